import { agglomerate, bond, type Cluster, holdersOf, neverAmong, type NeverOne, speaksAgainst } from "./clusters.ts";
import { named } from "./cluster-names.ts";
import { comparable, givenNamesAround, givenOf, type Group } from "./comparable.ts";
import { type Doubt, doubtsAmong } from "./doubts.ts";
import { nameRule, NEVER_BELOW, ONE, ONE_BY_SURNAME } from "./evidence.ts";
import type { CountedProfile, Profile } from "./profile.ts";

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
  /** By signature, of the profiles that were looked at. */
  readonly ties: ReadonlyMap<string, Tie>;
  /** The given names whose profiles were looked at, "" for none. */
  readonly given: ReadonlySet<string>;
  /** Pairs of entities that may be one, the likeliest of a group first; under one of the given names of the group. */
  readonly doubts: readonly (Doubt & { readonly given: string })[];
}

/** A profile and the entity that it was last found to be, if any. */
export interface KnownProfile extends CountedProfile {
  readonly entity?: string | null;
}

/** A surname alone, or what only shows an acronym. */
const UNTIED: Tie = { entity: undefined, rule: "name" };

/**
 * Who is who among the profiles of one block: a function of the profiles, their counts and what is never one, whatever the order.
 * What tells somebody apart is weighed first, a bare name then goes to whom it fits best, a surname alone to the only one it fits.
 *
 * With `touched`, the signatures that came, went or are held by more or fewer since the block was last resolved, only their groups are
 * compared: elsewhere everybody is who he was.
 */
export function resolveBlock(
  profiles: readonly KnownProfile[],
  allNever: readonly NeverOne[] = [],
  touched: readonly Profile[] = profiles,
): ResolvedBlock {
  const never = neverAmong(profiles, allNever);
  const ordered = [...profiles].sort((a, b) => (a.signature < b.signature ? -1 : 1));
  const own = ordered.filter(({ witness }) => witness !== true);
  if (own.length < ordered.length) return { ties: ofAcronym(ordered), given: new Set([""]), doubts: [] };
  const full = own.filter(({ name }) => name !== "");
  const given = givenNamesAround(
    touched.filter(({ name }) => name !== ""),
    full,
  );
  const groups = comparable(full.filter((one) => given.has(givenOf(one)))).map((group) => resolvedGroup(group, never));
  const others = asKnown(full.filter((one) => !given.has(givenOf(one))));
  const waiting = own.filter(({ name }) => name === "");
  return {
    ties: new Map([
      ...groups.flatMap(({ ties }) => ties),
      ...bySurname(waiting, [...groups.flatMap(({ entities }) => entities), ...others], never),
    ]),
    given,
    doubts: groups.flatMap(({ doubts }) => doubts),
  };
}

/** An entity's id and its profiles. */
type Entity = readonly [id: string, cluster: Cluster];

/** What comes of one group. */
interface ResolvedGroup {
  readonly ties: readonly (readonly [signature: string, tie: Tie])[];
  readonly entities: readonly Entity[];
  readonly doubts: ResolvedBlock["doubts"];
}

function resolvedGroup(group: Group, never: readonly NeverOne[]): ResolvedGroup {
  const clusters = clustered(group, never);
  const ids = named(clusters);
  const ties = clusters.flatMap((cluster, at) =>
    cluster.map((one) => [one.signature, tie(one, cluster, ids[at])] as const),
  );
  const ofUnit = new Map(ties);
  const parts = [...group.unitOf].map(([signature, unit]) => [signature, ofUnit.get(unit) ?? UNTIED] as const);
  const given = group.profiles.map(givenOf).sort()[0] ?? "";
  const entities = new Map(clusters.map((cluster, at) => [cluster, ids[at] ?? ""]));
  return {
    ties: parts.length > 0 ? parts : ties,
    entities: joined([...entities].map(([cluster, id]) => [id, cluster])),
    doubts: doubtsAmong([clusters], entities, never).map((doubt) => ({ ...doubt, given })),
  };
}

/** The entities of profiles that nothing has touched, as they were found. */
function asKnown(profiles: readonly KnownProfile[]): Entity[] {
  const entityOf = new Map(profiles.map(({ signature, entity }) => [signature, entity ?? ""]));
  return comparable(profiles).flatMap((group) => {
    for (const [signature, unit] of group.unitOf) entityOf.set(unit, entityOf.get(signature) ?? "");
    return joined(group.profiles.map((one) => [entityOf.get(one.signature) ?? "", [one]]));
  });
}

/** Each id once: an entry of a list is one, whatever names lead to it. */
function joined(entities: readonly Entity[]): Entity[] {
  const clusters = new Map<string, CountedProfile[]>();
  for (const [id, cluster] of entities) clusters.set(id, [...(clusters.get(id) ?? []), ...cluster]);
  return [...clusters].map(([id, cluster]) => [id, cluster.sort((a, b) => (a.signature < b.signature ? -1 : 1))]);
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
  entities: readonly Entity[],
  never: readonly NeverOne[],
): [string, Tie][] {
  const size = entities.reduce((sum, [, cluster]) => sum + cluster.length, 0);
  if (size * waiting.length > SURNAME_PAIRS_MAX) return waiting.map(({ signature }) => [signature, UNTIED]);
  const sharing = entitiesByTrait(entities);
  return waiting.map((one) => {
    const near = new Set(traitsOf(one).flatMap((trait) => sharing.get(trait) ?? []));
    const fitting = [...near].filter(([, cluster]) => fit(one, cluster, never, 0) >= ONE_BY_SURNAME);
    const [[id, cluster] = ["", []]] = fitting;
    return [one.signature, fitting.length === 1 ? tie(one, cluster, id) : UNTIED];
  });
}

function entitiesByTrait(entities: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> {
  const sharing = new Map<string, Entity[]>();
  for (const entity of entities)
    for (const trait of new Set(entity[1].flatMap(traitsOf)))
      sharing.set(trait, [...(sharing.get(trait) ?? []), entity]);
  return sharing;
}

/** What must be shared for a surname alone to fit: surroundings are too little. */
export function traitsOf({ features }: Profile): string[] {
  const { offices = [], party = [], suffix = [], states = [], towns = [], bodies = [] } = features;
  const told = { offices, party: [party].flat(), suffix: [suffix].flat(), states, towns, bodies };
  return Object.entries(told).flatMap(([feature, values]) => values.map((value) => `${feature} ${value}`));
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
