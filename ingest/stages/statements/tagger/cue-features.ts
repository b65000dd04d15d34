import type { Columns } from "./columns.ts";
import type { FeatureList } from "./feature-list.ts";
import { edgeWithin, nearQuote, subjectRow, thatAhead } from "./surroundings.ts";

/** Takes down what speaks for and against the token at `at` being a cue; `rule` numbers the grammar's rule that found it, 0 for none. */
export function cueFeatures(columns: Columns, at: number, rule: number, out: FeatureList): void {
  out.begin(0);
  ownWords(columns, at, out);
  wordsBeside(columns, at, out);
  quotesBeside(columns, at, out);
  subjectBefore(columns, at, out);
  clauseAround(columns, at, out);
  const own = columns.lemma[at] ?? 0;
  out.one(rule);
  out.two(rule, own);
  out.three(rule, columns.pos[at] ?? 0, columns.pos[at + 1] ?? 0);
  out.three(rule, nearQuote(columns, at, -1), nearQuote(columns, at, 1));
}

function ownWords({ word, lemma, pos, ending, shape, quoted }: Columns, at: number, out: FeatureList): void {
  const own = lemma[at] ?? 0;
  const tag = pos[at] ?? 0;
  out.one(1);
  out.one(own);
  out.two(own, tag);
  out.one(tag);
  out.one(word[at] ?? 0);
  out.two(word[at] ?? 0, tag);
  out.two(ending[at] ?? 0, tag);
  out.two(quoted[at] ?? 0, own);
  out.two(quoted[at] ?? 0, tag);
  out.two(shape[at] ?? 0, tag);
}

function wordsBeside({ word, lemma, pos }: Columns, at: number, out: FeatureList): void {
  const own = lemma[at] ?? 0;
  const w = (offset: number) => word[at + offset] ?? 0;
  const p = (offset: number) => pos[at + offset] ?? 0;
  out.one(w(-1));
  out.one(w(1));
  out.two(w(-2), w(-1));
  out.two(w(1), w(2));
  out.two(own, w(1));
  out.two(own, w(-1));
  out.three(own, w(1), w(2));
  out.three(own, w(-2), w(-1));
  out.three(p(-1), p(0), p(1));
  out.three(p(-2), p(-1), p(0));
  out.three(p(0), p(1), p(2));
  out.two(own, p(1));
  out.two(own, p(-1));
  out.three(own, p(1), p(2));
  out.four(p(-2), p(-1), p(1), p(2));
}

function quotesBeside(columns: Columns, at: number, out: FeatureList): void {
  const { lemma, pos, ending, shape, quoted } = columns;
  const left = nearQuote(columns, at, -1);
  const right = nearQuote(columns, at, 1);
  out.three(left, right, quoted[at] ?? 0);
  out.three(left, right, lemma[at] ?? 0);
  out.three(left, pos[at] ?? 0, ending[at] ?? 0);
  out.three(right, pos[at] ?? 0, ending[at] ?? 0);
  out.three(left, pos[at + 1] ?? 0, shape[at + 1] ?? 0);
  out.three(right, pos[at - 1] ?? 0, shape[at - 1] ?? 0);
}

function subjectBefore(columns: Columns, at: number, out: FeatureList): void {
  const { word, lemma, pos, ending, shape } = columns;
  const own = lemma[at] ?? 0;
  const subject = subjectRow(columns, at);
  out.three(shape[at - 1] ?? 0, pos[at - 1] ?? 0, own);
  out.three(shape[at + 1] ?? 0, pos[at + 1] ?? 0, own);
  out.three(pos[subject] ?? 0, shape[subject] ?? 0, own);
  out.four(pos[subject] ?? 0, shape[subject] ?? 0, pos[at] ?? 0, ending[at] ?? 0);
  out.two(word[subject] ?? 0, pos[at] ?? 0);
  out.two(word[subject] ?? 0, own);
  out.two(lemma[subject] ?? 0, at - subject > 1 ? (word[at - 1] ?? 0) : 0);
}

function clauseAround(columns: Columns, at: number, out: FeatureList): void {
  const { lemma, pos, ending, quoted, pause } = columns;
  const own = lemma[at] ?? 0;
  const tag = pos[at] ?? 0;
  const that = thatAhead(columns, at);
  out.two(that, own);
  out.three(that, tag, ending[at] ?? 0);
  out.three(that, pos[subjectRow(columns, at)] ?? 0, pos[at + 1] ?? 0);
  out.three(edgeWithin(columns, at, -1), tag, quoted[at] ?? 0);
  out.three(edgeWithin(columns, at, 1), tag, quoted[at] ?? 0);
  out.two(edgeWithin(columns, at, 1), own);
  out.four(pause[at - 1] ?? 0, pause[at + 1] ?? 0, tag, own);
  out.three(pause[at - 1] ?? 0, tag, ending[at] ?? 0);
}
