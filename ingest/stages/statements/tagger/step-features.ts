import type { FeatureList } from "./feature-list.ts";
import { chunkAt, type Row, type Sight } from "./sight.ts";

/** What stands for "before the window" where a word, a pause or a hint is asked for. */
const BEFORE_ALL = 20;
/** Rows further from the cue are told apart no more. */
const NEAR = 6;

/** Takes down what speaks for a role beginning, going on or ending between the row before and this one. */
export function stepFeatures(sight: Sight, row: Row, out: FeatureList): void {
  out.begin(200);
  wordsAcross(sight, row, out);
  quotesAcross(sight, row, out);
  nearTheCue(sight, row, out);
  pausesAcross(sight, row, out);
  chunksAcross(sight, row, out);
}

function wordsAcross({ columns, window: { first, end } }: Sight, { at, side }: Row, out: FeatureList): void {
  const { word, pos } = columns;
  const here = pos[at] ?? 0;
  const before = at > first ? (pos[at - 1] ?? 0) : 1;
  const next = at + 1 < end ? (pos[at + 1] ?? 0) : 1;
  out.add(word[at] ?? 0, side);
  out.add(at > first ? (word[at - 1] ?? 0) : 1, side);
  out.add(before, here, side);
  out.add(at - 1 > first ? (pos[at - 2] ?? 0) : 1, before, here);
  out.add(before, here, next, side);
  out.add(here, next, at + 2 < end ? (pos[at + 2] ?? 0) : 1, side);
}

function quotesAcross({ columns, window: { first } }: Sight, { at, side }: Row, out: FeatureList): void {
  const { mark, quoted, sentence, pause } = columns;
  const edges = (mark[at - 1] ?? 0) * 3 + (mark[at] ?? 0);
  const fresh = at > first && sentence[at] !== sentence[at - 1] ? 1 : 0;
  const inside = quoted[at] ?? 0;
  const pauses = (pause[at] ?? 0) * 32 + (at > first ? (pause[at - 1] ?? 0) : BEFORE_ALL);
  out.add(edges, inside, side);
  out.add(edges, inside, side, pauses);
  out.add(fresh, inside, side, edges);
}

function nearTheCue({ columns, lemma, wordAfter }: Sight, { at, side, distance }: Row, out: FeatureList): void {
  const near = Math.min(distance, NEAR);
  out.add(side, near);
  out.add(side, near, lemma, columns.pos[at] ?? 0);
  out.add(lemma, wordAfter, near * 4 + side);
}

function pausesAcross({ columns, window: { first, end }, lemma, likely }: Sight, row: Row, out: FeatureList): void {
  const { word, pos, pause } = columns;
  const { at, side, sideQuoted, commas, verbs } = row;
  const here = pause[at] ?? 0;
  const before = at > first ? (pause[at - 1] ?? 0) : BEFORE_ALL;
  const next = word[at + 1] ?? 0;
  const tag = at + 1 < end ? (pos[at + 1] ?? 0) : 1;
  out.add(here, next, side);
  out.add(here, tag, at + 2 < end ? (pos[at + 2] ?? 0) : 1, sideQuoted);
  out.add(here, next, side, verbs);
  out.add(lemma, before, here, sideQuoted);
  out.add(sideQuoted, commas, here);
  out.add(likely[at] ?? 0, likely[at + 1] ?? 0, (likely[at + 2] ?? 0) * 4 + (likely[at + 3] ?? 0), here * 4 + side);
}

function chunksAcross(sight: Sight, { at, side, hint, chunk }: Row, out: FeatureList): void {
  const { columns, window, lemma, hints } = sight;
  const chunkBefore = chunkAt(sight, at - 1);
  const step = (at > window.first ? (hints[at - window.first - 1] ?? 0) : BEFORE_ALL) * 16 + hint;
  out.add(chunk, chunkBefore, side);
  out.add(chunk, chunkBefore, side, at > window.first ? (columns.pos[at - 1] ?? 0) : 1);
  out.add(step, side);
  out.add(step, side, lemma);
}
