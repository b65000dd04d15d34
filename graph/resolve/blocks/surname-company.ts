import type { InCompany, KnownProfile } from "./block-part.ts";
import { isEnough } from "./company.ts";
import { weigh } from "./evidence.ts";
import { type Profile, shown } from "./profile.ts";

/** How a surname alone was found to be somebody by its company. */
export const BY_COMPANY = "company";

/** Somebody as those articles show him that name him in some company. */
interface Fellow {
  readonly profiles: Profile[];
  readonly shared: Set<string>;
}

/**
 * Finds the only one of a surname whom articles of a place name beside the same others: a paper leaves out the given name of whoever its
 * readers met in the story before. A second who may be meant leaves it open, however much more speaks for the first; how often somebody
 * is named tells nothing, so that only articles in that company matter.
 */
export function companyFinder(companions: readonly InCompany[]): (one: KnownProfile) => string | undefined {
  const byCompany = new Map<string, InCompany[]>();
  for (const one of companions) byCompany.set(one.company, [...(byCompany.get(one.company) ?? []), one]);
  return (one) => {
    const met = (one.features.company ?? []).flatMap((word) => byCompany.get(word) ?? []);
    const [only, ...others] = fellowsIn(met.filter(({ profile }) => mayBe(one, profile)));
    if (only === undefined || others.length > 0) return undefined;
    const [entity, { profiles, shared }] = only;
    return isEnough(shared) && isInLikeOffice(one, profiles) ? entity : undefined;
  };
}

function fellowsIn(met: readonly InCompany[]): ReadonlyMap<string, Fellow> {
  const fellows = new Map<string, Fellow>();
  for (const { company, profile, entity } of met) {
    const fellow = fellows.get(entity) ?? { profiles: [], shared: new Set() };
    fellow.profiles.push(profile);
    fellow.shared.add(company);
    fellows.set(entity, fellow);
  }
  return fellows;
}

/** Whether nothing that the two tell by themselves speaks against one person. */
function mayBe(one: Profile, other: Profile): boolean {
  return weigh(withoutSurroundings(one), withoutSurroundings(other)) >= 0;
}

/** A surname that comes with an office is whoever is seen in that office or one called so for short, or in none: "Chief Shaw" is not the clerk. */
function isInLikeOffice(one: Profile, profiles: readonly Profile[]): boolean {
  const [own, theirs] = [officesOf(one), profiles.flatMap(officesOf)];
  const isLike = (a: readonly string[], b: readonly string[]) => isPartOf(a, b) || isPartOf(b, a);
  return own.length === 0 || theirs.length === 0 || own.some((a) => theirs.some((b) => isLike(a, b)));
}

/** The words of each office. */
function officesOf({ features: { offices = [] } }: Profile): (readonly string[])[] {
  return offices.map((office) => office.split("-"));
}

function isPartOf(few: readonly string[], many: readonly string[]): boolean {
  return few.every((word) => many.includes(word));
}

/** What a profile tells by itself: where its other articles are changes with these. */
function withoutSurroundings(profile: Profile): Profile {
  return { ...profile, features: shown({ ...profile.features, near: [], beside: [] }) };
}
