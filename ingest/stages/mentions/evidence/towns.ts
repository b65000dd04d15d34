import type { Candidate, View } from "../candidate.ts";
import { partyCalled } from "../gazetteer/parties.ts";
import { Shape } from "../shapes.ts";
import { common, headOf, isNamedInFull, single, some, word } from "../look.ts";

/** "Linden Bend Mayor Ana Ruiz", "Linden's mayor", but not "Embattled Mayor", "LDP Mayor" nor "Cole's city manager" of a Cole who is named in full. */
export function isTownOfOffice(view: View, candidate: Candidate): boolean {
  const { end, key } = candidate;
  const { titles, people } = view.gazetteer;
  const at = /^['’]s?$/.test(word(view, end)) ? end + 1 : end;
  if (at === end && view.shapes[at] !== Shape.Capital) return false;
  const title = titles.match(view.tokens, at, candidate.sentence[1])?.entry.name ?? "";
  if (!TOWN_OFFICE.test(title)) return false;
  if (view.shapes[candidate.first] !== Shape.Capital || partyCalled(word(view, candidate.first)) !== undefined)
    return false;
  if (isNamedInFull(view, key) || (people.isGiven(word(view, candidate.first)) && at > end)) return false;
  return headOf(view, candidate) === undefined && some(candidate, (one) => !common(view, one));
}

const TOWN_OFFICE = /^(?:mayor|deputy mayor|vice mayor|(?:city|town|village|borough) \w+)$/;

/** "the city of Linden", "a village of Linden" but not "the City of London Corporation". */
export function isTownOf(view: View, candidate: Candidate): boolean {
  const noun = view.tokens[candidate.first - 2]?.text ?? "";
  return (
    /^(?:city|town|village|township|borough)$/.test(noun) &&
    (single(candidate) || headOf(view, candidate) === undefined)
  );
}
