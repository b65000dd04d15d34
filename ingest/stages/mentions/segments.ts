import { type Candidate, keyOf, type TitleUse, type View } from "./candidate.ts";
import { headKind } from "./heads.ts";
import { partyCalled } from "./gazetteer/parties.ts";
import { Shape } from "./shapes.ts";
import type { Run } from "./runs.ts";
import { NORTHISH, POST_NOMINALS } from "./words.ts";
import { opensWithSmallWord } from "./small-word-names.ts";
import { acceptsTitle, titleBefore } from "./titles-in-runs.ts";

/** Where the run stands that is being cut. */
type Place = Pick<Candidate, "sentence" | "block" | "shouted">;

/** A run being cut: the tables, and what all its candidates share. */
interface Cut {
  readonly view: View;
  readonly place: Place;
}

/**
 * Cuts a run of capitalised words where titles and adjectives of place show a border: "French President Ana Ruiz" →
 * (French) (President) Ana Ruiz. Gives the names; titles are kept on the name behind them.
 */
export function segmentsOf(view: View, run: Run, place: Place): Candidate[] {
  return cut({ view, place }, run.first, run.end, undefined);
}

function cut(whole: Cut, first: number, end: number, title: TitleUse | undefined): Candidate[] {
  if (first >= end) return [];
  const own = candidate(whole, first, end, title);
  if (own.body !== undefined || own.region !== undefined) return [own];
  if (isAdministration(whole.view, first, end)) return cut(whole, first, end - 1, title);
  if (isBesides(whole, first, end)) return cut(whole, first + 1, end, title);
  if (isHonour(whole.view, first, end)) return cut(whole, first, end - 1, title);
  return (
    behindTitle(whole, first, end) ??
    behindField(whole, first, end) ??
    behindSeat(whole, first, end) ??
    atTitle(whole, first, end, title) ??
    atDemonym(whole, first, end, title) ??
    atBody(whole, first, end) ??
    atGivenName(whole, first, end) ??
    atOpening(whole, first, end) ?? [own]
  );
}

function atTitle(whole: Cut, first: number, end: number, outer: TitleUse | undefined): Candidate[] | undefined {
  const { view } = whole;
  for (let at = first; at < end; at += 1) {
    const found = view.gazetteer.titles.match(view.tokens, at, end);
    if (found === undefined) continue;
    const use: TitleUse = { title: found.entry, first: at, end: at + found.length };
    if (isGivenName(view, use, end, outer) || !acceptsTitle(view, use, first, end)) continue;
    // "Tamarack County Judge Ana Ruiz": the county is a part of the title and of the place.
    const left = at > first && view.tokens[at]?.lower === "county" ? at + 1 : at;
    return [...cut(whole, first, left, outer), ...cut(whole, use.end, end, use)];
  }
  return undefined;
}

/** "Superintendent of Police Ana Ruiz": the run opens with the end of a title that began in small words before it. */
function behindTitle(whole: Cut, first: number, end: number): Candidate[] | undefined {
  const { view, place } = whole;
  if (view.tokens[first - 1]?.lower !== "of") return undefined;
  const [sentenceFirst] = place.sentence;
  for (let at = Math.min(end - 1, first + 2); at > first; at -= 1) {
    const use = titleBefore(view, sentenceFirst, at);
    if (use !== undefined && use.first < first - 1) return cut(whole, at, end, use);
  }
  return undefined;
}

/** "Cabinet Secretary for Interior Kofi Dahl": the field behind "for" is the title's; the name begins with the first uncommon word. */
function behindField(whole: Cut, first: number, end: number): Candidate[] | undefined {
  const { view, place } = whole;
  if (view.tokens[first - 1]?.lower !== "for") return undefined;
  if (titleBefore(view, place.sentence[0], first - 1)?.title.class !== "official") return undefined;
  let at = first;
  while (at < end - 2 && view.gazetteer.isCommonWord(view.tokens[at]?.lower ?? "")) at += 1;
  return at > first && !view.gazetteer.isCommonWord(view.tokens[at]?.lower ?? "")
    ? cut(whole, at, end, undefined)
    : undefined;
}

/**
 * "MP for Calder Vale Ana Ruiz", "Speaker of the National Assembly Ana Ruiz": what the office is of, before or within the run, and then its
 * bearer.
 */
function behindSeat(whole: Cut, first: number, end: number): Candidate[] | undefined {
  const { view, place } = whole;
  const { tokens, gazetteer } = view;
  const joint = tokens[first - 1]?.lower === "the" ? first - 2 : first - 1;
  const outer = OF_OR_FOR.test(tokens[joint]?.lower ?? "") ? titleBefore(view, place.sentence[0], joint) : undefined;
  const inner = outer === undefined ? gazetteer.titles.match(tokens, first, end) : undefined;
  const use = outer ?? (inner && { title: inner.entry, first, end: first + inner.length });
  if (use === undefined || !(use.title.class === "official" || CLERGY.test(use.title.name))) return undefined;
  if (inner !== undefined && !OF_OR_FOR.test(tokens[use.end]?.lower ?? "")) return undefined;
  const seat = inner === undefined ? first : use.end + (tokens[use.end + 1]?.lower === "the" ? 2 : 1);
  const at = bearerBehind(view, seat, end);
  return at === undefined ? undefined : [...cut(whole, seat, at, undefined), ...cut(whole, at, end, use)];
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

/** "House Speaker Dean Hale": behind another title it is how he is called. */
function isGivenName({ tokens, gazetteer }: View, use: TitleUse, end: number, outer: TitleUse | undefined): boolean {
  if (outer?.end !== use.first || use.end !== end - 1 || use.end - use.first > 1) return false;
  return use.title.class === "private" && gazetteer.people.isGiven(tokens[use.first]?.lower ?? "");
}

/** "Canadian" before a person or a known body is no part of the name; before a head it is ("French Football Federation"). */
function atDemonym(whole: Cut, first: number, end: number, title: TitleUse | undefined): Candidate[] | undefined {
  const { view } = whole;
  const found = view.gazetteer.demonyms.match(view.tokens, first, end);
  if (found === undefined) return undefined;
  const rest = first + found.length;
  if (rest === end) return [];
  const next = view.tokens[rest]?.lower ?? "";
  if (next === "-") return cut(whole, rest + 1, end, title);
  const person = view.gazetteer.people.isGiven(next) && headKind(view.tokens[end - 1]?.lower ?? "") === undefined;
  return person || candidate(whole, rest, end, undefined).body !== undefined ? cut(whole, rest, end, title) : undefined;
}

/** "Obama White House": a known body of two words and more stands alone behind what is no place. */
function atBody(whole: Cut, first: number, end: number): Candidate[] | undefined {
  const { tokens, gazetteer } = whole.view;
  for (let at = first + 1; at < end - 1; at += 1) {
    const found = gazetteer.bodies.match(tokens, at, end);
    if (found === undefined || at + found.length !== end || found.length < 2) continue;
    const left = candidate(whole, first, at, undefined);
    const isFederal = found.entry.level === "federal";
    if (left.region !== undefined || (!isFederal && gazetteer.cities.named(left.key).length > 0)) return undefined;
    return gazetteer.people.isSurname(left.key) ? [left, candidate(whole, at, end, undefined)] : undefined;
  }
  return undefined;
}

/** "the" before what is listed with and without it, and a party before a listed body: "the Senate Rules Committee", "Democratic Senate". */
function isBesides(whole: Cut, first: number, end: number): boolean {
  const { tokens, shapes } = whole.view;
  const lower = tokens[first]?.lower ?? "";
  if (lower === "the" && shapes[first] === Shape.Lower) return true;
  return partyCalled(lower) !== undefined && candidate(whole, first + 1, end, undefined).body !== undefined;
}

/** "Ana Ruiz OBE", and "IPS" alone in "Ana Ruiz, IPS, said": no part of the name. "Sporting KC" is one. */
function isHonour({ tokens, shapes }: View, first: number, end: number): boolean {
  const { lower = "", text = "" } = tokens[end - 1] ?? {};
  if (!POST_NOMINALS.has(lower) || text !== text.toUpperCase()) return false;
  if (end - first > 2) return true;
  const behindName = tokens[first - 1]?.text === "," && shapes[first - 2] === Shape.Capital && lower !== "sc";
  return end - first === 1 && behindName && tokens[end]?.text === ",";
}

/** "the Cole Administration" names Cole. */
function isAdministration({ tokens, gazetteer }: View, first: number, end: number): boolean {
  const before = tokens[end - 2]?.lower ?? "";
  if (end - first < 2 || tokens[end - 1]?.lower !== "administration") return false;
  return gazetteer.people.isSurname(before) && !gazetteer.isCommonWord(before);
}

/** "County Engineer Ana Ruiz": common words before a given name are a title that no table has. */
function atGivenName(whole: Cut, first: number, end: number): Candidate[] | undefined {
  const { tokens, gazetteer } = whole.view;
  const { people, isCommonWord } = gazetteer;
  const word = (at: number): string => tokens[at]?.lower ?? "";
  if (headKind(word(end - 1)) !== undefined || opensWithSmallWord(word(first))) return undefined;
  let at = first;
  while (at < end - 2 && isCommonWord(word(at)) && !people.isGiven(word(at))) at += 1;
  const fits = at > first && at <= end - 2 && people.isGiven(word(at)) && !isCommonWord(word(at));
  // "San Diego Chargers": a town's second word may be a given name.
  if (fits && gazetteer.cities.named(keyOf(tokens, first, at + 1)).length > 0) return undefined;
  return fits && !/^(?:of|and|for|['’]s?|&|-)$/.test(word(at - 1)) ? [candidate(whole, at, end, undefined)] : undefined;
}

/** "Large U.S. cities": a common word that opens the sentence before a listed name. */
function atOpening(whole: Cut, first: number, end: number): Candidate[] | undefined {
  const { tokens, gazetteer } = whole.view;
  const lower = tokens[first]?.lower ?? "";
  if (first !== whole.place.sentence[0] || !gazetteer.isCommonWord(lower) || NORTHISH.has(lower)) return undefined;
  const rest = candidate(whole, first + 1, end, undefined);
  return rest.region === undefined && rest.body === undefined ? undefined : [rest];
}

function candidate({ view, place }: Cut, first: number, end: number, title: TitleUse | undefined): Candidate {
  const { bodies, regions } = view.gazetteer;
  const body = bodies.match(view.tokens, first, end);
  const region = regions.match(view.tokens, first, end);
  return {
    first,
    end,
    title,
    key: keyOf(view.tokens, first, end),
    sentence: place.sentence,
    block: place.block,
    shouted: place.shouted,
    body: body?.length === end - first ? body.entry : undefined,
    region: region?.length === end - first ? region.entry : undefined,
  };
}
