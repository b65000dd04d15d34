/**
 * A feature is 32 bits: the number of its template mixed with what the template saw. The same on every machine.
 * **Source:** FNV-1a for words; the multipliers of MurmurHash3 for mixing. Both are in the public domain.
 */
const FIRST = 0x85ebca6b;
const SECOND = 0xc2b2ae35;

/** The number of a word (FNV-1a over UTF-16 code units). */
export function wordNumber(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** Mixes one more value into a feature. */
export function mix(feature: number, value: number): number {
  const hash = Math.imul(feature ^ value, FIRST);
  return Math.imul(hash ^ (hash >>> 15), SECOND) | 0;
}
