import { z } from "zod";
import { districtNumber } from "../../graph/authorities/districts.ts";
import type { Entry, Office } from "../../graph/authorities/model.ts";
import { lastWord } from "../../graph/authorities/person-names.ts";
import { stateCode } from "../../graph/authorities/states.ts";
import { slug } from "../../graph/model/tokens.ts";
import { optionalDay, optionalText, text } from "./fields.ts";
import { checked, type Reader } from "./reader.ts";

/** A newsroom's own list: only `name` must be there. Several rows of one id (or of one name, without ids) are one person's offices. */
const row = z.object({
  name: text,
  /** Between semicolons. */
  aliases: optionalText,
  title: optionalText,
  party: optionalText,
  state: optionalText,
  district: optionalText,
  place: optionalText,
  level: z.enum(["federal", "state", "local", ""]).optional(),
  from: optionalDay,
  to: optionalDay,
  id: optionalText,
  wikidata: optionalText,
});

type Row = z.infer<typeof row>;

/** The people of a plain CSV file. */
export const people: Reader = {
  read: (record) => {
    const read = checked(row, record);
    if (typeof read === "string") return read;
    const isBackwards = read.from !== undefined && read.to !== undefined && read.to < read.from;
    return isBackwards ? "to is before from" : [entry(read)];
  },
};

function entry(given: Row): Entry {
  const { name, aliases = "", id, wikidata } = given;
  const names = [name, ...aliases.split(";").map((alias) => alias.trim())].filter((one) => one !== "");
  return {
    sort: "person",
    id: id?.includes(":") !== true ? `people:${id ?? slug(name)}` : id,
    name,
    names: [...new Set(names)],
    sameAs: wikidata === undefined ? [] : [`wikidata:${wikidata}`],
    family: [lastWord(name)],
    offices: given.title === undefined ? [] : [office(given, given.title)],
  };
}

function office({ party, state, district, place, level, from, to }: Row, title: string): Office {
  const known = { party, place, from, to, level: level === "" ? undefined : level };
  const where = {
    state: state === undefined ? undefined : (stateCode(state) ?? state),
    district: district === undefined ? undefined : (districtNumber(district) ?? slug(district)),
  };
  const filled = Object.entries({ ...known, ...where }).filter(([, value]) => value !== undefined);
  return { title, ...(Object.fromEntries(filled) as Omit<Office, "title">) };
}
