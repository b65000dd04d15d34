import type { Token } from "../../../document.ts";
import { type Reading, tokenAt } from "../reading.ts";
import type { Trigger } from "../triggers/triggers.ts";
import { isTime } from "../words-of-time.ts";

/** "had burned 900 acres as of Monday": when it was counted. */
export function isAsOf(reading: Reading, before: Token | undefined): boolean {
  return before?.lower === "of" && tokenAt(reading, before.index - 1)?.lower === "as";
}

/** "agreed on Monday to pay $2 million to settle": of what is done by deciding, the day it was decided. */
export function decidedThen(
  reading: Reading,
  triggers: readonly Trigger[],
  before: Token | undefined,
  last: number,
): Trigger | undefined {
  if (before === undefined || !DECIDES.has(before.lemma) || tokenAt(reading, last)?.lower !== "to") return undefined;
  return triggers.find(({ type, first }) => DECIDED.has(type) && first > last && first <= last + DECIDED_REACH);
}

const DECIDES: ReadonlySet<string> = new Set(["agree", "vote", "decide"]);
const DECIDED: ReadonlySet<string> = new Set(["agreement", "vote"]);
const DECIDED_REACH = 10;

/** "have been on strike since Aug. 4": of what goes on, the day it began. */
export function isBeginning(reading: Reading, triggers: readonly Trigger[], bound: Token | undefined): boolean {
  if (bound?.lower !== "since") return false;
  return triggers.some(({ type, last }) => GOES_ON.has(type) && last === bound.index);
}

const GOES_ON: ReadonlySet<string> = new Set(["strike", "closure", "outage"]);

const NOUN_REACH = 4;

/** "the charge stems from a February 8 incident": between article and noun, a date is that noun's, if none of the events is it. */
export function isOfOtherNoun(reading: Reading, triggers: readonly Trigger[], first: number, last: number): boolean {
  const next = tokenAt(reading, last);
  if (tokenAt(reading, first - 1)?.pos !== "DET" || next?.pos !== "NOUN" || isTime(next)) return false;
  return !triggers.some((trigger) => trigger.first >= last && trigger.first < last + NOUN_REACH);
}

/** "lost its shop on Monday when fire gutted it": what "when" opens right behind a date was then. */
export function toldByWhen(reading: Reading, triggers: readonly Trigger[], last: number): Trigger | undefined {
  if (tokenAt(reading, last)?.lower !== "when") return undefined;
  const clause = reading.tokens.slice(last, last + WHEN_REACH);
  const end = clause.findIndex(({ pos }) => pos === "PUNCT");
  const until = end < 0 ? last + WHEN_REACH : last + end;
  return triggers.find(({ form, first }) => form === "verb" && first > last && first < until);
}

const WHEN_REACH = 10;

/** "an audit released Tuesday", "a report on the fire made public on March 3": of what is made known, the day of that. */
export function madeKnownThen(reading: Reading, triggers: readonly Trigger[], first: number): Trigger | undefined {
  let at = first - 1;
  while (["ADP", "ADV"].includes(tokenAt(reading, at)?.pos ?? "") && at > first - 3) at -= 1;
  if (tokenAt(reading, at)?.lower === "public") at -= 1;
  const verb = tokenAt(reading, at);
  if (verb === undefined || !MADE_KNOWN.has(verb.lower)) return undefined;
  // "The audit, released in January,"
  const end = tokenAt(reading, at - 1)?.text === "," ? at - 1 : at;
  return triggers.find(({ type, form, last }) => form === "noun" && KNOWN_BY.has(type) && last === end);
}

const MADE_KNOWN: ReadonlySet<string> = new Set("released made published issued filed announced opened".split(" "));
const KNOWN_BY: ReadonlySet<string> = new Set(["investigation", "lawsuit", "ruling", "charge"]);

/** "The resignation takes effect on Friday": it was handed in before. */
export function isInForceThen(reading: Reading, first: number): boolean {
  const from = Math.max(first - IN_FORCE_REACH, reading.sentence.tokens[0]);
  return reading.tokens.slice(from, first).some(({ lower }) => lower === "effect" || lower === "effective");
}

const IN_FORCE_REACH = 4;
