import { type Candidate, keyOf, type TitleUse, type View } from "../candidate.ts";
import { behindRole, behindTown } from "./bearers.ts";
import { atHeadlineVerb } from "./headline-verbs.ts";
import { headKind } from "../heads.ts";
import { partyCalled } from "../gazetteer/parties.ts";
import { Shape } from "../shapes.ts";
import type { Run } from "../runs/runs.ts";
import { NORTHISH, POST_NOMINALS } from "../words.ts";
import { opensWithSmallWord } from "../runs/small-word-names.ts";
import { behindField, behindSeat, behindTitle, type Piece } from "./offices.ts";
import { acceptsTitle, isBodys } from "./titles.ts";

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
    behindOffice(whole, first, end) ??
    atTitle(whole, first, end, title) ??
    atDemonym(whole, first, end, title) ??
    atBody(whole, first, end) ??
    inPieces(whole, borderIn(whole.view, first, end)) ??
    atGivenName(whole, first, end) ??
    atOpening(whole, first, end) ?? [own]
  );
}

/** "Superintendent of Police Ana Ruiz", "MP for Calder Vale Ana Ruiz": what the office is of, and who bears it. */
function behindOffice(whole: Cut, first: number, end: number): Candidate[] | undefined {
  const [sentenceFirst] = whole.place.sentence;
  const { view } = whole;
  return inPieces(
    whole,
    behindTitle(view, sentenceFirst, first, end) ??
      behindField(view, sentenceFirst, first, end) ??
      behindSeat(view, sentenceFirst, first, end),
  );
}

function inPieces(whole: Cut, pieces: readonly Piece[] | undefined): Candidate[] | undefined {
  return pieces?.flatMap(({ first, end, title }) => cut(whole, first, end, title));
}

function atTitle(whole: Cut, first: number, end: number, outer: TitleUse | undefined): Candidate[] | undefined {
  const { view } = whole;
  for (let at = first; at < end; at += 1) {
    const found = view.gazetteer.titles.match(view.tokens, at, end);
    if (found === undefined) continue;
    const use: TitleUse = { title: found.entry, first: at, end: at + found.length };
    // Nor is "Sheriff" a title in "Bureau of the County Sheriff".
    if (at > first && isBodys(view, at)) at = use.end - 1;
    if (isGivenName(view, use, end, outer) || !acceptsTitle(view, use, first, end)) continue;
    // "Tamarack County Judge Ana Ruiz": the county is a part of the title and of the place.
    const left = at > first && view.tokens[at]?.lower === "county" ? at + 1 : at;
    return [...cut(whole, first, left, outer), ...cut(whole, use.end, end, use)];
  }
  return undefined;
}

/** Where two names, or a name and what is none, stand side by side. */
function borderIn(view: View, first: number, end: number): Piece[] | undefined {
  return behindRole(view, first, end) ?? atHeadlineVerb(view, first, end) ?? behindTown(view, first, end);
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
