import type { FeatureList } from "./feature-list.ts";

/**
 * Learnt weights in one file: for each of three tables the number of its features, their hashes in ascending order, and the
 * weights of each. Little-endian. A weight is one byte, finer near zero: its sign times the square of its size.
 */
export interface Weights {
  /** Is this token a cue: one weight a feature. */
  readonly cue: WeightTable;
  /** Is this row in a role: three. */
  readonly role: WeightTable;
  /** Does a row in a role follow one another: four. */
  readonly bound: WeightTable;
}

export interface LearntFeature {
  readonly hash: number;
  readonly weights: readonly number[];
}

const WIDTHS = { cue: 1, role: 3, bound: 6 } as const;
const LARGEST = 4;
const STEPS = 127;
/** A weight of 1 in a cell. */
const UNIT = 8000;

/** Byte → weight, in cells. */
const VALUES = Int16Array.from({ length: 256 }, (_, byte) => {
  const step = (byte < 128 ? byte : byte - 256) / STEPS;
  return Math.round(Math.sign(step) * step * step * LARGEST * UNIT);
});

/**
 * Features by hash, open addressing; an absent feature weighs nothing. A cell is 16 bits to tell features apart by, then the
 * weights: whoever asks for one has the other at hand, and asking is all that a tagger does.
 */
export class WeightTable {
  readonly #width: number;
  readonly #shift: number;
  readonly #cells: Int16Array;

  constructor(width: number, hashes: Int32Array, bytes: Uint8Array) {
    // Two thirds full at most, and as many cells more as may be needed past the last slot, so that a search never turns round.
    const bits = 33 - Math.clz32(Math.ceil(hashes.length * 1.5));
    this.#width = width;
    this.#shift = 32 - bits;
    this.#cells = new Int16Array(((1 << bits) + hashes.length) * (width + 1));
    hashes.forEach((hash, row) => {
      const cell = cellOf(this.#cells, width + 1, this.#shift, hash);
      if (this.#cells[cell] !== 0) return;
      this.#cells[cell] = markOf(hash);
      for (let at = 0; at < width; at += 1) this.#cells[cell + 1 + at] = VALUES[bytes[row * width + at] ?? 0] ?? 0;
    });
  }

  /**
   * Adds the weights of the features in a list to `sums`, in steps of 1 / UNIT: whole numbers, whose order does not matter. The innermost
   * loop of the tagger.
   */
  addAll(sums: Int32Array, { hashes, length }: FeatureList): void {
    const cells = this.#cells;
    const width = this.#width;
    const shift = this.#shift;
    // First a look at where each would be: so the processor fetches them all at once from memory, not one after another.
    let any = 0;
    for (let feature = 0; feature < length; feature += 1)
      any |= cells[((hashes[feature] ?? 0) >>> shift) * (width + 1)] ?? 0;
    if (any === 0) return;
    for (let feature = 0; feature < length; feature += 1) {
      const cell = cellOf(cells, width + 1, shift, hashes[feature] ?? 0);
      if (cells[cell] !== 0) addCell(cells, cell + 1, sums, width);
    }
  }
}

/** Writes sums of weights to `scores` from `to` on. */
export function writeScores(sums: Int32Array, scores: Float64Array, to: number): void {
  for (let at = 0; at < sums.length; at += 1) scores[to + at] = (sums[at] ?? 0) / UNIT;
}

/** Where the cell of a hash begins, or the empty one where it would. */
function cellOf(cells: Int16Array, step: number, shift: number, hash: number): number {
  const mark = markOf(hash);
  let at = (hash >>> shift) * step;
  for (let found = cells[at]; found !== 0 && found !== mark; found = cells[at]) at += step;
  return at;
}

/** Adds one, three or six weights; written out, for a loop over them takes a sixth of the tagger's time. */
function addCell(cells: Int16Array, at: number, sums: Int32Array, width: number): void {
  sums[0] = (sums[0] ?? 0) + (cells[at] ?? 0);
  if (width === 1) return;
  sums[1] = (sums[1] ?? 0) + (cells[at + 1] ?? 0);
  sums[2] = (sums[2] ?? 0) + (cells[at + 2] ?? 0);
  if (width === 3) return;
  sums[3] = (sums[3] ?? 0) + (cells[at + 3] ?? 0);
  sums[4] = (sums[4] ?? 0) + (cells[at + 4] ?? 0);
  sums[5] = (sums[5] ?? 0) + (cells[at + 5] ?? 0);
}

/** 16 bits with a sign; never 0, which marks an empty cell. */
function markOf(hash: number): number {
  return ((hash & 0xffff || 1) << 16) >> 16;
}

export function readWeights(file: Buffer): Weights {
  let at = 0;
  const table = (width: number): WeightTable => {
    const count = file.readUInt32LE(at);
    const hashes = Int32Array.from({ length: count }, (_, row) => file.readInt32LE(at + 4 + row * 4));
    const from = at + 4 + count * 4;
    at = from + count * width;
    return new WeightTable(width, hashes, file.subarray(from, at));
  };
  return { cue: table(WIDTHS.cue), role: table(WIDTHS.role), bound: table(WIDTHS.bound) };
}

/** The file that `readWeights` reads. */
export function writeWeights(learnt: Readonly<Record<keyof Weights, readonly LearntFeature[]>>): Buffer {
  return Buffer.concat([tableBytes(learnt.cue), tableBytes(learnt.role), tableBytes(learnt.bound)]);
}

function tableBytes(features: readonly LearntFeature[]): Buffer {
  const sorted = [...features].sort((a, b) => a.hash - b.hash);
  const head = Buffer.alloc(4 + sorted.length * 4);
  head.writeUInt32LE(sorted.length);
  sorted.forEach(({ hash }, row) => head.writeInt32LE(hash, 4 + row * 4));
  return Buffer.concat([
    head,
    Buffer.from(Int8Array.from(sorted.flatMap(({ weights }) => weights.map(byteOf))).buffer),
  ]);
}

function byteOf(weight: number): number {
  const step = Math.sqrt(Math.min(Math.abs(weight), LARGEST) / LARGEST) * STEPS;
  return Math.sign(weight) * Math.round(step);
}
