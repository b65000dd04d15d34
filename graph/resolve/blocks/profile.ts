import { remembered } from "../../model/remembered.ts";

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
const SURROUNDINGS: ReadonlySet<string> = new Set(["near", "beside", "company"]);
/** What a bare name leaves out, and a surname alone. */
const OTHERS: ReadonlySet<string> = new Set(["beside", "company"]);
const BESIDE: ReadonlySet<string> = new Set(["beside"]);

/** Whether a profile shows more than a name and where its articles are. */
export function isTelling({ features }: Pick<Profile, "features">): boolean {
  return Object.keys(features).some((feature) => !PARTS_OF_NAME.has(feature) && !SURROUNDINGS.has(feature));
}

/**
 * One text for one profile in its block. It leaves surroundings out: whom else an article names, and where one is that tells more than a
 * name, or there were hardly fewer profiles than mentions; those who tell no more, and surnames alone, are told apart by where they are, and
 * these by their company as well.
 */
export function signatureOf(profile: Profile): string {
  return signed(profile, leftOut(profile));
}

/** The signature of all that a profile tells but its surroundings; told once of features that many who are compared share. */
export function plainSignature(profile: Profile): string {
  const known = plain.get(profile.features);
  if (known?.name === profile.name && known.witness === profile.witness) return known.signature;
  const signature = signed(profile, SURROUNDINGS);
  plain.set(profile.features, { name: profile.name, witness: profile.witness, signature });
  return signature;
}

const plain = new WeakMap<
  Features,
  { readonly name: string; readonly witness: true | undefined; readonly signature: string }
>();

function signed({ name, features, witness }: Profile, left: ReadonlySet<string>): string {
  const entries = Object.entries(features)
    .filter(([feature]) => !left.has(feature))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([name, Object.fromEntries(entries), ...(witness === true ? [true] : [])]);
}

/** The surroundings of one mention that its signature leaves out, but for its company, in one line; null where there are none. */
export function aroundOf(profile: Profile): string | null {
  const left = leftOut(profile);
  const entries = Object.entries(profile.features).filter(([feature]) => left.has(feature) && feature !== "company");
  return entries.length === 0 ? null : JSON.stringify(Object.fromEntries(entries));
}

/** In whose company one mention stands, where its signature leaves that out. */
export function companyLeftOut(profile: Profile): readonly string[] {
  return leftOut(profile).has("company") ? (profile.features.company ?? []) : [];
}

function leftOut(profile: Profile): ReadonlySet<string> {
  if (profile.name === "") return BESIDE;
  return isTelling(profile) ? SURROUNDINGS : OTHERS;
}

/**
 * Surroundings of so many mentions of a profile are looked at, of those whose signature leaves any out: of the first by the ids of their
 * articles. Ids come from texts, so these are as good as drawn, whatever order articles come in, and whoever is written about daily costs no more.
 */
export const AROUND_MENTIONS = 32;

/** What one line of surroundings tells. */
export function aroundIn(line: string): Pick<Features, "near" | "beside"> {
  return JSON.parse(line) as Pick<Features, "near" | "beside">;
}

type Told = readonly [name: string, features: Features, witness?: true | undefined];

/** Profiles of people whom news names daily are read with every article on them. */
const tell = remembered(20_000, (told): Told => {
  const [signature = "", ...lines] = told.split("\n");
  const [name, plain, witness] = JSON.parse(signature) as Told;
  if (lines.length === 0) return [name, plain, witness];
  const around = lines.slice(0, AROUND_MENTIONS).map(aroundIn);
  const features = shown({
    ...plain,
    near: [...(plain.near ?? []), ...around.flatMap(({ near = [] }) => near)],
    beside: around.flatMap(({ beside = [] }) => beside),
  });
  return [name, features, witness];
});

/** The profile that a signature tells, with what surrounds the mentions that hold it: a line each. */
export function profileOf(block: string, signature: string, around: string | null = null): Profile {
  const [name, features, witness] = tell(around === null ? signature : `${signature}\n${around}`);
  return witness === true ? { block, name, features, witness } : { block, name, features };
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
