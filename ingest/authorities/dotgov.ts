import { z } from "zod";
import type { Entry } from "../../graph/authorities/model.ts";
import { slug } from "../../graph/model/tokens.ts";
import { optionalText, text } from "./fields.ts";
import { checked, type Reader } from "./reader.ts";

/** Source: current-full.csv of github.com/cisagov/dotgov-data (CC0): every .gov domain and whose it is. */
const domain = z.object({
  domain_name: text,
  domain_type: text,
  organization_name: text,
  suborganization_name: optionalText,
  city: optionalText,
  state: optionalText,
});

/** Source: agencies-and-subs.csv there: federal agencies and their parts. */
const agency = z.object({ agency: text, bureau: optionalText });

const LEVELS: readonly (readonly [type: RegExp, level: "federal" | "state" | "local"])[] = [
  [/^Federal/u, "federal"],
  [/^State/u, "state"],
  [/^(?:City|County|School|Special)/u, "local"],
];

/** Public bodies by their domains. A body with several domains is one, told by the first. */
export const dotgov: Reader = {
  read: (record) => {
    const isAgency = typeof record.value === "object" && record.value !== null && "bureau" in record.value;
    const read = isAgency ? checked(agency, record) : checked(domain, record);
    if (typeof read === "string") return read;
    return "agency" in read ? fromAgency(read) : fromDomain(read);
  },
  key: (entry) => (entry.sort === "body" ? `${slug(entry.name)}|${entry.level ?? ""}|${entry.state ?? ""}` : entry.id),
};

function fromDomain(row: z.infer<typeof domain>): Entry {
  const level = LEVELS.find(([type]) => type.test(row.domain_type))?.[1];
  const name = row.suborganization_name ?? row.organization_name;
  // A federal agency's state is only where its letters go.
  const state = level === "federal" ? undefined : row.state;
  return {
    sort: "body",
    id: `dotgov:${row.domain_name.toLowerCase()}`,
    name,
    names: [name],
    sameAs: [],
    ...(level === undefined ? {} : { level }),
    ...(state === undefined ? {} : { state }),
    ...(level === "local" && row.city !== undefined ? { place: row.city } : {}),
  };
}

function fromAgency(row: z.infer<typeof agency>): Entry {
  const { agency: whole, bureau } = row;
  const name = bureau ?? whole;
  const id = bureau === undefined ? slug(whole) : `${slug(whole)}/${slug(bureau)}`;
  return { sort: "body", id: `dotgov-agency:${id}`, name, names: [name], sameAs: [], level: "federal" };
}
