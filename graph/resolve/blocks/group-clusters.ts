import type { Bonds } from "./bonds.ts";
import { agglomerate, type Cluster, holdersOf, speaksAgainst } from "./clusters.ts";
import { calledOf, familiesOf, type Group } from "./comparable.ts";
import { areNamesakes } from "./evidence.ts";
import { NEVER_BELOW, ONE } from "./thresholds.ts";
import { type CountedProfile, isTelling } from "./profile.ts";

/** Whoever so many articles name is known by the name alone, wherever they are. */
const WELL_KNOWN = 20;
/** What a name alone must come to for that. */
const OF_THE_NAME = 1;
/** How many times more often than any other of the name somebody must be written about to be meant where nothing else tells. */
const DOMINANT = 4;

/**
 * Who is who in a group: what tells somebody apart is weighed first, pair by pair; a bare name then goes to whom it fits best; of those
 * left over each name is one. Takes as many pairs as there are telling profiles, squared, and bare ones beside each of these.
 */
export function clustersOf({ profiles, isCrowded }: Group, bonds: Bonds): readonly Cluster[] {
  if (isCrowded) return byName(profiles);
  const telling = profiles.filter(isTelling);
  const clusters = agglomerate(telling, bonds);
  const bare = profiles.filter((one) => !isTelling(one));
  const homes = new Map(bare.map((one) => [one, homeOf(one, clusters, bonds)]));
  const goingTo = (home: Cluster | undefined) => bare.filter((one) => homes.get(one) === home);
  return [...clusters.map((cluster) => [...cluster, ...goingTo(cluster)]), ...namesakes(goingTo(undefined), bonds)];
}

/** The best sum between a profile and those of a cluster; nothing fits where more of them than is tolerated have less than `least`. */
export function fit(cluster: Cluster, sumWith: (other: CountedProfile) => number, least: number): number {
  const pairs = cluster.map((other) => [sumWith(other), other.holders] as const);
  return speaksAgainst(pairs, least) ? Number.NEGATIVE_INFINITY : Math.max(...pairs.map(([sum]) => sum));
}

/** Whom a bare name belongs to: the cluster that most speaks for, of equals the one that is written about by far the most. */
function homeOf(one: CountedProfile, clusters: readonly Cluster[], bonds: Bonds): Cluster | undefined {
  const sumWith = (other: CountedProfile) => bonds.between(one, other);
  // A bare initial is too little for another name: nothing else that it shows could make up for it.
  const [first, ...others] = clusters
    .filter((cluster) => cluster.some((other) => areNamesakes(one, other)))
    .map((cluster) => ({ cluster, sum: fit(cluster, sumWith, NEVER_BELOW), articles: holdersOf(cluster) }))
    .filter(({ sum, articles }) => sum >= (articles >= WELL_KNOWN ? OF_THE_NAME : ONE))
    .sort((a, b) => b.sum - a.sum || b.articles - a.articles);
  const rivals = others.filter(({ sum }) => sum === first?.sum);
  const isPlain = first !== undefined && rivals.every(({ articles }) => first.articles >= DOMINANT * articles);
  return isPlain ? first.cluster : undefined;
}

/** Bare names without a home: a well-known one is one, wherever its articles are. */
function namesakes(bare: readonly CountedProfile[], bonds: Bonds): Cluster[] {
  const initials = bare.filter(({ features: { given } }) => given?.length === 1);
  const families = familiesOf(
    bare.filter((one) => !initials.includes(one)),
    calledOf,
  );
  return [...byName(initials), ...families.flatMap((family) => agglomerated(family, bonds))];
}

function agglomerated(family: Cluster, bonds: Bonds): readonly Cluster[] {
  const isOne = new Set(family.map(({ name }) => name)).size === 1 && holdersOf(family) >= WELL_KNOWN;
  return isOne ? [family] : agglomerate(family, bonds);
}

function byName(profiles: readonly CountedProfile[]): Cluster[] {
  const names = new Map<string, CountedProfile[]>();
  for (const one of profiles) names.set(one.name, [...(names.get(one.name) ?? []), one]);
  return [...names.values()];
}
