import type { Candidate, View } from "../candidate.ts";
import { partyCalled } from "../gazetteer/parties.ts";
import { Shape } from "../shapes.ts";
import { common, every, headOf, isNamedInFull, last, opens, single, unlisted, word } from "../look.ts";

/** Roles in small letters between a body and who speaks for it or leads it. **Source:** British and American news. */
const ROLES: ReadonlySet<string> = new Set([
  "leader",
  "spokesman",
  "spokeswoman",
  "spokesperson",
  "chair",
  "chairman",
  "chairwoman",
  "chief executive",
  "ceo",
  "chief financial officer",
  "chief operating officer",
  "managing director",
  "founder",
  "co-founder",
  "engineer",
  "analyst",
  "economist",
  "strategist",
  "manager",
]);

/**
 * "Zemco spokeswoman Ana Ruiz", "Social Democrats leader Ana Ruiz": what stands before the role is a body. Not "Gang leader", "Oslo spokesman",
 * "Danish leader", nor "Cole spokesman", who speaks for Cole.
 */
export function isLedBody(view: View, candidate: Candidate): boolean {
  const { tokens, shapes } = view;
  const { end, sentence } = candidate;
  if (shapes[end] !== Shape.Lower || !unlisted(candidate) || candidate.title !== undefined) return false;
  const found = view.gazetteer.titles.match(tokens, end, sentence[1]);
  if (found === undefined || !ROLES.has(found.entry.name) || shapes[end + found.length] !== Shape.Capital) return false;
  return tokens[end - 1]?.lower !== "'s" && isBodysName(view, candidate);
}

function isBodysName(view: View, candidate: Candidate): boolean {
  const { people, cities, demonyms, noEntities } = view.gazetteer;
  const { first, end, key } = candidate;
  if (noEntities.has(key) || cities.named(key).length > 0 || demonyms.match(view.tokens, first, end) !== undefined)
    return false;
  if (
    partyCalled(word(view, end - 1)) !== undefined ||
    headOf(view, candidate) !== undefined ||
    isNamedInFull(view, key)
  )
    return false;
  if (people.isSurname(last(view, candidate)) || people.isGiven(word(view, first))) return false;
  const isCommon = every(candidate, (at) => common(view, at)) && view.shapes[first] === Shape.Capital;
  return !isCommon || !single(candidate) || !opens(candidate) || /[^s]s$/.test(key);
}
