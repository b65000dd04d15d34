import type { Candidate, View } from "../candidate.ts";
import { partyCalled } from "../gazetteer/parties.ts";
import { Shape } from "../shapes.ts";
import { common, headOf, isBody, isNamedInFull, some, word } from "../look.ts";

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
  const head = headOf(view, candidate);
  return (head === undefined || head === "Region") && some(candidate, (one) => !common(view, one));
}

const TOWN_OFFICE = /^(?:mayor|deputy mayor|vice mayor|(?:city|town|village|borough) \w+)$/;

/** "the city of Linden", "a village of Linden" but not "the City of London Corporation". */
export function isTownOf(view: View, candidate: Candidate): boolean {
  const noun = view.tokens[candidate.first - 2]?.text ?? "";
  return /^(?:city|town|village|township|borough)$/.test(noun) && !isBody(headOf(view, candidate));
}

/** "Mayor Ana Ruiz of Linden Falls": a mayor with a name of two or three words, and "of". */
export function isTownOfNamedMayor(view: View, { first }: Candidate): boolean {
  if (word(view, first - 1) !== "of") return false;
  for (let at = first - 2; at >= first - 4; at -= 1) {
    if (view.shapes[at] !== Shape.Capital && view.shapes[at] !== Shape.Initial) return false;
    if (word(view, at - 1) === "mayor") return true;
  }
  return false;
}

/** "Voters in Linden", "a resident of Linden": who lives or votes somewhere, but not "residents of Linden Court". */
export function isTownOfPeople(view: View, candidate: Candidate): boolean {
  const { first } = candidate;
  if (!/^(?:in|of)$/.test(word(view, first - 1)) || !TOWNSPEOPLE.test(word(view, first - 2))) return false;
  return view.shapes[first] === Shape.Capital && headOf(view, candidate) === undefined;
}

const TOWNSPEOPLE = /^(?:voters|residents?|homeowners|townspeople|shopkeepers|firefighters)$/;

/** "Linden, population 3,200,": how many live there. */
export function isCounted(view: View, { end }: Candidate): boolean {
  return (
    word(view, end) === "," &&
    /^(?:population|pop\.?)$/.test(word(view, end + 1)) &&
    /^[\d,]+$|^about$/.test(word(view, end + 2))
  );
}
