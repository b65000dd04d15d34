import { withoutOutvoted } from "./outvoted.ts";
import type { CountedProfile, Profile } from "./profile.ts";
import { asTold, type Units, withoutSurroundings } from "./surroundings.ts";
import { isQuoted } from "../person-name.ts";
import { fullForms } from "../tables/nicknames.ts";

/** Profiles of one group that are compared at most; a larger one leaves surroundings out, one larger still goes by exact names. */
export const GROUP_MAX = 64;

/** Profiles of a block that may be one by their given names. */
export interface Group extends Units {
  /** True for more than can be compared. */
  readonly isCrowded: boolean;
}

/** What somebody is called besides the surname: the given name, "" where there is none, then those in the middle. */
export type Called = readonly [given: string, ...middle: string[]];

/** Parts a block by given names, so that no two groups have anybody in common, each in the order they come in; who has none stay together. */
export function familiesOf<One>(all: readonly One[], called: (one: One) => Called): One[][] {
  const groups = new Map<string, One[]>();
  const root = joinedGivenNames(all.map(called));
  for (const one of all) {
    const key = root(called(one)[0]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

/** The given names of all that were or are in one group with any of these: only there may somebody else be meant than before. */
export function givenNamesAround(touched: readonly Called[], others: readonly Called[]): ReadonlySet<string> {
  const all = [...touched, ...others];
  const root = joinedGivenNames(all);
  const roots = new Set(touched.map(([given]) => root(given)));
  return new Set(all.map(([given]) => given).filter((given) => roots.has(root(given))));
}

export function calledOf({ features: { given = "", middle = [] } }: Pick<Profile, "features">): Called {
  return [given, ...middle];
}

/** "" where there is none. */
export function givenOf({ features: { given = "" } }: Profile): string {
  return given;
}

/** Those of one group as they are compared. */
export function groupOf(profiles: readonly CountedProfile[]): Group {
  const units = profiles.length <= GROUP_MAX ? asTold(profiles) : withoutSurroundings(profiles);
  if (units.profiles.length > GROUP_MAX) return { ...units, isCrowded: true };
  return { ...units, profiles: withoutOutvoted(units.profiles), isCrowded: false };
}

/** Joins given names that may be one person's: short forms with what they stand for, initials with all that begin so. */
function joinedGivenNames(all: readonly Called[]): (given: string) => string {
  const called = new Set<string>();
  for (const words of all) for (const word of words) called.add(word);
  // Bodies and towns, and most who share a surname: there is nothing to join.
  if (called.size < 2) return (given) => given;
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
  const initials = new Set([...called].filter((name) => name.length === 1));
  for (const name of called) {
    for (const full of fullForms(name)) join(name, full);
    if (initials.has(name.charAt(0))) join(name, name.charAt(0));
  }
  // "J. Robert Shaw" may go by "Robert Shaw".
  for (const [given, ...middle] of all) if (given.length === 1) for (const one of middle) join(given, one);
  // Harold "Hal" Shaw may go by "Hal Shaw".
  for (const [given, ...middle] of all) for (const one of middle) if (isQuoted(one)) join(given, one.slice(1));
  // "Luis Miguel Ortega Salinas" may be named by "Ortega Salinas" alone.
  const alone = new Set(all.flatMap(([given, ...middle]) => (middle.length === 0 ? [given] : [])));
  for (const [given, ...middle] of all) {
    const family = middle.at(-1);
    if (family !== undefined && alone.has(family)) join(given, family);
  }
  return root;
}
