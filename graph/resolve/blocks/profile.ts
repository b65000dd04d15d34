/**
 * What tells one entity from another, as one mention shows it. Lists are sorted; what a mention does not show is left out.
 * Everything that is compared is here, so that many mentions share one profile and blocks stay small.
 */
export interface Features {
  readonly given?: string;
  readonly middle?: readonly string[];
  /** What stands as a given name is a family name: "Ortega Salinas" may be somebody of more names. */
  readonly familyNames?: true;
  readonly suffix?: string;
  /** The article tells of the father or son of somebody with a suffix: the same name without one may be theirs. */
  readonly besideKin?: true;
  /** Given names of others in its article with whom a surname alone is not one: "Mrs. Shaw" beside "Karl Shaw" is not he. */
  readonly apart?: readonly string[];
  /** The name comes from a list or gazetteer, which tells people and towns of one name apart. */
  readonly listed?: true;
  readonly offices?: readonly string[];
  /** One of the offices is that of a town or county, and held now. */
  readonly local?: true;
  readonly party?: string;
  /** States of the office or place. */
  readonly states?: readonly string[];
  /** States that hardly any of the reports on somebody tell, against all others (`outvoted.ts`): no evidence. */
  readonly outvoted?: readonly string[];
  /** Towns in which the office is held. */
  readonly towns?: readonly string[];
  /** Bodies in which the office is held. */
  readonly bodies?: readonly string[];
  /**
   * The states (slugs) or foreign countries (ISO 3166 codes), else the towns, that its articles are about: one for a mention, all of them for
   * profiles that differ in nothing else. With them `EVERYWHERE` for news of more than these, and for who holds an office that is such news.
   */
  readonly near?: readonly string[];
  /** Given name and surname of others whom its articles name most; only beside a name that a good many people may bear. */
  readonly beside?: readonly string[];
  /** In whose company its article names it (`company.ts`), by which a surname alone may be told. */
  readonly company?: readonly string[];
}

/** Stands among the places an article is about if it is news of the whole country, or of several. */
export const EVERYWHERE = "everywhere";

/** A distinct signature within one block of names. */
export interface Profile {
  readonly block: string;
  /** The id that the name alone gives; "" for a name too short to give one: a surname alone. */
  readonly name: string;
  readonly features: Features;
  /** A profile of another block that shows what an acronym stands for. */
  readonly witness?: true;
}

/** A profile as it stands in its block. */
export interface CountedProfile extends Profile {
  readonly signature: string;
  /** How many mentions hold it. */
  readonly holders: number;
}

const PARTS_OF_NAME: ReadonlySet<string> = new Set(["given", "familyNames"]);
/** Where articles are, and whom else they name. */
export const SURROUNDINGS: ReadonlySet<string> = new Set(["near", "beside", "company"]);
/** Whether a profile shows more than a name and where its articles are. */
export function isTelling({ features }: Pick<Profile, "features">): boolean {
  return Object.keys(features).some((feature) => !PARTS_OF_NAME.has(feature) && !SURROUNDINGS.has(feature));
}

/** Features without those that are undefined or empty. */
export function shown(features: { readonly [Name in keyof Features]: Features[Name] | undefined }): Features {
  const kept = Object.entries(features).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept.map(([name, value]) => [name, Array.isArray(value) ? sorted(value) : value]));
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

/** Entities that go by one id and no other: they are never compared. */
export function exact(id: string): Profile {
  return { block: `=${id}`, name: id, features: {} };
}
