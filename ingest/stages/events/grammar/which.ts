import type { Token } from "../../../document.ts";
import { type Reading, tokenAt } from "../reading.ts";
import type { Telling } from "../telling.ts";
import type { Trigger } from "../triggers/triggers.ts";
import type { Extent } from "./extent.ts";

/** What tells an event from another of its type in the same article. */
export function whichOne(
  reading: Reading,
  triggers: readonly Trigger[],
  trigger: Trigger,
  { first }: Extent,
): Pick<Telling, "which" | "told" | "undoneBy"> {
  const next = triggers.find((other) => other.first >= trigger.last)?.first ?? Infinity;
  const own = nouns(reading.tokens.slice(first, trigger.first));
  const behind = reading.own.filter(({ index }) => index >= trigger.last && index < next);
  return { which: own, told: new Set([...own, ...nouns(behind)]), undoneBy: undoerOf(reading, triggers, trigger) };
}

function nouns(tokens: readonly Token[]): string[] {
  return tokens.filter(({ pos }) => pos === "NOUN" || pos === "PROPN").map(({ lower }) => lower);
}

const NEW: ReadonlySet<string> = new Set(["a", "an", "another"]);

/** "a fire", "another small fire": an article stands before the phrase that begins at `first`. */
export function isBroughtIn(reading: Reading, first: number): boolean {
  let at = first;
  while (tokenAt(reading, at - 1)?.pos === "ADJ") at -= 1;
  return [at, at - 1].some((place) => NEW.has(tokenAt(reading, place)?.lower ?? ""));
}

/** What one court does to the ruling of another. */
const UNDOES: ReadonlySet<string> = new Set("overturn reverse uphold affirm vacate appeal".split(" "));

/** "The court on Tuesday overturned an earlier decision": only small words stand between. */
function undoerOf({ tokens }: Reading, triggers: readonly Trigger[], trigger: Trigger): number | undefined {
  const before = triggers[triggers.indexOf(trigger) - 1];
  if (before?.type !== "ruling" || trigger.type !== "ruling" || trigger.form !== "noun") return undefined;
  const isUndone = UNDOES.has(tokens[before.first]?.lemma ?? "");
  const between = tokens.slice(before.last, trigger.first);
  return isUndone && between.every(({ pos }) => SMALL.has(pos)) ? tokens[before.first]?.span[0] : undefined;
}

const SMALL: ReadonlySet<string> = new Set(["DET", "ADJ", "PRON", "NOUN", "PART", "NUM"]);
