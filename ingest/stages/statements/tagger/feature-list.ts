import { featureOf } from "./hash.ts";

/** Takes down the features of one thing after another; each call is the next template. Kept and filled again to save memory. */
export class FeatureList {
  /** The features; what lies beyond `length` is left from before. */
  hashes: Int32Array;
  length = 0;
  #template = 0;

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

  /** The next template saw these numbers. */
  add(a: number, b = 0, c = 0, d = 0): void {
    this.#template += 1;
    if (this.length === this.hashes.length) this.#grow();
    this.hashes[this.length] = featureOf(this.#template, a, b, c, d);
    this.length += 1;
  }

  #grow(): void {
    const larger = new Int32Array(this.length * 2);
    larger.set(this.hashes);
    this.hashes = larger;
  }
}
