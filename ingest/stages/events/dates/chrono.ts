import { Chrono, en, type Parser } from "chrono-node";
import { type Precision, precision } from "../../../../graph/model/dates.ts";

/** A date that chrono read; `start` and `end` are ISO dates, as precise as the words. */
export interface ChronoDate {
  readonly index: number;
  readonly text: string;
  readonly start: string;
  readonly end: string | undefined;
  /** Whether the words told the year, or tell it by themselves ("two years ago"). */
  readonly hasYear: boolean;
}

/** The parts of a date that chrono gives, here read without its clock. */
interface Parts {
  isCertain(part: "year" | "month" | "day"): boolean;
  get(part: "year" | "month" | "day"): number | null;
}

const YEAR = /\d{4}/u;
const NUMBERS = /\d[-/.]\d/u;
const MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

/**
 * What the pattern of each of chrono's parsers cannot match without, by the parser's class; the one for "within two days" is missing, as its
 * words are in nearly every sentence. **Source:** the patterns of chrono-node 2.10.
 */
const NEEDS: Readonly<Record<string, RegExp>> = {
  ISOFormatParser: YEAR,
  ENYearMonthDayParser: YEAR,
  SlashDateFormatParser: NUMBERS,
  ENSlashMonthFormatParser: NUMBERS,
  ENTimeExpressionParser: /\d/u,
  ENMonthNameLittleEndianParser: MONTH,
  ENMonthNameMiddleEndianParser: MONTH,
  ENMonthNameParser: MONTH,
  ENYearMonthNameParser: MONTH,
  ENEndOfCurrentMonthParser: /month/i,
  ENWeekdayParser: /sun|mon|tue|wed|thu|fri|sat|week/i,
  ENCasualDateParser: /now|today|tonight|tomorrow|overmorrow|tmr|yesterday|night/i,
  ENCasualTimeParser: /morning|noon|evening|night|midday/i,
  ENRelativeDateFormatParser: /this|last|past|next/i,
  ENTimeUnitCasualRelativeFormatParser: /this|last|past|next|after|[-+]/i,
  ENTimeUnitAgoFormatParser: /ago|before|earlier/i,
  ENTimeUnitLaterFormatParser: /later|after|now|henceforth|forward|out/i,
};
const NEVER = /^(?!)/u;

/** chrono's casual English; each of its 18 parsers is spared the texts that hold nothing for it, as most hold something for a few only. */
const CHRONO = new Chrono({ parsers: en.casual.parsers.map(spared), refiners: [...en.casual.refiners] });

function spared(parser: Parser): Parser {
  const needs = NEEDS[parser.constructor.name];
  if (needs === undefined) return parser;
  return {
    pattern: (context) => (needs.test(context.text) ? parser.pattern(context) : NEVER),
    extract: (context, match) => parser.extract(context, match),
  };
}

/** "voted in May, 6-3": the votes of both sides, and no days. */
const MONTH_AND_TALLY = /^(\p{L}{3,9}\.?), \d{1,2}[-–]\d{1,2}$/u;

/**
 * The dates in a text that chrono-node knows, reckoned from a reference day. Bare weekdays and clock times are left out:
 * chrono takes "on Friday" for the nearest Friday, a newspaper for the last one.
 */
export function chronoDates(text: string, reference: string): ChronoDate[] {
  const [year = 1970, month = 1, day = 1] = reference.split("-").map(Number);
  const noon = new Date(year, month - 1, day, 12);
  return CHRONO.parse(text, noon).flatMap(({ index, text: found, start, end }) => {
    const first = isoOf(start);
    if (first === undefined) return [];
    const [, month] = MONTH_AND_TALLY.exec(found) ?? [];
    if (month !== undefined)
      return [{ index, text: month, start: first.slice(0, 7), end: undefined, hasYear: start.isCertain("year") }];
    // chrono takes the comma of "in November, ..." for part of the date.
    return [
      {
        index,
        text: found.replace(/(?<![\s,])[\s,]+$/u, ""),
        start: first,
        end: end ? isoOf(end) : undefined,
        hasYear: start.isCertain("year"),
      },
    ];
  });
}

function isoOf(parts: Parts): string | undefined {
  const known = knownPrecision(parts);
  if (known === undefined) return undefined;
  const digits = (part: "month" | "day") => String(parts.get(part) ?? 0).padStart(2, "0");
  const year = String(parts.get("year") ?? 0).padStart(4, "0");
  const iso = { year, month: `${year}-${digits("month")}`, day: `${year}-${digits("month")}-${digits("day")}` }[known];
  return precision(iso) === undefined ? undefined : iso;
}

function knownPrecision(parts: Parts): Precision | undefined {
  if (parts.isCertain("day")) return "day";
  if (parts.isCertain("month")) return "month";
  return parts.isCertain("year") ? "year" : undefined;
}
