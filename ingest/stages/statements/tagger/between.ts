import type { Columns } from "./columns.ts";
import { wordNumber } from "./hash.ts";
import { isVerb } from "./surroundings.ts";
import type { Window } from "./window.ts";

/** What stands between each row of a window and its cue, both left out; a count stops at 9. */
export interface Between {
  readonly commas: Uint8Array;
  readonly verbs: Uint8Array;
  readonly thats: Uint8Array;
  /** Other words that are likely cues. */
  readonly cues: Uint8Array;
  /** Edges of quotations. */
  readonly marks: Uint8Array;
}

const COMMA = wordNumber(",");
const THAT = wordNumber("that");
const MOST = 9;

/** A word counts as another cue from this level of likelihood on. */
const LIKELY = 2;

export function countsBetween(columns: Columns, window: Window, likely: Uint8Array): Between {
  const column = () => new Uint8Array(window.end - window.first);
  const counts = { commas: column(), verbs: column(), thats: column(), cues: column(), marks: column() };
  walk(columns, window, -1, likely, counts);
  walk(columns, window, 1, likely, counts);
  return counts;
}

function walk(columns: Columns, window: Window, step: 1 | -1, likely: Uint8Array, counts: Between): void {
  const { word, mark } = columns;
  const { anchor, first, end } = window;
  let [commas, verbs, thats, cues, marks] = [0, 0, 0, 0, 0];
  for (let at = anchor + step; at >= first && at < end; at += step) {
    const row = at - first;
    counts.commas[row] = commas;
    counts.verbs[row] = verbs;
    counts.thats[row] = thats;
    counts.cues[row] = cues;
    counts.marks[row] = marks;
    if (word[at] === COMMA) commas = Math.min(commas + 1, MOST);
    if (isVerb(columns, at)) verbs = Math.min(verbs + 1, MOST);
    if (word[at] === THAT) thats = Math.min(thats + 1, MOST);
    if ((likely[at] ?? 0) >= LIKELY) cues = Math.min(cues + 1, MOST);
    if (mark[at] !== 0) marks = Math.min(marks + 1, MOST);
  }
}
