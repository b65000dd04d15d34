import { type Reading, tokenAt } from "../reading.ts";
import type { Trigger } from "../triggers/triggers.ts";
import { words } from "../../word-list.ts";

/** What events themselves do, on the day on which they are. **Source:** reports of accidents, storms and protests. */
const EFFECTS = words(
  `kill injure wound hurt destroy damage gut level draw leave cause force shut close block disrupt knock topple flood sweep rip tear strike
  hit begin start last end claim burn displace strand trigger send spread shake rattle scorch blacken spill wreck trap scare`,
);

/** "The fire on Monday destroyed a barn": the event whose noun stands right before a day, where the verb behind it is what such an event does. */
export function actsThen(
  reading: Reading,
  triggers: readonly Trigger[],
  first: number,
  last: number,
): Trigger | undefined {
  if (!EFFECTS.has(tokenAt(reading, last)?.lemma ?? "") || tokenAt(reading, last)?.pos !== "VERB") return undefined;
  const before = /^(?:on|in|at|late|early)$/.test(tokenAt(reading, first - 1)?.lower ?? "") ? first - 1 : first;
  return triggers.find((trigger) => trigger.form === "noun" && trigger.last === before);
}
