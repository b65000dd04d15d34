import { cueFeatures } from "../../../ingest/stages/statements/tagger/cue-features.ts";
import { FeatureList } from "../../../ingest/stages/statements/tagger/feature-list.ts";
import type { LearntFeature } from "../../../ingest/stages/statements/tagger/weights.ts";
import { count, type Counter, Descent, Rows, Shuffler } from "./features.ts";
import type { GoldArticle } from "./gold.ts";

/** A token that may be a cue, and whether it is. */
export interface CueExample {
  readonly article: number;
  readonly at: number;
  readonly isCue: boolean;
  readonly hashes: Int32Array;
}

export interface CueModel {
  likelihood(example: CueExample): number;
  features(most: number): LearntFeature[];
}

const EPOCHS = 6;
/** Small steps from a past that is no longer short: with larger ones the model learns its articles by heart. */
const STEP = 0.05;
const PAST = 1;
const PULL = 1e-3;
const SEEN_MIN = 2;

export function cueExamples(
  articles: readonly GoldArticle[],
  isCueWord: (article: GoldArticle, at: number) => boolean,
  anchors: readonly ReadonlySet<number>[],
): CueExample[] {
  const list = new FeatureList(128);
  return articles.flatMap((article, index) =>
    article.scene.tokens.flatMap(({ index: at }) => {
      if (!isCueWord(article, at)) return [];
      list.clear();
      cueFeatures(article.columns, at, article.hints.ruleAt(at), list);
      return [{ article: index, at, isCue: anchors[index]?.has(at) ?? false, hashes: list.taken() }];
    }),
  );
}

/** Logistic regression over the examples, in a fixed order. */
export function learnCues(examples: readonly CueExample[]): CueModel {
  const counter: Counter = new Map();
  for (const { hashes } of examples) count(counter, hashes);
  const rows = Rows.of(counter, SEEN_MIN);
  const known = examples.map(({ hashes }) => hashes.map((hash) => rows.row(hash)).filter((row) => row >= 0));
  const descent = new Descent(rows.size, STEP, PULL, PAST);
  const order = Int32Array.from(examples.keys());
  const shuffler = new Shuffler(1);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffler.shuffle(order);
    for (const turn of order) {
      const own = known[turn] ?? new Int32Array();
      const slope = likelihood(descent.weights, own) - (examples[turn]?.isCue ? 1 : 0);
      if (Math.abs(slope) > 1e-3) for (const row of own) descent.move(row, slope);
    }
    descent.endEpoch();
  }
  const weights = descent.mean();
  return {
    likelihood: ({ hashes }) =>
      likelihood(
        weights,
        hashes.map((hash) => rows.row(hash)).filter((row) => row >= 0),
      ),
    features: (most) => strongest(rows, weights, counter, most),
  };
}

function likelihood(weights: Float32Array, rows: Int32Array): number {
  let sum = 0;
  for (const row of rows) sum += weights[row] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

function strongest(rows: Rows, weights: Float32Array, counter: Counter, most: number): LearntFeature[] {
  const all = [...rows.hashes()].map((hash, row) => ({ hash, weights: [weights[row] ?? 0] }));
  const weight = ({ hash, weights: [own = 0] }: (typeof all)[number]) => own * own * Math.sqrt(counter.get(hash) ?? 0);
  return all.sort((a, b) => weight(b) - weight(a) || a.hash - b.hash).slice(0, most);
}
