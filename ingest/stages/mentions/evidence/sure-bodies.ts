import { GOVERNMENT_OF } from "../../../nlp/name-heads.ts";
import { isStation } from "../bodies/stations.ts";
import { Shape } from "../shapes.ts";
import { HOSPITAL_CALLED } from "./bodies-by-form.ts";
import { headOf, last, single, size, some, word } from "../look.ts";
import type { SureReason } from "./evidence.ts";

/** Listed bodies, and bodies by what stands around them, so surely that no weight counts. */
export const SURE_BODIES: readonly SureReason[] = [
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
    because: "a listed body of several words, or a listed acronym",
    sort: "body",
    confidence: 0.97,
    holds: (v, c) => c.body !== undefined && (!single(c) || v.shapes[c.first] === Shape.Upper),
  },
  {
    id: "dateline-agency",
    because: "in brackets in a dateline",
    sort: "body",
    confidence: 0.93,
    holds: (v, c) => c.block === "dateline" && word(v, c.first - 1) === "(" && word(v, c.end) === ")",
  },
  {
    id: "call-sign",
    because: "the call sign of a station, or a city with a channel's number",
    sort: "body",
    confidence: 0.9,
    holds: (v, c) => single(c) && v.shapes[c.first] !== Shape.Capital && isStation(v, v.tokens[c.first]?.text ?? ""),
  },
  HOSPITAL_CALLED,
  {
    id: "paper",
    because: "The with a capital inside a sentence, and a paper's last word",
    sort: "body",
    confidence: 0.92,
    holds: (v, c) => headOf(v, c) === "Outlet" && v.tokens[c.first - 1]?.text === "The" && c.first - 1 > c.sentence[0],
  },
];

/** Bodies by a word that bodies mostly end or open with, where nothing surer told. */
export const LIKELY_BODIES: readonly SureReason[] = [
  {
    id: "head-for",
    because: "Center, Institute, Coalition or the like and for",
    sort: "body",
    confidence: 0.45,
    holds: (v, c) =>
      size(c) > 2 && some(c, (at) => word(v, at + 1) === "for" && at + 2 < c.end && BODIES_FOR.test(word(v, at))),
  },
  {
    id: "agency-head",
    because: "ends with Police, Department, Ministry or the like",
    sort: "body",
    confidence: 0.65,
    holds: (v, c) =>
      !single(c) &&
      /^(?:police|department|ministry|commission|committee|council|bureau|legislature|senate)$/.test(last(v, c)) &&
      headOf(v, c) === "Agency",
  },
];

const BODIES_FOR =
  /^(?:academy|agency|alliance|association|center|centre|coalition|committee|council|department|forum|foundation|fund|institute|league|ministry|network|office|organi[sz]ation|society|union)$/;
