import { z } from "zod";
import type { Entry, Office } from "../../graph/authorities/model.ts";
import { checked, type Reader } from "./reader.ts";
import { isoDay, text } from "./fields.ts";

/** Source: README of github.com/unitedstates/congress-legislators (CC0), for legislators and for the executive. */
const term = z.object({
  type: z.enum(["sen", "rep", "prez", "viceprez"]),
  start: isoDay,
  end: isoDay,
  state: text.optional(),
  district: text.optional(),
  party: text.optional(),
  caucus: text.optional(),
  party_affiliations: z
    .array(z.object({ start: isoDay, end: isoDay, party: text, caucus: text.optional() }))
    .optional(),
});

const member = z.object({
  id: z.object({
    bioguide: text.optional(),
    govtrack: text.optional(),
    wikidata: text.optional(),
    wikipedia: text.optional(),
    ballotpedia: text.optional(),
  }),
  name: z.object({
    first: text,
    last: text,
    middle: text.optional(),
    nickname: text.optional(),
    official_full: text.optional(),
  }),
  other_names: z.array(z.object({ last: text.optional() })).optional(),
  terms: z.array(term).min(1),
});

type Term = z.infer<typeof term>;
type Member = z.infer<typeof member>;

const TITLES = { sen: "U.S. Sen.", rep: "U.S. Rep.", prez: "President", viceprez: "Vice President" } as const;

/** Members of Congress, presidents and vice presidents, a term an office. */
export const congress: Reader = {
  read: (record) => {
    const read = checked(member, record);
    if (typeof read === "string") return read;
    const known = entry(read);
    return known === undefined ? "id has neither bioguide nor govtrack" : [known];
  },
};

function entry({ id, name, other_names = [], terms }: Member): Entry | undefined {
  const scheme = id.bioguide === undefined ? "govtrack" : "bioguide";
  const own = id[scheme];
  if (own === undefined) return undefined;
  return {
    sort: "person",
    id: `${scheme}:${own}`,
    name: name.official_full ?? `${name.first} ${name.last}`,
    names: namesOf(name, id),
    sameAs: id.wikidata === undefined ? [] : [`wikidata:${id.wikidata}`],
    family: [name.last, ...other_names.flatMap(({ last }) => last ?? [])],
    offices: terms.flatMap(offices),
  };
}

/** `Eric A. "Rick" Crawford` is Eric A., Eric and Rick; encyclopedias tell by what name one is known. */
function namesOf({ first, middle, last, nickname, official_full: full }: Member["name"], id: Member["id"]): string[] {
  const known = [id.wikipedia, id.ballotpedia].flatMap((title) => title?.replace(/(?<!\s)\s*\([^]*/u, "") ?? []);
  const called = /["“]([^"“”]+)["”]/u.exec(full ?? "")?.[1];
  return [
    ...new Set([
      ...(full === undefined ? [] : [full, full.replace(/(?<!\s)\s*["“][^"“”]+["”]/u, "")]),
      `${first} ${last}`,
      ...(middle === undefined ? [] : [`${first} ${middle} ${last}`]),
      ...(middle !== undefined && /^\p{L}\.?$/u.test(first) ? [`${middle} ${last}`] : []),
      ...[nickname, called].flatMap((one) => (one === undefined ? [] : [`${one} ${last}`])),
      ...known,
    ]),
  ];
}

/** One who changes party within a term holds it as two offices. */
function offices({ type, start, end, state, district, party, caucus, party_affiliations: parties }: Term): Office[] {
  const office = {
    title: TITLES[type],
    level: "federal" as const,
    ...(state === undefined ? {} : { state }),
    // -1 stands for a district that history does not tell.
    ...(district === undefined || district === "-1" ? {} : { district: district === "0" ? "at-large" : district }),
  };
  const times = parties ?? [{ start, end, party, caucus }];
  return times.map((time) => ({
    ...office,
    from: time.start,
    to: time.end,
    ...(time.party === undefined ? {} : { party: time.party }),
    ...(time.caucus === undefined ? {} : { caucus: time.caucus }),
  }));
}
