import type { FeatureList } from "./feature-list.ts";
import { pathBetween, type Row, type Sight } from "./sight.ts";

/** The furthest row whose way to the cue is taken down tag by tag, and word by word. */
const TAG_PATH = 4;
const WORD_PATH = 3;

/** Takes down what speaks for a row being source or content of the cue in sight. */
export function roleFeatures(sight: Sight, row: Row, out: FeatureList): void {
  wordFeatures(sight, row, out);
  stretchFeatures(sight, row, out);
}

/** What tells one row of a stretch from another: its words, and how far the cue is. */
export function wordFeatures(sight: Sight, row: Row, out: FeatureList): void {
  const { columns, lemma, quotes } = sight;
  const { at, side, verbs, place, chunk } = row;
  const tag = columns.pos[at] ?? 0;
  out.begin(100);
  words(sight, row, out);
  out.add(place);
  out.begin(113);
  out.add(lemma, tag, side, verbs);
  out.begin(125);
  paths(sight, row, out);
  out.begin(129);
  out.add(chunk, side, tag, quotes);
}

/** What holds for all rows of a stretch. */
export function stretchFeatures(sight: Sight, row: Row, out: FeatureList): void {
  const { sideQuoted, sentences, commas, verbs } = row;
  out.begin(110);
  out.add(sideQuoted, sentences);
  out.add(sideQuoted, commas, verbs);
  ofTheCue(sight, row, out);
  quotations(sight, row, out);
  clauses(row, out);
  out.begin(127);
  chunks(sight, row, out);
  grammar(sight, row, out);
}

function words({ columns, window: { first, end } }: Sight, { at, side, verbs, place }: Row, out: FeatureList): void {
  const { word, lemma, pos, shape } = columns;
  const tag = pos[at] ?? 0;
  const before = at > first ? (pos[at - 1] ?? 0) : 1;
  const after = at + 1 < end ? (pos[at + 1] ?? 0) : 1;
  out.add(word[at] ?? 0);
  out.add(word[at] ?? 0, side);
  out.add(lemma[at] ?? 0, side, verbs);
  out.add(tag, place);
  out.add(before, tag);
  out.add(tag, after, side);
  out.add(before, tag, after);
  out.add(at > first ? (word[at - 1] ?? 0) : 1, side);
  out.add(shape[at] ?? 0, side, verbs);
}

/** What holds for one verb, and what holds for verbs of a form: "-ing" after a comma. */
function ofTheCue(sight: Sight, { at, side, sideQuoted, sentences, commas, verbs }: Row, out: FeatureList): void {
  const { lemma, pos, posBefore, posAfter, wordAfter, ending, subject } = sight;
  out.add(lemma, posAfter, sideQuoted, verbs);
  out.begin(114);
  out.add(wordAfter, sideQuoted, verbs);
  out.add(posBefore, posAfter, sideQuoted, pos);
  out.add(ending, pos, side, commas * 4 + verbs);
  out.add(ending, pos, sideQuoted, sentences);
  out.add(at <= subject ? 1 : 0, side, pos, posBefore);
}

function quotations({ quotes, lemma }: Sight, { sideQuoted, sentences, marks }: Row, out: FeatureList): void {
  out.add(quotes, sideQuoted);
  out.add(quotes, sideQuoted, lemma);
  out.add(quotes, sideQuoted, sentences, marks);
  out.add(marks, sideQuoted, sentences);
}

function clauses({ sideQuoted, sentences, commas, verbs, thats, cues }: Row, out: FeatureList): void {
  out.add(commas * 4 + verbs, thats, sideQuoted, sentences);
  out.add(cues, sideQuoted, commas);
}

function paths({ columns, window: { anchor } }: Sight, { at, side, distance }: Row, out: FeatureList): void {
  const tags = distance <= TAG_PATH ? pathBetween(columns.pos, anchor, at) : 0;
  const words = distance <= WORD_PATH ? pathBetween(columns.word, anchor, at) : 0;
  out.add(tags, side, columns.pos[at] ?? 0);
  out.add(words, side, columns.word[at] ?? 0);
}

/** "is expected to" and "expects to" make different things of their subjects. */
function chunks({ lemma, pos, wordAfter, voice }: Sight, { side, chunk }: Row, out: FeatureList): void {
  out.add(chunk, side);
  out.add(chunk, side, lemma);
  out.begin(130);
  out.add(chunk, side, voice, wordAfter);
  out.add(chunk, side, voice, pos);
}

function grammar({ pos }: Sight, { hint, side, sideQuoted }: Row, out: FeatureList): void {
  out.add(hint, side);
  out.add(hint, sideQuoted, pos);
}
