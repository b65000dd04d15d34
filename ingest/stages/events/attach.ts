import type { Token } from "../../document.ts";
import { overlaps, type Span } from "../../../graph/model/spans.ts";
import { fitted } from "./fitted.ts";
import type { Time } from "./dates/time.ts";
import { type Reading, tokenAt } from "./reading.ts";
import type { Trigger } from "./triggers/triggers.ts";
import { isTime } from "./words-of-time.ts";
import { beforeTime, belongsToVerb, isCutOff, isOfSubject, isOtherClause, isOtherVerb } from "./grammar/clauses.ts";

/** These make a date a bound, not the day of the event: "by May 12", "closed through Wednesday". */
const BOUNDS: ReadonlySet<string> = new Set(["by", "until", "till", "through", "since", "before", "after"]);

const FARTHEST_TOKENS = 15;

/** What stands before its event is less likely its date than what stands after; a verb or a new clause between speaks against. */
const BEFORE_PENALTY = 1.5;

const VERB_PENALTY = 6;

const LONG_PHRASE = 12;

const JOINED_SHARE = 0.5;

const CLAUSE_PENALTY = 10;

/** "Police arrested two men on Friday after a crash": the date is rather that of what stands before it, if an event does. */
const BEHIND_CLAUSE_PENALTY = 5;
const OPENS_CLAUSE: ReadonlySet<string> = new Set(["after", "as", "when", "while", "because"]);

/** The date of each trigger, by its first token: the nearest pair of date and event first; a date that lost its event to a nearer one goes to the next. */
export function datesOf(
  reading: Reading,
  triggers: readonly Trigger[],
  times: readonly Time[],
  today: string | undefined,
): Map<number, Time> {
  const pairs = times.flatMap((time) => triggersNear(reading, triggers, time).map((near) => ({ ...near, time })));
  const dates = new Map<number, Time>();
  const given = new Set<Time>();
  for (const { trigger, time } of inOrder(pairs)) {
    if (dates.has(trigger.first) || given.has(time)) continue;
    dates.set(trigger.first, time);
    given.add(time);
  }
  shareDates(reading, triggers, dates);
  for (const trigger of triggers) {
    const time = dates.get(trigger.first);
    if (time !== undefined) dates.set(trigger.first, fitted(time, trigger, today));
  }
  return dates;
}

/** "broke the levee on Saturday and flooded the town", "a fire killed two people on Sunday": one date for both. */
function shareDates(reading: Reading, triggers: readonly Trigger[], dates: Map<number, Time>): void {
  for (const [at, trigger] of triggers.entries()) {
    const before = triggers[at - 1];
    if (before === undefined || !areOne(reading, before, trigger)) continue;
    const [first, second] = [dates.get(before.first), dates.get(trigger.first)];
    if (first === undefined && second !== undefined) dates.set(before.first, second);
    if (second === undefined && first !== undefined) dates.set(trigger.first, first);
  }
}

/** What "and" joins, what an event does ("a fire killed nine"), and what comes of it: ", killing nine". */
function areOne(reading: Reading, before: Trigger, trigger: Trigger): boolean {
  const link = tokenAt(reading, trigger.first - 1)?.lower;
  if (link === "and") return true;
  if (isCause(reading, before, trigger) || toldByWhenBehind(reading, before, trigger)) return true;
  // "A fire burned a barn on Tuesday"
  if (trigger.form === "verb" && before.type === trigger.type && isDoneBy(reading, before, trigger.first)) return true;
  if (trigger.form !== "verb" || !COMES_OF_IT.has(trigger.type)) return false;
  if (link === ",") return tokenAt(reading, trigger.first)?.lower.endsWith("ing") === true;
  const between = reading.tokens.slice(before.last, trigger.first);
  return before.form === "noun" && between.every(({ pos }) => pos !== "VERB" && pos !== "PUNCT" && pos !== "CCONJ");
}

/** "was arrested on Monday when police raided": both then. */
function toldByWhenBehind(reading: Reading, { last }: Trigger, trigger: Trigger): boolean {
  const between = reading.tokens.slice(last, trigger.first);
  const when = between.find(({ lower }) => lower === "when");
  return when !== undefined && toldByWhen(reading, [trigger], when.index) === trigger;
}

/** "Two people died Sunday in a crash" */
function isCause(reading: Reading, { type, last }: Trigger, { form, first }: Trigger): boolean {
  if (form !== "noun" || !COMES_OF_IT.has(type)) return false;
  const between = reading.tokens.slice(last, first);
  return (
    between.some(({ lower }) => lower === "in") &&
    between.every(({ pos, text }) => pos !== "VERB" && (pos !== "PUNCT" || text === "-"))
  );
}

const COMES_OF_IT: ReadonlySet<string> = new Set(["death", "injury", "evacuation", "outage"]);

/** The trigger that what stands at a place in the sentence belongs to; undefined where none is within `farthest` tokens. */
export function nearestTo(
  reading: Reading,
  triggers: readonly Trigger[],
  span: Span,
  farthest: number,
): Trigger | undefined {
  const [first, last] = tokenRange(reading, span);
  const candidates = triggers.map((trigger) => ({ trigger, cost: cost(reading, triggers, trigger, first, last) }));
  return within(candidates, farthest)[0]?.trigger;
}

interface Candidate {
  readonly trigger: Trigger;
  readonly cost: number;
}

/** The events that a date may be of, the nearest first. */
function triggersNear(reading: Reading, triggers: readonly Trigger[], time: Time): Candidate[] {
  const [first, last] = tokenRange(reading, time.span);
  if (time.leads > 0) {
    const following = triggers.filter((trigger) => trigger.first >= last);
    return within(
      following.map((trigger) => ({ trigger, cost: trigger.first - last })),
      time.leads,
    );
  }
  if (isOfOtherNoun(reading, triggers, first, last)) return [];
  const before = beforeTime(reading, first);
  const decided = decidedThen(reading, triggers, before, last);
  if (decided !== undefined) return [{ trigger: decided, cost: 0 }];
  const then = toldByWhen(reading, triggers, last);
  if (then !== undefined && belongsToVerb(reading, triggers, before?.index, last)) return [{ trigger: then, cost: 0 }];
  const isBound =
    isAsOf(reading, before) || (BOUNDS.has(before?.lower ?? "") && !isBeginning(reading, triggers, before));
  if (isBound || belongsToVerb(reading, triggers, before?.index, last)) return [];
  return within(
    triggers
      .filter(
        (trigger) =>
          !isCutOff(reading, triggers, trigger, last) &&
          !isOtherClause(reading, triggers, trigger, first) &&
          !isOfSubject(reading, triggers, trigger, first),
      )
      .map((trigger) => ({ trigger, cost: cost(reading, triggers, trigger, first, last) })),
    FARTHEST_TOKENS,
  );
}

/** "lost its shop on Monday when fire gutted it": what "when" opens right behind a date was then. */
function toldByWhen(reading: Reading, triggers: readonly Trigger[], last: number): Trigger | undefined {
  if (tokenAt(reading, last)?.lower !== "when") return undefined;
  const clause = reading.tokens.slice(last, last + WHEN_REACH);
  const end = clause.findIndex(({ pos }) => pos === "PUNCT");
  const until = end < 0 ? last + WHEN_REACH : last + end;
  return triggers.find(({ form, first }) => form === "verb" && first > last && first < until);
}

const WHEN_REACH = 10;

/** "had burned 900 acres as of Monday": when it was counted. */
function isAsOf(reading: Reading, before: Token | undefined): boolean {
  return before?.lower === "of" && tokenAt(reading, before.index - 1)?.lower === "as";
}

/** "agreed on Monday to pay $2 million to settle": of what is done by deciding, the day it was decided. */
function decidedThen(
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
function isBeginning(reading: Reading, triggers: readonly Trigger[], bound: Token | undefined): boolean {
  if (bound?.lower !== "since") return false;
  return triggers.some(({ type, last }) => GOES_ON.has(type) && last === bound.index);
}

const GOES_ON: ReadonlySet<string> = new Set(["strike", "closure", "outage"]);

const NOUN_REACH = 4;

/** "the charge stems from a February 8 incident": between article and noun, a date is that noun's, if none of the events is it. */
function isOfOtherNoun(reading: Reading, triggers: readonly Trigger[], first: number, last: number): boolean {
  const next = tokenAt(reading, last);
  if (tokenAt(reading, first - 1)?.pos !== "DET" || next?.pos !== "NOUN" || isTime(next)) return false;
  return !triggers.some((trigger) => trigger.first >= last && trigger.first < last + NOUN_REACH);
}

function cost(reading: Reading, triggers: readonly Trigger[], trigger: Trigger, first: number, last: number): number {
  const isBefore = trigger.first >= last;
  const between = isBefore ? reading.tokens.slice(last, trigger.first) : reading.tokens.slice(trigger.last, first);
  // "On Monday, the council met and voted": what opens a sentence frames all of it.
  if (isBefore && first <= reading.sentence.tokens[0] + 1) return Math.min(between.length, FARTHEST_TOKENS);
  const others = between.filter(
    ({ index }) => isOtherVerb(reading, triggers, index) && !isDoneBy(reading, trigger, index),
  );
  // "killed two people and drove others out on Sunday": what is told last dates all that "and" joins.
  const verbs = others.reduce((sum, { index }) => sum + (isJoined(reading, index) ? JOINED_SHARE : 1), 0);
  const clauses = between.filter(({ lower, pos }) => lower === "that" && pos === "SCONJ").length;
  const isBehindClause = isBefore && between.some(({ lower }) => OPENS_CLAUSE.has(lower));
  const side = isBefore ? BEFORE_PENALTY : 1;
  // "killed a man in the parking lot of a tire store on Saturday": a long phrase is no farther than a short one.
  const words = verbs === 0 && !isBefore ? Math.min(between.length, LONG_PHRASE) : between.length;
  return (
    (words + verbs * VERB_PENALTY) * side + clauses * CLAUSE_PENALTY + (isBehindClause ? BEHIND_CLAUSE_PENALTY : 0)
  );
}

/** "A fire tore through the hills on Sunday": what an event does, it does when it is. */
function isDoneBy(reading: Reading, { form, last }: Trigger, verb: number): boolean {
  if (form !== "noun" || verb < last) return false;
  return reading.tokens.slice(last, verb).every(({ pos }) => pos === "AUX" || pos === "ADV");
}

function isJoined(reading: Reading, verb: number): boolean {
  return tokenAt(reading, verb - 1)?.lower === "and";
}

function within(candidates: readonly Candidate[], farthest: number): Candidate[] {
  return inOrder(candidates.filter(({ cost }) => cost <= farthest));
}

function inOrder<One extends Candidate>(candidates: readonly One[]): One[] {
  return [...candidates].sort((a, b) => a.cost - b.cost || a.trigger.first - b.trigger.first);
}

function tokenRange(reading: Reading, span: Span): [first: number, last: number] {
  const within = reading.own.filter((token) => overlaps(token.span, span));
  return [within[0]?.index ?? reading.sentence.tokens[0], (within.at(-1)?.index ?? reading.sentence.tokens[0]) + 1];
}
