/** The number of a word (FNV-1a over UTF-16 code units), the same on every machine. **Source:** its public description, free to use. */
export function wordNumber(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** Mixes one more value into a number that stands for several, in order. */
export function mix(number: number, value: number): number {
  return Math.imul(number ^ value, 0x85ebca77) ^ (number >>> 15);
}
