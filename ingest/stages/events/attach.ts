import { overlaps, type Span } from "../../../graph/model/spans.ts";
import type { Time } from "./dates/time.ts";
import { type Reading, tokenAt, tokensOf } from "./reading.ts";
import type { Trigger } from "./triggers.ts";

/** Verbs that let a date through to the event they carry: "raids coming this weekend", "a hearing planned for Monday". */
const THROUGH: ReadonlySet<string> = new Set([
  "come", "plan", "schedule", "hold", "happen", "set", "occur", "begin", "start", "take", "expect", "slate", "conduct", "stage", "be",
]);
const BEFORE_TIME: ReadonlySet<string> = new Set(["on", "in", "at", "late", "early", "last", "next", "this", "over", "during", "for"]);
/** These make a date a bound, not the day of the event: "by May 12", "closed through Wednesday". */
const BOUNDS: ReadonlySet<string> = new Set(["by", "until", "till", "through", "since", "before", "after"]);
const FARTHEST_TOKENS = 25;
/** What stands before its event is less likely its date than what stands after; a verb between them speaks against. */
const BEFORE_PENALTY = 1.5;
const VERB_PENALTY = 6;

/** The date of each trigger, by its first token: each date goes to the nearest event, each event takes its nearest date. */
export function datesOf(reading: Reading, triggers: readonly Trigger[], times: readonly Time[]): Map<number, Time> {
  const taken = new Map<number, { time: Time; cost: number }>();
  for (const time of times) {
    const best = nearestTrigger(reading, triggers, time);
    const before = best && taken.get(best.trigger.first);
    if (best !== undefined && (before === undefined || best.cost < before.cost)) taken.set(best.trigger.first, { time, cost: best.cost });
  }
  return new Map([...taken].map(([first, { time }]) => [first, time]));
}

/** The trigger a thing at a place in the sentence belongs to; undefined where none is near. */
export function nearestTo(reading: Reading, triggers: readonly Trigger[], span: Span): Trigger | undefined {
  const [first, last] = tokenRange(reading, span);
  return cheapest(triggers.map((trigger) => ({ trigger, cost: distance(trigger, first, last) })))?.trigger;
}

interface Candidate {
  readonly trigger: Trigger;
  readonly cost: number;
}

function nearestTrigger(reading: Reading, triggers: readonly Trigger[], time: Time): Candidate | undefined {
  const [first, last] = tokenRange(reading, time.span);
  if (time.leads) {
    const following = triggers.filter((trigger) => trigger.first >= last);
    return cheapest(following.map((trigger) => ({ trigger, cost: distance(trigger, first, last) })));
  }
  const before = beforeTime(reading, first);
  if (BOUNDS.has(before?.lower ?? "") || belongsToVerb(reading, triggers, before?.index, last)) return undefined;
  return cheapest(triggers.map((trigger) => ({ trigger, cost: cost(reading, triggers, trigger, first, last) })));
}

function cost(reading: Reading, triggers: readonly Trigger[], trigger: Trigger, first: number, last: number): number {
  const [from, to] = trigger.last <= first ? [trigger.last, first] : [last, trigger.first];
  const between = reading.tokens.slice(from, Math.max(from, to));
  const verbs = between.filter(({ pos, lemma, index }) => pos === "VERB" && !THROUGH.has(lemma) && !isTrigger(triggers, index));
  const side = trigger.first > first ? BEFORE_PENALTY : 1;
  return distance(trigger, first, last) * side + verbs.length * VERB_PENALTY;
}

/** "officials on Friday denounced …", "reported Friday that …": the date is when they spoke. */
function belongsToVerb(reading: Reading, triggers: readonly Trigger[], before: number | undefined, last: number): boolean {
  const isOther = (index: number) => {
    const token = tokenAt(reading, index);
    return token?.pos === "VERB" && !THROUGH.has(token.lemma) && !isTrigger(triggers, index);
  };
  const inName = before !== undefined && reading.names.some((name) => name.first <= before && before < name.last);
  return isOther(last) || (before !== undefined && !inName && isOther(before));
}

function beforeTime(reading: Reading, first: number) {
  let at = first - 1;
  while (BEFORE_TIME.has(tokenAt(reading, at)?.lower ?? "")) at -= 1;
  return tokenAt(reading, at);
}

function isTrigger(triggers: readonly Trigger[], index: number): boolean {
  return triggers.some(({ first, last }) => first <= index && index < last);
}

function distance(trigger: Trigger, first: number, last: number): number {
  return trigger.last <= first ? first - trigger.last : Math.max(0, trigger.first - last);
}

function cheapest(candidates: readonly Candidate[]): Candidate | undefined {
  const [best] = candidates.filter(({ cost }) => cost <= FARTHEST_TOKENS).sort((a, b) => a.cost - b.cost || a.trigger.first - b.trigger.first);
  return best;
}

function tokenRange(reading: Reading, span: Span): [first: number, last: number] {
  const within = tokensOf(reading).filter((token) => overlaps(token.span, span));
  return [within[0]?.index ?? reading.sentence.tokens[0], (within.at(-1)?.index ?? reading.sentence.tokens[0]) + 1];
}
