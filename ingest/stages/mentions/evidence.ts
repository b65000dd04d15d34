import type { Candidate, View } from "./candidate.ts";
import { titleBefore } from "./segments.ts";
import { headKind, isWeakHead, ofHeadKind } from "./heads.ts";
import { Shape } from "./shapes.ts";
import { facilityBehind } from "./sites.ts";
import {
  BODY_FOLLOWERS,
  COMPANY_FORMS,
  NAME_SUFFIXES,
  NORTHISH,
  PARTICLES,
  PLACE_FOLLOWERS,
  PLACE_PREPOSITIONS,
  SPEECH_VERBS,
  WEAK_PLACE_PREPOSITIONS,
} from "./words.ts";

/** What a candidate may turn out to be; `none` is no name at all. */
export type Sort = "person" | "place" | "body" | "none";

/** One reason to take a candidate for something: how much it weighs for each sort, in log-odds set by hand. */
export interface Evidence {
  readonly id: string;
  readonly because: string;
  readonly weighs: Partial<Record<Sort, number>>;
  readonly holds: (view: View, candidate: Candidate) => boolean;
}

const word = (view: View, at: number): string => view.tokens[at]?.lower ?? "";
const written = (view: View, at: number): string => view.tokens[at]?.text ?? "";
const size = ({ first, end }: Candidate): number => end - first;
const single = (candidate: Candidate): boolean => size(candidate) === 1;
const last = (view: View, { end }: Candidate): string => word(view, end - 1);
const opens = ({ first, sentence }: Candidate): boolean => first === sentence[0];
const unlisted = ({ body, region }: Candidate): boolean => body === undefined && region === undefined;
const some = ({ first, end }: Candidate, test: (at: number) => boolean): boolean => {
  for (let at = first; at < end; at += 1) if (test(at)) return true;
  return false;
};
const every = ({ first, end }: Candidate, test: (at: number) => boolean): boolean => {
  for (let at = first; at < end; at += 1) if (!test(at)) return false;
  return true;
};
const population = (view: View, { key }: Candidate): number => view.gazetteer.cities.named(key)[0]?.population ?? -1;
const joins = (view: View, at: number): boolean => view.shapes[at] === Shape.Mark || PARTICLES.has(word(view, at));
const common = (view: View, at: number): boolean => view.gazetteer.isCommonWord(word(view, at));
const headOf = (view: View, candidate: Candidate): ReturnType<typeof headKind> => {
  const kind = headKind(last(view, candidate));
  return kind !== undefined && !single(candidate) ? kind : undefined;
};
const strongHead = (view: View, candidate: Candidate): boolean => !isWeakHead(last(view, candidate));

/** Evidence in the words themselves; counted once for all candidates with the same words. */
export const LEXICAL: readonly Evidence[] = [
  { id: "known-body", because: "a listed agency, outlet or organization", weighs: { body: 7 }, holds: (_, c) => c.body !== undefined },
  {
    id: "known-region",
    because: "a listed state, country or area",
    weighs: { place: 6 },
    holds: (v, c) => c.region !== undefined && !(single(c) && isPersonWord(v, c.first) && c.region.kind !== "country"),
  },
  {
    id: "region-or-surname",
    because: "a listed state or area that is a listed surname too",
    weighs: { place: 3.5 },
    holds: (v, c) => c.region !== undefined && single(c) && isPersonWord(v, c.first) && c.region.kind !== "country",
  },
  {
    id: "given-name",
    because: "opens with a listed given name that is no common word",
    weighs: { person: 3 },
    holds: (v, c) => !single(c) && v.gazetteer.people.isGiven(written(v, c.first)) && !common(v, c.first),
  },
  {
    id: "given-name-word",
    because: "opens with a listed given name that is a common word too",
    weighs: { person: 1.2 },
    holds: (v, c) => !single(c) && v.gazetteer.people.isGiven(written(v, c.first)) && common(v, c.first),
  },
  {
    id: "given-alone",
    because: "is a listed given name that is no common word",
    weighs: { person: 1.5 },
    holds: (v, c) => single(c) && v.gazetteer.people.isGiven(written(v, c.first)) && !common(v, c.first),
  },
  {
    id: "surname",
    because: "ends with a listed surname",
    weighs: { person: 1 },
    holds: (v, c) => v.gazetteer.people.isSurname(last(v, c)) && headOf(v, c) === undefined && !(single(c) && common(v, c.first)),
  },
  {
    id: "initial",
    because: "has an initial inside or before a name",
    weighs: { person: 2.5 },
    holds: (v, c) => size(c) > 1 && some(c, (at) => v.shapes[at] === Shape.Initial && at < c.end - 1),
  },
  { id: "name-suffix", because: "ends with Jr., Sr. or III", weighs: { person: 3 }, holds: (v, c) => !single(c) && NAME_SUFFIXES.has(last(v, c)) },
  {
    id: "particle",
    because: "has de, van, bin or the like inside",
    weighs: { person: 1 },
    holds: (v, c) => size(c) > 2 && some(c, (at) => PARTICLES.has(word(v, at)) && v.shapes[at] === Shape.Lower),
  },
  {
    id: "name-like",
    because: "two to four capitalised words that are in no dictionary",
    weighs: { person: 1.6, none: -1 },
    holds: (v, c) => size(c) > 1 && size(c) < 6 && every(c, (at) => joins(v, at) || (!common(v, at) && v.shapes[at] !== Shape.Upper)),
  },
  { id: "company-form", because: "ends with Inc., Corp. or the like", weighs: { body: 6 }, holds: (v, c) => !single(c) && COMPANY_FORMS.has(last(v, c)) },
  {
    id: "body-head",
    because: "its last word is the head of a body",
    weighs: { body: 4 },
    holds: (v, c) => ["Agency", "Organization", "Outlet"].includes(headOf(v, c) ?? "") && strongHead(v, c),
  },
  {
    id: "weak-body-head",
    because: "its last word may be the head of a body",
    weighs: { body: 2 },
    holds: (v, c) => ["Agency", "Organization", "Outlet"].includes(headOf(v, c) ?? "") && !strongHead(v, c),
  },
  {
    id: "of-head",
    because: "a body's head and of",
    weighs: { body: 4 },
    holds: (v, c) => ["of", "for", "on"].includes(word(v, c.first + 1)) && size(c) > 2 && isBody(ofHeadKind(word(v, c.first))),
  },
  {
    id: "inner-of-head",
    because: "a body's head and of inside",
    weighs: { body: 3.5 },
    holds: (v, c) => size(c) > 3 && some(c, (at) => at > c.first && at < c.end - 1 && /^(?:of|for)$/.test(word(v, at)) && isBody(ofHeadKind(word(v, at - 1)))),
  },
  {
    id: "joined",
    because: "has and, & or 's inside",
    weighs: { body: 3, person: -2 },
    holds: (v, c) => size(c) > 2 && some(c, (at) => /^(?:and|&|['’]s?)$/.test(word(v, at))),
  },
  {
    id: "site-head",
    because: "its last word is the head of a building, street or place",
    weighs: { place: 4 },
    holds: (v, c) => ["Site", "Region"].includes(headOf(v, c) ?? "") && strongHead(v, c),
  },
  {
    id: "weak-site-head",
    because: "its last word may be the head of a place",
    weighs: { place: 2 },
    holds: (v, c) => ["Site", "Region"].includes(headOf(v, c) ?? "") && !strongHead(v, c),
  },
  {
    id: "place-opening",
    because: "opens with Lake, Mount, Fort, San or the like",
    weighs: { place: 2.2 },
    holds: (v, c) => !single(c) && PLACE_OPENINGS.has(word(v, c.first)),
  },
  {
    id: "compass",
    because: "a direction before a capitalised word",
    weighs: { place: 1.3, person: -1 },
    holds: (v, c) => !single(c) && NORTHISH.has(word(v, c.first)),
  },
  { id: "city-large", because: "a city with 100,000 people and more", weighs: { place: 3.2 }, holds: (v, c) => population(v, c) >= 100_000 },
  {
    id: "city",
    because: "a city with 10,000 people and more",
    weighs: { place: 1.8 },
    holds: (v, c) => population(v, c) >= 10_000 && population(v, c) < 100_000,
  },
  { id: "village", because: "a place of the gazetteer", weighs: { place: 0.8 }, holds: (v, c) => population(v, c) >= 0 && population(v, c) < 10_000 },
  {
    id: "city-of-words",
    because: "a place of the gazetteer with several words",
    weighs: { place: 1.2 },
    holds: (v, c) => !single(c) && population(v, c) >= 0,
  },
  { id: "place-ending", because: "ends like a town: -ville, -burgh, -shire", weighs: { place: 1.2 }, holds: (v, c) => PLACE_ENDING.test(last(v, c)) },
  {
    id: "acronym",
    because: "two to six capitals",
    weighs: { body: 2.4, person: -1.5 },
    holds: (v, c) => single(c) && !c.shouted && v.shapes[c.first] === Shape.Upper && /^[A-Z&.]{2,6}$/.test(written(v, c.first)),
  },
  {
    id: "odd-writing",
    because: "capitals or digits inside a word",
    weighs: { body: 1.5 },
    holds: (v, c) => single(c) && v.shapes[c.first] === Shape.Mixed && !/^\p{Lu}{1,2}\d/u.test(written(v, c.first)),
  },
  {
    id: "acronym-inside",
    because: "has a word in capitals among others",
    weighs: { body: 1.2 },
    holds: (v, c) => !single(c) && !c.shouted && some(c, (at) => v.shapes[at] === Shape.Upper && written(v, at).length > 2),
  },
  {
    id: "common-words",
    because: "every word is a common word",
    weighs: { none: 1.4, person: -0.8 },
    holds: (v, c) => unlisted(c) && every(c, (at) => v.shapes[at] === Shape.Mark || common(v, at)),
  },
  {
    id: "common-word-alone",
    because: "a single common word",
    weighs: { none: 1.4 },
    holds: (v, c) => single(c) && unlisted(c) && v.shapes[c.first] !== Shape.Upper && common(v, c.first),
  },
  {
    id: "adjective-of-place",
    because: "opens with an adjective of place",
    weighs: { body: 1.2, person: -1 },
    holds: (v, c) => !single(c) && v.gazetteer.demonyms.match(v.tokens, c.first, c.end) !== undefined,
  },
  {
    id: "team",
    because: "a place and a plural",
    weighs: { body: 2 },
    holds: (v, c) => size(c) > 1 && size(c) < 5 && /[^s]s$/.test(last(v, c)) && headOf(v, c) === undefined && opensWithPlace(v, c),
  },
  {
    id: "call-sign",
    because: "the call sign of a station, or a city with a channel's number",
    weighs: { body: 5 },
    holds: (v, c) => single(c) && isStation(v, written(v, c.first)),
  },
  {
    id: "unknown-word",
    because: "a capitalised word that is in no dictionary",
    weighs: { body: 0.6, none: -1.2 },
    holds: (v, c) => single(c) && v.shapes[c.first] !== Shape.Initial && !common(v, c.first),
  },
  {
    id: "other-head",
    because: "its last word is the head of a law, prize, contest or event",
    weighs: { none: 4.5 },
    holds: (v, c) => OTHER_HEADS.has(last(v, c)) && !single(c) && c.body === undefined,
  },
  { id: "letter", because: "a single letter", weighs: { none: 4 }, holds: (v, c) => single(c) && v.shapes[c.first] === Shape.Initial },
];

/** Evidence in what stands around; each counts at most twice for all candidates with the same words. */
export const CONTEXTUAL: readonly Evidence[] = [
  { id: "title", because: "a title before it", weighs: { person: 5 }, holds: (_, c) => c.title !== undefined && c.title.title.class !== "party" },
  {
    id: "small-title",
    because: "a title in small letters before it",
    weighs: { person: 3.5 },
    holds: (v, c) => c.title === undefined && titleBefore(v, c.sentence[0], c.first) !== undefined && !every(c, (at) => v.shapes[at] === Shape.Upper),
  },
  { id: "party-before", because: "Republican or Democrat before it", weighs: { person: 2 }, holds: (_, c) => c.title?.title.class === "party" },
  {
    id: "age",
    because: "an age behind it",
    weighs: { person: 3.5 },
    holds: (v, c) => word(v, c.end) === "," && /^\d{1,2}$/.test(word(v, c.end + 1)) && /^[,.;)]$/.test(word(v, c.end + 2)),
  },
  {
    id: "under",
    because: "under before it, or administration behind it",
    weighs: { person: 2 },
    holds: (v, c) => word(v, c.first - 1) === "under" || (word(v, c.end) === "administration" && c.region === undefined),
  },
  { id: "who", because: "who behind it", weighs: { person: 2.5 }, holds: (v, c) => word(v, c.end) === "who" || (word(v, c.end) === "," && word(v, c.end + 1) === "who") },
  {
    id: "speaks",
    because: "a verb of speech behind it",
    weighs: { person: 1.6, body: 0.4, none: -1 },
    holds: (v, c) => SPEECH_VERBS.has(v.tokens[c.end]?.lemma ?? "") && v.tokens[c.end]?.pos === "VERB",
  },
  {
    id: "spoke",
    because: "a verb of speech before it",
    weighs: { person: 1.6, body: 0.4, none: -1 },
    holds: (v, c) => /^(?:said|says|added|asked|told|replied)$/.test(word(v, c.first - 1)),
  },
  {
    id: "in",
    because: "in, near, outside or the like before it",
    weighs: { place: 2.2, none: -0.5 },
    holds: (v, c) => PLACE_PREPOSITIONS.has(word(v, c.first - 1)) && !(v.shapes[c.first] === Shape.Upper && single(c)),
  },
  { id: "from", because: "from, to, at or of before it", weighs: { place: 0.8 }, holds: (v, c) => WEAK_PLACE_PREPOSITIONS.has(word(v, c.first - 1)) },
  { id: "at", because: "at before it", weighs: { body: 0.8 }, holds: (v, c) => word(v, c.first - 1) === "at" },
  {
    id: "region-behind",
    because: "a comma and a region behind it",
    weighs: { place: 4 },
    holds: (v, c) => word(v, c.end) === "," && v.gazetteer.regions.match(v.tokens, c.end + 1, c.sentence[1]) !== undefined && c.region === undefined,
  },
  {
    id: "place-used",
    because: "police, officials, mayor or the like behind it",
    weighs: { place: 1.6 },
    holds: (v, c) => PLACE_FOLLOWERS.has(word(v, c.end)),
  },
  {
    id: "facility",
    because: "detention center, nursing home or the like behind it",
    weighs: { place: 2.5 },
    holds: (v, c) => facilityBehind(v, c.end, c.sentence[1]),
  },
  {
    id: "based",
    because: "-based or -area behind it",
    weighs: { place: 3 },
    holds: (v, c) => /^[-–]$/.test(word(v, c.end)) && /^(?:based|area|born|bound|controlled|occupied)$/.test(word(v, c.end + 1)),
  },
  { id: "where", because: "where behind it", weighs: { place: 2 }, holds: (v, c) => word(v, c.end) === "where" || (word(v, c.end) === "," && word(v, c.end + 1) === "where") },
  {
    id: "body-used",
    because: "shares, chief executive, agents or the like behind it",
    weighs: { body: 2 },
    holds: (v, c) => BODY_FOLLOWERS.has(word(v, c.end)),
  },
  { id: "the", because: "the before it", weighs: { person: -2.5, body: 1.2, place: -0.4 }, holds: (v, c) => word(v, c.first - 1) === "the" },
  { id: "article", because: "a or an before it", weighs: { person: -1.5, none: 1 }, holds: (v, c) => /^an?$/.test(word(v, c.first - 1)) },
  {
    id: "bracketed",
    because: "alone in brackets behind a name",
    weighs: { body: 2 },
    holds: (v, c) => single(c) && word(v, c.first - 1) === "(" && word(v, c.end) === ")" && v.shapes[c.first] === Shape.Upper,
  },
  {
    id: "only-opens",
    because: "a common word that only opens sentences here",
    weighs: { none: 2.5 },
    holds: (v, c) => single(c) && unlisted(c) && opens(c) && v.shapes[c.first] === Shape.Capital && common(v, c.first),
  },
  {
    id: "handle",
    because: "a social media handle behind it",
    weighs: { person: 2.5 },
    holds: (v, c) => word(v, c.end) === "(" && word(v, c.end + 1).startsWith("@"),
  },
  { id: "byline", because: "named in a line of credit", weighs: { person: 2.5, place: -0.5 }, holds: (_, c) => c.block === "byline" && c.body === undefined },
  {
    id: "dateline",
    because: "opens a dateline",
    weighs: { place: 5 },
    holds: (v, c) => c.block === "dateline" && c.body === undefined && word(v, c.first - 1) !== "(",
  },
  {
    id: "dateline-agency",
    because: "in brackets in a dateline",
    weighs: { body: 5 },
    holds: (v, c) => c.block === "dateline" && word(v, c.first - 1) === "(",
  },
];

function isPersonWord(view: View, at: number): boolean {
  const { people } = view.gazetteer;
  return people.isGiven(written(view, at)) || people.isSurname(written(view, at));
}

const PLACE_OPENINGS = new Set(
  "lake mount mt mt. fort ft. port san santa st. saint los las el la rio cape isle puerto villa glen point pointe camp".split(" "),
);
/** What no node of the record is made for. **Source:** English usage. */
const OTHER_HEADS = new Set(
  `act acts bill law laws open cup marathon championship championships olympics games war wars award awards prize day week
  month festival treaty agreement accord accords deal protocol amendment constitution bible summit primary election
  elections tournament prix trophy masters series season virus index plan program initiative report code rule rules
  era age revolution crisis movement show album tour crown medal theorem syndrome disease fever hurricane storm version
  edition model resolution clause title chapter section pact protocol convention. debate eve`.split(/\s+/),
);
const PLACE_ENDING = /[a-z]{3}(?:ville|burgh|burg|shire|stead|minster|wick|abad|pur|grad|istan|sville|haven|chester|mouth|borough|port|dale|bury)$/;

function isBody(kind: ReturnType<typeof headKind>): boolean {
  return kind === "Agency" || kind === "Organization" || kind === "Outlet";
}

function opensWithPlace(view: View, { first, end }: Candidate): boolean {
  const region = view.gazetteer.regions.match(view.tokens, first, end);
  if (region !== undefined && region.length < end - first) return true;
  for (let to = end - 1; to > first; to -= 1) {
    const name = view.tokens.slice(first, to).map(({ text }) => text).join(" ");
    if ((view.gazetteer.cities.named(name)[0]?.population ?? 0) >= 100_000) return true;
  }
  return false;
}

/** "KTVX", "WXYZ-TV"; "Springfield7" for a city of the gazetteer; "NBC4", "9NEWS". */
export function isStation(view: View, name: string): boolean {
  if (/^[KW][A-Z]{2,3}$/.test(name)) return name.length === 4;
  if (/^(?:(?:ABC|CBS|NBC|FOX|Fox|News)\d{1,2}|\d{1,2}(?:NEWS|News))$/.test(name)) return true;
  const city = /^(\p{Lu}\p{Ll}+)\d{1,2}$/u.exec(name)?.[1];
  return city !== undefined && view.gazetteer.cities.named(city).length > 0;
}
