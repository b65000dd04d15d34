import { mix } from "./hash.ts";

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

  one(a: number): void {
    this.#push(mix((this.#template += 1), a));
  }

  two(a: number, b: number): void {
    this.#push(mix(mix((this.#template += 1), a), b));
  }

  three(a: number, b: number, c: number): void {
    this.#push(mix(mix(mix((this.#template += 1), a), b), c));
  }

  four(a: number, b: number, c: number, d: number): void {
    this.#push(mix(mix(mix(mix((this.#template += 1), a), b), c), d));
  }

  #push(hash: number): void {
    if (this.length === this.hashes.length) this.#grow();
    this.hashes[this.length] = hash;
    this.length += 1;
  }

  #grow(): void {
    const larger = new Int32Array(this.length * 2);
    larger.set(this.hashes);
    this.hashes = larger;
  }
}
