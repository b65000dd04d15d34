interface WithWords {
  readonly words: ReadonlySet<number>;
}

/** Two statements that are taken for one, by their places in their lists; `likeness` is words shared of words of either. */
export interface Match {
  readonly gold: number;
  readonly given: number;
  readonly likeness: number;
}

/** Both must share at least this much of their words. */
const SHARED_MIN = 0.5;

/** Pairs statements one to one, the most alike first; of equals the first. */
export function matched(gold: readonly WithWords[], given: readonly WithWords[]): Match[] {
  const holders = new Map<number, number[]>();
  given.forEach(({ words }, at) => {
    for (const word of words) holders.set(word, [...(holders.get(word) ?? []), at]);
  });
  const pairs = gold.flatMap(({ words }, at) => pairsOf(words, at, given, holders));
  pairs.sort((a, b) => b.likeness - a.likeness || a.gold - b.gold || a.given - b.given);
  const [taken, used] = [new Set<number>(), new Set<number>()];
  return pairs.filter((pair) => {
    if (taken.has(pair.gold) || used.has(pair.given)) return false;
    taken.add(pair.gold);
    used.add(pair.given);
    return true;
  });
}

function pairsOf(
  words: ReadonlySet<number>,
  at: number,
  given: readonly WithWords[],
  holders: ReadonlyMap<number, readonly number[]>,
): Match[] {
  const shared = new Map<number, number>();
  for (const word of words) {
    for (const holder of holders.get(word) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1);
  }
  return [...shared].flatMap(([holder, common]) => {
    const size = given[holder]?.words.size ?? 0;
    if (common < SHARED_MIN * words.size || common < SHARED_MIN * size) return [];
    return [{ gold: at, given: holder, likeness: common / (words.size + size - common) }];
  });
}
