/** Features seen in learning: each hash that was seen often enough gets a row. */
export class Rows {
  readonly #rows = new Map<number, number>();

  /** The row of a hash; -1 for one that was left out. */
  row(hash: number): number {
    return this.#rows.get(hash) ?? -1;
  }

  get size(): number {
    return this.#rows.size;
  }

  /** Hash → row, in the order in which rows were given. */
  hashes(): IterableIterator<number> {
    return this.#rows.keys();
  }

  /** Rows for the hashes that were counted at least `least` times. */
  static of(counted: Counter, least: number): Rows {
    const rows = new Rows();
    for (const [hash, count] of counted) if (count >= least) rows.#rows.set(hash, rows.#rows.size);
    return rows;
  }
}

export type Counter = Map<number, number>;

export function count(counter: Counter, hashes: Int32Array): void {
  for (const hash of hashes) counter.set(hash, (counter.get(hash) ?? 0) + 1);
}

/** A fixed order that looks like chance: the same on every machine (linear congruential, Fisher–Yates). */
export class Shuffler {
  #seed: number;

  constructor(seed: number) {
    this.#seed = seed;
  }

  shuffle(order: Int32Array): void {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(this.#next() * (at + 1));
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
  }

  #next(): number {
    this.#seed = (Math.imul(this.#seed, 1_103_515_245) + 12_345) >>> 0;
    return this.#seed / 2 ** 32;
  }
}

/** Adaptive steps (AdaGrad) for one table of weights, with their mean over all epochs. */
export class Descent {
  readonly weights: Float32Array;
  readonly #past: Float32Array;
  readonly #sum: Float32Array;
  readonly #step: number;
  readonly #pull: number;
  #epochs = 0;

  constructor(size: number, step: number, pull: number, past: number) {
    this.weights = new Float32Array(size);
    this.#past = new Float32Array(size).fill(past);
    this.#sum = new Float32Array(size);
    this.#step = step;
    this.#pull = pull;
  }

  move(at: number, slope: number): void {
    const own = this.weights[at] ?? 0;
    const whole = slope + this.#pull * own;
    const past = (this.#past[at] ?? 0) + whole * whole;
    this.#past[at] = past;
    this.weights[at] = own - (this.#step * whole) / Math.sqrt(past);
  }

  endEpoch(): void {
    this.#epochs += 1;
    for (let at = 0; at < this.#sum.length; at += 1) this.#sum[at] = (this.#sum[at] ?? 0) + (this.weights[at] ?? 0);
  }

  /** The mean of the weights after each epoch: steadier than the last. */
  mean(): Float32Array {
    return this.#sum.map((sum) => sum / this.#epochs);
  }
}
