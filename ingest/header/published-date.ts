import { precision } from "../../graph/model/dates.ts";

/** English months by their first three letters. */
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** `2025-04-12`, `2025-04`, `2025`, alone or before a time. */
const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d|-)/;
/** `2025/04/12` and `20250412`. */
const SLASHED = /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/;
const PACKED = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
/** `April 12, 2025` and `Apr. 12 2025`, as American papers write; a weekday may come first. */
const MONTH_FIRST = /^(?:[a-z]{3,9}\.?,? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/i;
/** `12 April 2025`, and `Sat, 12 Apr 2025 08:00:00 GMT` of mails and feeds. */
const DAY_FIRST = /^(?:[a-z]{3,9}\.?,? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})(?!\d)/i;

/**
 * The date, as precise as written (ISO 8601), in what a page or front matter says of when it appeared; a time of day is left out.
 * Undefined for what is no date, and for `4/12/2025`, which means two days.
 */
export function publishedDateIn(given: string): string | undefined {
  const words = given.trim().slice(0, 100).replace(/\s+/g, " ");
  const date = inFigures(words) ?? inWords(words);
  return date !== undefined && precision(date) !== undefined ? date : undefined;
}

function inFigures(words: string): string | undefined {
  const [, year, month, day] = ISO.exec(words) ?? SLASHED.exec(words) ?? PACKED.exec(words) ?? [];
  return year === undefined ? undefined : isoDate(year, month, day);
}

function inWords(words: string): string | undefined {
  const [, month, day, year] = MONTH_FIRST.exec(words) ?? [];
  if (year !== undefined) return isoDate(year, monthNumber(month), day);
  const [, dayBefore, monthAfter, yearLast] = DAY_FIRST.exec(words) ?? [];
  return yearLast === undefined ? undefined : isoDate(yearLast, monthNumber(monthAfter), dayBefore);
}

function isoDate(...parts: (string | undefined)[]): string {
  const given = parts.filter((part) => part !== undefined);
  return given.map((part) => part.padStart(2, "0")).join("-");
}

/** 1–12; 0, which no date has, for a word that is no month. */
function monthNumber(name = ""): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}
