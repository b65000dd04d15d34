import { addYears, firstDay, fromDayNumber, lastDay, precision, weekday } from "../../../graph/model/dates.ts";
import type { Trigger } from "./triggers/triggers.ts";
import type { Time } from "./dates/time.ts";
import { words } from "../word-list.ts";

/** What nobody sets a date for: it has happened when it is told, however its sentence looks ahead. */
const UNPLANNED = words(
  "attack shooting explosion death injury fire crash earthquake collapse kidnapping robbery spill rescue arrest charge",
);
/** Whether nobody sets a day for an event of this type. */
export function isUnplanned(type: string): boolean {
  return UNPLANNED.has(type);
}

/** What is held on a set day, told of long before. */
const SET = words("election primary convention debate");
const WEEK = 7;
/** What an election was held as lately as this goes by its month alone. */
const LATELY_DAYS = 45;

/**
 * The date as it can be one of an event of this type. "remember the victims of the June 12 attack" is the last 12 June, "before the
 * convention in July" the nearest July; both take their year from that. Source, of elections in November: the law of the United
 * States (2 U.S.C. 7), by which those of the nation are held in even years.
 */
export function fitted(time: Time, { type, form }: Pick<Trigger, "type" | "form">, today: string | undefined): Time {
  const now = firstDay(today ?? "");
  if (now === undefined) return time;
  // "is to die on April 7" looks ahead to a sentence; "tried to rob her on Friday" looks back.
  const isSentence = type === "death" && form === "verb" && time.direction === "future";
  if (UNPLANNED.has(type)) return isSentence ? time : asPast(time, now);
  return SET.has(type) && time.yearless ? inSeason(time, type, now) : time;
}

function asPast(time: Time, now: number): Time {
  const first = firstDay(time.first) ?? now;
  if (first <= now) return time;
  if (time.yearless) return shifted(time, -1);
  if (precision(time.first) !== "day" || first > now + WEEK) return time;
  const back = (date: string) => fromDayNumber((firstDay(date) ?? now) - WEEK);
  return { ...time, first: back(time.first), last: back(time.last) };
}

/** The nearest of the years around; of a November that is not close by, the nearest even year. */
function inSeason(time: Time, type: string, now: number): Time {
  const years = [-2, -1, 0, 1, 2].map((by) => shifted(time, by));
  const away = ({ first, last }: Time) => Math.max((firstDay(first) ?? now) - now, now - (lastDay(last) ?? now), 0);
  const byDistance = years.sort((a, b) => away(a) - away(b));
  const nearest = byDistance[0] ?? time;
  const isNational = type === "election" && time.first.slice(5, 7) === "11";
  if (!isNational || away(nearest) <= LATELY_DAYS) return nearest;
  const onTuesday = byDistance.find(({ first }) => precision(first) === "day" && isTuesday(first));
  if (onTuesday !== undefined) return onTuesday;
  return byDistance.find(({ first }) => Number(first.slice(0, 4)) % 2 === 0) ?? nearest;
}

/** General elections are held on Tuesdays, whose day of November tells the year: "the Nov. 4 election". */
function isTuesday(date: string): boolean {
  return weekday(firstDay(date) ?? 0) === TUESDAY;
}

const TUESDAY = 2;

function shifted(time: Time, years: number): Time {
  const [first, last] = [addYears(time.first, years), addYears(time.last, years)];
  // 29 February has no other year.
  return precision(first) === undefined || precision(last) === undefined ? time : { ...time, first, last };
}
