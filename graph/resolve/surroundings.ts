import { type CountedProfile, type Features, type Profile, shown, signatureOf } from "./profile.ts";

/** Profiles that are compared as one, and for each signature that of the one that stands for it. */
export interface Units {
  /** In canonical order. */
  readonly profiles: readonly CountedProfile[];
  readonly unitOf: ReadonlyMap<string, string>;
}

/** Profiles that look the same, at least one. */
type Alike = [CountedProfile, ...CountedProfile[]];

/** Whether a profile shows more than a name and where its articles are. */
export function isTelling({ features }: CountedProfile): boolean {
  return Object.keys(features).some((feature) => !PARTS_OF_NAME.has(feature) && !SURROUNDINGS.has(feature));
}

const PARTS_OF_NAME: ReadonlySet<string> = new Set(["given", "familyNames"]);
/** Where articles are, and whom else they name. */
const SURROUNDINGS: ReadonlySet<string> = new Set(["near", "beside"]);

/** Takes profiles that tell more than a name and differ by their surroundings alone as one, which has all of these. */
export function gathered(profiles: readonly CountedProfile[]): Units {
  return unitsOf(profiles, (one) => (isTelling(one) ? plainSignature(one) : one.signature), true);
}

/** Leaves out where articles are. */
export function withoutNear(profiles: readonly CountedProfile[]): Units {
  return unitsOf(profiles, plainSignature, false);
}

/** The signature of all that a profile tells but its surroundings. */
export function plainSignature(profile: Profile): string {
  return signatureOf({ ...profile, features: placed(profile.features, []) });
}

function unitsOf(profiles: readonly CountedProfile[], key: (one: CountedProfile) => string, isPlaced: boolean): Units {
  const groups = [...groupedBy(profiles, key)].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    profiles: groups.map(([signature, alike]) => ({
      ...alike[0],
      signature,
      holders: alike.reduce((sum, { holders }) => sum + holders, 0),
      features: placed(alike[0].features, isPlaced ? alike : []),
    })),
    unitOf: new Map(groups.flatMap(([signature, alike]) => alike.map((one) => [one.signature, signature] as const))),
  };
}

/** The same with all the surroundings of these. */
function placed(features: Features, alike: readonly CountedProfile[]): Features {
  return shown({
    ...features,
    near: alike.flatMap((one) => one.features.near ?? []),
    beside: alike.flatMap((one) => one.features.beside ?? []),
  });
}

function groupedBy(profiles: readonly CountedProfile[], key: (one: CountedProfile) => string): Map<string, Alike> {
  const groups = new Map<string, Alike>();
  for (const one of profiles) {
    const own = key(one);
    const known = groups.get(own);
    if (known === undefined) groups.set(own, [one]);
    else known.push(one);
  }
  return groups;
}
