import { publishedDateIn } from "./published-date.ts";

/** The day in a line above a story, and what stands before it there: a paper's name, a writer's, or nothing. */
export interface Stamp {
  readonly date: string;
  readonly before: string;
}

/** A day as papers print it. */
const DAY =
  /(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,? \d{4}|\d{4}-\d{2}-\d{2})(?!\d)/giu;
/** A time of day with its zone: "6:12 a.m. CT", "04:55 PM EDT", "at 7:02am". */
const CLOCK =
  /(?:\bat )?\b\d{1,2}(?:[:.]\d{2}){1,2}(?: ?[ap]\.?m\b\.?)?(?: ?\(?\b(?:[ECMP][SD]?T|GMT|UTC|BST|IST|(?:Eastern|Central|Mountain|Pacific)(?: Time)?)\b\)?)?/giu;
/** What such lines say of their days. */
const WORDS =
  /\b(?:first|last|originally )?\s?(?:posted|published|updated|modified|issued)(?: on|:)?|\bdate:|\bGMT\b/giu;
const SEPARATORS = /[\s,;:|·•–—-]+/gu;
/** A zone that tells that the line was written in America, where the month comes first. */
const AMERICAN = /\b[ECMP][SD]?T\b/u;
const IN_FIGURES = /\b(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})\b/gu;

/** The first day of a line that says nothing but when a story appeared, behind whose it is: "Updated 4 May 2025, 6:10 p.m. ET". */
export function stamp(line: string): Stamp | undefined {
  const words = inWords(line).replace(CLOCK, " ").replace(WORDS, " ");
  const [first] = [...words.matchAll(DAY)];
  const date = first === undefined ? undefined : publishedDateIn(first[0]);
  if (first === undefined || date === undefined) return undefined;
  const rest = words.slice(first.index + first[0].length).replace(DAY, " ");
  return rest.replace(SEPARATORS, "") === "" ? { date, before: trimmed(words.slice(0, first.index)) } : undefined;
}

/** "02/11/2026" as a date that cannot be misread, where the line tells which number is the month. */
function inWords(line: string): string {
  return line.replace(IN_FIGURES, (figures, month: string, day: string, year: string) => {
    const isSure = AMERICAN.test(line) || Number(day) > 12;
    const full = year.length === 2 ? `20${year}` : year;
    return isSure && Number(month) <= 12 ? `${full}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : figures;
  });
}

function trimmed(before: string): string {
  return before
    .replace(/\s+/g, " ")
    .replace(/^[\s,;:|·•–—-]+/u, "")
    .replace(/[\s,;:|·•–—-]{1,10}$/u, "");
}
