import type { Columns } from "./columns.ts";
import type { FeatureList } from "./feature-list.ts";
import { edgeWithin, nearQuote, subjectRow, thatAhead } from "./surroundings.ts";

/** A word that may be a cue, and what several features ask of its surroundings. */
interface Candidate {
  readonly columns: Columns;
  readonly at: number;
  /** How near quoted words stand before and behind it. */
  readonly left: number;
  readonly right: number;
  readonly subject: number;
}

/** Takes down what speaks for and against the token at `at` being a cue; `rule` numbers the grammar's rule that found it, 0 for none. */
export function cueFeatures(columns: Columns, at: number, rule: number, out: FeatureList): void {
  const left = nearQuote(columns, at, -1);
  const right = nearQuote(columns, at, 1);
  const candidate = { columns, at, left, right, subject: subjectRow(columns, at) };
  out.begin(0);
  ownWords(candidate, out);
  wordsBeside(candidate, out);
  quotesBeside(candidate, out);
  subjectBefore(candidate, out);
  clauseAround(candidate, out);
  out.add(rule);
  out.add(rule, columns.lemma[at] ?? 0);
  out.add(rule, columns.pos[at] ?? 0, columns.pos[at + 1] ?? 0);
  out.add(rule, left, right);
}

function ownWords({ columns, at }: Candidate, out: FeatureList): void {
  const { word, lemma, pos, ending, shape, quoted } = columns;
  const own = lemma[at] ?? 0;
  const tag = pos[at] ?? 0;
  out.add(1);
  out.add(own);
  out.add(own, tag);
  out.add(tag);
  out.add(word[at] ?? 0);
  out.add(word[at] ?? 0, tag);
  out.add(ending[at] ?? 0, tag);
  out.add(quoted[at] ?? 0, own);
  out.add(quoted[at] ?? 0, tag);
  out.add(shape[at] ?? 0, tag);
}

function wordsBeside({ columns: { word, lemma, pos }, at }: Candidate, out: FeatureList): void {
  const own = lemma[at] ?? 0;
  const tag = pos[at] ?? 0;
  const before = word[at - 1] ?? 0;
  const after = word[at + 1] ?? 0;
  const tagBefore = pos[at - 1] ?? 0;
  const tagAfter = pos[at + 1] ?? 0;
  out.add(before);
  out.add(after);
  out.add(word[at - 2] ?? 0, before);
  out.add(after, word[at + 2] ?? 0);
  out.add(own, after);
  out.add(own, before);
  out.add(own, after, word[at + 2] ?? 0);
  out.add(own, word[at - 2] ?? 0, before);
  out.add(tagBefore, tag, tagAfter);
  out.add(pos[at - 2] ?? 0, tagBefore, tag);
  out.add(tag, tagAfter, pos[at + 2] ?? 0);
  out.add(own, tagAfter);
  out.add(own, tagBefore);
  out.add(own, tagAfter, pos[at + 2] ?? 0);
  out.add(pos[at - 2] ?? 0, tagBefore, tagAfter, pos[at + 2] ?? 0);
}

function quotesBeside({ columns, at, left, right }: Candidate, out: FeatureList): void {
  const { lemma, pos, ending, shape, quoted } = columns;
  out.add(left, right, quoted[at] ?? 0);
  out.add(left, right, lemma[at] ?? 0);
  out.add(left, pos[at] ?? 0, ending[at] ?? 0);
  out.add(right, pos[at] ?? 0, ending[at] ?? 0);
  out.add(left, pos[at + 1] ?? 0, shape[at + 1] ?? 0);
  out.add(right, pos[at - 1] ?? 0, shape[at - 1] ?? 0);
}

function subjectBefore({ columns, at, subject }: Candidate, out: FeatureList): void {
  const { word, lemma, pos, ending, shape } = columns;
  const own = lemma[at] ?? 0;
  out.add(shape[at - 1] ?? 0, pos[at - 1] ?? 0, own);
  out.add(shape[at + 1] ?? 0, pos[at + 1] ?? 0, own);
  out.add(pos[subject] ?? 0, shape[subject] ?? 0, own);
  out.add(pos[subject] ?? 0, shape[subject] ?? 0, pos[at] ?? 0, ending[at] ?? 0);
  out.add(word[subject] ?? 0, pos[at] ?? 0);
  out.add(word[subject] ?? 0, own);
  out.add(lemma[subject] ?? 0, at - subject > 1 ? (word[at - 1] ?? 0) : 0);
}

function clauseAround({ columns, at, subject }: Candidate, out: FeatureList): void {
  const { lemma, pos, ending, quoted, pause } = columns;
  const own = lemma[at] ?? 0;
  const tag = pos[at] ?? 0;
  const that = thatAhead(columns, at);
  out.add(that, own);
  out.add(that, tag, ending[at] ?? 0);
  const ends = edgeWithin(columns, at, 1);
  out.add(that, pos[subject] ?? 0, pos[at + 1] ?? 0);
  out.add(edgeWithin(columns, at, -1), tag, quoted[at] ?? 0);
  out.add(ends, tag, quoted[at] ?? 0);
  out.add(ends, own);
  out.add(pause[at - 1] ?? 0, pause[at + 1] ?? 0, tag, own);
  out.add(pause[at - 1] ?? 0, tag, ending[at] ?? 0);
}
