import { type Between, COMMAS, countsBetween, CUES, KINDS, MARKS, THATS, VERBS } from "./between.ts";
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
  /** The nominal words that end with `subject` and those that begin behind the cue: their first row, and the row behind the last. */
  readonly subjectOpens: number;
  readonly objectEnds: number;
  /** How the cue's verb group is built: 1 with a form of "be", 2 with "to". */
  readonly voice: number;
  /** Quoted words near the cue: those before it × 16 + those after it. */
  readonly quotes: number;
  readonly lemma: number;
  readonly pos: number;
  readonly posBefore: number;
  readonly posAfter: number;
  readonly wordAfter: number;
  /** The cue's last three letters. */
  readonly ending: number;
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
  /** Everything but place and words, as one number: what a stretch of rows has in common. */
  stretch: number;
}

const NOMINAL = new Set(["NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET", "SYM", "X"].map(wordNumber));
const BE = new Set(["is", "are", "was", "were", "be", "been", "being", "'s", "’s", "'re", "’re"].map(wordNumber));
const TO = wordNumber("to");
const CLASS_ENDS = [1, 2, 3, 4, 5, 6, 8, 11, 15, 21, 30, 50];
/** Distance → class, up to the last. */
const CLASSES = Uint8Array.from({ length: 51 }, (_, distance) => CLASS_ENDS.filter((end) => end <= distance).length);
/** The longest run of nominal words looked at. */
const CHUNK_MAX = 8;

export function sightOf(columns: Columns, window: Window, likely: Uint8Array, hints: Uint8Array): Sight {
  const { anchor } = window;
  const { word, lemma, pos, ending } = columns;
  const subject = subjectRow(columns, anchor);
  return {
    columns,
    window,
    likely,
    hints,
    subject,
    between: countsBetween(columns, window, likely),
    subjectOpens: nominalEnd(columns, subject, -1) + 1,
    objectEnds: nominalEnd(columns, anchor + 1, 1),
    voice: voiceOf(columns, subject, anchor),
    quotes: nearQuote(columns, anchor, -1) * 16 + nearQuote(columns, anchor, 1),
    lemma: lemma[anchor] ?? 0,
    pos: pos[anchor] ?? 0,
    posBefore: pos[anchor - 1] ?? 0,
    posAfter: pos[anchor + 1] ?? 0,
    wordAfter: word[anchor + 1] ?? 0,
    ending: ending[anchor] ?? 0,
  };
}

/** The first row that is not nominal, in one direction; at most so many rows are looked at. */
function nominalEnd({ pos }: Columns, from: number, step: 1 | -1): number {
  let row = from;
  while (Math.abs(row - from) < CHUNK_MAX && NOMINAL.has(pos[row] ?? 0)) row += step;
  return row;
}

function voiceOf({ word }: Columns, subject: number, anchor: number): number {
  let voice = 0;
  for (let row = subject + 1; row < anchor; row += 1) voice |= BE.has(word[row] ?? 0) ? 1 : word[row] === TO ? 2 : 0;
  return voice;
}

export function emptyRow(): Row {
  const zero = { at: 0, side: 0, distance: 0, place: 0, sideQuoted: 0, sentences: 0, hint: 0, chunk: 0 };
  return { ...zero, commas: 0, verbs: 0, thats: 0, cues: 0, marks: 0, stretch: 0 };
}

export function look(sight: Sight, at: number, row: Row): void {
  const { columns, window, between, hints } = sight;
  const { anchor, first } = window;
  const index = at - first;
  const counts = index * KINDS;
  row.at = at;
  row.side = at < anchor ? 1 : at > anchor ? 2 : 3;
  row.distance = Math.abs(at - anchor);
  row.place = row.side * 16 + distanceClass(row.distance);
  row.sideQuoted = row.side * 2 + (columns.quoted[at] ?? 0);
  row.sentences = Math.min(Math.abs((columns.sentence[at] ?? 0) - (columns.sentence[anchor] ?? 0)), 3);
  row.commas = Math.min(between[counts + COMMAS] ?? 0, 3);
  row.verbs = Math.min(between[counts + VERBS] ?? 0, 2);
  row.thats = Math.min(between[counts + THATS] ?? 0, 1);
  row.cues = Math.min(between[counts + CUES] ?? 0, 2);
  row.marks = Math.min(between[counts + MARKS] ?? 0, 3);
  row.hint = hints[index] ?? 0;
  row.chunk = chunkAt(sight, at);
  row.stretch = stretchOf(row, at <= sight.subject ? 1 : 0);
}

function stretchOf(row: Row, isBeforeVerb: number): number {
  const { sideQuoted, sentences, commas, verbs, thats, cues, marks, hint, chunk } = row;
  const counts = (((sentences * 4 + commas) * 4 + verbs) * 4 + cues) * 4 + marks;
  return ((((counts * 2 + thats) * 8 + sideQuoted) * 8 + hint) * 4 + chunk) * 2 + isBeforeVerb;
}

function distanceClass(distance: number): number {
  return CLASSES[Math.min(distance, CLASSES.length - 1)] ?? 0;
}

/**
 * Whether a row lies in the unbroken run of nominal words that ends before the verb group (1) or begins after the cue (2);
 * 3 in the verb group itself.
 */
export function chunkAt({ window: { anchor }, subject, subjectOpens, objectEnds }: Sight, at: number): number {
  if (at <= subject) return at >= subjectOpens ? 1 : 0;
  if (at > anchor) return at < objectEnds ? 2 : 0;
  return at < anchor ? 3 : 0;
}

/** The values of a column between cue and row, in order, as one number. */
export function pathBetween(column: Int32Array, anchor: number, at: number): number {
  let path = 7;
  for (let row = Math.min(at, anchor) + 1; row < Math.max(at, anchor); row += 1) path = mix(path, column[row] ?? 0);
  return path;
}
