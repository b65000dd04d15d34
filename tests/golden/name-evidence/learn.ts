import { type Sort, SORTS } from "../../../ingest/stages/mentions/evidence/evidence.ts";
import { related } from "../../../ingest/stages/mentions/related.ts";
import type { Example, GoldArticle, Label, Reasons } from "./gold.ts";

export type Learnt = Map<string, Record<Sort, number>>;

/** How often all examples are gone through. */
const EPOCHS = 15;
const STEP = 0.3;

/** Pull towards zero: stronger for single words, of which there are many, than for reasons made by hand. */
const PULL = 1;
const PULL_WORD = 5;

/** A word must stand by this many names to get a weight. */
const SEEN_WORD = 8;
const SEEN_ENDING = 15;

/**
 * Learns the weight of every reason by multinomial logistic regression (AdaGrad, one example at a time in a fixed order, so
 * the same examples give the same weights). What names take over from longer ones is told by the gold in the first round, by the
 * weights of the first round in the second.
 */
export function learn(articles: readonly GoldArticle[]): Learnt {
  const first = fit(articles.flatMap((article) => withRelated(article, undefined)));
  return fit(articles.flatMap((article) => withRelated(article, first)));
}

/** The table that the pipeline reads, ids in order. */
export function tableOf(weights: Learnt): string {
  const rows = [...weights].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = rows.map(([id, weight]) => [id, ...SORTS.map((sort) => weight[sort].toFixed(2))].join("\t"));
  return ["id\tperson\tplace\tbody\tnone", ...lines, ""].join("\n");
}

function withRelated({ view, groups, examples }: GoldArticle, weights: Learnt | undefined): Example[] {
  const sorts = new Map(
    examples.map(({ key, reasons, label }): [string, Sort] => [key, sortOf(reasons, label, weights)]),
  );
  const more = related(view, groups, sorts);
  return examples.map((example) => {
    const reasons = new Map(example.reasons);
    for (const id of more.get(example.key) ?? []) reasons.set(id, 1);
    return { ...example, reasons };
  });
}

function sortOf(reasons: Reasons, label: Label, weights: Learnt | undefined): Sort {
  if (weights === undefined) return label === "not-place" ? "none" : label;
  const sums = sumsOf(reasons, weights);
  return SORTS.reduce((best, sort) => (sums[sort] > sums[best] ? sort : best));
}

function sumsOf(reasons: Reasons, weights: Learnt): Record<Sort, number> {
  const sums: Record<Sort, number> = { person: 0, place: 0, body: 0, none: 0 };
  for (const [id, count] of reasons) {
    const weight = weights.get(id);
    if (weight !== undefined) for (const sort of SORTS) sums[sort] += weight[sort] * count;
  }
  return sums;
}

function fit(examples: readonly Example[]): Learnt {
  const seen = seenOften(examples);
  const zero = (value: number): Record<Sort, number> => ({ person: value, place: value, body: value, none: value });
  const weights: Learnt = new Map([...seen.keys()].sort().map((id) => [id, zero(0)]));
  const steps: Learnt = new Map([...weights.keys()].map((id) => [id, zero(1e-2)]));
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let turn = 0; turn < examples.length; turn += 1) {
      // A large prime walks through all examples without their order mattering.
      const example = examples[(turn * 7919 + epoch * 104_729) % examples.length];
      if (example !== undefined) improve(weights, steps, seen, example);
    }
  }
  return weights;
}

function seenOften(examples: readonly Example[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { reasons } of examples) for (const id of reasons.keys()) seen.set(id, (seen.get(id) ?? 0) + 1);
  const needed = (id: string): number => (id.startsWith("ending=") ? SEEN_ENDING : id.includes("=") ? SEEN_WORD : 1);
  return new Map([...seen].filter(([id, count]) => count >= needed(id)));
}

function improve(
  weights: Learnt,
  steps: Learnt,
  seen: ReadonlyMap<string, number>,
  { reasons, label, weight }: Example,
): void {
  const sums = sumsOf(reasons, weights);
  const shares = sharesOf(sums, SORTS);
  const wanted = wantedShares(sums, label);
  for (const [id, count] of reasons) {
    const own = weights.get(id);
    const past = steps.get(id);
    if (own === undefined || past === undefined) continue;
    const pull = (id.includes("=") ? PULL_WORD : PULL) / (seen.get(id) ?? 1);
    for (const sort of SORTS) {
      const slope = weight * (shares[sort] - wanted[sort]) * count + pull * own[sort];
      past[sort] += slope * slope;
      own[sort] -= (STEP * slope) / Math.sqrt(past[sort]);
    }
  }
}

/** All on the label; where only "no place" is known, as the weights share it among the others. */
function wantedShares(sums: Record<Sort, number>, label: Label): Record<Sort, number> {
  return sharesOf(sums, label === "not-place" ? SORTS.filter((sort) => sort !== "place") : [label]);
}

function sharesOf(sums: Record<Sort, number>, among: readonly Sort[]): Record<Sort, number> {
  const most = Math.max(...among.map((sort) => sums[sort]));
  const shares: Record<Sort, number> = { person: 0, place: 0, body: 0, none: 0 };
  for (const sort of among) shares[sort] = Math.exp(sums[sort] - most);
  const total = SORTS.reduce((sum, sort) => sum + shares[sort], 0);
  for (const sort of SORTS) shares[sort] /= total;
  return shares;
}
