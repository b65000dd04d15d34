import { GOVERNMENT_OF } from "../heads.ts";
import { officeBehind } from "../local-agencies.ts";
import { isStation } from "../stations.ts";
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
    id: "party-tag",
    because: "a member's party and state behind it: D-Ohio",
    sort: "person",
    confidence: 0.97,
    holds: (v, c) =>
      /^[,(]$/.test(v.tokens[c.end]?.text ?? "") &&
      /^(?:[DRI]|DFL)$/.test(v.tokens[c.end + 1]?.text ?? "") &&
      /^[-–]$/.test(v.tokens[c.end + 2]?.text ?? ""),
  },
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
    id: "call-sign",
    because: "the call sign of a station, or a city with a channel's number",
    sort: "body",
    confidence: 0.9,
    holds: (v, c) => single(c) && isStation(v, v.tokens[c.first]?.text ?? ""),
  },
  {
    id: "paper",
    because: "The with a capital inside a sentence, and a paper's last word",
    sort: "body",
    confidence: 0.92,
    holds: (v, c) => headOf(v, c) === "Outlet" && v.tokens[c.first - 1]?.text === "The" && c.first - 1 > c.sentence[0],
  },
  {
    id: "office-behind",
    because: "mayor's office, city council or the like behind it",
    sort: "place",
    confidence: 0.92,
    holds: (v, c) =>
      size(c) < 4 && c.title === undefined && c.body === undefined && officeBehind(v, c.end, c.sentence[1]),
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
