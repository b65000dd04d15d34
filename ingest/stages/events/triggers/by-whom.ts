import type { Token } from "../../../document.ts";
import { COMPANIES } from "./companies.ts";
import { headBehind, singular } from "./heads.ts";
import { type Reading, tokenAt } from "../reading.ts";

/** "a van struck a tram", "struck a parked bus", "hit Bell Ledge"; a storm that hits a bus, and a bus that hits a snag of words, do neither. */
export function isOfThing(
  reading: Reading,
  things: ReadonlySet<string>,
  first: number,
  last: number,
  isWhole: boolean,
): boolean {
  // "hit 90 miles an hour", "hit the brakes"
  const [subject, object] = [subjectBefore(reading, first), headBehind(reading, last)];
  if ((object === undefined && !isWhole) || COMPANIES["weather"]?.has(subject?.lemma ?? "") === true) return false;
  if (COMPANIES["measures"]?.has(object?.lemma ?? "") === true) return false;
  return [subject, object].some(
    (head) => head !== undefined && (things.has(head.lemma) || things.has(head.lower) || things.has(singular(head))),
  );
}

/** The noun right before a verb, adverbs and "had" and "that" passed over. */
function subjectBefore(reading: Reading, verb: number): Token | undefined {
  let at = verb - 1;
  while (["AUX", "ADV"].includes(tokenAt(reading, at)?.pos ?? "") || RELATIVES.has(tokenAt(reading, at)?.lower ?? ""))
    at -= 1;
  return tokenAt(reading, at);
}

const RELATIVES: ReadonlySet<string> = new Set(["that", "which", "who"]);

/** "Voters in the town on Tuesday rejected", "was approved by voters"; not "a judge rejected a request from voters". */
export function isByVoters(reading: Reading, first: number, last: number): boolean {
  const behind = [tokenAt(reading, last)?.lower, tokenAt(reading, last + 1)?.lower];
  if (behind[0] === "by" && isVoters(behind[1])) return true;
  for (let at = first - 1; at >= first - VOTERS_REACH; at -= 1) {
    const token = tokenAt(reading, at);
    if (token === undefined || token.pos === "VERB" || STOPS.has(token.text)) return false;
    if (isVoters(token.lower)) return true;
  }
  return false;
}

const VOTERS_REACH = 9;
const STOPS: ReadonlySet<string> = new Set([",", ";", ":", "“", "”", '"']);

function isVoters(word: string | undefined): boolean {
  return word === "voters" || word === "electorate";
}
