import type { Candidate, View } from "../candidate.ts";
import { common, headOf, isNamedInFull, last, population, single, size, unlisted, word } from "../look.ts";
import { Shape } from "../shapes.ts";
import { NO_TOWNS } from "./town-words.ts";

/** The weights know larger towns. */
const LARGE = 10_000;

/** No listed name, no people of one faith or nation, nobody with a title, and no word that is common: "a Tolland man", not "an Amish man". */
export function mayBeTown(view: View, candidate: Candidate): boolean {
  const { first, end, key, title } = candidate;
  const { demonyms, noEntities, counties } = view.gazetteer;
  if (size(candidate) > 3 || !unlisted(candidate) || title !== undefined) return false;
  if (noEntities.has(key) || NO_TOWNS.has(key)) return false;
  if (population(view, candidate) > LARGE || /[-–]/.test(key)) return false;
  if (counties.has(key) || demonyms.match(view.tokens, first, end) !== undefined) return false;
  const head = headOf(view, candidate);
  if (
    head !== undefined &&
    head !== "Region" &&
    !/^(?:harbor|harbour|bridge|castle|station|wall)$/.test(last(view, candidate))
  )
    return false;
  if (view.shapes[first] !== Shape.Capital) return false;
  return single(candidate) ? mayBeTownsWord(view, candidate) : !isSomebodys(view, candidate);
}

/** One word that is in no dictionary, ends like no people's name, and is nobody's surname in the article. */
function mayBeTownsWord(view: View, { first, key }: Candidate): boolean {
  return !common(view, first) && !/(?:ians?|ists?|ese|i|ite|ites)$/.test(key) && !isNamedInFull(view, key);
}

/** "Alan Mills": a listed given name and a listed surname. */
function isSomebodys(view: View, { first, end }: Candidate): boolean {
  const { people } = view.gazetteer;
  return people.isGiven(word(view, first)) && people.isSurname(word(view, end - 1));
}
