import { GOVERNMENT_OF } from "../heads.ts";
import type { Evidence, Sort } from "./evidence.ts";
import { headOf, last, size, single, word } from "./look.ts";

/** A reason that decides alone, whatever the weights of the others say. */
export interface SureReason extends Evidence {
  readonly sort: Sort;
  readonly confidence: number;
}

/** The first that holds counts. */
export const SURE: readonly SureReason[] = [
  {
    id: "government-of",
    because: "City of, Town of or the like and a capitalised name",
    sort: "body",
    confidence: 0.93,
    holds: (v, c) =>
      size(c) > 2 && GOVERNMENT_OF.has(word(v, c.first)) && word(v, c.first + 1) === "of" && c.region === undefined,
  },
  {
    id: "listed-body",
    because: "a listed body of several words",
    sort: "body",
    confidence: 0.97,
    holds: (_, c) => c.body !== undefined && !single(c),
  },
  {
    id: "dateline",
    because: "opens a dateline",
    sort: "place",
    confidence: 0.95,
    holds: (_, c) => c.block === "dateline" && c.first === c.sentence[0] && size(c) < 4 && c.body === undefined,
  },
  {
    id: "agency-head",
    because: "ends with Police, Department, Ministry or the like",
    sort: "body",
    confidence: 0.93,
    holds: (v, c) =>
      !single(c) &&
      /^(?:police|department|ministry|commission|committee|council|bureau|legislature|senate)$/.test(last(v, c)) &&
      headOf(v, c) === "Agency",
  },
];
