import { keyOf, type TitleUse, type View } from "../candidate.ts";
import { headKind, isWeakHead } from "../../../nlp/name-heads.ts";
import { isNamedInFull } from "../look.ts";
import { isEateryWord } from "../words/eateries.ts";
import type { Piece } from "./offices.ts";
import { Shape } from "../shapes.ts";
import { words } from "../../word-list.ts";

/** Nouns for somebody are built so: "planner", "educator", "finalist", "committeeman". Of plurals in "-ers", many are teams. */
const AGENT = /(?:[a-z]{3}er|[a-z]{3}ors?|ists?|[a-z]{2}man|woman|person)$/;

/** Others that newspapers put before a name. **Source:** American and British local news; collected for this project. */
const OTHERS =
  words(`senior junior sophomore freshman star counsel sibling siblings twins co-founder co-founders co-anchor co-moderator co-chair
  co-star writers reporters fellow newcomer newcomers newlyweds committeeman committeewoman uncle`);

/**
 * "Lindow Gallery Director Nora Hale", "Festival Organizer Ada Marsh", "Assessors Ada Cole": what somebody is stands between the body and the full
 * name; so does "Director of Engineering". Nobody has a given name behind such a noun.
 */
export function behindRole(view: View, first: number, end: number): Piece[] | undefined {
  if (headKind(wordAt(view, end - 1)) !== undefined || isEateryWord(wordAt(view, end - 1))) return undefined;
  for (let at = first; at < end - 1; at += 1) {
    const use = roleAt(view, at, end);
    if (use === undefined) continue;
    const name = bearerBehind(view, use.end, end);
    if (name === undefined) continue;
    const left = fieldBefore(view, first, at);
    return [
      { first, end: left, title: undefined },
      { first: name, end, title: use.title },
    ];
  }
  return undefined;
}

/** "in Los Angeles Cole said": a town, and the surname of somebody whom the article names in full. */
export function behindTown(view: View, first: number, end: number): Piece[] | undefined {
  const { cities } = view.gazetteer;
  const border = end - 1;
  if (end - first < 3 || view.tokens[first - 1]?.lower !== "in") return undefined;
  const isTown = cities.named(keyOf(view.tokens, first, border)).length > 0;
  const isSurname = isTown && isNamedInFull(view, view.tokens[border]?.lower ?? "");
  if (!isSurname || cities.named(keyOf(view.tokens, first, end)).length > 0) return undefined;
  return [
    { first, end: border, title: undefined },
    { first: border, end, title: undefined },
  ];
}

/** What ends at `end` and says what somebody is; its title where the table has it. */
function roleAt(view: View, at: number, end: number): { end: number; title: TitleUse | undefined } | undefined {
  const { gazetteer, tokens, shapes } = view;
  const lower = wordAt(view, at);
  if (shapes[at] === Shape.Lower || gazetteer.people.isGiven(lower)) return undefined;
  const found = gazetteer.titles.match(tokens, at, end);
  if (found !== undefined) {
    const use = { title: found.entry, first: at, end: at + found.length };
    return { end: use.end, title: use };
  }
  const isNoun = OTHERS.has(lower) || (AGENT.test(lower) && isKnown(view, lower));
  return isNoun && headKind(lower) === undefined ? { end: at + 1, title: undefined } : undefined;
}

/** wink's lexicon has few plurals: "assessors". */
function isKnown({ gazetteer: { isCommonWord } }: View, lower: string): boolean {
  return isCommonWord(lower) || (lower.endsWith("s") && isCommonWord(lower.slice(0, -1)));
}

/** Where the full name begins behind a role, or behind what it is of; undefined where there is none. */
function bearerBehind(view: View, at: number, end: number): number | undefined {
  if (isFullName(view, at, end)) return at;
  if (wordAt(view, at) !== "of") return end - at === 1 && isNamedInFull(view, wordAt(view, at)) ? at : undefined;
  let field = at + 1;
  while (field < end - 2 && view.gazetteer.isCommonWord(wordAt(view, field))) field += 1;
  return field > at + 1 && isFullName(view, field, end) ? field : undefined;
}

/** A given name or an initial, and one to three words more: "Nora Hale", "W. Karl Moss Jr.". */
function isFullName({ tokens, shapes, gazetteer }: View, first: number, end: number): boolean {
  const last = /^(?:[js]r\.?|i{2,3}|iv)$/.test(tokens[end - 1]?.lower ?? "") ? end - 1 : end;
  const size = last - first;
  if (size < 2 || size > 4) return false;
  for (let at = first; at < last; at += 1)
    if (/^(?:of|and|for|the|&|['’]s)$/.test(tokens[at]?.lower ?? "")) return false;
  return gazetteer.people.isGiven(tokens[first]?.lower ?? "") || (shapes[first] === Shape.Initial && size > 1);
}

/** Where the common words begin that tell more of the role: "Political" in "Washington Political Editor". */
function fieldBefore(view: View, first: number, at: number): number {
  let left = at;
  while (left > first && isPlain(view, left - 1)) left -= 1;
  return left;
}

function isPlain(view: View, at: number): boolean {
  const lower = wordAt(view, at);
  if (headKind(lower) !== undefined && !isWeakHead(lower)) return false;
  return view.gazetteer.isCommonWord(lower) && !view.gazetteer.people.isGiven(lower);
}

function wordAt({ tokens }: View, at: number): string {
  return tokens[at]?.lower ?? "";
}
