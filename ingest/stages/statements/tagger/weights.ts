import type { FeatureList } from "./feature-list.ts";

/**
 * Learnt weights in one file: for each of three tables the number of its features, their hashes in ascending order, and the
 * weights of each. Little-endian. A weight is one byte, finer near zero: its sign times the square of its size.
 */
export interface Weights {
  /** Is this token a cue: one weight a feature. */
  readonly cue: WeightTable;
  /** Is this row in a role: three. */
  readonly unary: WeightTable;
  /** Does a row in a role follow one in another: nine. */
  readonly pair: WeightTable;
}

export interface LearntFeature {
  readonly hash: number;
  readonly weights: readonly number[];
}

const WIDTHS = { cue: 1, unary: 3, pair: 9 } as const;
const LARGEST = 4;
const STEPS = 127;
const MARK_BYTES = 2;
/** **Source:** the golden ratio in 32 bits, as Knuth hashes by multiplication. */
const SPREAD = 0x9e3779b1;

/** Byte → weight. */
const VALUES = Float64Array.from({ length: 256 }, (_, byte) => {
  const step = (byte < 128 ? byte : byte - 256) / STEPS;
  return Math.sign(step) * step * step * LARGEST;
});

/**
 * Features by hash, open addressing; an absent feature weighs nothing. A cell is 16 bits to tell features apart by, then the
 * weights: whoever asks for one has the other at hand, and asking is all that a tagger does.
 */
export class WeightTable {
  readonly #width: number;
  readonly #shift: number;
  /** Bytes to a cell, an even number. */
  readonly #size: number;
  readonly #cells: Uint8Array;
  /** The same memory by twos: the mark of a cell is its first two bytes. */
  readonly #marks: Uint16Array;

  constructor(width: number, hashes: Int32Array, bytes: Uint8Array) {
    // Two thirds full at most.
    const bits = 33 - Math.clz32(Math.ceil(hashes.length * 1.5));
    this.#width = width;
    this.#shift = 32 - bits;
    // As many cells more as may be needed past the last slot, so that a search never turns round.
    this.#size = 2 * Math.ceil((width + MARK_BYTES) / 2);
    this.#cells = new Uint8Array(((1 << bits) + hashes.length) * this.#size);
    this.#marks = new Uint16Array(this.#cells.buffer);
    hashes.forEach((hash, row) => {
      const cell = this.#cell(hash);
      if (this.#marks[cell / 2] !== 0) return;
      this.#marks[cell / 2] = markOf(hash);
      this.#cells.set(bytes.subarray(row * width, (row + 1) * width), cell + MARK_BYTES);
    });
  }

  /** Adds the weights of the features in a list to `scores` from `to` on. The innermost loop of the tagger. */
  addAll(scores: Float64Array, to: number, { hashes, length }: FeatureList): void {
    const [cells, marks, width, shift, step] = [this.#cells, this.#marks, this.#width, this.#shift, this.#size / 2];
    for (let feature = 0; feature < length; feature += 1) {
      const hash = hashes[feature] ?? 0;
      const mark = markOf(hash);
      let cell = (Math.imul(hash, SPREAD) >>> shift) * step;
      for (let found = marks[cell]; found !== 0 && found !== mark; found = marks[cell]) cell += step;
      if (marks[cell] === 0) continue;
      const from = cell * 2 + MARK_BYTES;
      for (let at = 0; at < width; at += 1) {
        scores[to + at] = (scores[to + at] ?? 0) + (VALUES[cells[from + at] ?? 0] ?? 0);
      }
    }
  }

  /** Where the cell of a hash begins, or the empty one where it would. */
  #cell(hash: number): number {
    const marks = this.#marks;
    const step = this.#size / 2;
    const mark = markOf(hash);
    let at = (Math.imul(hash, SPREAD) >>> this.#shift) * step;
    for (let found = marks[at]; found !== 0 && found !== mark; found = marks[at]) at += step;
    return at * 2;
  }
}

/** Never 0, which marks an empty cell. */
function markOf(hash: number): number {
  return hash & 0xffff || 1;
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
  return { cue: table(WIDTHS.cue), unary: table(WIDTHS.unary), pair: table(WIDTHS.pair) };
}

/** The file that `readWeights` reads. */
export function writeWeights(learnt: Readonly<Record<keyof Weights, readonly LearntFeature[]>>): Buffer {
  return Buffer.concat([tableBytes(learnt.cue), tableBytes(learnt.unary), tableBytes(learnt.pair)]);
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
