import { type ResolvedBlock, type Tie, inOrder, UNTIED } from "./block.ts";
import type { Bearer, KnownProfile, Surnames } from "./block-part.ts";
import { Bonds } from "./bonds.ts";
import { holdersOf } from "./clusters.ts";
import { groupOf } from "./comparable.ts";
import type { CountedProfile } from "./profile.ts";
import { type Entity, knownToAll, surnameFinder } from "./surname-alone.ts";

/**
 * Whom surnames alone speak of, once those with a name are told apart: each goes to the only one it fits. An entity shows what all its own
 * profiles show, and nothing else of its block matters.
 */
export function resolveSurnames(
  { waiting, lost, near, silent, known }: Surnames,
  entities: readonly Entity[],
): Pick<ResolvedBlock, "ties" | "weighed"> {
  const bonds = new Bonds([], []);
  const ties = [
    ...bySurname(inOrder(waiting), [...entities, ...near.map(untouched)], bonds),
    ...lost.map((one) => [one.signature, UNTIED] as const),
    ...silent.map((one) => [one.signature, { entity: known, rule: KNOWN_TO_ALL }] as const),
  ];
  return { ties: new Map(ties), weighed: bonds.weighed };
}

/** How a surname that shows nothing was found to be somebody, or nobody. */
export const KNOWN_TO_ALL = "known-to-all";

/** Whom a surname means in a block that shows nothing else: whom all readers know, if there is anybody. */
export function knownIn(block: string, entities: readonly Entity[], passed: readonly Bearer[]): string | undefined {
  return knownToAll(articlesOf(entities, passed), block);
}

type Ties = readonly (readonly [signature: string, tie: Tie])[];

function bySurname(waiting: readonly CountedProfile[], entities: readonly Entity[], bonds: Bonds): Ties {
  if (waiting.length === 0) return [];
  const compared = entities.map(([id, profiles]): Entity => [id, groupOf(inOrder(profiles)).profiles]);
  const find = surnameFinder(compared, bonds);
  return waiting.map((one) => {
    const [entity] = find(one) ?? [];
    return [one.signature, entity === undefined ? UNTIED : { entity, rule: "surname" }];
  });
}

/** How many articles name each entity in full: those just found, and those that nothing has touched as they were found. */
function articlesOf(found: readonly Entity[], passed: readonly Bearer[]): ReadonlyMap<string, number> {
  const articles = new Map<string, number>();
  const add = (id: string, count: number) => articles.set(id, (articles.get(id) ?? 0) + count);
  for (const [id, cluster] of found) add(id, holdersOf(cluster));
  for (const { entity, holders } of passed) add(entity ?? "", holders);
  return articles;
}

/** An entity as it was found before. */
function untouched(profiles: readonly KnownProfile[]): Entity {
  return [profiles[0]?.entity ?? "", profiles];
}
