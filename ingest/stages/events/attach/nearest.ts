import { overlaps, type Span } from "../../../../graph/model/spans.ts";
import { isOtherVerb } from "../grammar/clauses.ts";
import { type Reading, tokenAt } from "../reading.ts";
import type { Trigger } from "../triggers/triggers.ts";

/** No date is of an event that is farther off than so many tokens, penalties included. */
export const FARTHEST_TOKENS = 15;

/** What stands before its event is less likely its date than what stands after; a verb or a new clause between speaks against. */
const BEFORE_PENALTY = 1.5;
const VERB_PENALTY = 6;
const LONG_PHRASE = 12;
const JOINED_SHARE = 0.5;
const CLAUSE_PENALTY = 10;

/** "Police arrested two men on Friday after a crash": the date is rather that of what stands before it, if an event does. */
const BEHIND_CLAUSE_PENALTY = 5;
const OPENS_CLAUSE: ReadonlySet<string> = new Set(["after", "as", "when", "while", "because"]);

/** An event and how far off it is: tokens, and what speaks against it in tokens. */
export interface Candidate {
  readonly trigger: Trigger;
  readonly cost: number;
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
  return within(candidates, farthest)[0]?.trigger;
}

/** How far an event is from the tokens `[first, last)`. */
export function cost(
  reading: Reading,
  triggers: readonly Trigger[],
  trigger: Trigger,
  first: number,
  last: number,
): number {
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
  const isBehindClause =
    isBefore &&
    (between.some(({ lower }) => OPENS_CLAUSE.has(lower)) || isJoinedBehind(reading, triggers, trigger, first));
  const side = isBefore ? BEFORE_PENALTY : 1;
  // "killed a man in the parking lot of a tire store on Saturday": a long phrase is no farther than a short one.
  const words = verbs === 0 && !isBefore ? Math.min(between.length, LONG_PHRASE) : between.length;
  return (
    (words + verbs * VERB_PENALTY) * side + clauses * CLAUSE_PENALTY + (isBehindClause ? BEHIND_CLAUSE_PENALTY : 0)
  );
}

/** "cut 40 jobs last month and closed a ward in October": what is told before "and" is the day of what stands before it. */
function isJoinedBehind(
  reading: Reading,
  triggers: readonly Trigger[],
  { form, first }: Trigger,
  time: number,
): boolean {
  return (
    form === "verb" && JOINS.has(tokenAt(reading, first - 1)?.lower ?? "") && triggers.some(({ last }) => last <= time)
  );
}

const JOINS: ReadonlySet<string> = new Set(["and", "but"]);

/** "A fire tore through the hills on Sunday": what an event does, it does when it is. */
export function isDoneBy(reading: Reading, { form, last }: Trigger, verb: number): boolean {
  if (form !== "noun" || verb < last) return false;
  return reading.tokens.slice(last, verb).every(({ pos }) => pos === "AUX" || pos === "ADV");
}

function isJoined(reading: Reading, verb: number): boolean {
  return tokenAt(reading, verb - 1)?.lower === "and";
}

/** Those that are no farther off, the nearest first. */
export function within(candidates: readonly Candidate[], farthest: number): Candidate[] {
  return inOrder(candidates.filter(({ cost }) => cost <= farthest));
}

/** The nearest first; of equals the first in the text. */
export function inOrder<One extends Candidate>(candidates: readonly One[]): One[] {
  return [...candidates].sort((a, b) => a.cost - b.cost || a.trigger.first - b.trigger.first);
}

/** The tokens `[first, last)` of a span of the sentence. */
export function tokenRange(reading: Reading, span: Span): [first: number, last: number] {
  const within = reading.own.filter((token) => overlaps(token.span, span));
  return [within[0]?.index ?? reading.sentence.tokens[0], (within.at(-1)?.index ?? reading.sentence.tokens[0]) + 1];
}
