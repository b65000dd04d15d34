import { weekday } from "../../../../graph/model/dates.ts";
import type { Direction } from "./direction.ts";

/** Days a weekday name, a weekend or a week stands for, as day numbers, both inclusive. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

const NAMES = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const NAME = NAMES.join("|");
const SATURDAY = 6;

/** `which` is "last", "next" …; a second day makes a range: "Friday through Sunday", "Saturday and Sunday". */
const WEEKDAY = new RegExp(
  `\\b(?:(last|next|this|past|coming) )?(${NAME})\\b(?:(?: (?:through|to|and|until)|,? ?[-–]) ?(${NAME})\\b)?`,
  "gu",
);
const WEEKEND = /\b(this|last|next|past|coming|the)(?: (past|coming))? (weekend|week)\b/giu;

/** A weekday, weekend or week in a text; `of` gives its days once it is known which way the words look. */
export interface WeekTime {
  readonly index: number;
  readonly text: string;
  of(today: number, direction: Direction): Days;
}

export function weekTimes(text: string): WeekTime[] {
  // Most sentences name none, which a search for a few letters tells sooner.
  const days = text.includes("day") ? [...text.matchAll(WEEKDAY)].map(dayOfWeek) : [];
  return /week/iu.test(text) ? days.concat([...text.matchAll(WEEKEND)].flatMap(partOfWeek)) : days;
}

function dayOfWeek(match: RegExpMatchArray): WeekTime {
  const [text, which, name = "", end] = match;
  return {
    index: match.index ?? 0,
    text,
    of(today, direction) {
      const first = nearest(today, NAMES.indexOf(name), which, direction);
      const last = end === undefined ? first : first + ((NAMES.indexOf(end) - NAMES.indexOf(name) + 7) % 7);
      return { first, last };
    },
  };
}

/** A newspaper's "Friday" is the last one, today included, unless the words look ahead. */
function nearest(today: number, target: number, which: string | undefined, direction: Direction): number {
  const back = (weekday(today) - target + 7) % 7;
  const ahead = (7 - back) % 7;
  if (which === "last" || which === "past") return today - (back || 7);
  if (which === "next" || which === "coming") return today + (ahead || 7);
  if (which === "this") return direction === "past" ? today - back : today + ahead;
  return direction === "future" ? today + ahead : today - back;
}

function partOfWeek(match: RegExpMatchArray): WeekTime[] {
  const [text, article = "", inner, unit = ""] = match;
  const which = (inner ?? article).toLowerCase();
  // "the week" alone is a span of time, not a date.
  if (which === "the" && unit.toLowerCase() === "week") return [];
  const days = unit.toLowerCase() === "week" ? weekOf : weekendOf;
  return [{ index: match.index ?? 0, text, of: (today, direction) => days(today, which, direction) }];
}

function weekendOf(today: number, which: string, direction: Direction): Days {
  const on = weekday(today);
  const begun = on === SATURDAY || on === 0;
  const before = today - ((on + 1) % 7);
  const saturday = begun ? before : before + 7;
  const current =
    begun ||
    which === "coming" ||
    (which === "this" && direction !== "past") ||
    (which === "the" && direction === "future");
  const shift = { last: begun ? -7 : 0, past: 0, next: 7 }[which] ?? 0;
  const first = which === "next" || current ? saturday + shift : before + shift;
  return { first, last: first + 1 };
}

function weekOf(today: number, which: string): Days {
  const monday = today - ((weekday(today) + 6) % 7);
  const first = monday + ({ last: -7, past: -7, next: 7, coming: 7 }[which] ?? 0);
  return { first, last: first + 6 };
}
