import { isNickname } from "../tables/nicknames.ts";
import { areFamilyNames, differ, goesBy, isFamilyOf, isInitial, isNamedBeside, middles, names } from "./given-names.ts";
import type { Features } from "./profile.ts";
import type { Reason } from "./reason.ts";
import { apart, areNear, both, meet } from "./shared.ts";
import { STRANGERS } from "./thresholds.ts";

/** A piece of evidence for, or by a negative weight against, one entity behind two profiles. */
interface Row extends Reason {
  readonly holds: (a: Features, b: Features) => boolean;
}

/** Given names that nothing makes one. */
export const OTHER_GIVEN_NAME: Row = {
  rule: "other-given-name",
  weight: STRANGERS,
  holds: (a, b) => differ(a, b) && !goesBy(a, b) && !goesBy(b, a) && !areFamilyNames(a, b) && !areFamilyNames(b, a),
};

/**
 * Weights are set so that a full name makes one entity unless something speaks against it; a nickname needs one thing more
 * that agrees, an initial two; another state, town or generation outweighs whatever else agrees.
 */
const PERSON: readonly Row[] = [
  { rule: "same-given-name", weight: 4, holds: (a, b) => both(a.given, b.given) && a.given === b.given },
  { rule: "nickname", weight: 2, holds: (a, b) => names(a, b, (x, y) => x !== y && isNickname(x, y)) },
  { rule: "initial", weight: 1, holds: (a, b) => names(a, b, (x, y) => x !== y && isInitial(x, y)) },
  { rule: "middle-name-used", weight: 2, holds: (a, b) => differ(a, b) && (goesBy(a, b) || goesBy(b, a)) },
  { rule: "two-family-names", weight: 2, holds: (a, b) => areFamilyNames(a, b) || areFamilyNames(b, a) },
  { rule: "no-given-name", weight: 1, holds: (a, b) => isFamilyOf(a, b) || isFamilyOf(b, a) },
  OTHER_GIVEN_NAME,
  // "Mrs. Shaw" beside her son, Karl Shaw.
  { rule: "named-beside", weight: STRANGERS, holds: (a, b) => isNamedBeside(a, b) || isNamedBeside(b, a) },
  { rule: "same-middle-name", weight: 1, holds: (a, b) => middles(a, b, (x, y) => x === y || isInitial(x, y)) },
  { rule: "other-middle-name", weight: -5, holds: (a, b) => middles(a, b, (x, y) => x !== y && !isInitial(x, y)) },
  { rule: "same-suffix", weight: 1, holds: (a, b) => both(a.suffix, b.suffix) && a.suffix === b.suffix },
  { rule: "other-suffix", weight: -100, holds: (a, b) => both(a.suffix, b.suffix) && a.suffix !== b.suffix },
  // One paper writes "Karl Dahl Jr." and the next "Karl Dahl": that is no evidence, but where the article tells of a father or son.
  { rule: "suffix-left-out", weight: -3, holds: leavesSuffix },
  { rule: "same-office", weight: 2, holds: (a, b) => meet(a.offices, b.offices) },
  // "Fire Chief Shaw" and Ada Shaw, the town's mayor: whoever changed offices is a surname more at worst.
  { rule: "other-office", weight: -3, holds: (a, b) => isInOtherOffice(a, b) || isInOtherOffice(b, a) },
  { rule: "same-party", weight: 1, holds: (a, b) => both(a.party, b.party) && a.party === b.party },
  { rule: "other-party", weight: -3, holds: (a, b) => both(a.party, b.party) && a.party !== b.party },
  { rule: "same-body", weight: 3, holds: (a, b) => meet(a.bodies, b.bodies) },
  { rule: "same-town", weight: 2, holds: (a, b) => meet(a.towns, b.towns) },
  {
    rule: "same-office-in-another-town",
    // Articles name several towns, and reading takes the wrong one more often than one state has two such mayors.
    weight: -4,
    holds: (a, b) => meet(a.offices, b.offices) && apart(a.towns, b.towns),
  },
  {
    rule: "other-office-in-another-town",
    // A sergeant of one town and a councilman of the next: who moves has left the first office by then.
    weight: -4,
    holds: (a, b) => both(a.offices, b.offices) && apart(a.towns, b.towns) && !meet(officeWords(a), officeWords(b)),
  },
];

/** What holds of bodies and towns, too. */
export const PLACE: readonly Row[] = [
  { rule: "same-state", weight: 2, holds: (a, b) => meet(a.states, b.states) },
  { rule: "other-state", weight: -7, holds: (a, b) => apart(a.states, b.states) },
  { rule: "outvoted-state", weight: 0, holds: (a, b) => both(a.outvoted ?? b.outvoted, a.states ?? b.states) },
  { rule: "same-surroundings", weight: 1, holds: (a, b) => !meet(a.states, b.states) && areNear(a, b) === true },
  { rule: "other-surroundings", weight: -1, holds: (a, b) => !meet(a.states, b.states) && areNear(a, b) === false },
];

function leavesSuffix(a: Features, b: Features): boolean {
  const isLeftOut = both(a.given, b.given) && !both(a.suffix, b.suffix) && a.suffix !== b.suffix;
  return isLeftOut && (a.besideKin ?? b.besideKin) === true && !meet(a.offices, b.offices);
}

/** Whether a surname comes with an office of a town or county, and somebody of that name is seen in offices that are not like it. */
function isInOtherOffice(alone: Features, other: Features): boolean {
  if (alone.given !== undefined || alone.local !== true) return false;
  return both(alone.offices, other.offices) && !meet(officeWords(alone), officeWords(other));
}

/** "chief", "fire". */
function officeWords({ offices = [] }: Features): string[] {
  return offices.flatMap((office) => office.split("-"));
}

/** What holds of people. */
export const EVERY: readonly Row[] = [...PERSON, ...PLACE];
