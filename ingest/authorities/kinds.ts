import { AUTHORITY_KINDS, type AuthorityKind } from "../../graph/authorities/model.ts";
import { OnRecordError } from "../../graph/model/errors.ts";
import { committees } from "./committees.ts";
import { congress } from "./congress.ts";
import { csvRecords } from "./csv-records.ts";
import { dotgov } from "./dotgov.ts";
import { geonames } from "./geonames.ts";
import { jsonRecords } from "./json-records.ts";
import { openstates } from "./openstates.ts";
import { people } from "./people.ts";
import type { Reader } from "./reader.ts";
import type { ListRecord } from "./record.ts";
import { tsvRecords } from "./tsv-records.ts";
import { yamlRecords } from "./yaml-records.ts";

type Records = (text: string, file: string) => Iterable<ListRecord>;

const YAML = { ".yaml": yamlRecords, ".yml": yamlRecords, ".json": jsonRecords };
const CSV = { ".csv": csvRecords };

/** Every kind of list: what it holds, how its files are cut into records by the end of their name, and how a record becomes an entry. */
export const KINDS: Readonly<
  Record<AuthorityKind, { holds: string; records: Readonly<Record<string, Records>>; reader: Reader }>
> = {
  congress: { holds: "members of Congress (congress-legislators, YAML or JSON)", records: YAML, reader: congress },
  executive: {
    holds: "presidents and vice presidents (congress-legislators, YAML or JSON)",
    records: YAML,
    reader: congress,
  },
  committees: {
    holds: "committees of Congress (congress-legislators, YAML or JSON)",
    records: YAML,
    reader: committees,
  },
  openstates: {
    holds: "state legislators, governors and mayors (openstates, a folder of YAML, or a state's CSV)",
    records: { ...YAML, ...CSV },
    reader: openstates,
  },
  dotgov: { holds: "public bodies (dotgov-data, CSV)", records: CSV, reader: dotgov },
  geonames: {
    holds: "populated places (a GeoNames dump, TSV)",
    records: { ".txt": tsvRecords, ".tsv": tsvRecords },
    reader: geonames,
  },
  people: {
    holds: "your own list (CSV: name, aliases, title, party, state, district, place, level, from, to, id, wikidata)",
    records: CSV,
    reader: people,
  },
};

/** The kind of that name. Error: `authorities/kind`. */
export function kindNamed(name: string): AuthorityKind {
  const kind = AUTHORITY_KINDS.find((one) => one === name);
  if (kind !== undefined) return kind;
  throw new OnRecordError(
    "authorities/kind",
    `There is no kind of authority called ${name}.`,
    `The kinds are ${AUTHORITY_KINDS.join(", ")}.`,
  );
}
