import { isOtherVerb } from "../grammar/clauses.ts";
import type { FoundCount } from "./counts.ts";
import type { Reading } from "../reading.ts";
import { GROUND } from "./toll-words.ts";
import type { Trigger } from "../triggers/triggers.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
/** What befalls those who are counted, and nobody else: "killed nine and forced 400 from their homes" killed no 400. */
const OF_ITS_OWN = words(
  "death injury arrest charge sentence kidnapping dismissal appointment resignation robbery lawsuit",
);
/** What takes ground: "burned 900 acres". */
const TAKES_GROUND = words("fire flood storm spill");

/** Whether a count that stands near an event is one of it: a verb between the two has what is counted for its object. */
export function isCountOf(reading: Reading, trigger: Trigger, { unit, span }: FoundCount): boolean {
  if (GROUND.has(unit.split(" ").at(-1) ?? "") && !TAKES_GROUND.has(trigger.type)) return false;
  if (!OF_ITS_OWN.has(trigger.type)) return true;
  const between = reading.own.filter(({ index, span: [, end] }) => index >= trigger.last && end <= span[0]);
  return !between.some(({ index }) => isOtherVerb(reading, [trigger], index));
}
