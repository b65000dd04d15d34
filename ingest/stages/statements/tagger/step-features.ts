import type { FeatureList } from "./feature-list.ts";
import { chunkAt, type Row, type Sight } from "./sight.ts";

/** What stands for "before the window" where a word, a pause or a hint is asked for. */
const BEFORE_ALL = 20;

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
  const w = word[at] ?? 0;
  const before = at > first ? (word[at - 1] ?? 0) : 1;
  const tag = (row: number) => (row >= first && row < end ? (pos[row] ?? 0) : 1);
  out.one(side);
  out.two(w, side);
  out.two(before, side);
  out.two(before, w);
  out.three(tag(at - 1), tag(at), side);
  out.three(tag(at - 2), tag(at - 1), tag(at));
  out.four(tag(at - 1), tag(at), tag(at + 1), side);
  out.four(tag(at), tag(at + 1), tag(at + 2), side);
  out.three(w, tag(at + 1), side);
  out.three(w, word[at + 1] ?? 0, side);
}

function quotesAcross({ columns, window: { first }, lemma }: Sight, row: Row, out: FeatureList): void {
  const { mark, quoted, sentence, pause } = columns;
  const { at, side, sideQuoted, sentences } = row;
  const edges = (mark[at - 1] ?? 0) * 3 + (mark[at] ?? 0);
  const fresh = at > first && sentence[at] !== sentence[at - 1] ? 1 : 0;
  const inside = quoted[at] ?? 0;
  out.three(edges, inside, side);
  out.four(edges, inside, side, pausePair(pause, at, first));
  out.four(fresh, inside, side, edges);
  out.four(fresh, sentences, sideQuoted, lemma);
}

function nearTheCue({ columns, lemma, wordAfter }: Sight, { at, side, distance }: Row, out: FeatureList): void {
  const near = Math.min(distance, 6);
  out.two(side, near);
  out.four(side, near, lemma, columns.word[at] ?? 0);
  out.four(side, near, lemma, columns.pos[at] ?? 0);
  out.three(lemma, wordAfter, near * 4 + side);
}

function pausesAcross({ columns, window: { first, end }, lemma, likely }: Sight, row: Row, out: FeatureList): void {
  const { word, pos, pause } = columns;
  const { at, side, sideQuoted, commas, verbs } = row;
  const here = pause[at] ?? 0;
  const before = at > first ? (pause[at - 1] ?? 0) : BEFORE_ALL;
  const next = word[at + 1] ?? 0;
  const tag = (ahead: number) => (at + ahead < end ? (pos[at + ahead] ?? 0) : 1);
  out.two(here, next * 4 + side);
  out.four(here, tag(1), tag(2), sideQuoted);
  out.four(here, next, side, verbs);
  out.four(before, word[at] ?? 0, side, verbs);
  out.four(lemma, before, here, sideQuoted);
  out.three(sideQuoted, commas, here);
  out.four(likely[at] ?? 0, likely[at + 1] ?? 0, (likely[at + 2] ?? 0) * 4 + (likely[at + 3] ?? 0), here * 4 + side);
}

function chunksAcross(sight: Sight, row: Row, out: FeatureList): void {
  const { columns, window, lemma, hints } = sight;
  const { at, side, hint, chunk } = row;
  const { pause, word, pos } = columns;
  const chunkBefore = chunkAt(sight, at - 1);
  const step = (at > window.first ? (hints[at - window.first - 1] ?? 0) : BEFORE_ALL) * 16 + hint;
  out.three(chunk, chunkBefore, side);
  out.four(chunk, chunkBefore, side, at > window.first ? (pos[at - 1] ?? 0) : 1);
  out.two(step, side);
  out.three(step, side, lemma);
  out.three(step, pausePair(pause, at, window.first), word[at] ?? 0);
}

function pausePair(pause: Int32Array, at: number, first: number): number {
  return (pause[at] ?? 0) * 32 + (at > first ? (pause[at - 1] ?? 0) : BEFORE_ALL);
}
