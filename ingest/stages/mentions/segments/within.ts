import { type Candidate, keyOf } from "../candidate.ts";
import { headKind } from "../../../nlp/name-heads.ts";
import { opensWithSmallWord } from "../runs/small-word-names.ts";
import { isEateryWord } from "../words/eateries.ts";
import { NORTHISH } from "../words/name-parts.ts";
import { candidate, type Cut } from "./cut.ts";

/** "Obama White House": a known body of two words and more stands alone behind what is no place. */
export function atBody(whole: Cut, first: number, end: number): Candidate[] | undefined {
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

/** "County Engineer Ana Ruiz": common words before a given name are a title that no table has. */
export function atGivenName(whole: Cut, first: number, end: number): Candidate[] | undefined {
  const { tokens, gazetteer } = whole.view;
  const { people, isCommonWord } = gazetteer;
  const word = (at: number): string => tokens[at]?.lower ?? "";
  if (headKind(word(end - 1)) !== undefined || isEateryWord(word(end - 1)) || opensWithSmallWord(word(first)))
    return undefined;
  let at = first;
  while (at < end - 2 && isCommonWord(word(at)) && !people.isGiven(word(at))) at += 1;
  const fits = at > first && at <= end - 2 && people.isGiven(word(at)) && !isCommonWord(word(at));
  // "San Diego Chargers": a town's second word may be a given name.
  if (fits && gazetteer.cities.named(keyOf(tokens, first, at + 1)).length > 0) return undefined;
  return fits && !/^(?:of|and|for|['’]s?|&|-)$/.test(word(at - 1)) ? [candidate(whole, at, end, undefined)] : undefined;
}

/** "Large U.S. cities": a common word that opens the sentence before a listed name. */
export function atOpening(whole: Cut, first: number, end: number): Candidate[] | undefined {
  const { tokens, gazetteer } = whole.view;
  const lower = tokens[first]?.lower ?? "";
  if (first !== whole.place.sentence[0] || !gazetteer.isCommonWord(lower) || NORTHISH.has(lower)) return undefined;
  const rest = candidate(whole, first + 1, end, undefined);
  return rest.region === undefined && rest.body === undefined ? undefined : [rest];
}
