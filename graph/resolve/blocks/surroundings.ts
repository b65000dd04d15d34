import { type CountedProfile, shown } from "./profile.ts";
import { plainSignature } from "./signature.ts";

/** Profiles that are compared as one, and for each signature that of the one that stands for it. */
export interface Units {
  /** In canonical order. */
  readonly profiles: readonly CountedProfile[];
  readonly unitOf: ReadonlyMap<string, string>;
}

/** Profiles that look the same, at least one. */
type Alike = [CountedProfile, ...CountedProfile[]];

/** Profiles as they come, each for itself. */
export function asTold(profiles: readonly CountedProfile[]): Units {
  return { profiles, unitOf: new Map(profiles.map(({ signature }) => [signature, signature])) };
}

/** Leaves out where articles are, and whom else they name. */
export function withoutSurroundings(profiles: readonly CountedProfile[]): Units {
  const groups = [...alikeIn(profiles)].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    profiles: groups.map(([signature, alike]) => ({
      ...alike[0],
      signature,
      holders: alike.reduce((sum, { holders }) => sum + holders, 0),
      features: shown({ ...alike[0].features, near: [], beside: [] }),
    })),
    unitOf: new Map(groups.flatMap(([signature, alike]) => alike.map((one) => [one.signature, signature] as const))),
  };
}

function alikeIn(profiles: readonly CountedProfile[]): Map<string, Alike> {
  const groups = new Map<string, Alike>();
  for (const one of profiles) {
    const own = plainSignature(one);
    const known = groups.get(own);
    if (known === undefined) groups.set(own, [one]);
    else known.push(one);
  }
  return groups;
}
