import { type Reading, tokenAt } from "../reading.ts";
import type { Trigger } from "../triggers/triggers.ts";

/** "the flood", "her arrest": whoever says so speaks of what is known, and does not claim it. */
export function isKnown(reading: Reading, { form }: Trigger, first: number): boolean {
  if (form === "verb") return false;
  const [word, before] = [tokenAt(reading, first)?.lower ?? "", tokenAt(reading, first - 1)?.lower ?? ""];
  return DEFINITE.has(word) || DEFINITE.has(before);
}

const DEFINITE: ReadonlySet<string> = new Set("the this that these those his her its their 's ’s".split(" "));
