import type { Count } from "../../../../graph/model/extracted.ts";
import { overlaps, type Span } from "../../../../graph/model/spans.ts";
import { ABOUT_PATTERN, NUMBER_PATTERN, NUMBER_WORDS, numberOf } from "./number-words.ts";
import type { Reading } from "../reading.ts";

/** A number of things in a sentence. */
export type FoundCount = Count & {
  readonly span: [number, number];
  /** Who those are whom a toll counts, where they may be some of all: "sailors". */
  readonly kind?: string;
};

const NUMBER = new RegExp(
  `(?<![\\w.,$€£-])(?:(${ABOUT_PATTERN}) )?(\\$)?(?:between )?(${NUMBER_PATTERN})(?:(?: to | and |-|–)\\$?(${NUMBER_PATTERN}))?(?![\\w%]|[.,:]\\d|-\\d)`,
  "giu",
);
/** The one word of size that is a number. "Hundreds" is none: whoever says it gives no figure, and a range would be nobody's. */
const DOZEN = /\ba dozen\b/giu;
/** Most sentences have nothing of what a count opens with, which tells sooner than looking for counts. */
const OPENING = new RegExp(`\\b(?:\\d|dozen|${NUMBER_WORDS.join("|")})`, "i");
/** Times, measures and parts are no count of things; "the 1200 block of Mill Street" is an address. */
const NO_UNIT: ReadonlySet<string> = new Set(
  `second minute hour day week month year decade century morning night weekend time term foot feet inch mile meter metre kilometer
  kilometre yard pound ton kilogram degree percent percentage point block a.m. p.m. a. p. am pm dollar cent million billion other
  way side grade round half page one monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
);
/** Between a number and its noun: "2,000 more undocumented people". */
const FILLERS: ReadonlySet<string> = new Set(["ADJ", "ADV"]);
const LONGEST_GAP = 3;

/** A number that may be a year: "the 2015 deal". */
const YEAR = /^(?:19|20)\d\d$/u;

/** Counts in reading order: "about 2,000 people", "between 40 and 60 homes", "dozens of boats", "$18 million". */
export function countsOf(reading: Reading, text: string): FoundCount[] {
  const [start, end] = reading.sentence.span;
  const words = text.slice(start, end);
  if (!hasNumber(words)) return [];
  const found = [...dozens(reading, words, start), ...numberCounts(reading, words, start)];
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

/** Whether any number stands in these words. */
export function hasNumber(words: string): boolean {
  return OPENING.test(words);
}

function numberCounts(reading: Reading, words: string, start: number): FoundCount[] {
  return [...words.matchAll(NUMBER)].flatMap((match): FoundCount[] => {
    const [text, about, dollars, from = "", to] = match;
    const low = numberOf(from);
    const high = to === undefined ? low : numberOf(to);
    if (low === undefined || high === undefined || high < low) return [];
    const span: Span = [start + match.index, start + match.index + text.length];
    if (about === undefined && isNumbered(reading, span[0])) return [];
    const unit = dollars === undefined ? unitAfter(reading, span[1]) : { words: "dollars", end: span[1], isOne: false };
    if (unit === undefined || overlapsName(reading, span)) return [];
    if (about === undefined && YEAR.test(text) && (unit.isOne || isBehindThe(reading, span[0]))) return [];
    return [{ low, high, approximate: about !== undefined, unit: unit.words, span: [span[0], unit.end] }];
  });
}

function dozens(reading: Reading, words: string, start: number): FoundCount[] {
  return [...words.matchAll(DOZEN)].flatMap((match): FoundCount[] => {
    const unit = unitAfter(reading, start + match.index + match[0].length);
    if (unit === undefined) return [];
    return [{ low: 12, high: 12, approximate: true, unit: unit.words, span: [start + match.index, unit.end] }];
  });
}

/** The noun that is counted, as the text writes it. */
function unitAfter(reading: Reading, from: number): { words: string; end: number; isOne: boolean } | undefined {
  const following = reading.own.filter(({ span }) => span[0] >= from);
  let at = 0;
  while (at < LONGEST_GAP && FILLERS.has(following[at]?.pos ?? "")) at += 1;
  const nouns = [];
  for (let token = following[at]; token?.pos === "NOUN"; token = following[at]) {
    nouns.push(token);
    at += 1;
  }
  const head = nouns.at(-1);
  if (head === undefined || nouns.some(({ lemma }) => NO_UNIT.has(lemma))) return undefined;
  return { words: nouns.map(({ lower }) => lower).join(" "), end: head.span[1], isOne: head.lower === head.lemma };
}

/** "The 1999 elections", "the town's 2015 budgets": years, where as many would be no news. */
function isBehindThe(reading: Reading, start: number): boolean {
  const before = reading.own.findLast(({ span }) => span[1] <= start);
  return before !== undefined && /^(?:the|its|his|her|their|['’]s)$/u.test(before.lower);
}

/** "Route 18", "Ward 3": a name with a number. */
function isNumbered(reading: Reading, start: number): boolean {
  const before = reading.own.findLast(({ span }) => span[1] <= start);
  return before?.pos === "PROPN" && start - before.span[1] <= 1;
}

function overlapsName(reading: Reading, span: Span): boolean {
  return reading.names.some((name) => overlaps(name.span, span));
}
