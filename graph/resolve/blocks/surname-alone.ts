import type { Bonds } from "./bonds.ts";
import { type Cluster, holdersOf } from "./clusters.ts";
import { ONE_BY_SURNAME } from "./thresholds.ts";
import { fit } from "./group-clusters.ts";
import { type CountedProfile, type Features, isTelling, type Profile } from "./profile.ts";

/** More people of a surname than these with an office, party or place in common: who shows no more than that may be anybody of them. */
export const SHARING_MAX = 16;

/** Below this a pair speaks against a surname alone: that an article is about another place does not. */
const SPEAKS_AGAINST = -1;
/** What a bare name comes to beside a surname alone, give or take one for where their articles are: neither against it nor enough. */
const SAYS_NOTHING = 0;
/** How many times more often than any other of the surname somebody must be written about to be meant where others fit as well; */
const BY_FAR = 10;
/** and than all others together: reading makes a few of a name that nobody bears. */
const THAN_ALL = 3;
/** Who is named in fewer articles than these is known to nobody by the surname. */
const HOUSEHOLD_ARTICLES = 20;

/** Who governs is, by the surname, whom so many articles name in full. */
const GOVERNMENT_ARTICLES = 2;

/** An entity's id and its profiles. */
export type Entity = readonly [id: string, cluster: Cluster];

/**
 * Finds the one entity that a surname alone fits, or fits best of several and is written about by far the most; undefined where there is
 * none, or more share something than could be told apart.
 */
export function surnameFinder(entities: readonly Entity[], bonds: Bonds): (one: CountedProfile) => Entity | undefined {
  const sharing = entitiesByTrait(entities);
  return (one) => {
    const near = new Set(traitsOf(one).flatMap((trait) => sharing.get(trait) ?? []));
    if (near.size > SHARING_MAX) return undefined;
    const sumWith = (other: CountedProfile) => (isSilent(other, one) ? SAYS_NOTHING : bonds.between(one, other));
    const [found, ...others] = [...near]
      .map((entity) => ({ entity, sum: fit(entity[1], sumWith, SPEAKS_AGAINST), articles: holdersOf(entity[1]) }))
      .filter(({ sum }) => sum >= ONE_BY_SURNAME)
      .sort((a, b) => b.sum - a.sum || b.articles - a.articles);
    const rivals = others.map(({ articles }) => articles);
    return found !== undefined && outnumbers(found.articles, rivals) ? found.entity : undefined;
  };
}

/**
 * Who is meant by a surname that comes without first name and office: news leaves out both only of those whom all readers know. It is
 * whoever of the name is written about by far the most. `articles` are those of a block that name an entity in full.
 */
export function knownToAll(articles: ReadonlyMap<string, number>, block: string): string | undefined {
  const [first, ...others] = [...articles].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (first === undefined || first[1] < leastOf(block)) return undefined;
  const rivals = others.map(([, count]) => count);
  return outnumbers(first[1], rivals) ? first[0] : undefined;
}

/** "The Okoye administration" is whose it is though few articles name him in full with it: a country has one at a time. */
function leastOf(block: string): number {
  return /^person:\S+ (?:administration|government)$/u.test(block) ? GOVERNMENT_ARTICLES : HOUSEHOLD_ARTICLES;
}

/** Whether two have nothing to agree or differ in but where their articles are. */
function isSilent(bare: Profile, surname: Profile): boolean {
  return !isTelling(bare) && surname.features.given === undefined;
}

function outnumbers(articles: number, rivals: readonly number[]): boolean {
  const all = rivals.reduce((sum, count) => sum + count, 0);
  return articles >= BY_FAR * Math.max(0, ...rivals) && articles >= THAN_ALL * all;
}

function entitiesByTrait(entities: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> {
  const sharing = new Map<string, Entity[]>();
  for (const entity of entities) {
    for (const trait of new Set(entity[1].flatMap(traitsOf))) {
      const known = sharing.get(trait);
      if (known === undefined) sharing.set(trait, [entity]);
      else known.push(entity);
    }
  }
  return sharing;
}

/** What must be shared for a surname alone to fit: surroundings are too little. */
export function traitsOf({ features }: Profile): readonly string[] {
  const found = known.get(features) ?? traitsIn(features);
  known.set(features, found);
  return found;
}

const known = new WeakMap<Features, readonly string[]>();

function traitsIn(features: Features): string[] {
  const { offices = [], party = [], suffix = [], states = [], towns = [], bodies = [] } = features;
  const told = { offices, party: [party].flat(), suffix: [suffix].flat(), states, towns, bodies };
  return Object.entries(told).flatMap(([feature, values]) => values.map((value) => `${feature} ${value}`));
}
