import { type Called, calledOf, familiesOf, givenNamesAround } from "./comparable.ts";
import type { Tie } from "./block.ts";
import type { CountedProfile, Profile } from "./profile.ts";
import { SHARING_MAX, traitsOf } from "./surname-alone.ts";

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

/** A profile that came, went or is held by more or fewer. */
export interface ChangedProfile extends Profile {
  readonly signature: string;
  /** What it was found to be before the change; undefined where it was not there. */
  readonly was?: string | null;
  /** In whose company the mentions name it that came or went. */
  readonly company?: readonly string[];
}

/**
 * What of a block must be seen to tell who is who among those with a name after a change: it grows with how many share a given name, and
 * hardly with how many share the surname.
 */
export interface Named {
  /** The given names of whom the change may touch, "" for none. */
  readonly given: ReadonlySet<string>;
  /** All profiles of these given names. */
  readonly looked: readonly KnownProfile[];
  /** Whoever else bears the surname. */
  readonly passed: readonly Bearer[];
}

/** What must be seen to tell then whom surnames alone speak of. */
export interface Surnames {
  /** Surnames alone that share something with somebody whom the change touches, or that show nothing and may be somebody else. */
  readonly waiting: readonly KnownProfile[];
  /** Of these, those that share something with more people than could be told apart: they stay in their articles. */
  readonly lost: readonly KnownProfile[];
  /** The profiles of each entity that nothing has touched and that shares something with a surname that waits. */
  readonly near: readonly (readonly KnownProfile[])[];
  /** Whom a surname means that shows nothing. */
  readonly known: string | undefined;
  /** Those named in full whom articles name in the company of one that waits. */
  readonly companions: readonly InCompany[];
}

/** Somebody of a block who is named in full, as one profile shows him, in some company. */
export interface InCompany {
  readonly company: string;
  readonly profile: Profile;
  readonly entity: string;
}

/** Somebody of a block who is named in full, and something by which he is found. */
export interface Found {
  readonly trait: string;
  readonly called: Called;
  readonly entity: string | null;
}

/** What a surname alone that shows nothing is found by. */
export const NOTHING = "";

/** What a profile is found by: what it shares with others; of a surname alone also its company, and that it shares nothing else. */
export function foundBy(profile: Profile): readonly string[] {
  const traits = traitsOf(profile);
  if (profile.name !== "") return traits;
  return [...(traits.length === 0 ? [NOTHING] : traits), ...(profile.features.company ?? []).map(inCompany)];
}

/** A word of company as something by which a surname alone is found. */
export function inCompany(company: string): string {
  return `company ${company}`;
}

/** The given names among which somebody else may be meant than before. */
export function givenNamesTouched(touched: readonly Profile[], bearers: readonly Bearer[]): ReadonlySet<string> {
  return givenNamesAround(
    touched.filter(({ name }) => name !== "").map(calledOf),
    bearers.map(({ called }) => called),
  );
}

/**
 * What a surname alone must share for somebody else to be meant by it than before: something with one of those who have more or fewer
 * profiles now, or mentions. `now` tells by signature who each of `looked` is.
 */
export function traitsAwaited(
  changed: readonly ChangedProfile[],
  looked: readonly KnownProfile[],
  now: ReadonlyMap<string, Tie>,
): readonly string[] {
  const idsOf = ({ signature, entity }: KnownProfile) => [entity ?? undefined, now.get(signature)?.entity];
  const held = new Set(changed.map(({ signature }) => signature));
  const moved = looked
    .map((one) => ({ one, ids: idsOf(one) }))
    .filter(({ one, ids: [before, after] }) => held.has(one.signature) || before !== after);
  const touched = new Set([...moved.flatMap(({ ids }) => ids), ...changed.map(({ was }) => was ?? undefined)]);
  touched.delete(undefined);
  const theirs = looked.filter((one) => idsOf(one).some((id) => touched.has(id)));
  return [...new Set([...changed, ...theirs].flatMap(traitsOf))];
}

/** Profiles that are somebody else now. */
export function movedAmong(looked: readonly KnownProfile[], now: ReadonlyMap<string, Tie>): readonly KnownProfile[] {
  return looked.filter(({ signature, entity }) => (entity ?? undefined) !== now.get(signature)?.entity);
}

/**
 * Surnames alone that may be one of those who share something with them, and those who share something with too many, of whom no more need be
 * seen. Nobody is counted for a state alone: one report's may turn out to be no evidence.
 */
export function parted(
  alone: readonly KnownProfile[],
  sharing: readonly Found[],
): { readonly waiting: readonly KnownProfile[]; readonly lost: readonly KnownProfile[] } {
  const bearers = new Map<string, Set<string>>();
  for (const { trait, entity } of sharing) {
    if (entity === null || trait.startsWith(OF_STATE)) continue;
    bearers.set(trait, (bearers.get(trait) ?? new Set<string>()).add(entity));
  }
  const isLost = (one: KnownProfile) =>
    new Set(traitsOf(one).flatMap((trait) => [...(bearers.get(trait) ?? [])])).size > SHARING_MAX;
  return { waiting: alone.filter((one) => !isLost(one)), lost: alone.filter(isLost) };
}

const OF_STATE = "states ";

/** How those of these entities are called, each entity by itself; one of a list whom other names lead to as well is told apart by these. */
export function entitiesNear(passed: readonly Bearer[], entities: ReadonlySet<string | null>): Bearer[][] {
  if (entities.size === 0) return [];
  return familiesOf(passed, ({ called }) => called).flatMap((family) => {
    const found = new Map<string | null, Bearer[]>();
    for (const one of family)
      if (entities.has(one.entity)) found.set(one.entity, [...(found.get(one.entity) ?? []), one]);
    return [...found.values()];
  });
}
