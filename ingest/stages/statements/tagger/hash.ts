/**
 * A feature is 32 bits: the number of its template mixed with what the template saw. The same on every machine.
 * **Source:** FNV-1a for words; the odd multipliers of xxHash32 for mixing, its public description. Both are free to use.
 */
const TEMPLATE = 0x9e3779b1;
const FIRST = 0x85ebca77;
const SECOND = 0xc2b2ae3d;
const THIRD = 0x27d4eb2f;
const FOURTH = 0x165667b1;

/** The number of a word (FNV-1a over UTF-16 code units). */
export function wordNumber(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** The feature of a template that saw up to four numbers; what it did not see is 0. */
export function featureOf(template: number, a: number, b: number, c: number, d: number): number {
  const sum =
    Math.imul(template, TEMPLATE) +
    Math.imul(a, FIRST) +
    Math.imul(b, SECOND) +
    Math.imul(c, THIRD) +
    Math.imul(d, FOURTH);
  return Math.imul(sum ^ (sum >>> 15), SECOND);
}

/** Mixes one more value into a number that stands for several, in order. */
export function mix(number: number, value: number): number {
  return Math.imul(number ^ value, FIRST) ^ (number >>> 15);
}
