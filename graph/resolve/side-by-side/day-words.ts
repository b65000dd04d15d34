import type { Span } from "../../model/spans.ts";

const DAY_WORDS = new RegExp(
  `\\b(?:${[
    "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day",
    "(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \\d{1,2}\\b)?(?:,? (?:19|20)\\d\\d)?",
    "(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\. \\d{1,2}(?:, (?:19|20)\\d\\d)?",
    "\\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)",
    "yesterday|today|tonight|tomorrow",
    "(?:last|next|this) (?:night|week|month|year|spring|summer|fall|autumn|winter)",
    "in (?:19|20)\\d\\d",
  ].join("|")})\\b`,
  "gu",
);

/** Where words that say a day stand between two places of a text: "Sunday", "April 12", "last week". */
export function dayWords(text: string, [from, to]: Span): Span[] {
  return [...text.slice(from, to).matchAll(DAY_WORDS)].map(({ index, 0: { length } }) => [
    from + index,
    from + index + length,
  ]);
}
