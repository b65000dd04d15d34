import type { Candidate, View } from "../candidate.ts";
import { Shape } from "../shapes.ts";
import { headOf, isNamedInFull, last, population, single, some, unlisted, word, written } from "../look.ts";
import type { SureReason } from "./evidence.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Nouns for bodies that are no person's trade, as news calls them by what they do. **Source:** business pages of English news. */
export const TRADES = words(
  `airline automaker brewer broadcaster carmaker chipmaker conglomerate consultancy distiller drugmaker homebuilder housebuilder insurer
  lender multinational nonprofit non-profit planemaker refiner regulator retailer shipbuilder start-up startup subsidiary supermarket
  tech telco think-tank toymaker truckmaker utility watchdog steelmaker`,
);

/** Nouns for bodies that need a word of their trade before them: "the energy company Zemco", not "the company Cole founded". */
export const FIRMS = words(`company firm group charity chain bank union carrier`);

/** What only a business does that it "operates" or the like. */
const RUNS = words(
  `owns operates makes sells employs manufactures provides supplies reported posted acquired owned operated sold produces distributes ships insures lends supplied employed`,
);

const RESULTS = words(`profit profits revenue revenues earnings turnover`);
const REPORTS = words(`reported posted reports posts booked`);
/** A loss in the accounts, unlike one that a citizen reports to the police. */
const OF_ACCOUNTS = /^(?:net|quarterly|annual|pretax|tax|year|quarter|operating|first-half|half-year|full-year)$/;
const EMPLOYED = words(
  `job jobs employed analyst analysts economist economists strategist strategists research trader`,
);
const SPOKES = /^spokes(?:man|woman|person)$/;
const DATES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|in|an?|on|statement|that|also|filing|email|press|release|regulatory)$/;

/** What a business calls its own. */
const ASSETS = words(
  `shares customers shareholders board profits sales stores products network website factory factories plant plants users subscribers
  branches earnings business operations workforce supply clients passengers shoppers engineers crews technicians`,
);

const OWNED =
  /^(?:shareholders|subsidiary|subsidiaries|ceo|headquarters|shoppers|stockholders|depositors|policyholders)$/;

/** So many tokens are looked at behind a name. */
const REACH = 9;

/** Bodies, told by what stands around them so surely that no weight counts. */
export const SURE_COMPANIES: readonly SureReason[] = [
  {
    id: "which-runs",
    because: "which operates, owns, sells or the like behind it",
    sort: "body",
    confidence: 0.88,
    holds: (v, c) => word(v, c.end) === "," && word(v, c.end + 1) === "which" && runsBehind(v, c) && mayBeBody(v, c),
  },
  {
    id: "reports-profit",
    because: "reported or posted and a profit, revenue or the like behind it",
    sort: "body",
    confidence: 0.88,
    holds: (v, c) => REPORTS.has(word(v, c.end)) && resultBehind(v, c) && mayBeBody(v, c),
  },
  {
    id: "its-own",
    because: "a verb of speech and its customers, its shares or the like behind it",
    sort: "body",
    confidence: 0.88,
    holds: (v, c) => /^(?:said|says|told|announced)$/.test(word(v, c.end)) && itsBehind(v, c) && mayBeBody(v, c),
  },
  {
    id: "owns-as-body",
    because: "'s shareholders, 's headquarters or the like behind it",
    sort: "body",
    confidence: 0.85,
    holds: (v, c) => /^['’]s$/.test(word(v, c.end)) && OWNED.test(word(v, c.end + 1)) && mayBeBody(v, c),
  },
  {
    id: "spoken-for",
    because: "spokesman for before it, and the company, the bank or the like soon behind it",
    sort: "body",
    confidence: 0.85,
    holds: (v, c) =>
      word(v, c.first - 1) === "for" && SPOKES.test(word(v, c.first - 2)) && firmBehind(v, c) && mayBeBody(v, c),
  },
  {
    id: "employer",
    because: "a job or an analyst's trade and at before it: his job at Lindow Woodcraft",
    sort: "body",
    confidence: 0.85,
    holds: (v, c) =>
      word(v, c.first - 1) === "at" && EMPLOYED.has(word(v, c.first - 2)) && !single(c) && mayBeBody(v, c),
  },
  {
    id: "trade-before",
    because: "carmaker, retailer, energy company or the like before it",
    sort: "body",
    confidence: 0.85,
    holds: (v, c) => v.shapes[c.first - 1] === Shape.Lower && isTrade(v, c) && mayBeBody(v, c),
  },
  {
    id: "trade-behind",
    because: "a comma, an article and a company, a retailer or the like behind it",
    sort: "body",
    confidence: 0.85,
    holds: (v, c) =>
      word(v, c.end) === "," && ARTICLES.test(word(v, c.end + 1)) && tradeBehind(v, c) && mayBeBody(v, c),
  },
];

const ARTICLES = /^(?:an?|the)$/;

/** No listed name, no titled one, no large town, nobody who may be called so. */
export function mayBeBody(view: View, candidate: Candidate): boolean {
  const { first, end, title, key } = candidate;
  const { counties, demonyms, noEntities, titles } = view.gazetteer;
  if (!unlisted(candidate) || title !== undefined || noEntities.has(key) || counties.has(key)) return false;
  if (/^(?:Site|Region)$/.test(headOf(view, candidate) ?? "") || /^\p{Lu}+s$/u.test(written(view, first))) return false;
  if (population(view, candidate) > 20_000 || demonyms.match(view.tokens, first, end) !== undefined) return false;
  if (titles.match(view.tokens, first, end) !== undefined) return false;
  return single(candidate) ? !isNamedInFull(view, key) : !mayBePerson(view, candidate);
}

/** A given name opens it, and neither a body's last word nor "&" or "and" makes it a body's: "Karim Dahl", not "Karl Realty", "Karl Advisors". */
function mayBePerson(view: View, candidate: Candidate): boolean {
  const { people, isCommonWord } = view.gazetteer;
  const surname = last(view, candidate);
  if (!people.isGiven(word(view, candidate.first)) || (isCommonWord(surname) && !people.isSurname(surname)))
    return false;
  return headOf(view, candidate) === undefined && !some(candidate, (at) => /^(?:&|and)$/.test(word(view, at)));
}

function runsBehind(view: View, { end }: Candidate): boolean {
  return [2, 3, 4].some((steps) => RUNS.has(word(view, end + steps)));
}

/** "reported a net profit of", "posted third-quarter revenue". */
function resultBehind(view: View, { end, sentence }: Candidate): boolean {
  for (let at = end + 1; at < Math.min(sentence[1], end + REACH); at += 1) {
    if (RESULTS.has(word(view, at))) return true;
    if (/^loss(?:es)?$/.test(word(view, at)) && OF_ACCOUNTS.test(word(view, at - 1))) return true;
    if (!/^(?:DET|ADJ|NOUN|NUM|PUNCT)$/.test(view.tokens[at]?.pos ?? "")) return false;
  }
  return false;
}

/** "said in a statement that its shares". */
function itsBehind(view: View, { end, sentence }: Candidate): boolean {
  for (let at = end + 1; at < Math.min(sentence[1], end + REACH); at += 1) {
    if (word(view, at) === "its") return ASSETS.has(word(view, at + 1)) || ASSETS.has(word(view, at + 2));
    if (!DATES.test(word(view, at))) return false;
  }
  return false;
}

/** So many tokens behind "a spokesman for Zemco" may "the company" stand. */
const FIRM_REACH = 25;

function firmBehind(view: View, { end }: Candidate): boolean {
  for (let at = end; at < end + FIRM_REACH; at += 1) {
    const lower = word(view, at + 1);
    if (word(view, at) === "the" && (TRADES.has(lower) || FIRMS.has(lower))) return true;
  }
  return false;
}

function isTrade(view: View, { first }: Candidate): boolean {
  const noun = word(view, first - 1);
  if (TRADES.has(noun)) return true;
  const { pos = "", lower = "" } = view.tokens[first - 2] ?? {};
  return (FIRMS.has(noun) || noun === "giant") && /^(?:NOUN|ADJ)$/.test(pos) && !NO_TRADE.has(lower);
}

/** Before "group", "company" or the like, what tells of no body, or of none that is named behind. */
const NO_TRADE = words(
  `new own other same whole first second small ethnic indigenous tribal minority virus age blood focus peer study control rock pop`,
);

/** ", a state-owned utility,", ", the largest carrier in": not ", a lawyer for the company". */
function tradeBehind(view: View, { end, sentence }: Candidate): boolean {
  for (let at = end + 2; at < Math.min(sentence[1], end + 2 + REACH); at += 1) {
    const lower = word(view, at);
    if (TRADES.has(lower) || FIRMS.has(lower)) return !NO_TRADE.has(word(view, at - 1)) && !goesOn(view, at);
    if (!/^(?:ADJ|ADV|NOUN|NUM|PUNCT|PROPN|VERB)$/.test(view.tokens[at]?.pos ?? "") || lower === ",") return false;
  }
  return false;
}

/** "the company's founder", "a bank teller", "a group of senators": who is meant is somebody else. */
function goesOn(view: View, at: number): boolean {
  const { pos = "", lower = "" } = view.tokens[at + 1] ?? {};
  return /^(?:NOUN|PROPN)$/.test(pos) || /^['’]s?$/.test(lower) || (lower === "of" && word(view, at) === "group");
}
