import { type ResolvedBlock, type Tie, inOrder, UNTIED } from "./block.ts";
import type { Bearer, KnownProfile, Surnames } from "./block-part.ts";
import { Bonds } from "./bonds.ts";
import { holdersOf } from "./clusters.ts";
import { groupOf } from "./comparable.ts";
import { type Entity, knownToAll, surnameFinder, traitsOf } from "./surname-alone.ts";
import { BY_COMPANY, companyFinder } from "./surname-company.ts";

/**
 * Whom surnames alone speak of, once those with a name are told apart: each goes to the only one it fits, else to the only one in its company.
 * An entity shows what all its own profiles show, and nothing else of its block matters.
 */
export function resolveSurnames(
  { waiting, lost, near, known, companions }: Surnames,
  entities: readonly Entity[],
): Pick<ResolvedBlock, "ties" | "weighed"> {
  const bonds = new Bonds([], []);
  const fitting = waiting.some(isTellingMore) ? finderAmong([...entities, ...near.map(untouched)], bonds) : nobody;
  const accompanied = companyFinder(companions);
  const tieOf = (one: KnownProfile, own: Tie | undefined, otherwise: Tie): Tie => {
    if (own !== undefined) return own;
    const entity = accompanied(one);
    return entity === undefined ? otherwise : { entity, rule: BY_COMPANY };
  };
  const ties = [
    ...inOrder(waiting).map((one) =>
      isTellingMore(one)
        ? ([one.signature, tieOf(one, fitting(one), UNTIED)] as const)
        : ([one.signature, tieOf(one, tied(isApart(one) ? undefined : known, KNOWN_TO_ALL), NOBODY_KNOWN)] as const),
    ),
    ...lost.map((one) => [one.signature, tieOf(one, undefined, UNTIED)] as const),
  ];
  return { ties: new Map(ties), weighed: bonds.weighed };
}

/** How a surname that shows nothing was found to be somebody, or nobody. */
export const KNOWN_TO_ALL = "known-to-all";
/** How a surname alone stands that was never looked at. */
export const UNREAD = "unread";
const NOBODY_KNOWN: Tie = { entity: undefined, rule: KNOWN_TO_ALL };

/** Whom a surname means in a block that shows nothing else: whom all readers know, if there is anybody. */
export function knownIn(block: string, entities: readonly Entity[], passed: readonly Bearer[]): string | undefined {
  return knownToAll(articlesOf(entities, passed), block);
}

/** Whether a surname alone shows anything but its company. */
function isTellingMore(one: KnownProfile): boolean {
  return traitsOf(one).length > 0;
}

/** "Mrs. Okoye" beside the president is not he. */
function isApart({ features }: KnownProfile): boolean {
  return features.apart !== undefined;
}

function tied(entity: string | undefined, rule: string): Tie | undefined {
  return entity === undefined ? undefined : { entity, rule };
}

function nobody(): undefined {
  return undefined;
}

function finderAmong(entities: readonly Entity[], bonds: Bonds): (one: KnownProfile) => Tie | undefined {
  const compared = entities.map(([id, profiles]): Entity => [id, groupOf(inOrder(profiles)).profiles]);
  const find = surnameFinder(compared, bonds);
  return (one) => tied(find(one)?.[0], "surname");
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
