import { keyOf, type TitleUse, type View } from "../candidate.ts";
import { headKind } from "../../../nlp/name-heads.ts";
import { titleBefore } from "./titles.ts";

/** A part of a run that is looked at on its own: tokens `[first, end)`, and the title that stands before them. */
export interface Piece {
  readonly first: number;
  readonly end: number;
  readonly title: TitleUse | undefined;
}

/** "Superintendent of Police Ana Ruiz": the run opens with the end of a title that began in small words before it. */
export function behindTitle(view: View, sentenceFirst: number, first: number, end: number): Piece[] | undefined {
  if (view.tokens[first - 1]?.lower !== "of") return undefined;
  for (let at = Math.min(end - 1, first + 2); at > first; at -= 1) {
    const use = titleBefore(view, sentenceFirst, at);
    if (use !== undefined && use.first < first - 1) return [{ first: at, end, title: use }];
  }
  return undefined;
}

/** "Cabinet Secretary for Interior Kofi Dahl": the field behind "for" is the title's; the name begins with the first uncommon word. */
export function behindField(view: View, sentenceFirst: number, first: number, end: number): Piece[] | undefined {
  if (view.tokens[first - 1]?.lower !== "for") return undefined;
  if (titleBefore(view, sentenceFirst, first - 1)?.title.class !== "official") return undefined;
  let at = first;
  while (at < end - 2 && view.gazetteer.isCommonWord(view.tokens[at]?.lower ?? "")) at += 1;
  return at > first && !view.gazetteer.isCommonWord(view.tokens[at]?.lower ?? "")
    ? [{ first: at, end, title: undefined }]
    : undefined;
}

/**
 * "MP for Calder Vale Ana Ruiz", "Speaker of the National Assembly Ana Ruiz": what the office is of, before or within the run, and then its
 * bearer.
 */
export function behindSeat(view: View, sentenceFirst: number, first: number, end: number): Piece[] | undefined {
  const { tokens, gazetteer } = view;
  const joint = tokens[first - 1]?.lower === "the" ? first - 2 : first - 1;
  const outer = OF_OR_FOR.test(tokens[joint]?.lower ?? "") ? titleBefore(view, sentenceFirst, joint) : undefined;
  const inner = outer === undefined ? gazetteer.titles.match(tokens, first, end) : undefined;
  const use = outer ?? (inner && { title: inner.entry, first, end: first + inner.length });
  if (use === undefined || !(use.title.class === "official" || CLERGY.test(use.title.name))) return undefined;
  if (inner !== undefined && !OF_OR_FOR.test(tokens[use.end]?.lower ?? "")) return undefined;
  const seat = inner === undefined ? first : use.end + (tokens[use.end + 1]?.lower === "the" ? 2 : 1);
  const at = bearerBehind(view, seat, end);
  if (at === undefined) return undefined;
  return [
    { first: seat, end: at, title: undefined },
    { first: at, end, title: use },
  ];
}

const OF_OR_FOR = /^(?:of|for)$/;
const CLERGY = /^(?:arch)?bishop$/;

/** Where a given name and more begin behind a seat, or any name of two words behind a listed one or "Assembly": "San Jose Hall" has none. */
function bearerBehind({ tokens, gazetteer }: View, seat: number, end: number): number | undefined {
  const word = (at: number): string => tokens[at]?.lower ?? "";
  if (headKind(word(end - 1)) !== undefined) return undefined;
  const listed = gazetteer.listed.match(tokens, seat, end)?.length ?? 0;
  const isSeatFull = seat < end - 2 && (seat + listed === end - 2 || headKind(word(end - 3)) === "Agency");
  if (isSeatFull && ![end - 2, end - 1].some((at) => gazetteer.isCommonWord(word(at)))) return end - 2;
  for (let at = seat + Math.max(listed, 1); at <= end - 2; at += 1) {
    const isTown = gazetteer.cities.named(keyOf(tokens, seat, at + 1)).length > 0;
    if (gazetteer.people.isGiven(word(at)) && !isTown) return at;
  }
  return undefined;
}
