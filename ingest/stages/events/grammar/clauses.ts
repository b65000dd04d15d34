import type { Token } from "../../../document.ts";
import { isPastForm } from "../dates/direction.ts";
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
  "open",
  "resume",
  "conclude",
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
  const between = reading.tokens.slice(last, trigger.first);
  const isNoun = trigger.form === "noun" || isNominal(reading, trigger.first);
  if (isNoun && between.some(({ lower }) => ABOUT.has(lower))) return true;
  if (closesRelative(reading, triggers, last) || isInReport(reading, triggers, trigger, last)) return true;
  if (opensSentence(reading, last)) return false;
  if (isInRelative(between)) return true;
  return reading.tokens.slice(last, trigger.first).some(({ index }) => isOtherVerb(reading, triggers, index));
}

/** "was convicted on Friday of murdering", "wept on Friday for those killed in the fire": no clause of its own. */
function isNominal(reading: Reading, verb: number): boolean {
  if (tokenAt(reading, verb)?.lower.endsWith("ing") === true) return true;
  const [before, next] = [tokenAt(reading, verb - 1), tokenAt(reading, verb + 1)];
  return (before?.pos === "NOUN" || before?.lower === "those") && next?.pos === "ADP";
}

/** "was sentenced on Friday for the crash that killed a boy": not when he was killed. "A fire on Friday that killed a boy" was then. */
function isInRelative(between: readonly Token[]): boolean {
  const about = between.findIndex(({ lower }) => ABOUT.has(lower));
  return about >= 0 && between.slice(about).some(({ lower }) => RELATIVES.has(lower));
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

/** "Families of those killed in the blast gathered on Monday": the day is that of what the subject does, in whose phrase the event stands. */
export function isOfSubject(reading: Reading, triggers: readonly Trigger[], trigger: Trigger, first: number): boolean {
  const { last } = trigger;
  if (first <= last || !isInPhrase(reading, trigger)) return false;
  const between = reading.tokens.slice(last, first);
  const verb = between.findIndex(({ index }) => isOtherVerb(reading, triggers, index));
  const token = between[verb];
  if (token === undefined || !isPastForm(token)) return false;
  return !between.slice(0, verb).some(({ lower }) => RELATIVES.has(lower) || lower === "and");
}

/** "in the blast"; not "At a hearing, lawyers argued on Monday": what leads the sentence was then, too. Nor "those killed". */
function isInPhrase(reading: Reading, { form, first }: Trigger): boolean {
  if (form === "verb") return isNominal(reading, first);
  let at = first - 1;
  while (PHRASE.has(tokenAt(reading, at)?.pos ?? "")) at -= 1;
  return tokenAt(reading, at)?.pos === "ADP" && at !== reading.sentence.tokens[0];
}

const PHRASE: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PART"]);

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
