import type { Bonds } from "./bonds.ts";
import type { Cluster } from "./clusters.ts";
import { ONE_BY_SURNAME } from "./evidence.ts";
import { fit } from "./group-clusters.ts";
import type { CountedProfile, Profile } from "./profile.ts";

/** More people of a surname than these with an office, party or place in common: who shows no more than that may be anybody of them. */
const SHARING_MAX = 16;

/** An entity's id and its profiles. */
export type Entity = readonly [id: string, cluster: Cluster];

/** Finds the one entity that a surname alone fits; undefined where there is none, are several, or more share something than could be told apart. */
export function surnameFinder(entities: readonly Entity[], bonds: Bonds): (one: CountedProfile) => Entity | undefined {
  const sharing = entitiesByTrait(entities);
  return (one) => {
    const near = new Set(traitsOf(one).flatMap((trait) => sharing.get(trait) ?? []));
    if (near.size > SHARING_MAX) return undefined;
    const [found, ...others] = [...near].filter(([, cluster]) => fit(one, cluster, bonds, 0) >= ONE_BY_SURNAME);
    return others.length === 0 ? found : undefined;
  };
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
export function traitsOf({ features }: Profile): string[] {
  const { offices = [], party = [], suffix = [], states = [], towns = [], bodies = [] } = features;
  const told = { offices, party: [party].flat(), suffix: [suffix].flat(), states, towns, bodies };
  return Object.entries(told).flatMap(([feature, values]) => values.map((value) => `${feature} ${value}`));
}
