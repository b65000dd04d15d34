import type { Candidate, View } from "../candidate.ts";
import { isNamedInFull, isPersonWord, last, size, word } from "../look.ts";
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
    holds: (v, c) => mayBeTown(v, c) && word(v, c.end) === "," && isArticle(v, c.end + 1) && isSettlement(v, c),
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
  return WITHIN.has(word(view, first - 1)) && !/^['’]s$/.test(word(view, end)) && !isPersonWord(view, end);
}

/** ", a city of 9,400", ", a small farming town in": not ", a town councilwoman". */
function isSettlement(view: View, { end, sentence }: Candidate): boolean {
  for (let at = end + 2; at < Math.min(sentence[1], end + 6); at += 1) {
    if (SETTLEMENTS.has(word(view, at))) return NEXT_TO_SETTLEMENT.has(word(view, at + 1));
    if (!/^(?:ADJ|NOUN|NUM|PUNCT|VERB|ADV)$/.test(view.tokens[at]?.pos ?? "") || word(view, at) === ",") return false;
  }
  return false;
}
