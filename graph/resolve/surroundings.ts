import { withoutNear } from "./comparable.ts";
import type { CountedProfile } from "./profile.ts";

/** At least one profile, and those that look the same. */
export type Alike = [CountedProfile, ...CountedProfile[]];

/** Profiles that look the same from where some others are: they differ by surroundings alone, which none of the others shares. */
export function alikeFrom(others: readonly CountedProfile[], profiles: readonly CountedProfile[]): Alike[] {
  const around = aroundOf(others);
  const alike = new Map<string, Alike>();
  for (const one of profiles) {
    const { near } = one.features;
    const isElsewhere = near !== undefined && !around.has(near);
    const key = isElsewhere ? `elsewhere ${withoutNear(one).signature}` : one.signature;
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [one]);
    else known.push(one);
  }
  return [...alike.values()];
}

/** The states and surroundings that profiles tell. */
export function aroundOf(profiles: readonly CountedProfile[]): ReadonlySet<string | undefined> {
  return new Set(profiles.flatMap(({ features: { states = [], near } }) => [...states, near]));
}
