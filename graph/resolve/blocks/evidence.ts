import { namesakeReasons } from "./namesakes.ts";
import type { Profile } from "./profile.ts";
import type { Reason } from "./reason.ts";
import { EVERY, OTHER_GIVEN_NAME, PLACE } from "./evidence-table.ts";
import { goesBy, isFamilyOf, names } from "./given-names.ts";
import { isNickname } from "../tables/nicknames.ts";

export type { Reason };

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
