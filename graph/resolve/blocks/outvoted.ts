import { areNamesakes, weigh } from "./evidence.ts";
import { type CountedProfile, type Features, shown } from "./profile.ts";

/** From so many reports of another state on, a single one is taken for misread or miswritten; */
const SEVERAL = 3;
/** and so are a few, where the others are so many times as many. */
const TIMES = 50;
/** What two profiles must have in common but for the state: a name in full and an office, or a party and where the articles are. */
const OTHERWISE_ONE = 5;

/**
 * Takes away the state that one report gives somebody whom all others put in one other state, if it is all that speaks against. Two reports
 * of a state are a person of their own, until the others are very many: people of one name and office are no rarity.
 */
export function withoutOutvoted(profiles: readonly CountedProfile[]): readonly CountedProfile[] {
  const states = new Set(profiles.flatMap(({ features }) => features.states ?? []));
  if (states.size < 2) return profiles;
  return profiles.map((one) => (isOutvoted(one, profiles) ? stateless(one) : one));
}

function isOutvoted(one: CountedProfile, profiles: readonly CountedProfile[]): boolean {
  const own = one.features.states ?? [];
  if (own.length !== 1 || one.name === "" || one.features.listed === true) return false;
  const namesakes = profiles.filter((other) => areNamesakes(one, other));
  const counts = reportsByState(namesakes);
  const votes = counts.get(own[0] ?? "") ?? 0;
  const others = [...counts].filter(([state]) => state !== own[0]);
  const most = Math.max(...others.map(([, count]) => count));
  const rivals = others.filter(([, count]) => !isFew(count, most));
  const [only] = rivals;
  if (only === undefined || rivals.length > 1 || !isFew(votes, most)) return false;
  return isOneOtherwise(stateless(one), namesakes, only[0]);
}

/** Whether so many reports are too few to stand against others. */
function isFew(reports: number, others: number): boolean {
  return others >= SEVERAL && reports <= Math.max(1, others / TIMES);
}

function isOneOtherwise(one: CountedProfile, namesakes: readonly CountedProfile[], state: string): boolean {
  const there = namesakes.filter(({ features }) => features.states?.includes(state) === true);
  return there.some((other) => weigh(one, other) >= OTHERWISE_ONE);
}

function reportsByState(profiles: readonly CountedProfile[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features, holders } of profiles) {
    for (const state of features.states ?? []) counts.set(state, (counts.get(state) ?? 0) + holders);
  }
  return counts;
}

/** An article that is about no other state is so for what is said of this person. */
function stateless(one: CountedProfile): CountedProfile {
  const { states = [], near = [], ...rest } = one.features;
  const features: Features = shown({
    ...rest,
    near: near.filter((place) => !states.includes(place)),
    outvoted: states,
  });
  return { ...one, features };
}
