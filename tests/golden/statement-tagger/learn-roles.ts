import { BOUNDS, CONTENT, ROLES, type Scores, SOURCE, sums } from "../../../ingest/stages/statements/tagger/chain.ts";
import { FeatureList } from "../../../ingest/stages/statements/tagger/feature-list.ts";
import { roleFeatures } from "../../../ingest/stages/statements/tagger/role-features.ts";
import { emptyRow, look, sightOf } from "../../../ingest/stages/statements/tagger/sight.ts";
import { stepFeatures } from "../../../ingest/stages/statements/tagger/step-features.ts";
import type { LearntFeature } from "../../../ingest/stages/statements/tagger/weights.ts";
import { ROWS_MAX, windowOf } from "../../../ingest/stages/statements/tagger/window.ts";
import { count, type Counter, Descent, Rows, Shuffler } from "./features.ts";
import type { Attribution, GoldArticle } from "./gold.ts";
import { boundSlopes, goldScore, roleSlopes } from "./slopes.ts";

/** A window with the role of each of its rows, and the features of each, equally many a row: of being in a role, and of its bounds. */
export interface RoleExample {
  readonly size: number;
  readonly gold: Uint8Array;
  role: Int32Array;
  bound: Int32Array;
}

/** Windows of candidate cues are learnt from; a feature must be seen this often. */
const SEEN_MIN = 4;
const STEP = 0.005;
const PULL = 3e-4;
const PAST = 0.1;
/** The weights after the first epochs are still raw: the mean is of those after as many as come then. */
const EPOCHS_FIRST = { raw: 0, mean: 4 };
const EPOCHS = { raw: 5, mean: 6 };
/** A fit for each of these orders of the examples. */
const ORDERS = [7, 8, 9];
/** A window that is read so well teaches nothing more. */
const LOSS_MIN = 0.01;
/** A row has fewer features. */
const ROW_MAX = 64;
/** Slopes under this move nothing. */
const SLOPE_MIN = 2e-3;

interface Fit {
  readonly role: Float32Array;
  readonly bound: Float32Array;
}

export function roleExample(
  article: GoldArticle,
  anchor: number,
  likely: Uint8Array,
  attribution: Attribution | undefined,
): RoleExample {
  const { scene, columns, hints } = article;
  const window = windowOf(scene, columns, anchor);
  const sight = sightOf(columns, window, likely, hints.within(window));
  const role = new FeatureList(ROWS_MAX * ROW_MAX);
  const bound = new FeatureList(ROWS_MAX * ROW_MAX);
  const row = emptyRow();
  for (let at = window.first; at < window.end; at += 1) {
    look(sight, at, row);
    roleFeatures(sight, row, role);
    stepFeatures(sight, row, bound);
  }
  const gold = new Uint8Array(window.end - window.first);
  const mark = (role: number) => (range: { first: number; end: number }) => {
    for (let at = Math.max(range.first, window.first); at < Math.min(range.end, window.end); at += 1) {
      gold[at - window.first] = role;
    }
  };
  attribution?.source.forEach(mark(SOURCE));
  attribution?.content.forEach(mark(CONTENT));
  return { size: gold.length, gold, role: role.taken(), bound: bound.taken() };
}

/** A chain conditioned on the cue (a linear-chain conditional random field), learnt twice: first to see which features matter, then on those. */
export function learnRoles(
  examples: readonly RoleExample[],
  most: { readonly role: number; readonly bound: number },
  say: (line: string) => void,
): { role: LearntFeature[]; bound: LearntFeature[] } {
  const tables = { role: rowsOf(examples, "role"), bound: rowsOf(examples, "bound") };
  for (const key of ["role", "bound"] as const) renumber(examples, key, (hash) => tables[key].row(hash));
  const first = fit(examples, tables, EPOCHS_FIRST, 1, say);
  keepStrongest(examples, "role", first.role, ROLES, most.role);
  keepStrongest(examples, "bound", first.bound, BOUNDS, most.bound);
  const last = meanOf(ORDERS.map((seed) => fit(examples, tables, EPOCHS, seed, say)));
  return {
    role: learnt(tables.role, last.role, ROLES),
    bound: learnt(tables.bound, last.bound, BOUNDS),
  };
}

function rowsOf(examples: readonly RoleExample[], key: "role" | "bound"): Rows {
  const counter: Counter = new Map();
  for (const example of examples) count(counter, example[key]);
  return Rows.of(counter, SEEN_MIN);
}

function renumber(examples: readonly RoleExample[], key: "role" | "bound", row: (hash: number) => number): void {
  for (const example of examples) example[key] = example[key].map(row);
}

/** The mean over several fits, which differ only in the order of their examples: steadier than any. */
function meanOf(fits: readonly Fit[]): Fit {
  const mean = (key: keyof Fit) =>
    fits[0]?.[key].map((_, at) => fits.reduce((sum, fit) => sum + (fit[key][at] ?? 0), 0) / fits.length) ??
    new Float32Array();
  return { role: mean("role"), bound: mean("bound") };
}

function fit(
  examples: readonly RoleExample[],
  tables: { readonly role: Rows; readonly bound: Rows },
  epochs: { readonly raw: number; readonly mean: number },
  seed: number,
  say: (line: string) => void,
): Fit {
  const role = new Descent(tables.role.size * ROLES, STEP, PULL, PAST);
  const bound = new Descent(tables.bound.size * BOUNDS, STEP, PULL, PAST);
  const order = Int32Array.from(examples.keys());
  const shuffler = new Shuffler(seed);
  for (let epoch = 0; epoch < epochs.raw + epochs.mean; epoch += 1) {
    shuffler.shuffle(order);
    let loss = 0;
    for (const turn of order) {
      const example = examples[turn];
      if (example !== undefined) loss += improve(example, role, bound);
    }
    if (epoch >= epochs.raw) for (const descent of [role, bound]) descent.endEpoch();
    say(`epoch ${String(epoch + 1)}: loss ${(loss / examples.length).toFixed(3)}`);
  }
  return { role: role.mean(), bound: bound.mean() };
}

function scoresOf({ size, role, bound }: RoleExample, us: Float32Array, ps: Float32Array): Scores {
  const scores = { size, role: new Float64Array(size * ROLES), bound: new Float64Array(size * BOUNDS) };
  add(scores.role, role, size, ROLES, us);
  add(scores.bound, bound, size, BOUNDS, ps);
  scores.bound.fill(0, 0, BOUNDS);
  return scores;
}

function add(to: Float64Array, rows: Int32Array, size: number, width: number, weights: Float32Array): void {
  const each = rows.length / size;
  for (let at = 0; at < size; at += 1) {
    for (let feature = at * each; feature < (at + 1) * each; feature += 1) {
      const row = rows[feature] ?? -1;
      if (row < 0) continue;
      for (let one = 0; one < width; one += 1) {
        to[at * width + one] = (to[at * width + one] ?? 0) + (weights[row * width + one] ?? 0);
      }
    }
  }
}

/** One step down the slope of one window's loss, which is given back. */
function improve(example: RoleExample, role: Descent, bound: Descent): number {
  const scores = scoresOf(example, role.weights, bound.weights);
  const total = sums(scores);
  const loss = total.total - goldScore(scores, example.gold);
  if (loss < LOSS_MIN) return loss;
  const slopes = new Float64Array(BOUNDS);
  for (let at = 0; at < example.size; at += 1) {
    roleSlopes(slopes, total, example.gold, at);
    descend(role, example.role, example.size, at, slopes.subarray(0, ROLES));
    if (at === 0) continue;
    boundSlopes(slopes, total, example.gold, at);
    descend(bound, example.bound, example.size, at, slopes);
  }
  return loss;
}

function descend(descent: Descent, rows: Int32Array, size: number, at: number, slopes: Float64Array): void {
  if (slopes.every((slope) => Math.abs(slope) < SLOPE_MIN)) return;
  const each = rows.length / size;
  for (let feature = at * each; feature < (at + 1) * each; feature += 1) {
    const row = rows[feature] ?? -1;
    if (row < 0) continue;
    for (let one = 0; one < slopes.length; one += 1) {
      const slope = slopes[one] ?? 0;
      if (Math.abs(slope) > 1e-4) descent.move(row * slopes.length + one, slope);
    }
  }
}

/** Leaves the features of most weight in the examples, and strikes out the others. */
function keepStrongest(
  examples: readonly RoleExample[],
  key: "role" | "bound",
  weights: Float32Array,
  width: number,
  most: number,
): void {
  const seen = new Float64Array(weights.length / width);
  for (const example of examples) for (const row of example[key]) if (row >= 0) seen[row] = (seen[row] ?? 0) + 1;
  const strength = seen.map((times, row) => {
    const top = weights
      .subarray(row * width, (row + 1) * width)
      .reduce((best, one) => Math.max(best, Math.abs(one)), 0);
    return top * top * Math.sqrt(times);
  });
  const order = Int32Array.from(seen.keys()).sort((a, b) => (strength[b] ?? 0) - (strength[a] ?? 0) || a - b);
  const kept = new Uint8Array(seen.length);
  for (const row of order.subarray(0, most)) kept[row] = 1;
  renumber(examples, key, (row) => (kept[row] === 1 ? row : -1));
}

function learnt(rows: Rows, weights: Float32Array, width: number): LearntFeature[] {
  return [...rows.hashes()]
    .map((hash, row) => ({ hash, weights: [...weights.subarray(row * width, (row + 1) * width)] }))
    .filter((feature) => feature.weights.some((weight) => weight !== 0));
}
