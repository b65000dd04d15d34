import { firstDay, fromDayNumber, precision } from "../../../../graph/model/dates.ts";
import { NUMBER_PATTERN, numberOf } from "../number-words.ts";
import type { Time } from "./time.ts";

/** "ten days after …", "two weeks before …" */
const OFFSET = new RegExp(`\\b(${NUMBER_PATTERN}|a) (day|week)s? (after|before)\\b`, "giu");
const FARTHEST_DAYS = 400;
/** "Ten days", "two weeks" are round numbers, a day or so out; "twelve days" is counted. */
const ROUND = 5;
/** How far behind "after" the event may be named: "after the levee that the town had raised gave way". */
const REACH_TOKENS = 12;

/**
 * Dates told from another event: in "voted on Monday, ten days after the flood" the flood is ten days before that
 * Monday. They need a date of the same sentence to be told from; without one they are left out. In "ten days after the flood of April 12"
 * the date is the flood's own.
 */
export function offsetTimes(words: string, start: number, plain: readonly Time[]): Time[] {
  const days = plain.filter(({ first }) => precision(first) === "day");
  if (days.length === 0) return [];
  return [...words.matchAll(OFFSET)].flatMap((match): Time[] => {
    const [text, number = "", unit = "", side = ""] = match;
    const at = start + match.index;
    const isOwn = ({ span: [from] }: Time) => from > at && !words.slice(match.index, from - start).includes(",");
    const base = days.some(isOwn) ? undefined : nearest(days, at);
    const away = (number.toLowerCase() === "a" ? 1 : (numberOf(number) ?? 0)) * (unit.toLowerCase() === "week" ? 7 : 1);
    if (base === undefined || away > FARTHEST_DAYS) return [];
    const day = base + (side.toLowerCase() === "after" ? -away : away);
    const date = unit.toLowerCase() === "week" || away % ROUND === 0 ? coarse(day) : fromDayNumber(day);
    const direction = side.toLowerCase() === "after" ? "past" : "future";
    return [
      {
        span: [at, at + text.length],
        first: date,
        last: date,
        direction,
        leads: REACH_TOKENS,
        reckoned: true,
        yearless: false,
      },
    ];
  });
}

/** The month of a day that may be one out, or the year where that could be another month. */
function coarse(day: number): string {
  const [early, late] = [fromDayNumber(day - 1), fromDayNumber(day + 1)];
  const month = early.slice(0, "2025-03".length);
  return late.startsWith(month) ? month : early.slice(0, "2025".length);
}

function nearest(days: readonly Time[], at: number): number | undefined {
  const [best] = [...days].sort((a, b) => Math.abs(a.span[0] - at) - Math.abs(b.span[0] - at));
  return best && firstDay(best.first);
}
