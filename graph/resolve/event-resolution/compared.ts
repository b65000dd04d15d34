import type { NeverOne } from "../blocks/bonds.ts";
import { averageLink } from "../event-coreference/linkage.ts";
import { ONE_EVENT } from "./agreement.ts";
import { openBond } from "./bond.ts";
import type { EventProfile } from "./profile.ts";

/** An article that tells of two events of one type has told them apart already; only strong ties to a third make them one. */
const TOLD_APART = -3;
const LEAST_SUM = 1e-9;
/** One such pair keeps two groups apart, however many others speak for them. */
const NEVER_ONE = -1e9;

/** Reports compared each with each, and joined where they are one event on average. Takes time by the square of their number. */
export function compared(profiles: readonly EventProfile[], never: readonly NeverOne[]): EventProfile[][] {
  const spell = [...profiles].sort(byId);
  const likeness = (a: number, b: number): number => {
    const [one, other] = [spell[a], spell[b]];
    if (one === undefined || other === undefined) return TOLD_APART;
    if (one.article === other.article) return areOfTwoDates(one, other) ? NEVER_ONE : TOLD_APART;
    const bond = openBond(one, other, never);
    return bond === undefined ? NEVER_ONE : bond.sum - ONE_EVENT;
  };
  return averageLink(spell.length, likeness, LEAST_SUM).map((group) => group.flatMap((at) => spell[at] ?? []));
}

/** "A fire on Tuesday, a week after the blaze": what one article tells of with two dates is two, though a fire may burn for a week. */
function areOfTwoDates(a: EventProfile, b: EventProfile): boolean {
  return a.type === b.type && a.start !== null && b.start !== null && a.start !== b.start;
}

function byId(a: EventProfile, b: EventProfile): number {
  return a.id < b.id ? -1 : 1;
}
