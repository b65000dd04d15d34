import type { Columns } from "./columns.ts";
import { wordNumber } from "./hash.ts";

/** How far a cue looks for quoted words that it may bring. */
const REACH = 8;
const VERB = wordNumber("VERB");
const AUX = wordNumber("AUX");
const ADV = wordNumber("ADV");
const PART = wordNumber("PART");
const THAT = wordNumber("that");

export function isVerb({ pos }: Columns, at: number): boolean {
  return pos[at] === VERB || pos[at] === AUX;
}

/** How near quoted words stand on one side: 0 not in sight, else by distance, with 4 more if a verb stands between. */
export function nearQuote(columns: Columns, at: number, step: 1 | -1): number {
  const { quoted, block } = columns;
  let verbs = 0;
  for (let distance = 1; distance <= REACH; distance += 1) {
    const row = at + step * distance;
    if (block[row] !== block[at]) return 0;
    if (quoted[row] === 1) return (distance < 3 ? distance : distance < 5 ? 3 : 4) + verbs;
    if (isVerb(columns, row)) verbs = 4;
  }
  return 0;
}

/** The row of the word before a verb group: past auxiliaries, adverbs and particles. */
export function subjectRow(columns: Columns, at: number): number {
  const { pos, sentence } = columns;
  let row = at - 1;
  while (sentence[row] === sentence[at] && (pos[row] === AUX || pos[row] === ADV || pos[row] === PART)) row -= 1;
  return row;
}

/** How many words ahead "that" stands, up to four; 0 if it does not. */
export function thatAhead({ word, sentence }: Columns, at: number): number {
  for (let distance = 1; distance <= 4; distance += 1) {
    if (sentence[at + distance] !== sentence[at]) return 0;
    if (word[at + distance] === THAT) return distance;
  }
  return 0;
}

/** How far the sentence's edge is on one side, up to four words; 0 beyond. */
export function edgeWithin({ sentence }: Columns, at: number, step: 1 | -1): number {
  for (let distance = 1; distance <= 4; distance += 1) {
    if (sentence[at + step * distance] !== sentence[at]) return distance;
  }
  return 0;
}
