import { NEVER, NEVER_BELOW, ONE, TOLERATED, weigh } from "./evidence.ts";
import type { CountedProfile, Profile } from "./profile.ts";

/** Profiles of one entity. */
export type Cluster = readonly CountedProfile[];

/** Two ids that a person decided are never one. */
export type NeverOne = readonly [entity: string, other: string];

/**
 * Joins profiles from the best pair on; two groups are joined only where hardly any pair between them speaks against it, so that nobody
 * who fits two people makes these one. Profiles come in canonical order, which settles what is equal.
 */
export function agglomerate(profiles: readonly CountedProfile[], never: readonly NeverOne[]): Cluster[] {
  const sums = profiles.map((one) => profiles.map((other) => bond(one, other, never)));
  const isAgainst = (left: readonly number[], right: readonly number[]) =>
    speaksAgainst(
      left.flatMap((a) =>
        right.map((b) => [sums[a]?.[b] ?? 0, (profiles[a]?.holders ?? 0) * (profiles[b]?.holders ?? 0)] as const),
      ),
      NEVER_BELOW,
    );
  const group = profiles.map((_, at) => [at]);
  for (const [a, b] of pairsFrom(sums)) {
    const [left = [], right = []] = [group[a], group[b]];
    if (left === right || isAgainst(left, right)) continue;
    const joined = [...left, ...right].sort((x, y) => x - y);
    for (const one of joined) group[one] = joined;
  }
  return [...new Set(group)].map((members) => members.flatMap((at) => profiles[at] ?? []));
}

/** Whether more of these pairs than is tolerated have a sum below `least`. A pair is its sum, and how many mentions it stands for. */
export function speaksAgainst(pairs: readonly (readonly [sum: number, mentions: number])[], least: number): boolean {
  let all = 0;
  let against = 0;
  for (const [sum, mentions] of pairs) {
    if (sum < NEVER) return true;
    all += mentions;
    if (sum < least) against += mentions;
  }
  return against > all * TOLERATED;
}

/** Pairs that enough speaks for, the best first, of equals in canonical order. */
function pairsFrom(sums: readonly (readonly number[])[]): [number, number][] {
  const pairs: [a: number, b: number, sum: number][] = [];
  for (const [a, row] of sums.entries()) {
    for (let b = a + 1; b < row.length; b += 1) {
      const sum = row[b] ?? 0;
      if (sum >= ONE) pairs.push([a, b, sum]);
    }
  }
  return pairs.sort((x, y) => y[2] - x[2] || x[0] - y[0] || x[1] - y[1]).map(([a, b]) => [a, b]);
}

/** How much speaks for one entity behind two profiles; nothing does where a person decided otherwise. */
export function bond(one: Profile, other: Profile, never: readonly NeverOne[]): number {
  const isNever = never.some(
    ([a, b]) => (answersTo(one, a) && answersTo(other, b)) || (answersTo(one, b) && answersTo(other, a)),
  );
  return isNever ? Number.NEGATIVE_INFINITY : weigh(one, other);
}

/** Whether an entity's id is that of a profile: its name alone, or its name and state. */
export function answersTo({ name, features }: Profile, id: string): boolean {
  return name !== "" && (name === id || (features.states ?? []).some((state) => `${name}@${state}` === id));
}

export function holdersOf(cluster: Cluster): number {
  return cluster.reduce((sum, { holders }) => sum + holders, 0);
}
