import { type Called, calledOf, familiesOf, givenNamesAround } from "./comparable.ts";
import type { CountedProfile, Profile } from "./profile.ts";
import { traitsOf } from "./surname-alone.ts";

/** A profile, and what it was last found to be. */
export interface KnownProfile extends CountedProfile {
  readonly entity?: string | null;
  readonly rule?: string;
}

/** Those of a block who are called alike and were found to be one entity, and in how many articles. */
export interface Bearer {
  readonly called: Called;
  readonly entity: string | null;
  readonly holders: number;
}

/**
 * What of a block must be seen to tell who is who after a change: it grows with how many share a given name, and hardly with how many
 * share the surname.
 */
export interface BlockPart {
  /** The given names of whom the change may touch, "" for none. */
  readonly given: ReadonlySet<string>;
  /** All profiles of these given names. */
  readonly looked: readonly KnownProfile[];
  /** Surnames alone that share something with any of these or with what changed, and those that show nothing. */
  readonly waiting: readonly KnownProfile[];
  /** Families that nothing has touched, of whom somebody shares something with a surname that waits. */
  readonly near: readonly (readonly KnownProfile[])[];
  /** Whoever else bears the surname. */
  readonly passed: readonly Bearer[];
}

/** What a surname alone that shows nothing is found by. */
const NOTHING = "";

/** What a profile is found by: what it shares with others; of a surname alone also that it shares nothing. */
export function foundBy(profile: Profile): readonly string[] {
  const traits = traitsOf(profile);
  return traits.length === 0 && profile.name === "" ? [NOTHING] : traits;
}

/** The given names among which somebody else may be meant than before. */
export function givenNamesTouched(touched: readonly Profile[], bearers: readonly Bearer[]): ReadonlySet<string> {
  return givenNamesAround(
    touched.filter(({ name }) => name !== "").map(calledOf),
    bearers.map(({ called }) => called),
  );
}

/** What a surname alone must share, or show nothing, for somebody else to be meant by it than before. */
export function traitsAwaited(touched: readonly Profile[], looked: readonly Profile[]): readonly string[] {
  return [...new Set([NOTHING, ...[...touched, ...looked].flatMap(traitsOf)])];
}

/** The families that somebody of these entities is in. */
export function familiesNear(passed: readonly Bearer[], entities: ReadonlySet<string | null>): Bearer[][] {
  if (entities.size === 0) return [];
  const families = familiesOf(passed, ({ called }) => called);
  return families.filter((family) => family.some(({ entity }) => entities.has(entity)));
}
