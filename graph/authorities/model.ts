import { z } from "zod";

/**
 * An *authority* is a public list that says who and what there is: who held which office from when to when, which bodies and towns
 * exist. Its entries are facts from outside the articles; a mention that is surely one of them is linked to it and takes its id.
 */
export const AUTHORITY_KINDS = [
  "congress",
  "executive",
  "committees",
  "openstates",
  "dotgov",
  "geonames",
  "people",
] as const;

export type AuthorityKind = (typeof AUTHORITY_KINDS)[number];

/** Who a body serves or an office is held in; absent where the list does not tell. */
const level = z.enum(["federal", "state", "local"]).optional();
/** A US state or territory by its postal code, such as `OH`. */
const state = z.string().optional();

/** An office one person held, holds or will hold. */
export const officeSchema = z.object({
  /** As the list or the newspapers call it, such as `U.S. Rep.` or `mayor`. */
  title: z.string(),
  level,
  state,
  /** A number without leading zeros, `at-large`, or the district's name in search words. */
  district: z.string().optional(),
  /** The town or county of a local office. */
  place: z.string().optional(),
  party: z.string().optional(),
  /** The party an independent sits with; newspapers may give it as the party. */
  caucus: z.string().optional(),
  /** First and last day, ISO 8601, both inclusive; absent where unknown or open. */
  from: z.string().optional(),
  to: z.string().optional(),
});

const named = {
  /** With its scheme, such as `bioguide:X000001`. */
  id: z.string(),
  name: z.string(),
  /** Every way the list writes the name, `name` among them. */
  names: z.array(z.string()).min(1),
  /** Ids of the same entry elsewhere, such as `wikidata:Q1`. */
  sameAs: z.array(z.string()),
};

export const entrySchema = z.discriminatedUnion("sort", [
  z.object({
    ...named,
    sort: z.literal("person"),
    /** Every way the list writes the family name. */
    family: z.array(z.string()),
    offices: z.array(officeSchema),
  }),
  z.object({ ...named, sort: z.literal("body"), level, state, place: z.string().optional() }),
  z.object({
    ...named,
    sort: z.literal("place"),
    /** ISO 3166. */
    country: z.string(),
    region: z.string().optional(),
  }),
]);

export type Office = z.infer<typeof officeSchema>;
export type Entry = z.infer<typeof entrySchema>;
export type PersonEntry = Extract<Entry, { sort: "person" }>;
export type BodyEntry = Extract<Entry, { sort: "body" }>;
export type PlaceEntry = Extract<Entry, { sort: "place" }>;

/** One list as it was added. */
export interface AuthorityList {
  /** What it is removed by, such as `congress-legislators-current`. */
  readonly name: string;
  readonly kind: AuthorityKind;
  readonly entries: readonly Entry[];
}
