import { GOVERNMENT_OF } from "../heads.ts";
import { officeBehind } from "../bodies/local-agencies.ts";
import { isStation } from "../bodies/stations.ts";
import { Shape } from "../shapes.ts";
import type { SureReason } from "./evidence.ts";
import { CALLED_COMPANIES } from "./called-companies.ts";
import { SURE_COMPANIES } from "./companies.ts";
import { isForeignBody } from "./foreign-bodies.ts";
import { KOREAN } from "./korean.ts";
import { isLedBody } from "./led-bodies.ts";
import { isPersonsOwn, isSomebody } from "./persons-own.ts";
import { isNumbered, isVehicle } from "./roads.ts";
import { isShip } from "./ships.ts";
import { SURE_PEOPLE } from "./sure-people.ts";
import { isTownOf, isTownOfOffice } from "./towns.ts";
import { isPartOfRegion } from "./directions.ts";
import { headOf, last, single, size, some, unlisted, word } from "../look.ts";

/** The first that holds counts. */
export const SURE: readonly SureReason[] = [
  {
    id: "no-entity",
    because: "a people, a faith, a treaty, an occasion or the like",
    sort: "none",
    confidence: 0.95,
    holds: (v, c) => unlisted(c) && v.gazetteer.noEntities.has(c.key),
  },
  {
    id: "numbered",
    because: "a word for one of many and its number: Route 4, Lot No. 15",
    sort: "none",
    confidence: 0.95,
    holds: isNumbered,
  },
  {
    id: "vehicle",
    because: "a maker of cars and a model, with a year or article before it",
    sort: "none",
    confidence: 0.95,
    holds: isVehicle,
  },
  {
    id: "union-local",
    because: "Local or Lodge and its number",
    sort: "body",
    confidence: 0.93,
    holds: (v, c) => size(c) > 1 && /^(?:local|lodge)$/.test(word(v, c.end - 2)) && /^\d+$/.test(last(v, c)),
  },
  {
    id: "school-district",
    because: "ends with School District, Water District or the like",
    sort: "body",
    confidence: 0.93,
    holds: (v, c) => size(c) > 2 && last(v, c) === "district" && headOf(v, c) === "Agency",
  },
  {
    id: "foreign-body",
    because: "opens with a Spanish, French, Portuguese, Italian or German word for a body: Centro Lindowe",
    sort: "body",
    confidence: 0.88,
    holds: isForeignBody,
  },
  {
    id: "river",
    because: "the River and its name: the River Lindow",
    sort: "place",
    confidence: 0.9,
    holds: (v, c) => unlisted(c) && size(c) === 2 && word(v, c.first) === "river" && word(v, c.first - 1) === "the",
  },
  {
    id: "ship",
    because: "the word for a ship before it, or HMS, MV or the like",
    sort: "none",
    confidence: 0.9,
    holds: (v, c) => unlisted(c) && isShip(v, c),
  },
  {
    id: "members",
    because: "letters for members of a parliament, of several: Opposition TDs",
    sort: "none",
    confidence: 0.9,
    holds: (v, c) =>
      unlisted(c) && /^(?:TD|MP|MLA|MLC|MSP|MEP|MPP|MNA|MCA|AM|MS)s$/.test(v.tokens[c.end - 1]?.text ?? ""),
  },
  {
    id: "korean-name",
    because: "a Korean family name, a syllable, a hyphen and a syllable: Park Ji-hoon",
    sort: "person",
    confidence: 0.92,
    holds: (v, c) => size(c) === 4 && word(v, c.first + 2) === "-" && KOREAN.has(word(v, c.first)),
  },
  ...SURE_PEOPLE,
  {
    id: "party-tag",
    because: "a member's party and state behind it: D-Ohio",
    sort: "person",
    confidence: 0.97,
    holds: (v, c) =>
      (word(v, c.end) === "," || word(v, c.end) === "(") &&
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
    because: "a listed body of several words, or a listed acronym",
    sort: "body",
    confidence: 0.97,
    holds: (v, c) => c.body !== undefined && (!single(c) || v.shapes[c.first] === Shape.Upper),
  },
  {
    id: "dateline",
    because: "opens a dateline",
    sort: "place",
    confidence: 0.95,
    holds: (_, c) => c.block === "dateline" && c.first === c.sentence[0] && size(c) < 4 && c.body === undefined,
  },
  {
    id: "dateline-agency",
    because: "in brackets in a dateline",
    sort: "body",
    confidence: 0.93,
    holds: (v, c) => c.block === "dateline" && word(v, c.first - 1) === "(" && word(v, c.end) === ")",
  },
  {
    id: "compass",
    because: "a direction before a listed region or large city",
    sort: "place",
    confidence: 0.92,
    holds: (v, c) => size(c) < 4 && c.region === undefined && isPartOfRegion(v, c),
  },
  {
    id: "call-sign",
    because: "the call sign of a station, or a city with a channel's number",
    sort: "body",
    confidence: 0.9,
    holds: (v, c) => single(c) && v.shapes[c.first] !== Shape.Capital && isStation(v, v.tokens[c.first]?.text ?? ""),
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
    id: "town-of",
    because: "the city of, the town of or the like before it, in small letters",
    sort: "place",
    confidence: 0.92,
    holds: (v, c) =>
      size(c) < 4 && c.title === undefined && c.body === undefined && word(v, c.first - 1) === "of" && isTownOf(v, c),
  },
  {
    id: "town-with-office",
    because: "a mayor, city manager or the like behind it, with or without 's",
    sort: "place",
    confidence: 0.88,
    holds: (v, c) => size(c) < 4 && c.title === undefined && unlisted(c) && isTownOfOffice(v, c),
  },
  {
    id: "seat-of-member",
    because: "MP, MLA, TD or the like and for before it",
    sort: "place",
    confidence: 0.88,
    holds: (v, c) => word(v, c.first - 1) === "for" && MEMBERS.test(word(v, c.first - 2)) && c.body === undefined,
  },
  {
    id: "led-body",
    because: "leader, spokesman, chair or the like in small letters and a name behind it",
    sort: "body",
    confidence: 0.85,
    holds: isLedBody,
  },
  ...SURE_COMPANIES,
  {
    id: "persons-own",
    because: "a surname before campaign, years, supporters or the like",
    sort: "person",
    confidence: 0.9,
    holds: (v, c) => single(c) && unlisted(c) && isPersonsOwn(v, c.end) && isSomebody(v, c),
  },
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
  ...CALLED_COMPANIES,
];

/** Who sits for a place in a parliament. */
const MEMBERS = /^(?:mp|mps|mla|mlc|mca|td|msp|mpp|mna)$/;

const BODIES_FOR =
  /^(?:academy|agency|alliance|association|center|centre|coalition|committee|council|department|forum|foundation|fund|institute|league|ministry|network|office|organi[sz]ation|society|union)$/;
