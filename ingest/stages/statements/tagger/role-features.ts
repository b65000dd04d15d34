import type { FeatureList } from "./feature-list.ts";
import { wordNumber } from "./hash.ts";
import { pathBetween, type Row, type Sight } from "./sight.ts";

const COMMA = wordNumber(",");
/** The furthest row whose way to the cue is taken down tag by tag, and word by word. */
const TAG_PATH = 4;
const WORD_PATH = 3;

/** Takes down what speaks for a row being source or content of the cue in sight. */
export function roleFeatures(sight: Sight, row: Row, out: FeatureList): void {
  out.begin(100);
  words(sight, row, out);
  places(row, out);
  ofTheCue(sight, row, out);
  ofTheCueForm(sight, row, out);
  quotations(sight, row, out);
  clauses(sight, row, out);
  paths(sight, row, out);
  grammar(sight, row, out);
}

function words({ columns, window: { first, end } }: Sight, { at, side, verbs, place }: Row, out: FeatureList): void {
  const { word, lemma, pos, shape } = columns;
  const tag = pos[at] ?? 0;
  const before = at > first ? (pos[at - 1] ?? 0) : 1;
  const after = at + 1 < end ? (pos[at + 1] ?? 0) : 1;
  out.one(word[at] ?? 0);
  out.two(word[at] ?? 0, side);
  out.three(lemma[at] ?? 0, side, verbs);
  out.two(tag, place);
  out.two(before, tag);
  out.three(tag, after, side);
  out.three(before, tag, after);
  out.two(at > first ? (word[at - 1] ?? 0) : 1, side);
  out.two(word[at + 1] ?? 0, side);
  out.three(shape[at] ?? 0, side, verbs);
}

function places({ side, place, sideQuoted, sentences, commas, verbs }: Row, out: FeatureList): void {
  out.one(side);
  out.one(place);
  out.two(sideQuoted, sentences);
  out.three(sideQuoted, commas, verbs);
}

function ofTheCue(sight: Sight, { at, side, sideQuoted, sentences, distance, verbs }: Row, out: FeatureList): void {
  const { lemma, posAfter, wordAfter, columns } = sight;
  out.two(lemma, sideQuoted);
  out.three(lemma, sideQuoted, sentences);
  out.three(lemma, side, Math.min(distance, 9));
  out.three(lemma, wordAfter, sideQuoted);
  out.four(lemma, posAfter, sideQuoted, verbs);
  out.three(wordAfter, sideQuoted, verbs);
  out.two(lemma, columns.word[at] ?? 0);
  out.four(lemma, columns.pos[at] ?? 0, side, verbs);
}

/** What holds for verbs of a form rather than for one verb: "-ing" after a comma. */
function ofTheCueForm(sight: Sight, { at, side, sideQuoted, sentences, commas, verbs }: Row, out: FeatureList): void {
  const { pos, posBefore, posAfter, columns, window, subject } = sight;
  const ending = columns.ending[window.anchor] ?? 0;
  const afterComma = at > window.first && columns.word[at - 1] === COMMA ? 1 : 0;
  out.four(posBefore, posAfter, sideQuoted, pos);
  out.four(ending, pos, side, commas * 4 + verbs);
  out.four(ending, pos, sideQuoted, sentences);
  out.four(columns.word[window.anchor] ?? 0, afterComma, sideQuoted, commas);
  out.four(at <= subject ? 1 : 0, side, pos, posBefore);
}

function quotations({ quotes, lemma }: Sight, { sideQuoted, sentences, marks }: Row, out: FeatureList): void {
  out.two(quotes, sideQuoted);
  out.three(quotes, sideQuoted, lemma);
  out.four(quotes, sideQuoted, sentences, marks);
  out.three(marks, sideQuoted, sentences);
}

function clauses({ lemma }: Sight, row: Row, out: FeatureList): void {
  const { sideQuoted, sentences, commas, verbs, thats, cues } = row;
  out.three(thats, sideQuoted, lemma);
  out.four(commas * 4 + verbs, thats, sideQuoted, sentences);
  out.three(cues, sideQuoted, commas);
  out.three(cues, sideQuoted, lemma);
}

function paths({ columns, window: { anchor }, lemma, quotes }: Sight, row: Row, out: FeatureList): void {
  const { at, side, distance, chunk } = row;
  const tags = distance <= TAG_PATH ? pathBetween(columns.pos, anchor, at) : 0;
  const words = distance <= WORD_PATH ? pathBetween(columns.word, anchor, at) : 0;
  out.three(tags, side, columns.pos[at] ?? 0);
  out.three(words, side, columns.word[at] ?? 0);
  out.two(tags, lemma);
  out.two(chunk, side);
  out.three(chunk, side, lemma);
  out.four(chunk, side, columns.pos[at] ?? 0, quotes);
}

function grammar({ lemma, pos }: Sight, { hint, side, sideQuoted }: Row, out: FeatureList): void {
  out.two(hint, side);
  out.three(hint, lemma, side);
  out.three(hint, sideQuoted, pos);
}
