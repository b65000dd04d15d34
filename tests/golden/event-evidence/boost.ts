import { leafOf } from "../../../graph/resolve/event-coreference/coreference.ts";
import type { Tree } from "../../../graph/resolve/event-coreference/tables.ts";

/** Pairs to learn from: a row of evidence each, whether it is one event, and for how many pairs it stands. */
export interface Examples {
  readonly evidence: readonly (readonly number[])[];
  readonly isOne: readonly boolean[];
  readonly weights: readonly number[];
}

const TREES = 480;
const DEPTH = 5;
const STEP = 0.035;
/** Each tree sees so much of the examples and each split so much of the evidence, so that no tree leans on what all others lean on. */
const SEEN = { examples: 0.7, evidence: 0.4 };
const BINS = 32;
/** A leaf must stand for this much certainty, and is pulled to zero by this much. */
const LEAST = 10;
const PULL = 5;

/**
 * Gradient boosting of trees for the logistic loss, each over a part of the examples; the same examples give the same trees.
 * Source: J. H. Friedman 2002; T. Chen, C. Guestrin 2016.
 */
export function boost({ evidence, isOne, weights }: Examples): { base: number; trees: Tree[] } {
  const cuts = (evidence[0] ?? []).map((_, at) => cutsOf(evidence, at));
  const bins = cuts.map((own, at) => Uint8Array.from(evidence, (row) => binOf(own, row[at] ?? 0)));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const ones = weights.reduce((sum, weight, at) => sum + (isOne[at] ? weight : 0), 0);
  const base = round(Math.log(ones / (all - ones)));
  const odds = new Float64Array(evidence.length).fill(base);
  const trees = Array.from({ length: TREES }, (_, turn) => {
    const draw = randomFrom(turn);
    const slopes = Float64Array.from(odds, (value, at) => (weights[at] ?? 0) * (chance(value) - (isOne[at] ? 1 : 0)));
    const bends = Float64Array.from(odds, (value, at) => (weights[at] ?? 0) * chance(value) * (1 - chance(value)));
    const asked = cuts.flatMap((_cuts, at) => (draw() < SEEN.evidence ? at : []));
    const rows = Uint32Array.from(odds.keys()).filter(() => draw() < SEEN.examples);
    const tree = grow({ cuts, bins, asked, slopes, bends }, rows, DEPTH);
    for (const [row, own] of evidence.entries()) odds[row] = (odds[row] ?? 0) + leafOf(tree, own);
    return tree;
  });
  return { base, trees };
}

interface State {
  readonly cuts: readonly (readonly number[])[];
  readonly bins: readonly Uint8Array[];
  /** The evidence that this tree may ask for. */
  readonly asked: readonly number[];
  readonly slopes: Float64Array;
  readonly bends: Float64Array;
}

interface Cut {
  readonly evidence: number;
  readonly bin: number;
  readonly gain: number;
}

function grow(state: State, rows: Uint32Array, depth: number): Tree {
  const cut = depth === 0 ? undefined : bestCut(state, rows);
  if (cut === undefined) return leaf(state, rows);
  const own = state.bins[cut.evidence] ?? new Uint8Array();
  const isBelow = (row: number): boolean => (own[row] ?? 0) <= cut.bin;
  return {
    evidence: cut.evidence,
    cut: state.cuts[cut.evidence]?.[cut.bin] ?? 0,
    below: grow(state, rows.filter(isBelow), depth - 1),
    above: grow(
      state,
      rows.filter((row) => !isBelow(row)),
      depth - 1,
    ),
  };
}

function leaf({ slopes, bends }: State, rows: Uint32Array): Tree {
  return { odds: round((-STEP * total(slopes, rows)) / (total(bends, rows) + PULL)) };
}

function bestCut(state: State, rows: Uint32Array): Cut | undefined {
  const [slope, bend] = [total(state.slopes, rows), total(state.bends, rows)];
  let best: Cut | undefined;
  for (const evidence of state.asked) {
    const own = state.bins[evidence] ?? new Uint8Array();
    const sums = new Float64Array(BINS + 1);
    const curves = new Float64Array(BINS + 1);
    for (const row of rows) {
      const bin = own[row] ?? 0;
      sums[bin] = (sums[bin] ?? 0) + (state.slopes[row] ?? 0);
      curves[bin] = (curves[bin] ?? 0) + (state.bends[row] ?? 0);
    }
    let [below, curve] = [0, 0];
    for (let bin = 0; bin < (state.cuts[evidence]?.length ?? 0); bin += 1) {
      below += sums[bin] ?? 0;
      curve += curves[bin] ?? 0;
      if (curve < LEAST || bend - curve < LEAST) continue;
      const gain = worth(below, curve) + worth(slope - below, bend - curve) - worth(slope, bend);
      if (gain > (best?.gain ?? 1e-3)) best = { evidence, bin, gain };
    }
  }
  return best;
}

function worth(slope: number, bend: number): number {
  return (slope * slope) / (bend + PULL);
}

function total(values: Float64Array, rows: Uint32Array): number {
  let sum = 0;
  for (const row of rows) sum += values[row] ?? 0;
  return sum;
}

/** At most `BINS - 1` values that part the examples evenly; a value equal to a cut lies above it. */
function cutsOf(evidence: readonly (readonly number[])[], at: number): number[] {
  const values = Float64Array.from(evidence, (row) => row[at] ?? 0).sort();
  const cuts = new Set<number>();
  for (let bin = 1; bin < BINS; bin += 1) cuts.add(short(values[Math.floor((bin * values.length) / BINS)] ?? 0));
  const once = [...new Set(values)];
  const fine = once.length <= BINS ? once.slice(1) : [...cuts].sort((a, b) => a - b);
  return fine.map(short).filter((cut, index, all) => cut > (values[0] ?? 0) && cut !== all[index - 1]);
}

function binOf(cuts: readonly number[], value: number): number {
  let bin = 0;
  while (bin < cuts.length && value >= (cuts[bin] ?? 0)) bin += 1;
  return bin;
}

/** The same numbers from 0 to 1 for the same seed. Source: mulberry32, T. Ettinger (public domain). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function chance(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function short(value: number): number {
  return Number(value.toPrecision(4));
}
