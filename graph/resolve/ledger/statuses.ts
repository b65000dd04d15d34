import { isEvent } from "./subjects.ts";
import type { Status } from "./verdicts.ts";

/** The decision holds, and there is nothing to say. */
export const APPLIED: Status = { state: "applied", sentence: "" };

/** It waits for what it names. */
export function absent(id: string): Status {
  return { state: "waiting", sentence: `${id} is not in the record.` };
}

/** It goes against the record, or against an earlier decision. */
export function refused(sentence: string, against?: string): Status {
  return { state: "refused", sentence, ...(against === undefined ? {} : { against }) };
}

/** Two of unlike sorts can be no one. */
export function mixed(a: string, b: string): Status {
  const [event, other] = isEvent(a) ? [a, b] : [b, a];
  return refused(`${event} is an event and ${other} is none: only two events can be one, or two names.`);
}
