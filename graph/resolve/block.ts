import { agglomerate, bond, type Cluster, holdersOf, type NeverOne, speaksAgainst } from "./clusters.ts";
import { named } from "./cluster-names.ts";
import { comparable, type Group } from "./comparable.ts";
import { type Doubt, doubtsAmong } from "./doubts.ts";
import { nameRule, NEVER_BELOW, ONE, ONE_BY_SURNAME } from "./evidence.ts";
import type { CountedProfile } from "./profile.ts";

/** How many times more often than any other of the name somebody must be written about to be meant where nothing else tells. */
const DOMINANT = 4;
/** Pairs of a surname alone and a profile that are weighed at most; a name too common for that goes to nobody by itself. */
const SURNAME_PAIRS_MAX = 8_000;

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

/** A surname alone, or what only shows an acronym. */
const UNTIED: Tie = { entity: undefined, rule: "name" };

/**
 * Who is who among the profiles of one block: a function of the profiles, their counts and what is never one, whatever the order.
 * What tells somebody apart is weighed first, a bare name then goes to whom it fits best, a surname alone to the only one it fits.
 */
export function resolveBlock(profiles: readonly CountedProfile[], never: readonly NeverOne[] = []): ResolvedBlock {
  const ordered = [...profiles].sort((a, b) => (a.signature < b.signature ? -1 : 1));
  const own = ordered.filter(({ witness }) => witness !== true);
  if (own.length < ordered.length) return { ties: ofAcronym(ordered), doubts: [] };
  const groups = comparable(own.filter(({ name }) => name !== ""));
  const clusters = groups.map((group) => clustered(group, never));
  const all = clusters.flat();
  const entities = named(all);
  const ties = new Map<string, Tie>();
  for (const [at, cluster] of all.entries())
    for (const one of cluster) ties.set(one.signature, tie(one, cluster, entities[at]));
  const waiting = own.filter(({ name }) => name === "");
  for (const [one, found] of bySurname(waiting, all, entities, never)) ties.set(one.signature, found);
  const units = new Map(groups.flatMap(({ unitOf }) => [...unitOf]));
  return {
    ties: new Map(ordered.map(({ signature }) => [signature, ties.get(units.get(signature) ?? signature) ?? UNTIED])),
    doubts: doubtsAmong(clusters, new Map(all.map((cluster, at) => [cluster, entities[at] ?? ""])), never),
  };
}

/** An acronym stands for the one body that is seen to bear it; where there are two, for itself. */
function ofAcronym(profiles: readonly CountedProfile[]): ReadonlyMap<string, Tie> {
  const borne = new Set(profiles.flatMap(({ witness, name }) => (witness === true ? [name] : [])));
  const [only] = borne.size === 1 ? borne : [];
  const tieOf = ({ name, witness }: CountedProfile): Tie => {
    if (witness === true) return UNTIED;
    return only === undefined ? { entity: name, rule: "name" } : { entity: only, rule: "acronym" };
  };
  return new Map(profiles.map((one) => [one.signature, tieOf(one)]));
}

function clustered({ profiles, isCrowded }: Group, never: readonly NeverOne[]): readonly Cluster[] {
  if (isCrowded) return byName(profiles);
  const clusters = agglomerate(profiles.filter(isTelling), never);
  const bare = profiles.filter((one) => !isTelling(one)).map((one) => ({ one, home: homeOf(one, clusters, never) }));
  const grown = clusters.map((cluster) => [
    ...cluster,
    ...bare.filter(({ home }) => home === cluster).map(({ one }) => one),
  ]);
  const rest = bare.filter(({ home }) => home === undefined).map(({ one }) => one);
  return [...grown, ...agglomerate(rest, never)];
}

function byName(profiles: readonly CountedProfile[]): Cluster[] {
  const names = new Map<string, CountedProfile[]>();
  for (const one of profiles) names.set(one.name, [...(names.get(one.name) ?? []), one]);
  return [...names.values()];
}

/** Whether a profile shows more than a name and where its article is. */
function isTelling({ features }: CountedProfile): boolean {
  return Object.keys(features).some((feature) => feature !== "given" && feature !== "near");
}

/** Whom a bare name belongs to: the cluster that most speaks for, of equals the one that is written about by far the most. */
function homeOf(one: CountedProfile, clusters: readonly Cluster[], never: readonly NeverOne[]): Cluster | undefined {
  const [first, ...others] = clusters
    .map((cluster) => ({ cluster, sum: fit(one, cluster, never, NEVER_BELOW), articles: holdersOf(cluster) }))
    .filter(({ sum }) => sum >= ONE)
    .sort((a, b) => b.sum - a.sum || b.articles - a.articles);
  const rivals = others.filter(({ sum }) => sum === first?.sum);
  const isPlain = first !== undefined && rivals.every(({ articles }) => first.articles >= DOMINANT * articles);
  return isPlain ? first.cluster : undefined;
}

/** A surname alone belongs to the only one it fits. */
function bySurname(
  waiting: readonly CountedProfile[],
  clusters: readonly Cluster[],
  entities: readonly string[],
  never: readonly NeverOne[],
): [CountedProfile, Tie][] {
  const size = clusters.reduce((sum, cluster) => sum + cluster.length, 0);
  if (size * waiting.length > SURNAME_PAIRS_MAX) return [];
  return waiting.map((one) => {
    const fitting = [...clusters.keys()].filter((at) => fit(one, clusters[at] ?? [], never, 0) >= ONE_BY_SURNAME);
    const [only = -1] = fitting;
    return [one, fitting.length === 1 ? tie(one, clusters[only] ?? [], entities[only]) : UNTIED];
  });
}

/** The best sum between a profile and those of a cluster; nothing fits where more of them than is tolerated have less than `least`. */
function fit(one: CountedProfile, cluster: Cluster, never: readonly NeverOne[], least: number): number {
  const pairs = cluster.map((other) => [bond(one, other, never), other.holders] as const);
  return speaksAgainst(pairs, least) ? Number.NEGATIVE_INFINITY : Math.max(...pairs.map(([sum]) => sum));
}

/** How a profile's name is that of its entity. What else speaks for it is told by `why`: it changes with every article. */
function tie(one: CountedProfile, cluster: Cluster, entity = ""): Tie {
  if (one.name === entity) return { entity, rule: "name" };
  if (one.name === "") return { entity, rule: "surname" };
  const bearer = cluster.find(({ name }) => name !== "" && (entity === name || entity.startsWith(`${name}@`)));
  if (bearer === undefined || bearer.name === one.name) return { entity, rule: "other-of-the-name" };
  return { entity, rule: nameRule(one, bearer) };
}
