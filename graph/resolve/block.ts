import { Bonds, type NeverOne } from "./bonds.ts";
import { type Cluster, holdersOf } from "./clusters.ts";
import { named } from "./cluster-names.ts";
import type { Bearer, BlockPart, KnownProfile } from "./block-part.ts";
import { comparable, givenOf, type Group, groupOf } from "./comparable.ts";
import { type Doubt, doubtsAmong } from "./doubts.ts";
import { nameRule } from "./evidence.ts";
import { clustersOf } from "./group-clusters.ts";
import type { CountedProfile } from "./profile.ts";
import { type Entity, knownToAll, surnameFinder, traitsOf } from "./surname-alone.ts";

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
  /** Pairs of profiles whose evidence was weighed. */
  readonly weighed: number;
}

/** A surname alone, or what only shows an acronym. */
const UNTIED: Tie = { entity: undefined, rule: "name" };

/**
 * Who is who among the profiles of one block that a change can reach: a function of the profiles, their counts and what is never one,
 * whatever the order. Those who may be one by their given names are told apart first; a surname alone then goes to the only one it fits.
 */
export function resolveBlock(
  { given, looked, waiting, near, passed }: BlockPart,
  never: readonly NeverOne[] = [],
): ResolvedBlock {
  if (looked.some(({ witness }) => witness === true)) {
    return { ties: ofAcronym(inOrder(looked)), given: new Set([""]), doubts: [], weighed: 0 };
  }
  const bonds = new Bonds([...looked, ...waiting, ...near.flat()], never);
  const groups = comparable(inOrder(looked)).map((group) => resolvedGroup(group, bonds));
  const found = groups.flatMap((group) => group.entities);
  const entities = [...found, ...near.flatMap((family) => entitiesOf(inOrder(family)))];
  const bare = inOrder(waiting);
  const known = knownToAll(articlesOf(found, passed), bare[0]?.block ?? "");
  return {
    ties: new Map([
      ...groups.flatMap(({ ties }) => ties),
      ...bySurname(bare, entities, bonds),
      ...bare.filter(isSurnameOnly).map((one) => [one.signature, { entity: known, rule: "known-to-all" }] as const),
    ]),
    given,
    doubts: groups.flatMap(({ doubts }) => doubts),
    weighed: bonds.weighed,
  };
}

/** What comes of one group. */
interface ResolvedGroup {
  readonly ties: readonly (readonly [signature: string, tie: Tie])[];
  readonly entities: readonly Entity[];
  readonly doubts: ResolvedBlock["doubts"];
}

function resolvedGroup(group: Group, bonds: Bonds): ResolvedGroup {
  const clusters = clustersOf(group, bonds);
  const ids = named(clusters);
  const ties = clusters.flatMap((cluster, at) =>
    cluster.map((one) => [one.signature, tie(one, cluster, ids[at])] as const),
  );
  const ofUnit = new Map(ties);
  const parts = [...group.unitOf].map(([signature, unit]) => [signature, ofUnit.get(unit) ?? UNTIED] as const);
  const given = group.profiles.map(givenOf).sort()[0] ?? "";
  const entities = new Map(clusters.map((cluster, at) => [cluster, ids[at] ?? ""]));
  return {
    ties: parts,
    entities: joined([...entities].map(([cluster, id]) => [id, cluster])),
    doubts: doubtsAmong(clusters, entities, bonds).map((doubt) => ({ ...doubt, given })),
  };
}

/** A surname that shows neither office nor party nor anything else. */
function isSurnameOnly(one: CountedProfile): boolean {
  return traitsOf(one).length === 0;
}

/** How many articles name each entity in full: those just found, and those that nothing has touched as they were found. */
function articlesOf(found: readonly Entity[], passed: readonly Bearer[]): ReadonlyMap<string, number> {
  const articles = new Map<string, number>();
  const add = (id: string, count: number) => articles.set(id, (articles.get(id) ?? 0) + count);
  for (const [id, cluster] of found) add(id, holdersOf(cluster));
  for (const { entity, holders } of passed) add(entity ?? "", holders);
  return articles;
}

function bySurname(waiting: readonly CountedProfile[], entities: readonly Entity[], bonds: Bonds): [string, Tie][] {
  const find = surnameFinder(entities, bonds);
  return waiting.map((one) => {
    const entity = find(one);
    return [one.signature, entity === undefined ? UNTIED : tie(one, entity[1], entity[0])];
  });
}

/** Who a family nothing has touched was found to be. */
function entitiesOf(family: readonly KnownProfile[]): Entity[] {
  const { profiles, unitOf } = groupOf(family);
  const entityOf = new Map(family.map(({ signature, entity }) => [signature, entity ?? ""]));
  for (const [signature, unit] of unitOf) entityOf.set(unit, entityOf.get(signature) ?? "");
  return joined(profiles.map((one) => [entityOf.get(one.signature) ?? "", [one]]));
}

function inOrder<One extends CountedProfile>(profiles: readonly One[]): One[] {
  return [...profiles].sort((a, b) => (a.signature < b.signature ? -1 : 1));
}

/** Each id once: an entry of a list is one, whatever names lead to it. */
function joined(entities: readonly Entity[]): Entity[] {
  const clusters = new Map<string, CountedProfile[]>();
  for (const [id, cluster] of entities) clusters.set(id, [...(clusters.get(id) ?? []), ...cluster]);
  return [...clusters].map(([id, cluster]) => [id, cluster.sort((a, b) => (a.signature < b.signature ? -1 : 1))]);
}

/** A body that so many articles spell out is who is meant by its acronym, however many more leave that to the reader. */
const SPELLED_OUT_OFTEN = 5;

/**
 * An acronym, or a last word ("the Hawks"), stands for the one body that is seen to bear it; where there are two, for itself, and so where few spell it out and more do not: it
 * may be another that all readers know.
 */
function ofAcronym(profiles: readonly CountedProfile[]): ReadonlyMap<string, Tie> {
  const borne = new Set(profiles.flatMap(({ witness, name }) => (witness === true ? [name] : [])));
  const spelled = holdersOf(profiles.filter(({ witness }) => witness === true));
  const bare = holdersOf(profiles) - spelled;
  const rule = profiles[0]?.block.includes(":~") === true ? "short-name" : "acronym";
  const [only] = borne.size === 1 && spelled >= Math.min(bare, SPELLED_OUT_OFTEN) ? borne : [];
  const tieOf = ({ name, witness }: CountedProfile): Tie => {
    if (witness === true) return UNTIED;
    return only === undefined ? { entity: name, rule: "name" } : { entity: only, rule };
  };
  return new Map(profiles.map((one) => [one.signature, tieOf(one)]));
}

/** How a profile's name is that of its entity. What else speaks for it is told by `why`: it changes with every article. */
function tie(one: CountedProfile, cluster: Cluster, entity = ""): Tie {
  if (one.name === entity) return { entity, rule: "name" };
  if (one.name === "") return { entity, rule: "surname" };
  const bearer = cluster.find(({ name }) => name !== "" && (entity === name || entity.startsWith(`${name}@`)));
  if (bearer === undefined || bearer.name === one.name) return { entity, rule: "other-of-the-name" };
  return { entity, rule: nameRule(one, bearer) };
}
