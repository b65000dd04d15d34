import { addYears, firstDay, fromDayNumber } from "../../../../graph/model/dates.ts";
import { overlaps, type Span } from "../../../../graph/model/spans.ts";
import type { Sentence } from "../../../document.ts";
import type { Reading } from "../reading.ts";
import { type ChronoDate, chronoDates } from "./chrono.ts";
import { type Direction, directionAt } from "./direction.ts";
import { anniversaries, laterTimes, offsetTimes } from "./offsets.ts";
import type { Time } from "./time.ts";
import { weekTimes } from "./weekdays.ts";

const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
/** Words that chrono could find a date in, and those for which a number must stand in the sentence; it is spared all other sentences. */
const HINT = new RegExp(
  "\\b(?:Jan(?:uary|\\.)|Feb(?:ruary|\\.)|Mar(?:ch|\\.)|Apr(?:il|\\.)|May\\.|Jun(?:e|\\.)|Jul(?:y|\\.)|Aug(?:ust|\\.)|" +
    "Sep(?:t|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))|" +
    "\\b(?:yesterday|today|tonight|tomorrow|ago|month|year|morning|evening|days|weeks)\\b",
  "i",
);
const NUMBER = /\d/u;
const NUMBER_HINT = new RegExp(
  `\\b(?:1[89]|20)\\d\\d|\\d[-/.]\\d|'\\d\\d|\\b${MONTH}(?![a-z])|` +
    "\\b(?:night|(?:second|minute|hour|day|week|month|quarter|year)s?)\\b",
  "iu",
);
const BARE_MONTH = new RegExp(`^${MONTH}[a-z]*\\.?$`, "u");
const PLAIN = { leads: 0, reckoned: false, yearless: false };
/** "Friday's vote", "last year's budget": the date is that of the very next thing. */
const POSSESSIVE = /^['’]s\b/u;
const POSSESSIVE_REACH = 3;
const LONGEST_SENTENCE = 2000;
const YEAR = /\b(?:1[89]|20)\d\d\b/u;
/** Scores and clock times ("5-2"), lengths of time ("in 30 years"), times told from another ("two days later"), months that are verbs or names. */
const NO_DATE =
  /^\d{1,2}[-/]\d{1,2}$|^in .{1,20} years$|^for .{1,20}(?:day|week|month|year)s?$|\b(?:later|earlier|after|before|within|now)\b|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u;
const BEFORE_MONTH =
  /\b(?:in|since|by|until|early|late|mid|last|next|this|of|from|through|during|for|before|after|to|every)[\s-]$/iu;
const IN_CALENDAR = new RegExp(`\\b${MONTH}|^\\d{1,2}[-/.]\\d`, "iu");
const YEAR_ALONE = /\b(?:in|In|during) ((?:19|20)\d\d)\b(?!-| [a-z]{4,}s\b)/gu;

/** "the 2019 flood": the year of the very next thing. */
const YEAR_OF_NOUN = /\b(?:the|The|an?|that|his|her|its|their|['’]s) ((?:19|20)\d\d) (?=\p{Ll})/gu;

/** The dates of a sentence in reading order; `today` (ISO, to the day) is when the article appeared, if that is known. */
export function timesOf(reading: Reading, text: string, today: string | undefined): Time[] {
  const [start, end] = reading.sentence.span;
  if (end - start > LONGEST_SENTENCE) return [];
  const words = text.slice(start, end);
  const found = [...ofWeek(reading, words, today), ...ofCalendar(reading, words, today), ...ofYears(reading, words)];
  const plain = found.filter(
    (time, at) => isTime(reading, time) && !found.slice(0, at).some((one) => overlaps(one.span, time.span)),
  );
  const led = plain.map((time) =>
    POSSESSIVE.test(text.slice(time.span[1], time.span[1] + 3)) ? { ...time, leads: POSSESSIVE_REACH } : time,
  );
  const reckoned = [
    ...offsetTimes(words, start, plain),
    ...laterTimes(words, start, plain),
    ...anniversaries(words, start, plain, today),
  ];
  return [...led, ...reckoned].sort((a, b) => a.span[0] - b.span[0]);
}

function ofWeek(reading: Reading, words: string, today: string | undefined): Time[] {
  const found = today === undefined ? [] : weekTimes(words);
  const day = found.length === 0 ? undefined : firstDay(today ?? "");
  if (day === undefined) return [];
  return found.map((time) => {
    const span = spanAt(reading, time.index, time.text);
    const direction = directionOf(reading, span);
    const { first, last } = time.of(day, direction);
    return { span, first: fromDayNumber(first), last: fromDayNumber(last), direction, ...PLAIN };
  });
}

function ofCalendar(reading: Reading, words: string, today: string | undefined): Time[] {
  return datesOf(reading.sentence, words, today ?? "1970-01-01").flatMap((date) => {
    if (!isDate(words, date) || (today === undefined && !YEAR.test(date.text))) return [];
    const span = spanAt(reading, date.index, date.text);
    const direction = isOfNoun(reading, words, date, span) ? undefined : directionOf(reading, span);
    if (LENGTH.test(date.text) && direction !== "future") return [];
    const first = date.hasYear || today === undefined ? date.start : inYear(date.start, today, direction);
    const shift = Number(first.slice(0, 4)) - Number(date.start.slice(0, 4));
    const last = date.end === undefined ? first : addYears(date.end, shift);
    const yearless = !date.hasYear && IN_CALENDAR.test(date.text);
    return [{ span, first, last: last < first ? first : last, direction, ...PLAIN, yearless }];
  });
}

/** What chrono read in a sentence, and reckoned from which day: two stages ask about most sentences with a date. */
const READ = new WeakMap<Sentence, { readonly reference: string; readonly dates: readonly ChronoDate[] }>();

function datesOf(sentence: Sentence, words: string, reference: string): readonly ChronoDate[] {
  if (!mayHoldDate(words)) return [];
  const known = READ.get(sentence);
  if (known?.reference === reference) return known.dates;
  const dates = chronoDates(words, reference);
  READ.set(sentence, { reference, dates });
  return dates;
}

/** "in six months" is a date where the words look ahead, and a length of time where they do not: "the second raid in six months". */
const LENGTH = /^in .{1,20}(?:day|week|month)s?$/u;

function mayHoldDate(words: string): boolean {
  return HINT.test(words) || (NUMBER.test(words) && NUMBER_HINT.test(words));
}

function ofYears(reading: Reading, words: string): Time[] {
  if (!NUMBER.test(words)) return [];
  const alone = [...words.matchAll(YEAR_ALONE)].map((match) => {
    const span = spanOfYear(reading, match, match[0].length);
    return { span, ...ofYear(match), direction: directionOf(reading, span), ...PLAIN };
  });
  const ofNouns = [...words.matchAll(YEAR_OF_NOUN)].map((match) => {
    const span = spanOfYear(reading, match, match[0].length - 1);
    return { span, ...ofYear(match), direction: undefined, ...PLAIN, leads: POSSESSIVE_REACH };
  });
  return [...alone, ...ofNouns];
}

function ofYear([, year = ""]: RegExpMatchArray): Pick<Time, "first" | "last"> {
  return { first: year, last: year };
}

/** `end` is where the year ends in the match. */
function spanOfYear(reading: Reading, { index = 0, 1: year = "" }: RegExpMatchArray, end: number): Span {
  return spanAt(reading, index + end - year.length, year);
}

function isDate(words: string, { index, text, start }: ChronoDate): boolean {
  if (NO_DATE.test(text)) return false;
  const bareMonth = BARE_MONTH.test(text) && start.length === 7;
  if (!bareMonth || YEAR.test(text)) return true;
  return BEFORE_MONTH.test(words.slice(0, index)) || isMonthOfNoun(words, index, text);
}

/** "blocked the plan before the Nov. 5 election": a date between article and noun is the noun's, whatever the verb's tense. */
function isOfNoun(reading: Reading, words: string, { index, text }: ChronoDate, [, end]: Span): boolean {
  const before = words.slice(Math.max(0, index - LONGEST_BEFORE), index);
  // "would not fight the order of Nov. 30"
  if (/\b(?:the|that|his|her|its|their) \p{Ll}{1,20} of $/iu.test(before)) return true;
  if (!/\b(?:the|an?|its|their|his|her|['’]s) $/iu.test(before) || text.includes(",")) return false;
  const next = reading.own.find(({ span }) => span[0] >= end)?.pos;
  return next === "NOUN" || next === "PROPN";
}

const LONGEST_BEFORE = 40;

/** "the November election", "a May hearing". */
function isMonthOfNoun(words: string, index: number, text: string): boolean {
  return /\b(?:the|an?|['’]s)\s$/iu.test(words.slice(0, index)) && /^ \p{Ll}/u.test(words.slice(index + text.length));
}

/** "April 21" with a past verb is the last one, with a future verb the next; else the one chrono takes, the nearest. */
function inYear(date: string, today: string, direction: Direction): string {
  if (direction === undefined) return date;
  const now = today.slice(0, date.length);
  const thisYear = `${today.slice(0, 4)}${date.slice(4)}`;
  if (direction === "past") return thisYear <= now ? thisYear : addYears(thisYear, -1);
  return thisYear >= now ? thisYear : addYears(thisYear, 1);
}

/** Not a person called April or June. */
function isTime(reading: Reading, { span }: Time): boolean {
  return !reading.names.some(
    ({ mention, span: name }) => overlaps(name, span) && (mention.kind === "Official" || mention.kind === "Person"),
  );
}

function spanAt(reading: Reading, index: number, words: string): Span {
  const from = reading.sentence.span[0] + index;
  return [from, from + words.length];
}

function directionOf(reading: Reading, span: Span): Direction {
  const within = reading.own.filter((token) => overlaps(token.span, span));
  const first = within[0];
  const last = within.at(-1);
  return first && last ? directionAt(reading, first.index, last.index + 1) : undefined;
}
