import { ofHeadKind } from "../../../nlp/name-heads.ts";
import { Shape } from "../shapes.ts";
import { isStation } from "../bodies/stations.ts";
import { COMPANY_FORMS } from "../words/businesses.ts";
import { NAME_SUFFIXES, NORTHISH, PARTICLES } from "../words/name-parts.ts";
import type { Evidence, Test } from "./evidence.ts";
import { NICKNAMES, OTHER_HEADS, PLACE_ENDING, PLACE_OPENINGS } from "./lists.ts";
import {
  common,
  every,
  headOf,
  isBody,
  joins,
  last,
  size,
  some,
  strongHead,
  unlisted,
  word,
  written,
} from "../look.ts";

const OF_WORDS: ReadonlySet<string> = new Set(["of", "for", "on"]);
const JOINTS: ReadonlySet<string> = new Set(["and", "&", "'", "’", "'s", "’s"]);

const STORMS: ReadonlySet<string> = new Set(["hurricane", "typhoon", "cyclone"]);
/** "Hurricane Ada"; "Hurricane Relief Fund" is a body. */
const isNamedStorm: Test = (view, candidate) =>
  size(candidate) < 4 && STORMS.has(word(view, candidate.first)) && headOf(view, candidate) === undefined;

const hasHead: Test = (view, candidate) => headOf(view, candidate) !== undefined;

/** Evidence in how a candidate's words are built and written. */
export const WORDING: readonly Evidence[] = [
  { id: "one-word", because: "one word", of: "one", holds: () => true },
  { id: "two-words", because: "two words", of: "more", holds: (_, c) => size(c) === 2 },
  { id: "many-words", because: "four words and more", of: "more", holds: (_, c) => size(c) > 3 },
  {
    id: "initial",
    because: "has an initial before its last word",
    of: "more",
    holds: (v, c) => some(c, (at) => v.shapes[at] === Shape.Initial && at < c.end - 1),
  },
  {
    id: "name-suffix",
    because: "ends with Jr., Sr. or III",
    of: "more",
    holds: (v, c) => NAME_SUFFIXES.has(last(v, c)),
  },
  {
    id: "particle",
    because: "has de, van, bin or the like inside",
    of: "more",
    holds: (v, c) => size(c) > 2 && some(c, (at) => PARTICLES.has(word(v, at)) && v.shapes[at] === Shape.Lower),
  },
  {
    id: "name-like",
    because: "two to five capitalised words that are in no dictionary",
    of: "more",
    holds: (v, c) => size(c) < 6 && every(c, (at) => joins(v, at) || (!common(v, at) && v.shapes[at] !== Shape.Upper)),
  },
  {
    id: "company-form",
    because: "ends with Inc., Corp. or the like",
    of: "more",
    holds: (v, c) => COMPANY_FORMS.has(last(v, c)),
  },
  {
    id: "body-head",
    because: "its last word is the head of a body",
    of: "more",
    only: hasHead,
    holds: (v, c) => isBody(headOf(v, c)) && strongHead(v, c),
  },
  {
    id: "weak-body-head",
    because: "its last word may be the head of a body",
    of: "more",
    only: hasHead,
    holds: (v, c) => isBody(headOf(v, c)) && !strongHead(v, c),
  },
  {
    id: "of-head",
    because: "a body's head and of",
    of: "more",
    holds: (v, c) => size(c) > 2 && OF_WORDS.has(word(v, c.first + 1)) && isBody(ofHeadKind(word(v, c.first))),
  },
  {
    id: "inner-of-head",
    because: "a body's head and of inside",
    of: "more",
    holds: (v, c) =>
      size(c) > 3 &&
      some(
        c,
        (at) =>
          at > c.first && at < c.end - 1 && /^(?:of|for)$/.test(word(v, at)) && isBody(ofHeadKind(word(v, at - 1))),
      ),
  },
  {
    id: "joined",
    because: "has and, & or 's inside",
    of: "more",
    holds: (v, c) => size(c) > 2 && some(c, (at) => JOINTS.has(word(v, at))),
  },
  {
    id: "site-head",
    because: "its last word is the head of a building, street or region",
    of: "more",
    only: hasHead,
    holds: (v, c) => /^(?:Site|Region)$/.test(headOf(v, c) ?? "") && strongHead(v, c),
  },
  {
    id: "weak-site-head",
    because: "its last word may be the head of a building, street or region",
    of: "more",
    only: hasHead,
    holds: (v, c) => /^(?:Site|Region)$/.test(headOf(v, c) ?? "") && !strongHead(v, c),
  },
  {
    id: "place-opening",
    because: "opens with Lake, Mount, Fort, San or the like",
    of: "more",
    holds: (v, c) => PLACE_OPENINGS.has(word(v, c.first)),
  },
  {
    id: "compass",
    because: "a direction before a capitalised word",
    of: "more",
    holds: (v, c) => NORTHISH.has(word(v, c.first)),
  },
  {
    id: "place-ending",
    because: "ends like a town: -ville, -burgh, -shire",
    holds: (v, c) => PLACE_ENDING.test(last(v, c)),
  },
  {
    id: "acronym",
    because: "two to six capitals",
    of: "one",
    holds: (v, c) => v.shapes[c.first] === Shape.Upper && /^[A-Z&.]{2,6}$/.test(written(v, c.first)),
  },
  {
    id: "capitals",
    because: "a longer word in capitals",
    of: "one",
    holds: (v, c) => /^\p{Lu}{5,}$/u.test(written(v, c.first)),
  },
  {
    id: "odd-writing",
    because: "capitals inside a word",
    of: "one",
    holds: (v, c) => v.shapes[c.first] === Shape.Mixed && !/^\p{Lu}{1,2}\d/u.test(written(v, c.first)),
  },
  { id: "digits", because: "digits inside a word", holds: (v, c) => some(c, (at) => /\d/.test(written(v, at))) },
  {
    id: "acronym-inside",
    because: "has a word in capitals among others",
    of: "more",
    holds: (v, c) => some(c, (at) => v.shapes[at] === Shape.Upper && written(v, at).length > 2),
  },
  {
    id: "common-words",
    because: "every word is a common word",
    of: "more",
    holds: (v, c) => unlisted(c) && every(c, (at) => v.shapes[at] === Shape.Mark || common(v, at)),
  },
  {
    id: "common-word",
    because: "a single common word",
    of: "one",
    holds: (v, c) => unlisted(c) && v.shapes[c.first] !== Shape.Upper && common(v, c.first),
  },
  {
    id: "unknown-word",
    because: "a capitalised word that is in no dictionary",
    of: "one",
    holds: (v, c) => v.shapes[c.first] !== Shape.Initial && !common(v, c.first),
  },
  {
    id: "other-head",
    because: "its last word is the head of a law, prize, contest or event, or its first a storm's",
    of: "more",
    holds: (v, c) => (OTHER_HEADS.has(last(v, c)) || isNamedStorm(v, c)) && c.body === undefined,
  },
  {
    id: "call-sign",
    because: "the call sign of a station, or a city with a channel's number",
    of: "one",
    holds: (v, c) => v.shapes[c.first] !== Shape.Capital && isStation(v, written(v, c.first)),
  },
  { id: "nickname-of-team", because: "ends with what a team calls itself", holds: (v, c) => NICKNAMES.has(last(v, c)) },
  { id: "letter", because: "a single letter", of: "one", holds: (v, c) => v.shapes[c.first] === Shape.Initial },
  {
    id: "people",
    because: "ends like a people or faith: -ians, -ists, -ism",
    of: "one",
    holds: (v, c) => /(?:ians?|ists?|isms?|ese|ites?)$/.test(word(v, c.first)),
  },
  {
    id: "plural",
    because: "a single word in the plural",
    of: "one",
    holds: (v, c) => v.shapes[c.first] === Shape.Capital && /[^s]s$/.test(word(v, c.first)),
  },
];
