import { agglomerate, articlesOf, bond, type Cluster, type NeverOne } from "./clusters.ts";
import { named } from "./cluster-names.ts";
import { type Doubt, doubtsAmong } from "./doubts.ts";
import { compare, NEVER_BELOW, ONE, ONE_BY_SURNAME, score } from "./evidence.ts";
import { type CountedProfile, signature } from "./profile.ts";

/** Profiles of one block that are compared at most; a larger block leaves surroundings out, one larger still goes by exact names. */
export const BLOCK_MAX = 128;
/** How many times more often than any other of the name somebody must be written about to be meant where nothing else tells. */
const DOMINANT = 4;

/** The entity of a profile, and the evidence that ties it there. */
export interface Tie {
  /** Undefined for a name too short that fits nobody, or more than one: it stays in its article. */
  readonly entity: string | undefined;
  readonly rule: string;
}

export interface ResolvedBlock {
  /** By signature. */
  readonly ties: ReadonlyMap<string, Tie>;
  /** Pairs of entities that may be one, the likeliest first. */
  readonly doubts: readonly Doubt[];
}

/**
 * Who is who among the profiles of one block: a function of the profiles, their counts and what is never one, whatever the order.
 * What tells somebody apart is weighed first, a bare name then goes to whom it fits best, a surname alone to the only one it fits.
 */
export function resolveBlock(profiles: readonly CountedProfile[], never: readonly NeverOne[] = []): ResolvedBlock {
  const ordered = profiles.map((one) => [signature(one), one] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  const coarse = ordered.length > BLOCK_MAX ? ordered.map(([key, one]) => [key, withoutNear(one)] as const) : ordered;
  const compared = distinct(coarse.map(([, one]) => one));
  const { ties, doubts } = compared.length > BLOCK_MAX ? byName(compared) : weighed(compared, never);
  return { ties: new Map(coarse.map(([key, one]) => [key, ties.get(signature(one)) ?? UNTIED])), doubts };
}

/** A surname alone, or what only shows an acronym. */
const UNTIED: Tie = { entity: undefined, rule: "name" };

function withoutNear(profile: CountedProfile): CountedProfile {
  const { near, ...features } = profile.features;
  return near === undefined ? profile : { ...profile, features };
}

/** Each profile once, in canonical order, with all its articles. */
function distinct(profiles: readonly CountedProfile[]): CountedProfile[] {
  const known = new Map<string, CountedProfile>();
  for (const one of profiles) {
    const key = signature(one);
    known.set(key, { ...one, articles: one.articles + (known.get(key)?.articles ?? 0) });
  }
  return [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

function byName(profiles: readonly CountedProfile[]): ResolvedBlock {
  const ties = profiles
    .filter(({ name }) => name !== "")
    .map((one) => [signature(one), { entity: one.name, rule: "name" }] as const);
  return { ties: new Map(ties), doubts: [] };
}

function weighed(profiles: readonly CountedProfile[], never: readonly NeverOne[]): ResolvedBlock {
  const witnesses = profiles.filter(({ witness }) => witness === true);
  const own = profiles.filter(({ witness }) => witness !== true);
  if (witnesses.length > 0) return { ties: ofAcronym(own, witnesses), doubts: [] };
  const clusters = clustered(
    own.filter(({ name }) => name !== ""),
    never,
  );
  const entities = named(clusters);
  const ties = new Map<string, Tie>();
  for (const [index, cluster] of clusters.entries())
    for (const one of cluster) ties.set(signature(one), tie(one, cluster, entities[index]));
  for (const one of own.filter(({ name }) => name === ""))
    ties.set(signature(one), bySurname(one, clusters, entities, never));
  return { ties, doubts: doubtsAmong(clusters, entities, never) };
}

/** An acronym stands for the one body that is seen to bear it; where there are two, for itself. */
function ofAcronym(own: readonly CountedProfile[], witnesses: readonly CountedProfile[]): ReadonlyMap<string, Tie> {
  const [name, ...others] = new Set(witnesses.map((witness) => witness.name));
  const isOne = name !== undefined && others.length === 0;
  return new Map(
    own.map((one) => [signature(one), isOne ? { entity: name, rule: "acronym" } : { entity: one.name, rule: "name" }]),
  );
}

function clustered(profiles: readonly CountedProfile[], never: readonly NeverOne[]): readonly Cluster[] {
  const clusters = agglomerate(profiles.filter(isTelling), never);
  const bare = profiles.filter((one) => !isTelling(one)).map((one) => ({ one, home: homeOf(one, clusters, never) }));
  const grown = clusters.map((cluster) => [
    ...cluster,
    ...bare.filter(({ home }) => home === cluster).map(({ one }) => one),
  ]);
  const rest = bare.filter(({ home }) => home === undefined).map(({ one }) => one);
  return [...grown, ...agglomerate(rest, never)];
}

/** Whether a profile shows more than a name and where its article is. */
function isTelling({ features }: CountedProfile): boolean {
  return Object.keys(features).some((feature) => feature !== "given" && feature !== "near");
}

/** Whom a bare name belongs to: the cluster that most speaks for, of equals the one that is written about by far the most. */
function homeOf(one: CountedProfile, clusters: readonly Cluster[], never: readonly NeverOne[]): Cluster | undefined {
  const [first, ...others] = clusters
    .map((cluster) => ({ cluster, sum: fit(one, cluster, never, NEVER_BELOW), articles: articlesOf(cluster) }))
    .filter(({ sum }) => sum >= ONE)
    .sort((a, b) => b.sum - a.sum || b.articles - a.articles);
  const rivals = others.filter(({ sum }) => sum === first?.sum);
  const isPlain = first !== undefined && rivals.every(({ articles }) => first.articles >= DOMINANT * articles);
  return isPlain ? first.cluster : undefined;
}

/** A surname alone belongs to the only one it fits. */
function bySurname(
  one: CountedProfile,
  clusters: readonly Cluster[],
  entities: readonly string[],
  never: readonly NeverOne[],
): Tie {
  const fitting = [...clusters.keys()].filter((at) => fit(one, clusters[at] ?? [], never, 0) >= ONE_BY_SURNAME);
  const [only = -1] = fitting;
  return fitting.length === 1 ? tie(one, clusters[only] ?? [], entities[only]) : UNTIED;
}

/** The best sum between a profile and those of a cluster; nothing fits where one of them has less than `least`. */
function fit(one: CountedProfile, cluster: Cluster, never: readonly NeverOne[], least: number): number {
  const sums = cluster.map((other) => bond(one, other, never));
  return Math.min(...sums) < least ? Number.NEGATIVE_INFINITY : Math.max(...sums);
}

/** The strongest evidence between a profile and those of its cluster by another name; a profile of the name itself is told by it. */
function tie(one: CountedProfile, cluster: Cluster, entity: string | undefined): Tie {
  if (one.name === entity) return { entity, rule: "name" };
  const [reasons = []] = cluster
    .filter(({ name }) => name !== one.name)
    .map((other) => compare(one, other))
    .sort((a, b) => score(b) - score(a));
  const [strongest] = [...reasons].sort((a, b) => b.weight - a.weight);
  return { entity, rule: strongest?.rule ?? "other-of-the-name" };
}
