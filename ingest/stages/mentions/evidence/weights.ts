import { readRows } from "../gazetteer/tables.ts";
import type { Sort } from "./evidence.ts";

/** How much one reason weighs for each sort, in log-odds. */
export type Weights = Readonly<Record<Sort, number>>;

/**
 * The weights of all reasons by id, and of words next to or in a name (`before=in`, `behind=officials`, `ends=council`).
 * **Source:** learnt from names marked in news; see `seeds/gazetteer/SOURCES.md`.
 */
export function readWeights(): ReadonlyMap<string, Weights> {
  return new Map(
    readRows("name-evidence.tsv").map(([id = "", person, place, body, none]): [string, Weights] => [
      id,
      { person: Number(person), place: Number(place), body: Number(body), none: Number(none) },
    ]),
  );
}
