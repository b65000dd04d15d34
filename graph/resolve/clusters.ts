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
  const sums = bonds(profiles, never);
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

/** What speaks for each pair, both ways round. */
function bonds(profiles: readonly CountedProfile[], never: readonly NeverOne[]): number[][] {
  const sums: number[][] = profiles.map(() => []);
  for (const [a, one] of profiles.entries()) {
    for (const [b, other] of profiles.entries()) {
      if (b < a) continue;
      const sum = bond(one, other, never);
      for (const [x, y] of [[a, b] as const, [b, a] as const]) (sums[x] ??= [])[y] = sum;
    }
  }
  return sums;
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

/** Those of the ids that are never one which the profiles of a block can answer to. */
export function neverAmong(profiles: readonly Profile[], never: readonly NeverOne[]): readonly NeverOne[] {
  if (never.length === 0) return never;
  const ids = new Set(
    profiles.flatMap(({ name, features: { states = [] } }) => [name, ...states.map((one) => `${name}@${one}`)]),
  );
  return never.filter(([a, b]) => ids.has(a) && ids.has(b));
}

/** Whether an entity's id is that of a profile: its name alone, or its name and state. */
export function answersTo({ name, features }: Profile, id: string): boolean {
  return name !== "" && (name === id || (features.states ?? []).some((state) => `${name}@${state}` === id));
}

export function holdersOf(cluster: Cluster): number {
  return cluster.reduce((sum, { holders }) => sum + holders, 0);
}
