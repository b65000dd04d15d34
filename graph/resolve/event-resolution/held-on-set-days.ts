import type { NeverOne } from "../blocks/bonds.ts";
import { openBond } from "./bond.ts";
import { compared } from "./compared.ts";
import type { EventProfile } from "./profile.ts";
import type { Dated } from "./spells.ts";

/**
 * Reports of what is held on a set day, such as a primary, told of for months: those with a date are compared, and one without is of
 * the day that most reports within its reach tell. How near it appeared says nothing, and one wrong date gathers no others.
 */
export function heldOnSetDays(spell: readonly Dated[], never: readonly NeverOne[]): EventProfile[][] {
  const days = compared(profilesOf(spell, true), never);
  const rest: EventProfile[] = [];
  const joined = days.map((day) => [...day]);
  for (const profile of profilesOf(spell, false)) {
    const best = likeliest(profile, days, never);
    (best === undefined ? rest : joined[best])?.push(profile);
  }
  return [...joined, ...compared(rest, never)];
}

function profilesOf(spell: readonly Dated[], areDated: boolean): EventProfile[] {
  return spell.filter(({ window }) => (window.told !== "not") === areDated).map(({ profile }) => profile);
}

/** The day that most reports tell, weighed by how much speaks for its being one with them; undefined where something speaks against it. */
function likeliest(
  profile: EventProfile,
  days: readonly EventProfile[][],
  never: readonly NeverOne[],
): number | undefined {
  let best: { at: number; score: number } | undefined;
  for (const [at, day] of days.entries()) {
    const tie = tieTo(profile, day, never);
    if (tie === undefined || tie <= 0) continue;
    const score = tie * day.length;
    if (best === undefined || score > best.score) best = { at, score };
  }
  return best?.at;
}

/** What speaks for one event but for the time, on average; undefined where one of them can be none with it. */
function tieTo(profile: EventProfile, day: readonly EventProfile[], never: readonly NeverOne[]): number | undefined {
  let sum = 0;
  for (const other of day) {
    const bond = other.article === profile.article ? undefined : openBond(profile, other, never);
    if (bond === undefined) return undefined;
    for (const { rule, weight } of bond.reasons) if (rule !== "told-soon-after") sum += weight;
  }
  return sum / day.length;
}
