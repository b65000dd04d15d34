import type { Candidate, View } from "../candidate.ts";
import { isSport } from "./sport.ts";
import { titleBefore } from "../segments/titles.ts";
import { Shape } from "../shapes.ts";
import { facilityBehind, FACILITY_OPENINGS } from "../bodies/sites.ts";
import {
  BODY_FOLLOWERS,
  PLACE_FOLLOWERS,
  PLACE_PREPOSITIONS,
  SPEECH_VERBS,
  WEAK_PLACE_PREPOSITIONS,
} from "../words.ts";
import type { Evidence, Test } from "./evidence.ts";
import { common, every, headOf, opens, population, single, unlisted, word } from "../look.ts";

const isTitled: Test = (_, { title }) => title !== undefined;
const titled = (group: string): Pick<Evidence, "only" | "holds"> => ({
  only: isTitled,
  holds: (_, candidate) => candidate.title?.title.class === group,
});

const HYPHENS: ReadonlySet<string> = new Set(["-", "–"]);
const QUOTES: ReadonlySet<string> = new Set(['"', "“", "'", "‘"]);
const OPENING_MARKS: ReadonlySet<string> = new Set([...QUOTES, ":"]);
const VERBS: ReadonlySet<string> = new Set(["VERB", "AUX"]);

/** One of these words right before a candidate, or right behind it. */
const before = (list: string): Pick<Evidence, "near" | "holds"> => {
  const words = new Set(list.split(" "));
  return { near: { before: words }, holds: (view, { first }) => words.has(word(view, first - 1)) };
};
const behind = (list: string): Pick<Evidence, "near" | "holds"> => {
  const words = new Set(list.split(" "));
  return { near: { behind: words }, holds: (view, { end }) => words.has(word(view, end)) };
};
const { holds: isAgainst } = before("beat beats against over host hosts face faced defeated to with upset put no");

const COMMA: ReadonlySet<string> = new Set([","]);
const BRACKET: ReadonlySet<string> = new Set(["("]);
const isApart: Test = (_, { block }) => block === "byline" || block === "dateline";
const isInSport: Test = ({ tokens }, { first }) => isSport(tokens, first);

/** Evidence in what stands around a candidate. */
export const CONTEXT: readonly Evidence[] = [
  { id: "title", because: "an official's title before it", ...titled("official") },
  { id: "title-role", because: "a title that is not always public before it", ...titled("role") },
  { id: "title-private", because: "the name of a job before it", ...titled("private") },
  { id: "honorific", because: "Mr., Dr., Rev. or the like before it", ...titled("honorific") },
  { id: "party-before", because: "Republican or Democrat before it", ...titled("party") },
  {
    id: "small-title",
    because: "a title in small letters before it",
    holds: (v, c) =>
      c.title === undefined &&
      titleBefore(v, c.sentence[0], c.first) !== undefined &&
      !every(c, (at) => v.shapes[at] === Shape.Upper),
  },
  {
    id: "age",
    because: "an age behind it",
    near: { behind: COMMA },
    holds: (v, c) =>
      word(v, c.end) === "," && /^\d{1,2}$/.test(word(v, c.end + 1)) && /^[,.;)]$/.test(word(v, c.end + 2)),
  },
  {
    id: "under",
    because: "under before it, or administration behind it",
    near: { before: new Set(["under"]), behind: new Set(["administration"]) },
    holds: (v, c) =>
      word(v, c.first - 1) === "under" || (word(v, c.end) === "administration" && c.region === undefined),
  },
  {
    id: "who",
    because: "who behind it",
    near: { behind: new Set(["who", ","]) },
    holds: (v, c) => word(v, c.end) === "who" || (word(v, c.end) === "," && word(v, c.end + 1) === "who"),
  },
  {
    id: "speaks",
    because: "a verb of speech behind it",
    holds: (v, c) => v.tokens[c.end]?.pos === "VERB" && SPEECH_VERBS.has(v.tokens[c.end]?.lemma ?? ""),
  },
  {
    id: "spoke",
    because: "a verb of speech before it",
    ...before("said says added asked told replied"),
  },
  {
    id: "in",
    because: "in, near, outside or the like before it",
    near: { before: PLACE_PREPOSITIONS },
    holds: (v, c) => PLACE_PREPOSITIONS.has(word(v, c.first - 1)) && !(v.shapes[c.first] === Shape.Upper && single(c)),
  },
  {
    id: "from",
    because: "from, to, at or of before it",
    near: { before: WEAK_PLACE_PREPOSITIONS },
    holds: (v, c) => WEAK_PLACE_PREPOSITIONS.has(word(v, c.first - 1)),
  },
  {
    id: "region-behind",
    because: "a comma and a region behind it",
    near: { behind: COMMA },
    holds: (v, c) => word(v, c.end) === "," && c.region === undefined && regionAt(v, c.end + 1, c.sentence[1]),
  },
  {
    id: "city-before",
    because: "a city and a comma before it",
    near: { before: COMMA },
    holds: (v, c) => word(v, c.first - 1) === "," && c.region !== undefined,
  },
  {
    id: "place-used",
    because: "police, officials, mayor or the like behind it",
    near: { behind: PLACE_FOLLOWERS },
    holds: (v, c) => PLACE_FOLLOWERS.has(word(v, c.end)),
  },
  {
    id: "facility",
    because: "detention center, nursing home or the like behind it",
    near: { behind: FACILITY_OPENINGS },
    holds: (v, c) => facilityBehind(v, c.end, c.sentence[1]),
  },
  {
    id: "based",
    because: "-based or -area behind it",
    near: { behind: HYPHENS },
    holds: (v, c) =>
      HYPHENS.has(word(v, c.end)) && /^(?:based|area|born|bound|controlled|occupied)$/.test(word(v, c.end + 1)),
  },
  { id: "hyphen", because: "a hyphen behind it", ...behind("- –") },
  {
    id: "where",
    because: "where behind it",
    near: { behind: new Set(["where", ","]) },
    holds: (v, c) => word(v, c.end) === "where" || (word(v, c.end) === "," && word(v, c.end + 1) === "where"),
  },
  {
    id: "body-used",
    because: "shares, chief executive, agents or the like behind it",
    near: { behind: BODY_FOLLOWERS },
    holds: (v, c) => BODY_FOLLOWERS.has(word(v, c.end)),
  },
  { id: "the", because: "the before it", ...before("the") },
  { id: "article", because: "a or an before it", ...before("a an") },
  {
    id: "bracketed",
    because: "alone in brackets",
    near: { before: BRACKET },
    holds: (v, c) => word(v, c.first - 1) === "(" && word(v, c.end) === ")",
  },
  {
    id: "in-brackets",
    because: "opens a bracket",
    near: { before: BRACKET },
    holds: (v, c) => word(v, c.first - 1) === "(" && word(v, c.end) !== ")",
  },
  {
    id: "only-opens",
    because: "a common word that opens a sentence",
    holds: (v, c) => single(c) && unlisted(c) && opens(c) && v.shapes[c.first] === Shape.Capital && common(v, c.first),
  },
  { id: "opens", because: "opens a sentence", holds: (_, c) => opens(c) },
  {
    id: "inside",
    because: "a capital inside a sentence",
    holds: (v, c) => !opens(c) && !OPENING_MARKS.has(word(v, c.first - 1)),
  },
  {
    id: "quoted",
    because: "alone in quotation marks",
    near: { before: QUOTES },
    holds: (v, c) => QUOTES.has(word(v, c.first - 1)) && /^[,.]?["”'’]$/.test(word(v, c.end)),
  },
  {
    id: "listed",
    because: "between commas",
    near: { before: COMMA },
    holds: (v, c) => word(v, c.first - 1) === "," && word(v, c.end) === ",",
  },
  { id: "owner", because: "'s behind it", ...behind("'s ’s") },
  { id: "owned", because: "'s before it", ...before("'s ’s") },
  {
    id: "handle",
    because: "a social media handle behind it",
    near: { behind: BRACKET },
    holds: (v, c) => word(v, c.end) === "(" && word(v, c.end + 1).startsWith("@"),
  },
  {
    id: "byline",
    because: "in a line of credit",
    only: isApart,
    holds: (v, c) => c.block === "byline" && c.body === undefined && !isPaperOfByline(v, c),
  },
  {
    id: "dateline",
    because: "in a dateline",
    only: isApart,
    holds: (v, c) => c.block === "dateline" && c.body === undefined && word(v, c.first - 1) !== "(",
  },
  {
    id: "dateline-agency",
    because: "in brackets in a dateline",
    only: isApart,
    holds: (v, c) => c.block === "dateline" && word(v, c.first - 1) === "(",
  },
  {
    id: "credit",
    because: "behind a slash in the credit of a picture",
    near: { before: new Set(["/"]) },
    holds: (v, c) => word(v, c.first - 1) === "/" && isOutletBefore(v, c),
  },
  {
    id: "sport-place",
    because: "a place in a report about a match",
    only: isInSport,
    holds: isTown,
  },
  {
    id: "sport-playing",
    because: "a place before a verb, 's or a score in a report about a match",
    only: isInSport,
    holds: (v, c) =>
      isTown(v, c) && (/^(?:VERB|AUX|NUM)$/.test(v.tokens[c.end]?.pos ?? "") || /^(?:['’]s|\()$/.test(word(v, c.end))),
  },
  {
    id: "sport-against",
    because: "beat, over, against or the like before a place in a report about a match",
    only: isInSport,
    holds: (v, c) => isAgainst(v, c) && isTown(v, c),
  },
  {
    id: "sport",
    because: "in a report about a match",
    only: isInSport,
    holds: (_, c) => c.region === undefined,
  },
  { id: "number-behind", because: "a number behind it", holds: (v, c) => v.shapes[c.end] === Shape.Number },
  { id: "noun-behind", because: "a common noun behind it", holds: (v, c) => v.tokens[c.end]?.pos === "NOUN" },
  {
    id: "verb-behind",
    because: "a verb behind it",
    holds: (v, c) => VERBS.has(v.tokens[c.end]?.pos ?? ""),
  },
  {
    id: "noun-before",
    because: "a common noun before it",
    holds: (v, c) => !opens(c) && v.tokens[c.first - 1]?.pos === "NOUN",
  },
];

/** A region, or a city that is large enough for a team. */
function isTown(view: View, candidate: Candidate): boolean {
  return candidate.region !== undefined || population(view, candidate) > 20_000;
}

/** "By Ana Ruiz, Harlow Gazette". */
function isPaperOfByline(view: View, candidate: Candidate): boolean {
  return headOf(view, candidate) === "Outlet" && !/^(?:by|and)$/.test(word(view, candidate.first - 1));
}

/** "REUTERS/Ana Ruiz": a known body at most a few words before the slash. */
function isOutletBefore(view: View, { first, sentence }: Candidate): boolean {
  for (let at = Math.max(sentence[0], first - 4); at < first - 1; at += 1) {
    if (view.gazetteer.bodies.match(view.tokens, at, first - 1)?.entry.kind === "Outlet") return true;
  }
  return false;
}

/** "Sun, Oregon's governor" tells nothing about where Sun is. */
function regionAt(view: View, at: number, end: number): boolean {
  const found = view.gazetteer.regions.match(view.tokens, at, end);
  return found !== undefined && !/^['’]s$/.test(word(view, at + found.length));
}
