import { z } from "zod";
import type { Entry, Office } from "../../graph/authorities/model.ts";
import { slug } from "../../graph/model/tokens.ts";
import { stateCode } from "../../graph/authorities/states.ts";
import { lastWord } from "../../graph/authorities/person-names.ts";
import { isoDay, optionalText, text } from "./fields.ts";
import type { ListRecord } from "./record.ts";
import { checked, type Reader } from "./reader.ts";

/** Source: schema.md of github.com/openstates/people (CC0). */
const person = z.object({
  id: text,
  name: text,
  family_name: text.optional(),
  given_name: text.optional(),
  party: z.array(z.object({ name: text, end_date: text.optional() })).optional(),
  roles: z
    .array(
      z.object({
        type: text,
        jurisdiction: text,
        district: text.optional(),
        start_date: isoDay.optional(),
        end_date: isoDay.optional(),
      }),
    )
    .min(1),
  other_names: z.array(z.object({ name: text })).optional(),
  other_identifiers: z.array(z.object({ scheme: text, identifier: text })).optional(),
});

/** Source: the CSV files of data.openstates.org/people/current, one a state; the file's name tells which. */
const row = z.object({
  id: text,
  name: text,
  current_party: optionalText,
  current_district: optionalText,
  current_chamber: text,
  given_name: optionalText,
  family_name: optionalText,
});

type Person = z.infer<typeof person>;
type Row = z.infer<typeof row>;

const TITLES: Readonly<Record<string, string>> = {
  upper: "state Sen.",
  lower: "state Rep.",
  // Nebraska's one chamber, and the Council of the District of Columbia.
  legislature: "state Sen.",
  governor: "governor",
  lt_governor: "lieutenant governor",
};

/** Members of state legislatures, governors and mayors. */
export const openstates: Reader = {
  read: (record) => {
    const isRow = typeof record.value === "object" && record.value !== null && "current_chamber" in record.value;
    if (isRow) return fromRow(record);
    const read = checked(person, record);
    return typeof read === "string" ? read : [fromPerson(read)];
  },
};

function fromPerson({ id, name, given_name, family_name, other_names = [], ...rest }: Person): Entry {
  const party = (rest.party?.find(({ end_date }) => end_date === undefined) ?? rest.party?.at(-1))?.name;
  const others = other_names.map((one) => one.name).filter(isInOrder);
  const parts = given_name !== undefined && family_name !== undefined ? [`${given_name} ${family_name}`] : [];
  return {
    sort: "person",
    id,
    name,
    names: [...new Set([name, ...parts, ...others])],
    sameAs: (rest.other_identifiers ?? []).map(({ scheme, identifier }) => `${scheme}:${identifier}`),
    family: [family_name ?? lastWord(name)],
    offices: rest.roles.map((role) => office(role, party)),
  };
}

function office(
  { type, jurisdiction, district, start_date, end_date }: Person["roles"][number],
  party?: string,
): Office {
  const code = /\/(?:state|district|territory):(\w{2})/u.exec(jurisdiction)?.[1]?.toUpperCase();
  const town = /\/(?:place|county):([^/]+)/u.exec(jurisdiction)?.[1]?.replaceAll("_", " ");
  return {
    title: TITLES[type] ?? type,
    level: town === undefined ? "state" : "local",
    ...(code === undefined ? {} : { state: code }),
    ...(town === undefined ? {} : { place: town }),
    ...(district === undefined ? {} : { district: districtKey(district) }),
    ...(party === undefined ? {} : { party }),
    ...(start_date === undefined ? {} : { from: start_date }),
    ...(end_date === undefined ? {} : { to: end_date }),
  };
}

function fromRow(record: ListRecord): Entry[] | string {
  const read: Row | string = checked(row, record);
  if (typeof read === "string") return read;
  const { id, name, current_chamber: chamber, current_district: district, current_party: party } = read;
  const file = record.file.split(/[/\\]/u).at(-1) ?? "";
  const state = stateCode(/[a-z]{2}/iu.exec(file)?.[0] ?? "");
  if (state === undefined) return "the file's name does not begin with a state's postal code, such as oh.csv";
  const { given_name: given, family_name: family } = read;
  const names = given !== undefined && family !== undefined ? [name, `${given} ${family}`] : [name];
  const held: Office = {
    title: TITLES[chamber] ?? chamber,
    level: "state",
    state,
    ...(district === undefined ? {} : { district: districtKey(district) }),
    ...(party === undefined ? {} : { party }),
  };
  const entry: Entry = {
    sort: "person",
    id,
    name,
    names: [...new Set(names)],
    sameAs: [],
    family: [family ?? lastWord(name)],
    offices: [held],
  };
  return [entry];
}

/** "Bird, A." and "A. Bird" are for indexes of bills, not for newspapers. */
function isInOrder(name: string): boolean {
  const behindInitials = name.replace(/^(?:\p{L}\.\s*)+/u, "");
  return !name.includes(",") && (behindInitials === name || /\s/u.test(behindInitials));
}

function districtKey(district: string): string {
  return /^\d+$/u.test(district) ? String(Number(district)) : slug(district);
}
