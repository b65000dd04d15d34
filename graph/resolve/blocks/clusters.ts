import type { Bonds } from "./bonds.ts";
import { NEVER, NEVER_BELOW, ONE, TOLERATED } from "./thresholds.ts";
import type { CountedProfile } from "./profile.ts";

/** Profiles of one entity. */
export type Cluster = readonly CountedProfile[];

/**
 * Joins profiles from the best pair on; two groups are joined only where hardly any pair between them speaks against it, so that nobody
 * who fits two people makes these one. Profiles come in canonical order, which settles what is equal.
 */
export function agglomerate(profiles: readonly CountedProfile[], bonds: Bonds): Cluster[] {
  const sums = profiles.map((one, a) => profiles.slice(0, a).map((other) => bonds.between(one, other)));
  const sum = (a: number, b: number) => sums[Math.max(a, b)]?.[Math.min(a, b)] ?? 0;
  const isAgainst = (left: readonly number[], right: readonly number[]) =>
    speaksAgainst(
      left.flatMap((a) =>
        right.map((b) => [sum(a, b), (profiles[a]?.holders ?? 0) * (profiles[b]?.holders ?? 0)] as const),
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
  const pairs = sums.flatMap((row, b) =>
    row.flatMap((sum, a): [a: number, b: number, sum: number][] => (sum >= ONE ? [[a, b, sum]] : [])),
  );
  return pairs.sort((x, y) => y[2] - x[2] || x[0] - y[0] || x[1] - y[1]).map(([a, b]) => [a, b]);
}

export function holdersOf(cluster: Cluster): number {
  return cluster.reduce((sum, { holders }) => sum + holders, 0);
}
