import type { Time } from "../dates/time.ts";
import { type Reading, tokenAt } from "../reading.ts";
import type { Trigger } from "../triggers/triggers.ts";
import { isDoneBy } from "./nearest.ts";
import { toldByWhen } from "./turns-of-phrase.ts";

/** "broke the levee on Saturday and flooded the town", "a fire killed two people on Sunday": one date for both. */
export function shareDates(reading: Reading, triggers: readonly Trigger[], dates: Map<number, Time>): void {
  for (const [at, trigger] of triggers.entries()) {
    const before = triggers[at - 1];
    if (before === undefined || !areOne(reading, before, trigger)) continue;
    const [first, second] = [dates.get(before.first), dates.get(trigger.first)];
    if (first === undefined && second !== undefined) dates.set(before.first, second);
    if (second === undefined && first !== undefined) dates.set(trigger.first, first);
  }
}

/** What "and" joins, what an event does ("a fire killed nine"), and what comes of it: ", killing nine". */
function areOne(reading: Reading, before: Trigger, trigger: Trigger): boolean {
  const link = tokenAt(reading, trigger.first - 1)?.lower;
  if (link === "and") return true;
  if (isCause(reading, before, trigger) || toldByWhenBehind(reading, before, trigger)) return true;
  // "A fire burned a barn on Tuesday"
  if (trigger.form === "verb" && before.type === trigger.type && isDoneBy(reading, before, trigger.first)) return true;
  if (trigger.form !== "verb" || !COMES_OF_IT.has(trigger.type)) return false;
  if (link === ",") return tokenAt(reading, trigger.first)?.lower.endsWith("ing") === true;
  const between = reading.tokens.slice(before.last, trigger.first);
  return before.form === "noun" && between.every(({ pos }) => pos !== "VERB" && pos !== "PUNCT" && pos !== "CCONJ");
}

/** "was arrested on Monday when police raided": both then. */
function toldByWhenBehind(reading: Reading, { last }: Trigger, trigger: Trigger): boolean {
  const between = reading.tokens.slice(last, trigger.first);
  const when = between.find(({ lower }) => lower === "when");
  return when !== undefined && toldByWhen(reading, [trigger], when.index) === trigger;
}

/** "Two people died Sunday in a crash" */
function isCause(reading: Reading, { type, last }: Trigger, { form, first }: Trigger): boolean {
  if (form !== "noun" || !COMES_OF_IT.has(type)) return false;
  const between = reading.tokens.slice(last, first);
  return (
    between.some(({ lower }) => lower === "in") &&
    between.every(({ pos, text }) => pos !== "VERB" && (pos !== "PUNCT" || text === "-"))
  );
}

const COMES_OF_IT: ReadonlySet<string> = new Set(["death", "injury", "evacuation", "outage"]);
