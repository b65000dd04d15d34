import type { Columns } from "./columns.ts";
import { wordNumber } from "./hash.ts";
import { isVerb } from "./surroundings.ts";
import type { Window } from "./window.ts";

/** What stands between each row of a window and its cue, both left out: `KINDS` counts a row, each of which stops at 9. */
export type Between = Uint8Array;

export const KINDS = 5;
export const COMMAS = 0;
export const VERBS = 1;
export const THATS = 2;
/** Other words that are likely cues. */
export const CUES = 3;
/** Edges of quotations. */
export const MARKS = 4;

const COMMA = wordNumber(",");
const THAT = wordNumber("that");
const MOST = 9;

/** A word counts as another cue from this level of likelihood on. */
const LIKELY = 2;

export function countsBetween(columns: Columns, window: Window, likely: Uint8Array): Between {
  const counts = new Uint8Array((window.end - window.first) * KINDS);
  walk(columns, window, -1, likely, counts);
  walk(columns, window, 1, likely, counts);
  return counts;
}

function walk(columns: Columns, window: Window, step: 1 | -1, likely: Uint8Array, counts: Between): void {
  const { word, mark } = columns;
  const { anchor, first, end } = window;
  let [commas, verbs, thats, cues, marks] = [0, 0, 0, 0, 0];
  for (let at = anchor + step; at >= first && at < end; at += step) {
    const row = (at - first) * KINDS;
    counts[row + COMMAS] = commas;
    counts[row + VERBS] = verbs;
    counts[row + THATS] = thats;
    counts[row + CUES] = cues;
    counts[row + MARKS] = marks;
    if (word[at] === COMMA) commas = Math.min(commas + 1, MOST);
    if (isVerb(columns, at)) verbs = Math.min(verbs + 1, MOST);
    if (word[at] === THAT) thats = Math.min(thats + 1, MOST);
    if ((likely[at] ?? 0) >= LIKELY) cues = Math.min(cues + 1, MOST);
    if (mark[at] !== 0) marks = Math.min(marks + 1, MOST);
  }
}
