import { beforeTime, belongsToVerb, isCutOff, isOfSubject, isOtherClause } from "../grammar/clauses.ts";
import type { Time } from "../dates/time.ts";
import { fitted } from "../fitted.ts";
import { actsThen } from "./effects.ts";
import type { Reading } from "../reading.ts";
import type { Trigger } from "../triggers/triggers.ts";
import { type Candidate, cost, FARTHEST_TOKENS, inOrder, tokenRange, within } from "./nearest.ts";
import { shareDates } from "./shared-dates.ts";
import {
  decidedThen,
  isAsOf,
  isBeginning,
  isInForceThen,
  isOfOtherNoun,
  madeKnownThen,
  toldByWhen,
} from "./turns-of-phrase.ts";

/** The date of each trigger, by its first token: the nearest pair of date and event first; a date that lost its event to a nearer one goes to the next. */
export function datesOf(
  reading: Reading,
  triggers: readonly Trigger[],
  times: readonly Time[],
  today: string | undefined,
): Map<number, Time> {
  const pairs = times.flatMap((time) => triggersNear(reading, triggers, time).map((near) => ({ ...near, time })));
  const dates = new Map<number, Time>();
  const given = new Set<Time>();
  for (const { trigger, time } of inOrder(pairs)) {
    if (dates.has(trigger.first) || given.has(time)) continue;
    dates.set(trigger.first, time);
    given.add(time);
  }
  shareDates(reading, triggers, dates);
  for (const trigger of triggers) {
    const time = dates.get(trigger.first);
    if (time !== undefined) dates.set(trigger.first, fitted(time, trigger, today));
  }
  return dates;
}

/** These make a date a bound, not the day of the event: "by May 12", "closed through Wednesday". */
const BOUNDS: ReadonlySet<string> = new Set(["by", "until", "till", "through", "since", "before", "after"]);

/** The events that a date may be of, the nearest first. */
function triggersNear(reading: Reading, triggers: readonly Trigger[], time: Time): Candidate[] {
  const [first, last] = tokenRange(reading, time.span);
  if (time.leads > 0) {
    const following = triggers.filter((trigger) => trigger.first >= last);
    return within(
      following.map((trigger) => ({ trigger, cost: trigger.first - last })),
      time.leads,
    );
  }
  const madeKnown = madeKnownThen(reading, triggers, first);
  if (madeKnown !== undefined) return [{ trigger: madeKnown, cost: 0 }];
  const acting = actsThen(reading, triggers, first, last);
  if (acting !== undefined) return [{ trigger: acting, cost: 0 }];
  if (isOfOtherNoun(reading, triggers, first, last) || isInForceThen(reading, first)) return [];
  const before = beforeTime(reading, first);
  const decided = decidedThen(reading, triggers, before, last);
  if (decided !== undefined) return [{ trigger: decided, cost: 0 }];
  const then = toldByWhen(reading, triggers, last);
  if (then !== undefined && belongsToVerb(reading, triggers, before?.index, last)) return [{ trigger: then, cost: 0 }];
  const isBound =
    isAsOf(reading, before) || (BOUNDS.has(before?.lower ?? "") && !isBeginning(reading, triggers, before));
  if (isBound || belongsToVerb(reading, triggers, before?.index, last)) return [];
  return within(
    triggers
      .filter(
        (trigger) =>
          !isSince(reading, trigger, first) &&
          !isCutOff(reading, triggers, trigger, last) &&
          !isOtherClause(reading, triggers, trigger, first) &&
          !isOfSubject(reading, triggers, trigger, first),
      )
      .map((trigger) => ({ trigger, cost: cost(reading, triggers, trigger, first, last) })),
    FARTHEST_TOKENS,
  );
}

/** "crested at 23 feet, the most since records began in 1931": the year is that of what "since" opens, which has a verb of its own. */
function isSince({ tokens }: Reading, trigger: Trigger, first: number): boolean {
  const between = tokens.slice(trigger.last, Math.max(trigger.last, first));
  const since = between.findLastIndex(({ lower }) => lower === "since");
  return since >= 0 && between.slice(since).some(({ pos }) => pos === "VERB");
}
