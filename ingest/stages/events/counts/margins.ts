import { type FoundCount, hasNumber } from "./counts.ts";
import { NUMBER_PATTERN, numberOf } from "./number-words.ts";
import type { Reading } from "../reading.ts";

/** What such a number counts, and the events it is told of. */
export const MARGIN = "vote margin";
export const WON_BY_VOTES: readonly string[] = ["election", "primary"];

const NUMBER = `(?<number>${NUMBER_PATTERN})`;
/** "by 212 votes", "a margin of 40 votes", "a 90-vote lead": what somebody won by, and no count of all votes. */
const MARGINS: readonly RegExp[] = [
  `\\bby (?:just |only |about |some |fewer than |more than )?${NUMBER} votes\\b`,
  `\\b(?:margin|lead|gap|edge) (?:of|to|is|was|stood at) (?:just |only |about )?${NUMBER}(?: votes\\b|(?=[.,;]|$| after| in | with))`,
  `\\b${NUMBER}-vote (?:margin|lead|gap|victory|win|edge)\\b`,
].map((pattern) => new RegExp(pattern, "iu"));
const HINT = /\b(?:votes?|ballots?|recount|(?:final|official|unofficial) (?:count|returns|results))\b/iu;

/** What an election was won by, in votes: at most one of each turn of phrase. */
export function marginsOf(reading: Reading, text: string): FoundCount[] {
  const [start, end] = reading.sentence.span;
  const sentence = text.slice(start, end);
  if (!HINT.test(sentence) || !hasNumber(sentence)) return [];
  return MARGINS.flatMap((pattern): FoundCount[] => {
    const match = pattern.exec(sentence);
    const value = numberOf(match?.groups?.["number"] ?? "");
    if (match === null || value === undefined) return [];
    const from = start + match.index;
    return [{ low: value, high: value, approximate: false, unit: MARGIN, span: [from, from + match[0].length] }];
  }).slice(0, 1);
}
