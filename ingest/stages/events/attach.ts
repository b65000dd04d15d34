import { overlaps, type Span } from "../../../graph/model/spans.ts";
import { fitted } from "./dates/fitted.ts";
import type { Time } from "./dates/time.ts";
import { nameAt, type Reading, tokenAt } from "./reading.ts";
import type { Trigger } from "./triggers.ts";

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
/** These make a date a bound, not the day of the event: "by May 12", "closed through Wednesday". */
const BOUNDS: ReadonlySet<string> = new Set(["by", "until", "till", "through", "since", "before", "after"]);
const FARTHEST_TOKENS = 15;
const LONGEST_OPENING = 5;
/** What stands before its event is less likely its date than what stands after; a verb or a new clause between speaks against. */
const BEFORE_PENALTY = 1.5;
const VERB_PENALTY = 6;
const CLAUSE_PENALTY = 10;

/** The date of each trigger, by its first token: each date goes to the nearest event, each event takes its nearest date. */
export function datesOf(
  reading: Reading,
  triggers: readonly Trigger[],
  times: readonly Time[],
  today: string | undefined,
): Map<number, Time> {
  const taken = new Map<number, { time: Time; cost: number }>();
  for (const time of times) {
    const best = nearestTrigger(reading, triggers, time);
    const before = best && taken.get(best.trigger.first);
    if (best !== undefined && (before === undefined || best.cost < before.cost)) {
      taken.set(best.trigger.first, { time, cost: best.cost });
    }
  }
  const dates = new Map([...taken].map(([first, { time }]) => [first, time]));
  shareAcrossAnd(reading, triggers, dates);
  for (const { first, type } of triggers) {
    const time = dates.get(first);
    if (time !== undefined) dates.set(first, fitted(time, type, today));
  }
  return dates;
}

/** "broke the levee on Saturday and flooded the town": one date for both. */
function shareAcrossAnd(reading: Reading, triggers: readonly Trigger[], dates: Map<number, Time>): void {
  for (const [at, trigger] of triggers.entries()) {
    const before = triggers[at - 1];
    if (before === undefined || tokenAt(reading, trigger.first - 1)?.lower !== "and") continue;
    const [first, second] = [dates.get(before.first), dates.get(trigger.first)];
    if (first === undefined && second !== undefined) dates.set(before.first, second);
    if (second === undefined && first !== undefined) dates.set(trigger.first, first);
  }
}

/** The trigger that what stands at a place in the sentence belongs to; undefined where none is within `farthest` tokens. */
export function nearestTo(
  reading: Reading,
  triggers: readonly Trigger[],
  span: Span,
  farthest: number,
): Trigger | undefined {
  const [first, last] = tokenRange(reading, span);
  const candidates = triggers.map((trigger) => ({ trigger, cost: cost(reading, triggers, trigger, first, last) }));
  return cheapest(candidates, farthest)?.trigger;
}

interface Candidate {
  readonly trigger: Trigger;
  readonly cost: number;
}

function nearestTrigger(reading: Reading, triggers: readonly Trigger[], time: Time): Candidate | undefined {
  const [first, last] = tokenRange(reading, time.span);
  if (time.leads > 0) {
    const following = triggers.filter((trigger) => trigger.first >= last);
    return cheapest(
      following.map((trigger) => ({ trigger, cost: trigger.first - last })),
      time.leads,
    );
  }
  const before = beforeTime(reading, first);
  if (BOUNDS.has(before?.lower ?? "") || belongsToVerb(reading, triggers, before?.index, last)) return undefined;
  return cheapest(
    triggers
      .filter(
        (trigger) => !isCutOff(reading, triggers, trigger, last) && !isOtherClause(reading, triggers, trigger, first),
      )
      .map((trigger) => ({ trigger, cost: cost(reading, triggers, trigger, first, last) })),
    FARTHEST_TOKENS,
  );
}

/** "met on Sunday, praised the deal", "on Monday agreed to a vote": a date is not that of what another verb leads to. */
function isCutOff(reading: Reading, triggers: readonly Trigger[], trigger: Trigger, last: number): boolean {
  if (trigger.first < last || opensSentence(reading, last)) return false;
  if (trigger.form === "noun" && reading.tokens.slice(last, trigger.first).some(({ lower }) => ABOUT.has(lower)))
    return true;
  return reading.tokens.slice(last, trigger.first).some(({ index }) => isOtherVerb(reading, triggers, index));
}

/** What a date before these belongs to is spoken or thought of the event: "came last week to talk about the election". */
const ABOUT: ReadonlySet<string> = new Set(
  "about over of regarding concerning against for from than until since before after ahead".split(" "),
);

/** "With five days until the vote, Ruiz left town Wednesday": behind a comma somebody else does something else. */
function isOtherClause(reading: Reading, triggers: readonly Trigger[], trigger: Trigger, first: number): boolean {
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

function cost(reading: Reading, triggers: readonly Trigger[], trigger: Trigger, first: number, last: number): number {
  const isBefore = trigger.first >= last;
  const between = isBefore ? reading.tokens.slice(last, trigger.first) : reading.tokens.slice(trigger.last, first);
  // "On Monday, the council met and voted": what opens a sentence frames all of it.
  if (isBefore && first <= reading.sentence.tokens[0] + 1) return Math.min(between.length, FARTHEST_TOKENS);
  const verbs = between.filter((token) => isOtherVerb(reading, triggers, token.index)).length;
  const clauses = between.filter(({ lower, pos }) => lower === "that" && pos === "SCONJ").length;
  const side = isBefore ? BEFORE_PENALTY : 1;
  return (between.length + verbs * VERB_PENALTY) * side + clauses * CLAUSE_PENALTY;
}

/** "officials on Friday denounced …", "reported Friday that …": the date is when they spoke. */
function belongsToVerb(
  reading: Reading,
  triggers: readonly Trigger[],
  before: number | undefined,
  last: number,
): boolean {
  if (isOtherVerb(reading, triggers, last)) return true;
  return before !== undefined && isOtherVerb(reading, triggers, before);
}

/** A verb that is no event itself and does not lead through to one; names may hold words that look like verbs. */
function isOtherVerb(reading: Reading, triggers: readonly Trigger[], index: number): boolean {
  const token = tokenAt(reading, index);
  if (token?.pos !== "VERB" || THROUGH.has(token.lemma) || nameAt(reading, index) !== undefined) return false;
  return !triggers.some(({ first, last }) => first <= index && index < last);
}

function beforeTime(reading: Reading, first: number) {
  let at = first - 1;
  while (BEFORE_TIME.has(tokenAt(reading, at)?.lower ?? "")) at -= 1;
  return tokenAt(reading, at);
}

function cheapest(candidates: readonly Candidate[], farthest: number): Candidate | undefined {
  const near = candidates.filter(({ cost }) => cost <= farthest);
  return near.sort((a, b) => a.cost - b.cost || a.trigger.first - b.trigger.first)[0];
}

function tokenRange(reading: Reading, span: Span): [first: number, last: number] {
  const within = reading.own.filter((token) => overlaps(token.span, span));
  return [within[0]?.index ?? reading.sentence.tokens[0], (within.at(-1)?.index ?? reading.sentence.tokens[0]) + 1];
}
