import { Bonds, type NeverOne } from "./bonds.ts";
import { type Cluster, holdersOf } from "./clusters.ts";
import { named } from "./cluster-names.ts";
import { calledOf, familiesOf, givenOf, type Group, groupOf } from "./comparable.ts";
import { type Doubt, doubtsAmong } from "./doubts.ts";
import { nameRule } from "./evidence.ts";
import { clustersOf } from "./group-clusters.ts";
import type { CountedProfile } from "./profile.ts";
import type { Entity } from "./surname-alone.ts";

/** The entity of a profile, and the evidence that ties it there. */
export interface Tie {
  /** Undefined for a name too short that fits nobody, or more than one: it stays in its article. */
  readonly entity: string | undefined;
  readonly rule: string;
}

export interface ResolvedBlock {
  /** By signature, of the profiles that were looked at. */
  readonly ties: ReadonlyMap<string, Tie>;
  /** Pairs of entities that may be one, the likeliest of a group first; under one of the given names of the group. */
  readonly doubts: readonly (Doubt & { readonly given: string })[];
  /** Entities of whom a surname alone may speak, with the profiles of each. */
  readonly entities: readonly Entity[];
  /** Pairs of profiles whose evidence was weighed. */
  readonly weighed: number;
}

/** A surname alone, or what only shows an acronym. */
export const UNTIED: Tie = { entity: undefined, rule: "name" };

/**
 * Who is who among those of a block who may be one by their given names, told apart pair by pair: a function of the profiles, their counts
 * and what is never one, whatever the order.
 */
export function resolveNamed(looked: readonly CountedProfile[], never: readonly NeverOne[] = []): ResolvedBlock {
  if (looked.some(({ witness }) => witness === true)) {
    return { ties: ofAcronym(inOrder(looked)), doubts: [], entities: [], weighed: 0 };
  }
  const bonds = new Bonds(looked, never);
  const families = familiesOf(inOrder(looked), calledOf);
  const groups = families.map((family) => resolvedGroup(groupOf(family), bonds));
  return {
    ties: new Map(groups.flatMap(({ ties }) => ties)),
    doubts: groups.flatMap(({ doubts }) => doubts),
    entities: families.flatMap((family, at) => entitiesOf(family, groups[at]?.ties ?? [])),
    weighed: bonds.weighed,
  };
}

/** What comes of one group. */
interface ResolvedGroup {
  readonly ties: readonly (readonly [signature: string, tie: Tie])[];
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
    doubts: doubtsAmong(clusters, entities, bonds).map((doubt) => ({ ...doubt, given })),
  };
}

/** The profiles of each entity that a family was just found to be. */
function entitiesOf(family: readonly CountedProfile[], ties: ResolvedGroup["ties"]): Entity[] {
  const entityOf = new Map(ties);
  return joined(family.map((one) => [entityOf.get(one.signature)?.entity ?? "", [one]]));
}

export function inOrder<One extends CountedProfile>(profiles: readonly One[]): One[] {
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
  const bearer = cluster.find(({ name }) => name !== "" && (entity === name || entity.startsWith(`${name}@`)));
  if (bearer === undefined || bearer.name === one.name) return { entity, rule: "other-of-the-name" };
  return { entity, rule: nameRule(one, bearer) };
}
