import { isOtherVerb } from "../grammar/clauses.ts";
import type { FoundCount } from "./counts.ts";
import type { Reading } from "../reading.ts";
import { MEASURES } from "./toll-words.ts";
import type { Trigger } from "../triggers/triggers.ts";
import { words } from "../../word-list.ts";

/** What befalls those who are counted, and nobody else: "killed nine and forced 400 from their homes" killed no 400. */
const OF_ITS_OWN = words(
  "death injury arrest charge sentence kidnapping dismissal appointment resignation robbery lawsuit",
);

/** Whether a count that stands near an event is one of it: a verb between the two has what is counted for its object. */
export function isCountOf(reading: Reading, trigger: Trigger, { unit, span }: FoundCount): boolean {
  if (MEASURES.get(unit.split(" ").at(-1) ?? "")?.has(trigger.type) === false) return false;
  if (!OF_ITS_OWN.has(trigger.type)) return true;
  const between = reading.own.filter(({ index, span: [, end] }) => index >= trigger.last && end <= span[0]);
  return !between.some(({ index }) => isOtherVerb(reading, [trigger], index));
}
