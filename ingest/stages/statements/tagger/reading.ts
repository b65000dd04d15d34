import type { Range } from "../draft.ts";
import { best, chanceOf, chanceOfNothing, CONTENT, emptySums, type Scores, SOURCE, sums } from "./chain.ts";
import { ROWS_MAX, type Window } from "./window.ts";

/** Cues whose words are as good as surely nobody's are not given. */
const REPORT_MIN = 0.2;
/** A word of a source needs at least this likelihood, and half of that of the likeliest; a third is enough of itself. */
const SOURCE_MIN = 0.03;
const SOURCE_ENOUGH = 0.3;

/** What the chain makes of one window. */
export interface Reading {
  /** The words reported, in reading order; never empty. */
  readonly content: readonly Range[];
  /** The words for the source; undefined where none is likely. */
  readonly source: Range | undefined;
  /** How likely it is that anything is reported, 0–1. */
  readonly probability: number;
  /** The logarithm of the likelihood of each row being content or not as read, added up. */
  readonly certainty: number;
}

/** The sums of the window that is being read. */
const total = emptySums(ROWS_MAX);

/** The likeliest reading of a window; undefined where most likely nothing is reported. */
export function readingOf(window: Window, scores: Scores): Reading | undefined {
  sums(scores, total);
  const probability = 1 - chanceOfNothing(total);
  if (probability < REPORT_MIN) return undefined;
  const contents = chancesOf(CONTENT, probability);
  const content = contentRows(contents);
  const pieces = runs(content, window.first);
  if (pieces.length === 0) return undefined;
  const sources = chancesOf(SOURCE, probability);
  const source = sourceRows(sources, content);
  const certainty = certaintyOf(content, contents);
  return { probability, certainty, content: pieces, source: source && shifted(source, window) };
}

/** How likely each row is in a role, given that something is reported. */
function chancesOf(role: number, probability: number): Float64Array {
  const chances = new Float64Array(total.size);
  for (let row = 0; row < chances.length; row += 1) chances[row] = chanceOf(total, row, role) / probability;
  return chances;
}

/** Less than this no reading takes away, as a likelihood. */
const DOUBT_MAX = Math.exp(-12);

function certaintyOf(content: Uint8Array, chances: Float64Array): number {
  let certainty = 1;
  for (let row = 0; row < content.length && certainty > DOUBT_MAX; row += 1) {
    const chance = Math.min(1, chances[row] ?? 0);
    certainty *= content[row] === 1 ? chance : 1 - chance;
  }
  return Math.log(Math.max(certainty, DOUBT_MAX));
}

/** The content of the best sequence; where that is to say nothing, the rows that are content more likely than not, given that something is. */
function contentRows(chances: Float64Array): Uint8Array {
  const rows = best(total);
  const reported = rows.includes(CONTENT);
  const least = Math.min(0.5, highest(chances) / 2);
  for (let row = 0; row < rows.length; row += 1) {
    const isContent = reported ? rows[row] === CONTENT : (chances[row] ?? 0) >= least && least > 0.05;
    rows[row] = isContent ? 1 : 0;
  }
  return rows;
}

/** The run of rows around the likeliest word for the source, which is never one of the content. */
function sourceRows(chances: Float64Array, content: Uint8Array): Range | undefined {
  for (let row = 0; row < content.length; row += 1) if (content[row] === 1) chances[row] = 0;
  const top = highest(chances);
  const least = Math.max(SOURCE_MIN, Math.min(SOURCE_ENOUGH, top / 2));
  if (top < least) return undefined;
  const peak = chances.indexOf(top);
  let [first, end] = [peak, peak + 1];
  while (first > 0 && (chances[first - 1] ?? 0) >= least) first -= 1;
  while (end < chances.length && (chances[end] ?? 0) >= least) end += 1;
  return { first, end };
}

function highest(chances: Float64Array): number {
  let top = 0;
  for (const chance of chances) if (chance > top) top = chance;
  return top;
}

function shifted({ first, end }: Range, window: Window): Range {
  return { first: first + window.first, end: end + window.first };
}

function runs(marked: Uint8Array, offset: number): Range[] {
  const found: Range[] = [];
  for (let at = marked.indexOf(1); at >= 0; at = marked.indexOf(1, at)) {
    const stop = marked.indexOf(0, at);
    const end = stop < 0 ? marked.length : stop;
    found.push({ first: at + offset, end: end + offset });
    at = end;
  }
  return found;
}
