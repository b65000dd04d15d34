import { addYears, firstDay, fromDayNumber, precision } from "../../../../graph/model/dates.ts";
import type { Span } from "../../../../graph/model/spans.ts";
import { NUMBER_PATTERN, numberOf } from "../counts/number-words.ts";
import type { Time } from "./time.ts";

/** "ten days after …", "two weeks before …" */
const OFFSET = new RegExp(`\\b(${NUMBER_PATTERN}|a) (day|week)s? (after|before)\\b`, "giu");
/** "a year after the fire": a year or so before, to the day only where it says so. */
const YEARS = new RegExp(`\\b(${NUMBER_PATTERN}|a) years?( to the day)? after\\b`, "giu");
/** "rejected the offer on June 4 and walked out two days later" */
const LATER = new RegExp(`\\b(${NUMBER_PATTERN}|a) (day|week)s? (later|earlier|before(?=[.,;]|$))`, "giu");
/** "entered its second week on Monday": it began a week before that. */
const NTH =
  /\b(?:enter|enters|entered|entering|into) (?:its|their|an?|the) (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (day|week)\b/giu;
const NTHS = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
const FARTHEST_DAYS = 400;
/** "Ten days", "two weeks" are round numbers, a day or so out; "twelve days" is counted. */
const ROUND = 5;
const WEEK = 7;
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
    const away = daysIn(number, unit);
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
        from: fromDayNumber(base),
      },
    ];
  });
}

/** "A year after the flood, the school reopened Wednesday": the year before that day or, where the sentence has none, before `today`. */
export function anniversaries(words: string, start: number, plain: readonly Time[], today: string | undefined): Time[] {
  if (!words.includes(" after")) return []; // most sentences, which are spared the pattern
  const days = plain.filter(({ first }) => precision(first) === "day");
  return [...words.matchAll(YEARS)].flatMap((match): Time[] => {
    const [text, number = "", toTheDay] = match;
    const at = start + match.index;
    const base = nearest(days, at) ?? firstDay(today ?? "");
    const years = number.toLowerCase() === "a" ? 1 : numberOf(number);
    if (base === undefined || years === undefined) return [];
    const day = addYears(fromDayNumber(base), -years);
    const date = toTheDay === undefined ? day.slice(0, "2025".length) : day;
    const span: Span = [at, at + text.length];
    return [{ span, first: date, last: date, direction: "past", leads: REACH_TOKENS, reckoned: true, yearless: false }];
  });
}

/** The month of a day that may be one out, or the year where that could be another month. */
function coarse(day: number): string {
  const [early, late] = [fromDayNumber(day - 1), fromDayNumber(day + 1)];
  const month = early.slice(0, "2025-03".length);
  return late.startsWith(month) ? month : early.slice(0, "2025".length);
}

/** Dates told from one that stands before them, or beside them, in their sentence: the day of what these words tell. */
export function laterTimes(words: string, start: number, plain: readonly Time[]): Time[] {
  const days = plain.filter(({ first }) => precision(first) === "day");
  if (days.length === 0) return [];
  return [
    ...[...words.matchAll(LATER)].flatMap((match): Time[] => {
      const before = days.filter(({ span }) => span[1] <= start + match.index);
      const away = daysIn(match[1] ?? "", match[2] ?? "");
      return timeFrom(before, match, start, match[3]?.toLowerCase() === "later" ? away : -away);
    }),
    ...[...words.matchAll(NTH)].flatMap((match) => {
      const past = NTHS.indexOf(match[1]?.toLowerCase() ?? "");
      return timeFrom(days, match, start, -past * (match[2]?.toLowerCase() === "week" ? WEEK : 1));
    }),
  ];
}

function timeFrom(
  days: readonly Time[],
  { index = 0, 0: text }: RegExpMatchArray,
  start: number,
  away: number,
): Time[] {
  const at = start + index;
  const base = nearest(days, at);
  if (base === undefined || Math.abs(away) > FARTHEST_DAYS) return [];
  const day = fromDayNumber(base + away);
  const plain = { direction: "past" as const, leads: 0, reckoned: false, yearless: false };
  return [{ span: [at, at + text.length], first: day, last: day, ...plain }];
}

function daysIn(number: string, unit: string): number {
  const count = number.toLowerCase() === "a" ? 1 : (numberOf(number) ?? 0);
  return count * (unit.toLowerCase() === "week" ? WEEK : 1);
}

function nearest(days: readonly Time[], at: number): number | undefined {
  const [best] = [...days].sort((a, b) => Math.abs(a.span[0] - at) - Math.abs(b.span[0] - at));
  return best && firstDay(best.first);
}
