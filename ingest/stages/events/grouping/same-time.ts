import type { Group, Telling } from "../telling.ts";
import type { Time } from "../dates/time.ts";
import { lastingDays } from "../../../../graph/resolve/event-resolution/window.ts";
import { firstDay, lastDay } from "../../../../graph/model/dates.ts";
import { persons } from "./same-persons.ts";

/** Whether a time is one of the group's, or nothing tells. "A fire on May 12" is brought in as one that was not told of before. */
export function sameTime(group: Group, { time, broughtIn }: Pick<Telling, "time" | "broughtIn">): boolean {
  const known = group.flatMap((one) => one.time ?? []);
  const lasts = broughtIn ? 0 : lastingDays(group[0]?.type ?? "");
  return time === undefined || known.length === 0 || known.some((one) => meet(one, time, lasts));
}

/** What lies farther back than this is told by the way; "the election" farther off in the text is the one of these days. */
const HISTORY_DAYS = 300;
export const NEARBY = 500;

/** One of the two is told with a date of long ago, the other, not near it, with none. */
export function isPastHistory(group: Group, telling: Telling, today: string | undefined): boolean {
  const now = firstDay(today ?? "");
  const known = group.flatMap(({ time }) => time ?? []);
  if (now === undefined || (telling.time === undefined) === (known.length === 0)) return false;
  if (persons([telling]).some((id) => persons(group).includes(id))) return false;
  const dated = telling.time === undefined ? known : [telling.time];
  if (dated.some(({ last }) => (lastDay(last) ?? 0) > now - HISTORY_DAYS)) return false;
  return group.every(({ span }) => Math.abs(span[0] - telling.span[0]) > NEARBY);
}

function meet(a: Time, b: Time, lasts: number): boolean {
  if (isReckonedFrom(a, b) || isReckonedFrom(b, a)) return false;
  const [aFirst = 0, aLast = 0] = [firstDay(a.first), lastDay(a.last)];
  const [bFirst = 0, bLast = 0] = [firstDay(b.first), lastDay(b.last)];
  // A date reckoned from another ("ten days after") is a day or so out.
  const slack = Math.max(a.reckoned || b.reckoned ? 2 : 0, lasts);
  return aFirst <= bLast + slack && bFirst <= aLast + slack;
}

/** "A fire burned a barn on Tuesday, a week after the blaze at the mill" tells of two. */
function isReckonedFrom({ from }: Time, { first, last }: Time): boolean {
  return from !== undefined && first === from && last === from;
}
