/**
 * Calendar dates as ISO 8601 text, as precise as known: `2019`, `2019-06`, `2019-06-22`. A day is also a *day number*,
 * days since 1970-01-01, for reckoning. No clock, no time zone.
 */
const MILLISECONDS_A_DAY = 86_400_000;
const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

export type Precision = "year" | "month" | "day";

/** What an ISO date is precise to; undefined for what is no date (`2019-13`, `2019-02-30`). */
export function precision(date: string): Precision | undefined {
  const [, year, month, day] = ISO_DATE.exec(date) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return "year";
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined) return "month";
  const found = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return found.getUTCDate() === Number(day) && found.getUTCFullYear() === Number(year) ? "day" : undefined;
}

/** The first day a date covers, as a day number; undefined for what is no date. */
export function firstDay(date: string): number | undefined {
  if (precision(date) === undefined) return undefined;
  // Cut by place, without a list of parts: events ask in every comparison.
  const [month, day] = [date.slice(5, 7), date.slice(8)];
  return utcDays(Number(date.slice(0, 4)), month === "" ? 1 : Number(month), day === "" ? 1 : Number(day));
}

/** The last day a date covers, as a day number: that of `2019-06` is 30 June. */
export function lastDay(date: string): number | undefined {
  const [year = 0, month = 12] = date.split("-").map(Number);
  return precision(date) === "day" ? firstDay(date) : precision(date) && utcDays(year, month + 1, 0);
}

export function fromDayNumber(day: number): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The same date in another year, as precise; what is no date there (29 February) is returned as it stands, and has no `precision`. */
export function addYears(date: string, years: number): string {
  return `${String(Number(date.slice(0, 4)) + years).padStart(4, "0")}${date.slice(4)}`;
}

/** 0 is Sunday, 6 Saturday. */
export function weekday(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The ISO week a day lies in, Monday to Sunday: `2019-06-23` → `2019-W25`. */
export function isoWeek(day: number): string {
  const thursday = day - ((weekday(day) + 6) % 7) + 3;
  const year = fromDayNumber(thursday).slice(0, 4);
  const week = Math.floor((thursday - utcDays(Number(year), 1, 1)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, "0")}`;
}

function utcDays(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
}
