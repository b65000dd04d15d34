import { firstDay, lastDay } from "../../../graph/model/dates.ts";
import { lastingDays } from "../../../graph/resolve/event-resolution/window.ts";
import type { Time } from "./dates/time.ts";
import type { When } from "./labels/label.ts";
import type { Group } from "./telling.ts";

/** From the first to the last day told of what lasts: "broke out on Friday" and "burned on Sunday"; undefined where one day is told, or none. */
export function spanOf(group: Group, days: readonly Time[]): When | undefined {
  if (lastingDays(group[0]?.type ?? "") === 0 || days.length < 2) return undefined;
  const first = days.map((one) => one.first).sort()[0] ?? "";
  const last =
    days
      .map((one) => one.last)
      .sort()
      .at(-1) ?? "";
  const length = (lastDay(last) ?? 0) - (firstDay(first) ?? 0);
  return length > 0 ? { start: first, end: last } : undefined;
}
