import type { Bonds } from "./bonds.ts";
import type { Cluster } from "./clusters.ts";
import { areNamesakes, compare, type Reason } from "./evidence.ts";
import { NAMESAKE_RULES } from "./namesakes.ts";
import type { Profile } from "./profile.ts";

/** Two entities whose evidence sums up to at least this are worth a reader's look. */
const DOUBT = 1;
/** Two of one full name come to this at least, where nothing but places parts them. */
const STRANGERS_OF_A_NAME = -20;
/** Pairs of one group that are kept at most. */
const DOUBTS_MAX = 10;
/** An initial that may be that of more people than these is no doubt worth a reader's look. */
const INITIAL_OF_MAX = 4;

/** Two entities that may be one. `a` comes before `b`. */
export interface Doubt {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Pairs of entities of a group that something speaks for, but not enough; the likeliest first. */
export function doubtsAmong(
  clusters: readonly Cluster[],
  entities: ReadonlyMap<Cluster, string>,
  bonds: Bonds,
): readonly Doubt[] {
  const isMany = clusters.length > 1 + INITIAL_OF_MAX;
  const doubts = clusters.flatMap((cluster, at) =>
    clusters.slice(at + 1).flatMap((other): Doubt[] => {
      if (isMany && !areCalledAlike(cluster, other)) return [];
      const pair = bestPair(cluster, other, (x, y) => bonds.between(x, y));
      if (pair === undefined || pair.sum < STRANGERS_OF_A_NAME) return [];
      const reasons = compare(pair.one, pair.two);
      if (pair.sum < DOUBT && !arePartedByPlaceAlone(reasons)) return [];
      const [a = "", b = ""] = [entities.get(cluster) ?? "", entities.get(other) ?? ""].sort();
      return [{ a, b, score: pair.sum, reasons }];
    }),
  );
  return doubts.sort((x, y) => y.score - x.score || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1)).slice(0, DOUBTS_MAX);
}

/** Two of one full name whom only another place or town's office parts: a reader shall see them beside each other. */
function arePartedByPlaceAlone(reasons: readonly Reason[]): boolean {
  const rules = reasons.map(({ rule }) => rule);
  return rules.includes("same-given-name") && reasons.every(({ rule, weight }) => weight > 0 || OF_PLACE.has(rule));
}

const OF_PLACE: ReadonlySet<string> = new Set([
  ...NAMESAKE_RULES,
  "other-surroundings",
  "other-state",
  "same-office-in-another-town",
  "other-office-in-another-town",
]);

function areCalledAlike(cluster: Cluster, other: Cluster): boolean {
  return cluster.some((one) => other.some((two) => areNamesakes(one, two)));
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
  between: (one: Profile, two: Profile) => number,
): Pair | undefined {
  let best: Pair | undefined;
  for (const one of left) {
    for (const two of right) {
      const sum = between(one, two);
      if (sum === Number.NEGATIVE_INFINITY) return undefined;
      if (best === undefined || sum > best.sum) best = { one, two, sum };
    }
  }
  return best;
}
