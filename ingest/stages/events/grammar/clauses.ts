import { nameAt, type Reading, tokenAt } from "../reading.ts";
import type { Trigger } from "../triggers/triggers.ts";

/** Verbs that let a date through to the event they carry: "raids coming this weekend", "a hearing planned for Monday". */
const THROUGH: ReadonlySet<string> = new Set([
  "come",
  "plan",
  "schedule",
  "hold",
  "happen",
  "set",
  "occur",
  "begin",
  "start",
  "take",
  "expect",
  "slate",
  "conduct",
  "stage",
  "be",
]);

const BEFORE_TIME: ReadonlySet<string> = new Set([
  "on",
  "in",
  "at",
  "late",
  "early",
  "last",
  "next",
  "this",
  "over",
  "during",
  "for",
]);

const LONGEST_OPENING = 5;

/** "met on Sunday, praised the deal", "on Monday agreed to a vote": a date is not that of what another verb leads to. */
export function isCutOff(reading: Reading, triggers: readonly Trigger[], trigger: Trigger, last: number): boolean {
  if (trigger.first < last) return false;
  if (trigger.form === "noun" && reading.tokens.slice(last, trigger.first).some(({ lower }) => ABOUT.has(lower)))
    return true;
  if (closesRelative(reading, triggers, last) || isInReport(reading, triggers, trigger, last)) return true;
  if (opensSentence(reading, last)) return false;
  return reading.tokens.slice(last, trigger.first).some(({ index }) => isOtherVerb(reading, triggers, index));
}

/** "On Thursday, Ruiz wrote to a friend that the Brackwater raid was wrong": what leads the sentence is when she spoke. */
function isInReport(reading: Reading, triggers: readonly Trigger[], { first }: Trigger, last: number): boolean {
  const between = reading.tokens.slice(last, first);
  const verb = between.findIndex(({ index }) => isOtherVerb(reading, triggers, index));
  return verb >= 0 && between.slice(verb).some(({ index }) => opensReport(reading, index));
}

/** "that" before what is said, not before what tells of a thing: "a house that burned". */
function opensReport(reading: Reading, at: number): boolean {
  if (tokenAt(reading, at)?.lower !== "that") return false;
  const [before, next] = [tokenAt(reading, at - 1), tokenAt(reading, at + 1)];
  const isTold = next?.pos === "AUX" || (next?.pos === "VERB" && !next.lower.endsWith("ing"));
  return !isTold || before?.pos === "VERB";
}

const LONGEST_RELATIVE = 16;

/** "Oduya, who won the award in 2012, died": what stands in such a clause is its own verb's. */
function closesRelative(reading: Reading, triggers: readonly Trigger[], last: number): boolean {
  if (tokenAt(reading, last)?.text !== ",") return false;
  for (let at = last - 1; at > last - LONGEST_RELATIVE; at -= 1) {
    if (tokenAt(reading, at)?.text === ",") return false;
    if (RELATIVES.has(tokenAt(reading, at)?.lower ?? ""))
      return reading.tokens.slice(at, last).some(({ pos, index }) => pos === "VERB" && !isOwn(triggers, index));
  }
  return false;
}

function isOwn(triggers: readonly Trigger[], index: number): boolean {
  return triggers.some(({ first, last }) => first <= index && index < last);
}

/** What a date before these belongs to is spoken or thought of the event: "came last week to talk about the election". */
const ABOUT: ReadonlySet<string> = new Set(
  "about over of regarding concerning against for from than until since before ahead".split(" "),
);

/** "With five days until the vote, Ruiz left town Wednesday": behind a comma somebody else does something else. */
export function isOtherClause(
  reading: Reading,
  triggers: readonly Trigger[],
  trigger: Trigger,
  first: number,
): boolean {
  const between = reading.tokens.slice(trigger.last, Math.max(first, trigger.last));
  const commas = between.filter(({ text }) => text === ",");
  const opening = commas.length === 1 ? tokenAt(reading, (commas[0]?.index ?? first) + 1) : undefined;
  if (opening === undefined || !SUBJECTS.has(opening.pos) || RELATIVES.has(opening.lower)) return false;
  return between.some(({ index }) => index > opening.index && isOtherVerb(reading, triggers, index));
}

const SUBJECTS: ReadonlySet<string> = new Set(["DET", "NOUN", "PROPN", "PRON", "ADJ"]);

const RELATIVES: ReadonlySet<string> = new Set(["which", "who", "that", "whose"]);

/** Whether what ends here stands first in its sentence, but for a preposition and one word more. */
function opensSentence(reading: Reading, last: number): boolean {
  return last <= reading.sentence.tokens[0] + LONGEST_OPENING;
}

/** "officials on Friday denounced …", "reported Friday that …": the date is when they spoke. */
export function belongsToVerb(
  reading: Reading,
  triggers: readonly Trigger[],
  before: number | undefined,
  last: number,
): boolean {
  if (isOtherVerb(reading, triggers, last)) return true;
  return before !== undefined && isOtherVerb(reading, triggers, before);
}

/** A verb that is no event itself and does not lead through to one; names may hold words that look like verbs. */
export function isOtherVerb(reading: Reading, triggers: readonly Trigger[], index: number): boolean {
  const token = tokenAt(reading, index);
  if (token?.pos !== "VERB" || THROUGH.has(token.lemma) || nameAt(reading, index) !== undefined) return false;
  return !isOwn(triggers, index);
}

export function beforeTime(reading: Reading, first: number) {
  let at = first - 1;
  while (BEFORE_TIME.has(tokenAt(reading, at)?.lower ?? "")) at -= 1;
  return tokenAt(reading, at);
}
