import { common, isNamedInFull, last, single, size, word, written } from "../look.ts";
import type { SureReason } from "./evidence.ts";
import {
  isAge,
  isArticle,
  isHome,
  isInHouse,
  isListedTown,
  isNoun,
  isOfSomebody,
  isOwned,
  isSeat,
  isSettlement,
  isTownBody,
  isWhere,
} from "./town-frames.ts";
import { mayBeTown } from "./may-be-town.ts";
import { TOWNSPEOPLE, PLANTS, PARTS, TOWN_ENDINGS, DIRECTIONS } from "./town-words.ts";

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
