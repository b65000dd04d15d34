import type { Candidate, View } from "../candidate.ts";
import { common, headOf, last, population, single, size, unlisted, word } from "../look.ts";
import { Shape } from "../shapes.ts";

/** So many words may stand between the comma and what somebody is: "the county's deputy emergency management director". */
const REACH = 7;
/** A town of this size is meant rather than somebody of its name. */
const KNOWN_TOWN = 20_000;
const ROLES: ReadonlySet<string> = new Set(["official", "role", "private", "candidate", "kin"]);

/**
 * "Strand, the plant manager,", "Ana Moss, president of the local union,": how news says again who somebody is whom it names by surname.
 * A surname that is a common word tells nothing else, and stands first in its sentence as often as not.
 */
export function isApposedRole(view: View, candidate: Candidate): boolean {
  const { end, title } = candidate;
  const { people } = view.gazetteer;
  if (isRoleBefore(view, candidate)) return true;
  if (word(view, end) !== "," || !unlisted(candidate) || title !== undefined || size(candidate) > 3) return false;
  if (!mayBeSurname(view, candidate) || population(view, candidate) > KNOWN_TOWN) return false;
  const isArticle = /^(?:an?|the)$/.test(word(view, end + 1));
  if (
    single(candidate)
      ? !isArticle
      : !people.isGiven(word(view, candidate.first)) || headOf(view, candidate) !== undefined
  )
    return false;
  return isRoleBehind(view, isArticle ? end + 2 : end + 1);
}

/** "said its spokesman, Okoye.", "The union's president, Strand,": a surname between a role and the end of its phrase. */
function isRoleBefore(view: View, candidate: Candidate): boolean {
  const { first, end, title } = candidate;
  if (!single(candidate) || !unlisted(candidate) || title !== undefined || word(view, first - 1) !== ",") return false;
  if (!/^[,.]$/.test(word(view, end)) || !mayBeSurname(view, candidate) || population(view, candidate) > KNOWN_TOWN)
    return false;
  for (let at = first - 2; at > first - 2 - TITLE_MAX; at -= 1) {
    const found = view.shapes[at] === Shape.Lower ? view.gazetteer.titles.match(view.tokens, at, first - 1) : undefined;
    if (
      found === undefined ||
      at + found.length !== first - 1 ||
      !ROLES.has(found.entry.class) ||
      found.entry.class === "kin"
    )
      continue;
    if (found.entry.singular === undefined && /^(?:its|their|his|her|['’]s)$/.test(word(view, at - 1))) return true;
  }
  return false;
}

/** So many words a title may have. */
const TITLE_MAX = 3;

/** A listed surname, or one word that no dictionary has: "Okoye". */
function mayBeSurname(view: View, candidate: Candidate): boolean {
  if (view.gazetteer.people.isSurname(last(view, candidate))) return true;
  return single(candidate) && view.shapes[candidate.first] === Shape.Capital && !common(view, candidate.first);
}

/** Whether what stands here names what somebody is, and then the phrase ends or tells of what: "plant manager,", "president of". */
function isRoleBehind(view: View, from: number): boolean {
  const { tokens, shapes, gazetteer } = view;
  for (let at = from; at < from + REACH; at += 1) {
    const found = shapes[at] === Shape.Lower ? gazetteer.titles.match(tokens, at, tokens.length) : undefined;
    if (found !== undefined && ROLES.has(found.entry.class) && ENDS.test(word(view, at + found.length))) return true;
    if (tokens[at]?.pos === "VERB" || STOPS.test(word(view, at))) return false;
  }
  return false;
}

const ENDS = /^(?:[,.;]|of|for|at|in|who|whose)$/;
const STOPS = /^(?:[,.;:()]|["“”]|of|for|who|whose|which|that|and|or)$/;
