import { overlaps, type Span } from "../../../graph/model/spans.ts";
import type { Range } from "../../../ingest/stages/statements/draft.ts";
import { drafted } from "../../../ingest/stages/statements/reporting/drafts.ts";
import { SIGNS, type Signs, surenessOf } from "../../../ingest/stages/statements/tagger/sureness.ts";
import type { Tagged, Tagger } from "../../../ingest/stages/statements/tagger/tagger.ts";
import { Descent, Shuffler } from "./features.ts";
import type { Attribution, GoldArticle } from "./gold.ts";

/** A reading's signs, and whether the gold agrees. */
interface Weighed {
  readonly signs: Signs;
  readonly isRight: boolean;
}

const EPOCHS = 30;
const STEP = 0.1;
/** Both sides must share at least this much of their words. */
const SHARED_MIN = 0.5;

/** Every reading of articles by a tagger that has not seen them. */
export function weighed(articles: readonly GoldArticle[], tagger: Tagger): Weighed[] {
  return articles.flatMap(({ scene, attributions }) =>
    tagger(scene, drafted(scene)).map((tagged) => {
      return { signs: tagged.signs, isRight: attributions.some((attribution) => isRight(tagged, attribution)) };
    }),
  );
}

/** The table of signs and their weights: logistic regression. */
export function learnSureness(cases: readonly Weighed[]): string {
  const descent = new Descent(SIGNS.length, STEP, 0, 1);
  const order = Int32Array.from(cases.keys());
  const shuffler = new Shuffler(1);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffler.shuffle(order);
    for (const turn of order) {
      const { signs, isRight } = cases[turn] ?? { signs: [], isRight: false };
      const slope = surenessOf([...descent.weights])(signs) - (isRight ? 1 : 0);
      signs.forEach((sign, at) => {
        if (sign !== 0) descent.move(at, slope * sign);
      });
    }
    descent.endEpoch();
  }
  const weights = descent.mean();
  return ["sign\tweight", ...SIGNS.map((sign, at) => `${sign}\t${(weights[at] ?? 0).toFixed(3)}`), ""].join("\n");
}

/** The right words by half of both sides, and the right source where the gold has one. */
function isRight({ content, source }: Tagged, gold: Attribution): boolean {
  const shared = common(content, gold.content);
  if (shared === 0 || shared < SHARED_MIN * Math.max(size(content), size(gold.content))) return false;
  return (
    gold.source.length === 0 ||
    (source !== undefined && gold.source.some((one) => overlaps(spanOf(one), spanOf(source))))
  );
}

function common(some: readonly Range[], others: readonly Range[]): number {
  return some.reduce(
    (sum, one) =>
      others.reduce(
        (all, other) => all + Math.max(0, Math.min(one.end, other.end) - Math.max(one.first, other.first)),
        sum,
      ),
    0,
  );
}

function size(ranges: readonly Range[]): number {
  return ranges.reduce((sum, { first, end }) => sum + end - first, 0);
}

function spanOf({ first, end }: Range): Span {
  return [first, end];
}
