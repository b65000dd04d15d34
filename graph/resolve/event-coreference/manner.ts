import { stem } from "./words.ts";

/** How a text brings a happening in: as one that may come, as one among others, or as one already spoken of. */
export interface Manner {
  /** "will arrest", "to be held". */
  readonly isPossible: boolean;
  /** "another attack", "two attacks". */
  readonly isOneOfSome: boolean;
  /** "the attack", "their deadly attack". */
  readonly isKnown: boolean;
}

// Source: the closed classes of English: modal verbs and conjunctions of condition, indefinite and definite determiners.
const POSSIBLE = new Set("will would could may might should must can if whether plan plans planned to".split(" "));
const ONE_OF_SOME = new Set(
  "a an another other second third more some any several two three four previous past similar earlier".split(" "),
);
const KNOWN = new Set("the this that these those its his her their".split(" "));

/** Far enough back for the two words before. */
const REACH = 30;
const WORDS_BEFORE = 2;

/** Reads the two words that stand before a place in the same sentence. */
export function mannerAt(text: string, place: number): Manner {
  const before = text.slice(Math.max(0, place - REACH), place).toLowerCase();
  const sentence = before.slice(Math.max(...[".", "!", "?", "\n"].map((end) => before.lastIndexOf(end))) + 1);
  const words = sentence
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .slice(-WORDS_BEFORE);
  return {
    isPossible: words.some((word) => POSSIBLE.has(word)),
    isOneOfSome: words.some((word) => ONE_OF_SOME.has(word)),
    isKnown: words.some((word) => KNOWN.has(word)),
  };
}

/** Stems of the words that name a day or month. */
export const DAYS: ReadonlySet<string> = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september " +
    "october november december today yesterday tomorrow"
  )
    .split(" ")
    .map(stem),
);
