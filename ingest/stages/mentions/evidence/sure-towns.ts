import type { Candidate, View } from "../candidate.ts";
import { common, isNamedInFull, isPersonWord, last, population, single, size, word, written } from "../look.ts";
import { Shape } from "../shapes.ts";
import type { SureReason } from "./evidence.ts";
import { mayBeTown } from "./may-be-town.ts";
import {
  TOWNSPEOPLE,
  HOMES,
  PLANTS,
  OWNED,
  OWNED_PAIRS,
  PARTS,
  WITHIN,
  SETTLEMENTS,
  NEXT_TO_SETTLEMENT,
  TOWN_ENDINGS,
  DIRECTIONS,
  HOUSES,
  TOWN_BODIES,
} from "./town-words.ts";

/** Unlisted towns, told by what only a town has around its name. */
export const SURE_TOWNS: readonly SureReason[] = [
  {
    id: "townspeople",
    because: "a or an before it and man, couple, family or the like behind it: a Linden Bend man",
    sort: "place",
    confidence: 0.88,
    holds: (v, c) => mayBeTown(v, c) && isArticle(v, c.first - 1) && isNoun(v, c.end, TOWNSPEOPLE),
  },
  {
    id: "home-town",
    because: "a or an before it and school bus, neighborhood or the like behind it, in small letters",
    sort: "place",
    confidence: 0.85,
    holds: (v, c) => size(c) > 1 && mayBeTown(v, c) && isArticle(v, c.first - 1) && isHome(v, c.end),
  },
  {
    id: "plant-town",
    because: "its, their or a possessive before it and plant, factory or the like behind it: its Linden Bend plant",
    sort: "place",
    confidence: 0.85,
    holds: (v, c) => mayBeTown(v, c) && /^(?:its|their|['’]s)$/.test(word(v, c.first - 1)) && isNoun(v, c.end, PLANTS),
  },
  {
    id: "owned-by-town",
    because: "'s outskirts, 's north side, 's fire chief or the like behind it",
    sort: "place",
    confidence: 0.85,
    holds: (v, c) => mayBeTown(v, c) && /^['’]s$/.test(word(v, c.end)) && isOwned(v, c.end + 1),
  },
  {
    id: "part-of-town",
    because: "the middle of, the outskirts of or the like before it",
    sort: "place",
    confidence: 0.85,
    holds: (v, c) =>
      mayBeTown(v, c) &&
      word(v, c.first - 1) === "of" &&
      PARTS.has(word(v, c.first - 2)) &&
      word(v, c.first - 3) === "the" &&
      !/^['’]s$/.test(word(v, c.end)),
  },
  {
    id: "town-ending",
    because: "in, near or outside before it, and its last word is Gap, Fork, Mills or the like",
    sort: "place",
    confidence: 0.85,
    holds: (v, c) => size(c) > 1 && mayBeTown(v, c) && TOWN_ENDINGS.has(last(v, c)) && isWhere(v, c),
  },
  {
    id: "apposed-town",
    because: "a comma and a city, a town of or the like behind it",
    sort: "place",
    confidence: 0.92,
    holds: (v, c) =>
      word(v, c.end) === "," &&
      isArticle(v, c.end + 1) &&
      (mayBeTown(v, c) || isListedTown(v, c)) &&
      isSettlement(v, c),
  },
  {
    id: "aged-of",
    because: "an age between commas and of before it: Ana Ruiz, 47, of Linden Fork",
    sort: "place",
    confidence: 0.95,
    holds: (v, c) => mayBeTown(v, c) && word(v, c.first - 1) === "of" && isAge(v, c.first - 2),
  },
  {
    id: "somebody-of",
    because: "a name and of before it, and its last word is Falls, Fork, Mills or the like: Ana Ruiz of Linden Falls",
    sort: "place",
    confidence: 0.9,
    holds: (v, c) => size(c) > 1 && TOWN_ENDINGS.has(last(v, c)) && mayBeTown(v, c) && isOfSomebody(v, c.first),
  },
  {
    id: "direction-of",
    because: "north of, southeast of or the like before it",
    sort: "place",
    confidence: 0.88,
    holds: (v, c) => mayBeTown(v, c) && word(v, c.first - 1) === "of" && DIRECTIONS.has(word(v, c.first - 2)),
  },
  {
    id: "irish-county-behind",
    because: "a comma and Co before a county of Ireland behind it: Linden, Co Cork",
    sort: "place",
    confidence: 0.95,
    holds: (v, c) => mayBeTown(v, c) && word(v, c.end) === "," && /^Co\.?$/.test(written(v, c.end + 1)),
  },
  {
    id: "town-of-body",
    because: "'s and City Council, School Board or the like with capitals behind it",
    sort: "place",
    confidence: 0.9,
    holds: (v, c) => mayBeTown(v, c) && /^['’]s$/.test(word(v, c.end)) && isTownBody(v, c.end + 1),
  },
  {
    id: "based-in",
    because: "-based, -area or -born behind it: the Linden-based cooperative",
    sort: "place",
    confidence: 0.92,
    holds: (v, c) => isSeat(v, c.end) && (mayBeTown(v, c) || (isListedTown(v, c) && !common(v, c.first))),
  },
  {
    id: "house-in-town",
    because: "Hotel, School, Church or the like and a comma before it: the Lune Hotel, Linden, last week",
    sort: "place",
    confidence: 0.85,
    holds: (v, c) => single(c) && mayBeTown(v, c) && word(v, c.first - 1) === "," && isInHouse(v, c),
  },
  {
    id: "outlet-town",
    because: "the words before Herald, Gazette or the like in the name of the article's own paper",
    sort: "place",
    confidence: 0.85,
    holds: (v, c) => v.paperOf === c.key && mayBeTown(v, c) && !isNamedInFull(v, c.key),
  },
];

function isArticle(view: View, at: number): boolean {
  return /^an?$/.test(word(view, at));
}

/** A large town of the table, which weights know by more than this. */
function isListedTown(view: View, candidate: Candidate): boolean {
  return candidate.region === undefined && candidate.title === undefined && population(view, candidate) > 0;
}

function isSeat(view: View, at: number): boolean {
  return /^[-–]$/.test(word(view, at)) && /^(?:based|area|born)$/.test(word(view, at + 1));
}

/** "at the Lune Hotel, Linden, last week"; not "the Lune Hotel, Linden and others". */
function isInHouse(view: View, { first, end }: Candidate): boolean {
  if (!HOUSES.has(word(view, first - 2)) || view.shapes[first - 2] !== Shape.Capital) return false;
  return (
    word(view, end) === "." ||
    (word(view, end) === "," && view.shapes[end + 1] === Shape.Lower && word(view, end + 1) !== "and")
  );
}

/** "Ana Ruiz of": two capitals before "of", or three. */
function isOfSomebody(view: View, first: number): boolean {
  if (word(view, first - 1) !== "of") return false;
  return [2, 3].every((steps) => view.shapes[first - steps] === Shape.Capital) && isPersonWord(view, first - 3);
}

/** ", 47,": the age of who is named before it. */
function isAge(view: View, comma: number): boolean {
  return word(view, comma) === "," && /^\d{1,3}$/.test(word(view, comma - 1)) && word(view, comma - 2) === ",";
}

function isTownBody(view: View, at: number): boolean {
  return view.shapes[at] === Shape.Capital && TOWN_BODIES.has(`${word(view, at)} ${word(view, at + 1)}`);
}

/** A noun that no other noun follows: "a Linden woman", not "a Linden woman friend". */
function isNoun(view: View, at: number, nouns: ReadonlySet<string>): boolean {
  return nouns.has(word(view, at)) && view.shapes[at] === Shape.Lower && view.tokens[at + 1]?.pos !== "NOUN";
}

/** "school bus", "home", "grand jury", all in small letters. */
function isHome(view: View, at: number): boolean {
  const noun = word(view, at);
  if (!HOMES.has(noun) || view.shapes[at] !== Shape.Lower) return false;
  if (noun === "school") return /^(?:bus|board|teacher|principal)$/.test(word(view, at + 1));
  return noun !== "grand" || word(view, at + 1) === "jury";
}

function isOwned(view: View, at: number): boolean {
  if (view.shapes[at] !== Shape.Lower) return false;
  const [noun, next] = [word(view, at), word(view, at + 1)];
  if (/^(?:north|south|east|west)$/.test(noun)) return next === "side" || next === "end";
  return OWNED.has(noun) || OWNED_PAIRS.has(`${noun} ${next}`);
}

function isWhere(view: View, { first, end }: Candidate): boolean {
  // "a supervisor from Linden Mills"
  const isFrom = word(view, first - 1) === "from" && view.tokens[first - 2]?.pos === "NOUN";
  return (isFrom || WITHIN.has(word(view, first - 1))) && !/^['’]s$/.test(word(view, end)) && !isPersonWord(view, end);
}

/** ", a city of 9,400", ", a small farming town in": not ", a town councilwoman". */
function isSettlement(view: View, { end, sentence }: Candidate): boolean {
  for (let at = end + 2; at < Math.min(sentence[1], end + 6); at += 1) {
    if (SETTLEMENTS.has(word(view, at))) return NEXT_TO_SETTLEMENT.has(word(view, at + 1));
    if (!/^(?:ADJ|NOUN|NUM|PUNCT|VERB|ADV)$/.test(view.tokens[at]?.pos ?? "") || word(view, at) === ",") return false;
  }
  return false;
}
