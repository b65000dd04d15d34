import type { Candidate, View } from "../candidate.ts";
import { Shape } from "../shapes.ts";
import { PERSON_FOLLOWERS } from "../words/around-names.ts";
import { NORTHISH } from "../words/name-parts.ts";
import { isNamedInFull, opens, word } from "../look.ts";

/** "the Cole campaign", "Cole's aides", "the Cole White House". */
export function isPersonsOwn(view: View, at: number): boolean {
  if (word(view, at) === "white" && word(view, at + 1) === "house") return view.shapes[at] === Shape.Capital;
  return PERSON_FOLLOWERS.has(word(view, /^['’]s?$/.test(word(view, at)) ? at + 1 : at));
}

/** A surname that is no common word, or that somebody in the article has: "Top aides" are nobody's. */
export function isSomebody(view: View, candidate: Candidate): boolean {
  const { key, first } = candidate;
  if (!view.gazetteer.people.isSurname(key) || NORTHISH.has(key)) return false;
  if (!view.gazetteer.isCommonWord(key) || (view.tokens[first]?.pos === "PROPN" && !opens(candidate))) return true;
  return isNamedInFull(view, key);
}
