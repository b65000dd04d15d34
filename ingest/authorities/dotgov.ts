import { z } from "zod";
import type { BodyEntry, Entry } from "../../graph/authorities/model.ts";
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

/** Public bodies, each with all its domains. A part of a body is told by both names: every department has an Office of Inspector General. */
export const dotgov: Reader = {
  read: (record) => {
    const isAgency = typeof record.value === "object" && record.value !== null && "bureau" in record.value;
    const read = isAgency ? checked(agency, record) : checked(domain, record);
    if (typeof read === "string") return read;
    return ["agency" in read ? body(read.agency, read.bureau, { level: "federal" }) : fromDomain(read)];
  },
};

function fromDomain(row: z.infer<typeof domain>): Entry {
  const level = LEVELS.find(([type]) => type.test(row.domain_type))?.[1];
  return {
    // A federal agency's state is only where its letters go.
    ...body(row.organization_name, row.suborganization_name, {
      ...(level === undefined ? {} : { level }),
      ...(level === "federal" || row.state === undefined ? {} : { state: row.state }),
      ...(level === "local" && row.city !== undefined ? { place: row.city } : {}),
    }),
    sameAs: [`domain:${row.domain_name.toLowerCase()}`],
  };
}

function body(whole: string, part: string | undefined, where: Pick<BodyEntry, "level" | "state" | "place">): BodyEntry {
  const name = plain(part ?? whole);
  const path = [where.state ?? "us", slug(whole), ...(slug(name) === slug(whole) ? [] : [slug(name)])];
  return { sort: "body", id: `dotgov:${path.join("/").toLowerCase()}`, name, names: [name], sameAs: [], ...where };
}

/** Some names end in spaces and commas. */
function plain(name: string): string {
  return name.replace(/\s+/gu, " ").replace(/(?<![\s,;])[\s,;]+$/u, "");
}
