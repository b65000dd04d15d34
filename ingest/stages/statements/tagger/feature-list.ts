/**
 * A feature is 32 bits: the number of its template mixed with up to four numbers that the template saw; what it did not see is 0. The same on
 * every machine.
 * **Source:** the odd multipliers of xxHash32, its public description, free to use.
 */
const TEMPLATE = 0x9e3779b1;
const FIRST = 0x85ebca77;
const SECOND = 0xc2b2ae3d;
const THIRD = 0x27d4eb2f;
const FOURTH = 0x165667b1;

/** Takes down the features of one thing after another; each call is the next template. Kept and filled again to save memory. */
export class FeatureList {
  /** The features; what lies beyond `length` is left from before. */
  readonly hashes: Int32Array;
  length = 0;
  #template = 0;

  /** Features beyond its capacity are lost. */
  constructor(capacity: number) {
    this.hashes = new Int32Array(capacity);
  }

  clear(): void {
    this.length = 0;
  }

  /** A copy of what was taken down since the last `clear`. */
  taken(): Int32Array {
    return this.hashes.slice(0, this.length);
  }

  /** Begins the next thing; templates are counted from `template`. */
  begin(template: number): void {
    this.#template = template;
  }

  /**
   * The next template saw these numbers. Mixed here and not in a function of its own: it is called for every feature, and so engines put it
   * in the place of its calls.
   */
  add(a: number, b = 0, c = 0, d = 0): void {
    const at = this.length;
    this.length = at + 1;
    this.#template += 1;
    const sum =
      Math.imul(this.#template, TEMPLATE) +
      Math.imul(a, FIRST) +
      Math.imul(b, SECOND) +
      Math.imul(c, THIRD) +
      Math.imul(d, FOURTH);
    this.hashes[at] = Math.imul(sum ^ (sum >>> 15), SECOND);
  }
}
