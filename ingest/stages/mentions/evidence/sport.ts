import type { Token } from "../../../document.ts";
import { holding } from "../../../nlp/words.ts";
import { SPORT_WORDS } from "./lists.ts";

/** So many tokens on either side tell whether a name stands in a report about a match, and so many of them must. */
const REACH = 60;
const ENOUGH = 3;

const isOfSport = holding(({ lower }) => SPORT_WORDS.has(lower));

/** For each place in an article the words of sport before it, so that a question costs two look-ups. */
const COUNTS = new WeakMap<readonly Token[], Uint32Array>();

/** Whether the words around token `at` report about a match. */
export function isSport(tokens: readonly Token[], at: number): boolean {
  const counts = COUNTS.get(tokens) ?? countsOf(tokens);
  const until = counts[Math.min(tokens.length, at + REACH)] ?? 0;
  return until - (counts[Math.max(0, at - REACH)] ?? 0) >= ENOUGH;
}

function countsOf(tokens: readonly Token[]): Uint32Array {
  const counts = new Uint32Array(tokens.length + 1);
  tokens.forEach(({ word }, at) => {
    counts[at + 1] = (counts[at] ?? 0) + (isOfSport(word) ? 1 : 0);
  });
  COUNTS.set(tokens, counts);
  return counts;
}
