import type { FoundCount } from "./counts.ts";
import { NUMBER_WORDS, numberOf } from "./number-words.ts";
import type { Reading } from "../reading.ts";

/** What both numbers of a tally count: those on the side that carried it, and those on the other, whichever side that was. */
export const SIDES = ["in the majority", "in the minority"] as const;

export function isSide(unit: string): boolean {
  return SIDES.some((side) => side === unit);
}

/** What decides by a count of hands. */
export const VOTES: readonly string[] = ["vote", "legislation", "ruling", "budget", "appointment", "dismissal"];

const DECIDING =
  /\b(?:vot(?:e|ed|es|ing)|split|approv(?:e|ed|es|ing)|reject(?:s|ed|ing)?|pass(?:ed|es)?|adopt(?:ed|s)?|defeat(?:ed|s)?|failed|ruled|ruling|decision)\b/iu;
/** "5-4", "5–4"; not "5-4-1", "2-1 favorites", nor a number of a larger one. */
const HYPHENED =
  /(?<![\w.,$€£–-])(\d{1,3})[-–](\d{1,3})(?![\w%–-]|[.,]\d| (?:percent|favo|record|lead|victory|win|loss|points?|years?|split of))/u;
/** "A 4-4 ruling would leave it in place": none that came about. */
const SUPPOSED = /\b(?:would|could|might|may|if)\b/iu;
const SIDE = `(\\d{1,3}|${NUMBER_WORDS.join("|")})`;
/** "by a vote of five to four", "voted 5 to 4": elsewhere "five to four" is a range. */
const WORDED = new RegExp(
  `\\b(?:votes? (?:of|was|is)|voted|split|margin of|(?:approved|rejected|passed|adopted|defeated|failed)(?: by)?) ${SIDE}(?: to |-to-)${SIDE}(?![\\w%]| (?:years|months|days))`,
  "iu",
);

/** How a vote came out, as a count of each side; empty where the sentence tells no tally, or tells of none who decide. */
export function talliesOf(reading: Reading, text: string): FoundCount[] {
  const [start, end] = reading.sentence.span;
  const sentence = text.slice(start, end);
  if (!DECIDING.test(sentence) || SUPPOSED.test(sentence)) return [];
  const match = HYPHENED.exec(sentence) ?? WORDED.exec(sentence);
  const sides = [match?.[1], match?.[2]].map((words) => numberOf(words ?? ""));
  const [one, other] = sides;
  if (match === null || one === undefined || other === undefined) return [];
  const from = start + match.index;
  return SIDES.map((unit, at) => {
    const votes = at === 0 ? Math.max(one, other) : Math.min(one, other);
    return { low: votes, high: votes, approximate: false, unit, span: [from, from + match[0].length] };
  });
}

/** Whether a tally may be of a vote that was told before: "The vote was 5-4." */
export function tellsOfVote(reading: Reading): boolean {
  return reading.own.some(({ lemma }) => lemma === "vote");
}
