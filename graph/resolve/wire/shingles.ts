/** Words that are hashed together: two tell a text from another, and one edited word spoils no more than two of them. */
const SHINGLE = 2;
/** Bands of a signature, and its rows in each: of two texts that share half of all their shingles nine in ten pairs meet, of those that share two in three nearly all. */
const BANDS = 8;
const ROWS = 2;

/** A place is told by 53 bits, as many as a number holds whole: these are the higher ones. */
const HIGH = 2 ** 21;

/** The shingles of some words as numbers of 32 bits, each once, in order. Empty where there are fewer words than a shingle takes. */
export function shinglesOf(words: readonly string[]): number[] {
  const found = new Set<number>();
  for (let at = 0; at + SHINGLE <= words.length; at += 1) found.add(hashOf(words.slice(at, at + SHINGLE).join(" ")));
  return [...found].sort((a, b) => a - b);
}

/** The share of the shorter text's shingles that the longer one has too. */
export function sharedPart(a: readonly number[], b: readonly number[]): number {
  const other = new Set(a.length <= b.length ? b : a);
  const smaller = a.length <= b.length ? a : b;
  return smaller.length === 0 ? 0 : smaller.filter((one) => other.has(one)).length / smaller.length;
}

/**
 * The places where a text meets those that are like it, under `key` (whatever else must be the same).
 * Source: A. Broder, "On the resemblance and containment of documents", 1997; the bands, "Mining of Massive Datasets", 3.4.
 */
export function meetingPlaces(key: string, shingles: readonly number[]): number[] {
  const places: number[] = [];
  for (let band = 0; band < BANDS; band += 1) {
    let place = hashOf(`${band} ${key}`);
    let second = hashOf(`${key} ${band}`);
    for (let row = 0; row < ROWS; row += 1) {
      const least = leastBy(band * ROWS + row + 1, shingles);
      place = mixed(place ^ least);
      second = mixed((second + least) | 0);
    }
    places.push((second % HIGH) * 2 ** 32 + place);
  }
  return places;
}

/** The least of the shingles in the order that a number shuffles them into. */
function leastBy(shuffle: number, shingles: readonly number[]): number {
  const salt = Math.imul(shuffle, 0x9e3779b1);
  let least = 0xffffffff;
  for (const one of shingles) least = Math.min(least, mixed(one ^ salt));
  return least;
}

/** 32 bits of a text. Source: FNV-1a, draft-eastlake-fnv; over UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

/** Spreads 32 bits over all of them. Source: the finalizer of MurmurHash3, A. Appleby, public domain. */
function mixed(bits: number): number {
  let hash = bits;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
