import type { Candidate, View } from "../candidate.ts";
import { isPersonWord, population, word } from "../look.ts";
import { Shape } from "../shapes.ts";
import {
  HOMES,
  OWNED,
  OWNED_PAIRS,
  WITHIN,
  SETTLEMENTS,
  NEXT_TO_SETTLEMENT,
  HOUSES,
  TOWN_BODIES,
} from "./town-words.ts";

/** "a" or "an". */
export function isArticle(view: View, at: number): boolean {
  return /^an?$/.test(word(view, at));
}

/** A large town of the table, which weights know by more than this. */
export function isListedTown(view: View, candidate: Candidate): boolean {
  return candidate.region === undefined && candidate.title === undefined && population(view, candidate) > 0;
}

/** "-based", "-area" or "-born" behind a town. */
export function isSeat(view: View, at: number): boolean {
  return /^[-–]$/.test(word(view, at)) && /^(?:based|area|born)$/.test(word(view, at + 1));
}

/** "at the Lune Hotel, Linden, last week"; not "the Lune Hotel, Linden and others". */
export function isInHouse(view: View, { first, end }: Candidate): boolean {
  if (!HOUSES.has(word(view, first - 2)) || view.shapes[first - 2] !== Shape.Capital) return false;
  return (
    word(view, end) === "." ||
    (word(view, end) === "," && view.shapes[end + 1] === Shape.Lower && word(view, end + 1) !== "and")
  );
}

/** "Ana Ruiz of": two capitals before "of", or three. */
export function isOfSomebody(view: View, first: number): boolean {
  if (word(view, first - 1) !== "of") return false;
  return [2, 3].every((steps) => view.shapes[first - steps] === Shape.Capital) && isPersonWord(view, first - 3);
}

/** ", 47,": the age of who is named before it. */
export function isAge(view: View, comma: number): boolean {
  return word(view, comma) === "," && /^\d{1,3}$/.test(word(view, comma - 1)) && word(view, comma - 2) === ",";
}

/** "City Council", "School Board" and the like, with capitals. */
export function isTownBody(view: View, at: number): boolean {
  return view.shapes[at] === Shape.Capital && TOWN_BODIES.has(`${word(view, at)} ${word(view, at + 1)}`);
}

/** A noun that no other noun follows: "a Linden woman", not "a Linden woman friend". */
export function isNoun(view: View, at: number, nouns: ReadonlySet<string>): boolean {
  return nouns.has(word(view, at)) && view.shapes[at] === Shape.Lower && view.tokens[at + 1]?.pos !== "NOUN";
}

/** "school bus", "home", "grand jury", all in small letters. */
export function isHome(view: View, at: number): boolean {
  const noun = word(view, at);
  if (!HOMES.has(noun) || view.shapes[at] !== Shape.Lower) return false;
  if (noun === "school") return /^(?:bus|board|teacher|principal)$/.test(word(view, at + 1));
  return noun !== "grand" || word(view, at + 1) === "jury";
}

/** "outskirts", "north side", "fire chief": what a town has behind its 's. */
export function isOwned(view: View, at: number): boolean {
  if (view.shapes[at] !== Shape.Lower) return false;
  const [noun, next] = [word(view, at), word(view, at + 1)];
  if (/^(?:north|south|east|west)$/.test(noun)) return next === "side" || next === "end";
  return OWNED.has(noun) || OWNED_PAIRS.has(`${noun} ${next}`);
}

/** "in" or "near" before a town, or a noun and "from"; no town goes on with a name or 's. */
export function isWhere(view: View, { first, end }: Candidate): boolean {
  // "a supervisor from Linden Mills"
  const isFrom = word(view, first - 1) === "from" && view.tokens[first - 2]?.pos === "NOUN";
  return (isFrom || WITHIN.has(word(view, first - 1))) && !/^['’]s$/.test(word(view, end)) && !isPersonWord(view, end);
}

/** ", a city of 9,400", ", a small farming town in": not ", a town councilwoman". */
export function isSettlement(view: View, { end, sentence }: Candidate): boolean {
  for (let at = end + 2; at < Math.min(sentence[1], end + 6); at += 1) {
    if (SETTLEMENTS.has(word(view, at))) return NEXT_TO_SETTLEMENT.has(word(view, at + 1));
    if (!/^(?:ADJ|NOUN|NUM|PUNCT|VERB|ADV)$/.test(view.tokens[at]?.pos ?? "") || word(view, at) === ",") return false;
  }
  return false;
}
