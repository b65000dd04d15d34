import { namesakeReasons } from "./namesakes.ts";
import type { Features, Profile } from "./profile.ts";
import type { Reason } from "./reason.ts";
import { apart, areNear, both, meet } from "./shared.ts";
import { isNickname } from "../tables/nicknames.ts";

export type { Reason };

interface Row extends Reason {
  readonly holds: (a: Features, b: Features) => boolean;
}

/** Two profiles of one block are one entity from this sum of weights on. */
export const ONE = 3;
/** Profiles with a sum below this speak against one entity, also where a third fits both. */
export const NEVER_BELOW = 1;
/** Below this, even one pair keeps two groups apart for good: other given names, father and son, two entries of a list. */
export const NEVER = -50;
/**
 * The share of pairs of mentions that may speak against one entity, weakly, where all others speak for it: reading takes a wrong state or
 * party about so often, and one wrong reading shall not make two of somebody who is written about every day.
 */
export const TOLERATED = 0.1;
/** A surname alone starts from nothing: an office, a state or a town must agree. */
export const ONE_BY_SURNAME = 2;

/** What strangers come to: the one piece of evidence that settles it. */
export const STRANGERS = -100;

const OTHER_GIVEN_NAME: Row = {
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

const PLACE: readonly Row[] = [
  { rule: "same-state", weight: 2, holds: (a, b) => meet(a.states, b.states) },
  { rule: "other-state", weight: -7, holds: (a, b) => apart(a.states, b.states) },
  { rule: "outvoted-state", weight: 0, holds: (a, b) => both(a.outvoted ?? b.outvoted, a.states ?? b.states) },
  { rule: "same-surroundings", weight: 1, holds: (a, b) => !meet(a.states, b.states) && areNear(a, b) === true },
  { rule: "other-surroundings", weight: -1, holds: (a, b) => !meet(a.states, b.states) && areNear(a, b) === false },
];

const EVERY: readonly Row[] = [...PERSON, ...PLACE];

/** Bodies and towns meet in a block only under one name; a town that no gazetteer places needs one thing more that agrees. */
const SAME_NAME = 3;
const SAME_TOWN_NAME = 2;

/** All evidence on whether two profiles of one block are one entity, in a fixed order. */
export function compare(a: Profile, b: Profile): Reason[] {
  const isPerson = a.block.startsWith("person:");
  const rows = isPerson ? EVERY : PLACE;
  return [
    ...listed(a, b),
    ...(isPerson ? [] : [{ rule: "same-name", weight: sameName(a, b) }]),
    ...rows.filter(({ holds }) => holds(a.features, b.features)).map(({ rule, weight }) => ({ rule, weight })),
    ...(isPerson ? namesakeReasons(a, b) : []),
  ];
}

function sameName(a: Profile, b: Profile): number {
  return a.block.startsWith("city:") && a.name !== b.name ? SAME_TOWN_NAME : SAME_NAME;
}

/** Rules on how names go together. */
const NAME_RULES: ReadonlySet<string> = new Set([
  "same-name",
  "same-given-name",
  "nickname",
  "initial",
  "middle-name-used",
  "two-family-names",
]);

/** How two names of one entity go together: `nickname`, `initial`, … */
export function nameRule(a: Profile, b: Profile): string {
  return compare(a, b).find(({ rule }) => NAME_RULES.has(rule))?.rule ?? "name";
}

/** Whether two profiles of one block are of people whose given names nothing makes one: all else that agrees cannot outweigh that. */
export function areStrangers(a: Profile, b: Profile): boolean {
  if (!OTHER_GIVEN_NAME.holds(a.features, b.features)) return false;
  return a.features.listed !== true || b.features.listed !== true;
}

/** Whether two given names go together by more than an initial; so do two that nobody tells. */
export function areNamesakes({ features: a }: Profile, { features: b }: Profile): boolean {
  const isOther = goesBy(a, b) || goesBy(b, a) || isFamilyOf(a, b) || isFamilyOf(b, a);
  return a.given === b.given || names(a, b, isNickname) || isOther;
}

/** The sum of all evidence: what `compare` tells, without the telling. */
export function weigh(a: Profile, b: Profile): number {
  const isPerson = a.block.startsWith("person:");
  let sum = isPerson ? 0 : sameName(a, b);
  for (const { weight } of listed(a, b)) sum += weight;
  for (const { weight, holds } of isPerson ? EVERY : PLACE) if (holds(a.features, b.features)) sum += weight;
  if (isPerson) for (const { weight } of namesakeReasons(a, b)) sum += weight;
  return sum;
}

export function score(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, { weight }) => sum + weight, 0);
}

/** What a list or gazetteer tells apart, nothing joins; what it calls one, nothing parts. */
function listed(a: Profile, b: Profile): Reason[] {
  if (a.features.listed !== true || b.features.listed !== true) return [];
  return a.name === b.name ? [{ rule: "same-entry", weight: 100 }] : [{ rule: "other-entry", weight: -100 }];
}

function names(a: Features, b: Features, fit: (x: string, y: string) => boolean): boolean {
  return a.given !== undefined && b.given !== undefined && fit(a.given, b.given);
}

function isInitial(x: string, y: string): boolean {
  return (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y));
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

function leavesSuffix(a: Features, b: Features): boolean {
  const isLeftOut = both(a.given, b.given) && !both(a.suffix, b.suffix) && a.suffix !== b.suffix;
  return isLeftOut && (a.besideKin ?? b.besideKin) === true && !meet(a.offices, b.offices);
}

function differ(a: Features, b: Features): boolean {
  return names(a, b, (x, y) => x !== y && !isNickname(x, y) && !isInitial(x, y));
}

/** "J. Robert Shaw" goes by "Robert Shaw". */
function goesBy(a: Features, b: Features): boolean {
  return a.given?.length === 1 && b.given !== undefined && (a.middle ?? []).includes(b.given);
}

/** "Ortega Salinas" may be "Luis Miguel Ortega Salinas", whose family names both are. */
function areFamilyNames(full: Features, short: Features): boolean {
  return short.given !== undefined && short.middle === undefined && full.middle?.at(-1) === short.given;
}

/** The same where tables know that the shorter has no given name. */
function isFamilyOf(full: Features, short: Features): boolean {
  return areFamilyNames(full, short) && short.familyNames === true;
}

/** Middle names where both tell one. */
function middles(a: Features, b: Features, fit: (x: string, y: string) => boolean): boolean {
  const [x, y] = [a.middle?.[0], b.middle?.[0]];
  return x !== undefined && y !== undefined && fit(x, y);
}
