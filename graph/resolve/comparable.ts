import type { CountedProfile, Profile } from "./profile.ts";
import { gathered, type Units, withoutNear } from "./surroundings.ts";
import { fullForms } from "./tables/nicknames.ts";

/** Profiles of one group that are compared at most; a larger one leaves surroundings out, one larger still goes by exact names. */
export const GROUP_MAX = 64;

/** Profiles of a block that may be one by their given names. */
export interface Group extends Units {
  /** True for more than can be compared. */
  readonly isCrowded: boolean;
}

/** Parts a block by given names, so that no two groups have anybody in common; profiles without one stay together. */
export function comparable(profiles: readonly CountedProfile[]): Group[] {
  return familiesOf(profiles).map(groupOf);
}

/** The profiles of each group, in the order they come in. */
export function familiesOf<One extends CountedProfile>(profiles: readonly One[]): One[][] {
  const groups = new Map<string, One[]>();
  const root = joinedGivenNames(profiles);
  for (const one of profiles) {
    const key = root(givenOf(one));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

/** The given names of all that were or are in one group with any of these: only there may somebody else be meant than before. */
export function givenNamesAround(touched: readonly Profile[], others: readonly Profile[]): ReadonlySet<string> {
  const all = [...touched, ...others];
  const root = joinedGivenNames(all);
  const roots = new Set(touched.map((one) => root(givenOf(one))));
  return new Set(all.map(givenOf).filter((given) => roots.has(root(given))));
}

/** "" where there is none. */
export function givenOf({ features: { given = "" } }: Profile): string {
  return given;
}

/** Those of one group as they are compared. */
export function groupOf(profiles: readonly CountedProfile[]): Group {
  const all = gathered(profiles);
  const units = all.profiles.length <= GROUP_MAX ? all : withoutNear(profiles);
  return { ...units, isCrowded: units.profiles.length > GROUP_MAX };
}

/** Joins given names that may be one person's: short forms with what they stand for, initials with all that begin so. */
function joinedGivenNames(profiles: readonly Profile[]): (given: string) => string {
  const parents = new Map<string, string>();
  const root = (name: string): string => {
    let at = name;
    for (let up = parents.get(at); up !== undefined; up = parents.get(at)) at = up;
    return at;
  };
  const join = (a: string, b: string) => {
    const [x, y] = [root(a), root(b)];
    if (x !== y) parents.set(x, y);
  };
  const called = new Set(profiles.flatMap(({ features: { given = "", middle = [] } }) => [given, ...middle]));
  const initials = new Set([...called].filter((name) => name.length === 1));
  for (const name of called) {
    for (const full of fullForms(name)) join(name, full);
    if (initials.has(name.charAt(0))) join(name, name.charAt(0));
  }
  // "J. Robert Shaw" may go by "Robert Shaw".
  for (const { features } of profiles)
    if (features.given?.length === 1) for (const middle of features.middle ?? []) join(features.given, middle);
  return root;
}
