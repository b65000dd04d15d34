import type { Counts } from "./figures.ts";
import { isSpeakerRight } from "./speakers.ts";
import type { GivenWorded, GoldWorded } from "./worded.ts";

/** Counts word by word, so that `"A," she said. "B."` may be one statement or two. */
export function countTokens(
  counts: Counts,
  text: string,
  gold: readonly GoldWorded[],
  given: readonly GivenWorded[],
  quoted: ReadonlySet<number>,
): void {
  const wanted = new Map(gold.flatMap((one) => [...one.words].map((word) => [word, one] as const)));
  const found = new Map([...given].reverse().flatMap((one) => [...one.words].map((word) => [word, one] as const)));
  const add = (word: number, what: string) => {
    counts.add(`tokens ${what}`);
    if (quoted.has(word)) counts.add(`tokens inside quotes ${what}`);
  };
  for (const [word, { statement }] of wanted) {
    add(word, "gold");
    if (statement.speaker != null) add(word, "gold with source");
  }
  for (const [word, { statement }] of found) {
    const gold = wanted.get(word)?.statement;
    add(word, "given");
    if (gold === undefined || gold.speaker != null) add(word, "given with source");
    if (gold === undefined) continue;
    add(word, "hit");
    if (isSpeakerRight(text, gold, statement.speaker) === true) add(word, "right");
  }
}
