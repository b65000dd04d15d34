import { type Between, countsBetween } from "./between.ts";
import type { Columns } from "./columns.ts";
import { mix, wordNumber } from "./hash.ts";
import { nearQuote, subjectRow } from "./surroundings.ts";
import type { Window } from "./window.ts";

/** A window as seen from its cue: what is the same for all rows. */
export interface Sight {
  readonly columns: Columns;
  readonly window: Window;
  readonly between: Between;
  /** How likely each token of the document is a cue, 0–3. */
  readonly likely: Uint8Array;
  /** What the grammar takes each token of the window for, as numbered by `hintsFor`. */
  readonly hints: Uint8Array;
  readonly subject: number;
  /** Quoted words near the cue: those before it × 16 + those after it. */
  readonly quotes: number;
  readonly lemma: number;
  readonly pos: number;
  readonly posBefore: number;
  readonly posAfter: number;
  readonly wordAfter: number;
}

/** One row as seen from the cue; refilled for each. */
export interface Row {
  at: number;
  /** 1 before the cue, 2 after it, 3 the cue. */
  side: number;
  distance: number;
  /** Side and distance in classes. */
  place: number;
  /** Side × 2 + whether quoted. */
  sideQuoted: number;
  /** Sentences from the cue's, up to three. */
  sentences: number;
  commas: number;
  verbs: number;
  thats: number;
  cues: number;
  marks: number;
  hint: number;
  chunk: number;
}

const NOMINAL = new Set(["NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET", "SYM", "X"].map(wordNumber));
const CLASS_ENDS = [1, 2, 3, 4, 5, 6, 8, 11, 15, 21, 30, 50];
/** The longest run of nominal words looked at. */
const CHUNK_MAX = 8;

export function sightOf(columns: Columns, window: Window, likely: Uint8Array, hints: Uint8Array): Sight {
  const { anchor } = window;
  const { word, lemma, pos } = columns;
  return {
    ...{ columns, window, likely, hints },
    between: countsBetween(columns, window, likely),
    subject: subjectRow(columns, anchor),
    quotes: nearQuote(columns, anchor, -1) * 16 + nearQuote(columns, anchor, 1),
    lemma: lemma[anchor] ?? 0,
    pos: pos[anchor] ?? 0,
    posBefore: pos[anchor - 1] ?? 0,
    posAfter: pos[anchor + 1] ?? 0,
    wordAfter: word[anchor + 1] ?? 0,
  };
}

export function emptyRow(): Row {
  const zero = { at: 0, side: 0, distance: 0, place: 0, sideQuoted: 0, sentences: 0, hint: 0, chunk: 0 };
  return { ...zero, commas: 0, verbs: 0, thats: 0, cues: 0, marks: 0 };
}

export function look(sight: Sight, at: number, row: Row): void {
  const { columns, window, between, hints } = sight;
  const { anchor, first } = window;
  const index = at - first;
  row.at = at;
  row.side = at < anchor ? 1 : at > anchor ? 2 : 3;
  row.distance = Math.abs(at - anchor);
  row.place = row.side * 16 + distanceClass(row.distance);
  row.sideQuoted = row.side * 2 + (columns.quoted[at] ?? 0);
  row.sentences = Math.min(Math.abs((columns.sentence[at] ?? 0) - (columns.sentence[anchor] ?? 0)), 3);
  row.commas = Math.min(between.commas[index] ?? 0, 3);
  row.verbs = Math.min(between.verbs[index] ?? 0, 2);
  row.thats = Math.min(between.thats[index] ?? 0, 1);
  row.cues = Math.min(between.cues[index] ?? 0, 2);
  row.marks = Math.min(between.marks[index] ?? 0, 3);
  row.hint = hints[index] ?? 0;
  row.chunk = chunkAt(sight, at);
}

function distanceClass(distance: number): number {
  let index = 0;
  while (index < CLASS_ENDS.length && distance >= (CLASS_ENDS[index] ?? 0)) index += 1;
  return index;
}

/**
 * Whether a row lies in the unbroken run of nominal words that ends before the verb group (1) or begins after the cue (2);
 * 3 in the verb group itself.
 */
export function chunkAt({ columns, window: { anchor }, subject }: Sight, at: number): number {
  if (at <= subject) return subject - at < CHUNK_MAX && isNominal(columns, at, subject) ? 1 : 0;
  if (at > anchor) return at - anchor < CHUNK_MAX && isNominal(columns, anchor + 1, at) ? 2 : 0;
  return at < anchor ? 3 : 0;
}

function isNominal({ pos }: Columns, first: number, last: number): boolean {
  for (let row = first; row <= last; row += 1) if (!NOMINAL.has(pos[row] ?? 0)) return false;
  return true;
}

/** The values of a column between cue and row, in order, as one number. */
export function pathBetween(column: Int32Array, anchor: number, at: number): number {
  const [first, end] = at < anchor ? [at + 1, anchor] : [anchor + 1, at];
  let path = 7;
  for (let row = first; row < end; row += 1) path = mix(path, column[row] ?? 0);
  return path;
}
