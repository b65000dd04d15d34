import { bond, type Cluster, type NeverOne } from "./clusters.ts";
import { compare, type Reason } from "./evidence.ts";
import type { Profile } from "./profile.ts";

/** Two entities whose evidence sums up to at least this are worth a reader's look. */
const DOUBT = 1;
/** Pairs of one block that are kept at most. */
const DOUBTS_MAX = 10;

/** Two entities that may be one. `a` comes before `b`. */
export interface Doubt {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Pairs of entities that something speaks for, but not enough; the likeliest first. Clusters are compared within their group. */
export function doubtsAmong(
  groups: readonly (readonly Cluster[])[],
  entities: ReadonlyMap<Cluster, string>,
  never: readonly NeverOne[],
): readonly Doubt[] {
  const doubts = groups.flatMap((clusters) =>
    clusters.flatMap((cluster, at) =>
      clusters.slice(at + 1).flatMap((other): Doubt[] => {
        const pair = bestPair(cluster, other, never);
        if (pair === undefined || pair.sum < DOUBT) return [];
        const [a = "", b = ""] = [entities.get(cluster) ?? "", entities.get(other) ?? ""].sort();
        return [{ a, b, score: pair.sum, reasons: compare(pair.one, pair.two) }];
      }),
    ),
  );
  return doubts.sort((x, y) => y.score - x.score || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1)).slice(0, DOUBTS_MAX);
}

interface Pair {
  readonly one: Profile;
  readonly two: Profile;
  readonly sum: number;
}

/** The pair of profiles that most speaks for one entity; undefined where a person decided that there are two. */
export function bestPair(
  left: readonly Profile[],
  right: readonly Profile[],
  never: readonly NeverOne[],
): Pair | undefined {
  let best: Pair | undefined;
  for (const one of left) {
    for (const two of right) {
      const sum = bond(one, two, never);
      if (sum === Number.NEGATIVE_INFINITY) return undefined;
      if (best === undefined || sum > best.sum) best = { one, two, sum };
    }
  }
  return best;
}
