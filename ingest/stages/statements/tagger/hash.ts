/** A feature is 32 bits: its template's number mixed with what the template saw. */
const GOLDEN = 0x9e3779b1;

/** The number of a word, the same on every machine (FNV-1a). */
export function wordNumber(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** Mixes one more value into a feature. */
export function mix(feature: number, value: number): number {
  let hash = Math.imul(feature ^ Math.imul(value, GOLDEN), 0x85ebca6b);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0xc2b2ae35) | 0;
}
