import { wordsOf } from "../../../graph/resolve/event-coreference/words.ts";

/** A stem that fewer articles have is as rare as one nobody has seen. */
const FEWEST = 10;
/** Counts are kept by powers of this: nobody needs to tell 510 from 520. */
const STEP = 1.15;

/** How many articles have which stems, as `seeds/events/word-rarity.tsv` holds it. */
export function rarityTable(texts: readonly string[]): string {
  const once = [...new Set(texts)];
  const counts = new Map<string, number>();
  for (const text of once) {
    for (const stem of new Set(wordsOf(text).map((word) => word.stem))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const rows = new Map<number, string[]>();
  for (const [stem, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const step = Math.round(STEP ** Math.round(Math.log(count) / Math.log(STEP)));
    if (count >= FEWEST && /^\p{L}+$/u.test(stem)) rows.set(step, [...(rows.get(step) ?? []), stem]);
  }
  const lines = [...rows].sort(([a], [b]) => b - a).map(([count, stems]) => `${String(count)}\t${stems.join(" ")}`);
  return ["# articles\tstems that so many articles have; first, all articles", String(once.length), ...lines, ""].join(
    "\n",
  );
}
