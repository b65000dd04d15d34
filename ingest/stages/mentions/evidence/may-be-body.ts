import type { Candidate, View } from "../candidate.ts";
import { headOf, isNamedInFull, last, population, single, some, unlisted, word, written } from "../look.ts";

/** No listed name, no titled one, no large town, nobody who may be called so. */
export function mayBeBody(view: View, candidate: Candidate): boolean {
  const { first, end, title, key } = candidate;
  const { counties, demonyms, noEntities, titles } = view.gazetteer;
  if (!unlisted(candidate) || title !== undefined || noEntities.has(key) || counties.has(key)) return false;
  if (/^(?:Site|Region)$/.test(headOf(view, candidate) ?? "") || /^\p{Lu}+s$/u.test(written(view, first))) return false;
  if (population(view, candidate) > 20_000 || demonyms.match(view.tokens, first, end) !== undefined) return false;
  if (titles.match(view.tokens, first, end) !== undefined) return false;
  return single(candidate) ? !isNamedInFull(view, key) : !mayBePerson(view, candidate);
}

/** A given name opens it, and neither a body's last word nor "&" or "and" makes it a body's: "Karim Dahl", not "Karl Realty", "Karl Advisors". */
function mayBePerson(view: View, candidate: Candidate): boolean {
  const { people, isCommonWord } = view.gazetteer;
  const surname = last(view, candidate);
  if (!people.isGiven(word(view, candidate.first)) || (isCommonWord(surname) && !people.isSurname(surname)))
    return false;
  return headOf(view, candidate) === undefined && !some(candidate, (at) => /^(?:&|and)$/.test(word(view, at)));
}
