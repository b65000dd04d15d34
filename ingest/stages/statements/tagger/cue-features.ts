import type { Columns } from "./columns.ts";
import { mix, wordNumber } from "./hash.ts";

/** How far a cue looks for quoted words that it may bring. */
const REACH = 8;
const VERB = wordNumber("VERB");
const AUX = wordNumber("AUX");
const ADV = wordNumber("ADV");
const PART = wordNumber("PART");
const THAT = wordNumber("that");

/** The features of a token as a cue, appended to `out`; the number of features is the return value's growth. */
export function cueFeatures(columns: Columns, at: number, out: number[]): void {
  const { word, lemma, pos, ending, shape, quoted, pause } = columns;
  const w = (offset: number) => word[at + offset] ?? 0;
  const p = (offset: number) => pos[at + offset] ?? 0;
  const own = lemma[at] ?? 0;
  const inside = quoted[at] ?? 0;
  const left = nearQuote(columns, at, -1);
  const right = nearQuote(columns, at, 1);
  const subject = subjectRow(columns, at);
  const that = thatAhead(columns, at);
  let template = 0;
  const add = (a: number, b = 0, c = 0, d = 0) => {
    template += 1;
    out.push(mix(mix(mix(mix(template, a), b), c), d));
  };
  add(0);
  add(own);
  add(own, p(0));
  add(p(0));
  add(w(0));
  add(w(0), p(0));
  add(ending[at] ?? 0, p(0));
  add(w(-1));
  add(w(1));
  add(w(-2), w(-1));
  add(w(1), w(2));
  add(own, w(1));
  add(own, w(-1));
  add(own, w(1), w(2));
  add(own, w(-2), w(-1));
  add(p(-1), p(0), p(1));
  add(p(-2), p(-1), p(0));
  add(p(0), p(1), p(2));
  add(own, p(1));
  add(own, p(-1));
  add(own, p(1), p(2));
  add(p(-2), p(-1), p(1), p(2));
  add(inside, own);
  add(inside, p(0));
  add(left, right, inside);
  add(left, right, own);
  add(left, p(0), ending[at] ?? 0);
  add(right, p(0), ending[at] ?? 0);
  add(left, p(1), shape[at + 1] ?? 0);
  add(right, p(-1), shape[at - 1] ?? 0);
  add(shape[at - 1] ?? 0, p(-1), own);
  add(shape[at + 1] ?? 0, p(1), own);
  add(shape[at] ?? 0, p(0));
  add(pos[subject] ?? 0, shape[subject] ?? 0, own);
  add(pos[subject] ?? 0, shape[subject] ?? 0, p(0), ending[at] ?? 0);
  add(word[subject] ?? 0, p(0));
  add(word[subject] ?? 0, own);
  add(lemma[subject] ?? 0, at - subject > 1 ? w(-1) : 0);
  add(that, own);
  add(that, p(0), ending[at] ?? 0);
  add(that, pos[subject] ?? 0, p(1));
  add(place(columns, at, -1), p(0), inside);
  add(place(columns, at, 1), p(0), inside);
  add(place(columns, at, 1), own);
  add(pause[at - 1] ?? 0, pause[at + 1] ?? 0, p(0), own);
  add(pause[at - 1] ?? 0, p(0), ending[at] ?? 0);
}

/** How near quoted words stand on one side: 0 not in sight, else by distance, with 4 more if a verb stands between. */
export function nearQuote({ quoted, pos, block }: Columns, at: number, step: 1 | -1): number {
  let verbs = 0;
  for (let distance = 1; distance <= REACH; distance += 1) {
    const row = at + step * distance;
    if (block[row] !== block[at]) return 0;
    if (quoted[row] === 1) return (distance === 1 ? 1 : distance === 2 ? 2 : distance < 5 ? 3 : 4) + verbs;
    if (pos[row] === VERB || pos[row] === AUX) verbs = 4;
  }
  return 0;
}

/** The row of the word before a verb group: past auxiliaries, adverbs and particles. */
export function subjectRow({ pos, sentence }: Columns, at: number): number {
  let row = at - 1;
  while (sentence[row] === sentence[at] && (pos[row] === AUX || pos[row] === ADV || pos[row] === PART)) row -= 1;
  return row;
}

function thatAhead({ word, sentence }: Columns, at: number): number {
  for (let distance = 1; distance <= 4; distance += 1) {
    if (sentence[at + distance] !== sentence[at]) return 0;
    if (word[at + distance] === THAT) return distance;
  }
  return 0;
}

/** How far the sentence's edge is on one side, up to four words. */
function place({ sentence }: Columns, at: number, step: 1 | -1): number {
  for (let distance = 1; distance <= 4; distance += 1)
    if (sentence[at + step * distance] !== sentence[at]) return distance;
  return 0;
}
