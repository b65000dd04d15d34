import { z } from "zod";
import type { Entry } from "../../graph/authorities/model.ts";
import { checked, type Reader } from "./reader.ts";

/** Source: readme.txt of download.geonames.org/export/dump (CC BY 4.0): 19 columns between tabs, no header. */
const COLUMNS = 19;
const ID = 0;
const NAME = 1;
const ASCII_NAME = 2;
const OTHER_NAMES = 3;
const CLASS = 6;
const COUNTRY = 8;
const REGION = 10;
/** Airports' codes and links stand among the other names; this many are enough for any town. */
const OTHER_NAMES_MAX = 100;

const row = z.array(z.string()).length(COLUMNS, `it has not ${COLUMNS} columns`);

/** Populated places; of other features nothing is wanted. */
export const geonames: Reader = {
  read: (record) => {
    const read = checked(row, record);
    if (typeof read === "string") return Array.isArray(record.value) ? `it has not ${COLUMNS} columns` : read;
    const field = (at: number) => (read[at] ?? "").trim();
    if (field(CLASS) !== "P") return [];
    if (!/^\d+$/u.test(field(ID))) return "its first column is no number";
    if (!/^[A-Z]{2}$/u.test(field(COUNTRY))) return "its ninth column is no country code";
    return [entry(field)];
  },
};

function entry(field: (at: number) => string): Entry {
  const others = field(OTHER_NAMES).split(",").slice(0, OTHER_NAMES_MAX);
  const names = [field(NAME), field(ASCII_NAME), ...others].filter((name) => name !== "" && !name.includes("://"));
  return {
    sort: "place",
    id: `geonames:${field(ID)}`,
    name: field(NAME),
    names: [...new Set(names)],
    sameAs: [],
    country: field(COUNTRY),
    ...(field(REGION) === "" ? {} : { region: field(REGION) }),
  };
}
