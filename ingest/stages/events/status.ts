import type { EventMention } from "../../../graph/model/extracted.ts";
import { directionAt, isPastForm } from "./dates/direction.ts";
import type { Token } from "../../document.ts";
import type { Extent } from "./extent.ts";
import { type Reading, tokenAt } from "./reading.ts";
import type { Trigger } from "./triggers.ts";

export type Status = EventMention["status"];

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const REPORTED = words(
  "reported reportedly alleged allegedly weighing considering mulling rumored rumoured possible threatened apparent reports rumors rumours suspected",
);
const PLANNED = words(
  "planned upcoming scheduled proposed coming expected will would shall set plans planning announcing announced",
);
const CALLED_OFF = words("cancel cancelled canceled postpone postponed deny denied avert averted no");
/** What could be is no event yet, nor announced. */
const SUPPOSED = words("can could may might should must if whether able unlikely");
const NEGATIONS = words("not n't n’t never no neither");
const REACH = 5;

/** What the words around an event say of its standing; undefined where they say nothing. */
export function statusOf(reading: Reading, trigger: Trigger, extent: Extent): Status | undefined {
  if (trigger.form === "verb") return ofVerb(reading, trigger);
  const around = wordsBetween(reading, extent.first - 3, trigger.first);
  if (around.some((word) => CALLED_OFF.has(word))) return "denied";
  if (around.some((word) => REPORTED.has(word))) return "reported";
  if (isHeld(reading, extent.first)) return "happened";
  const wide = [
    ...wordsBetween(reading, extent.first - REACH, trigger.first),
    ...wordsBetween(reading, trigger.last, trigger.last + REACH),
  ];
  return wide.some((word) => PLANNED.has(word)) ? "announced" : undefined;
}

function ofVerb(reading: Reading, { first, last }: Trigger): Status | undefined {
  const before = wordsBetween(reading, first - 3, first);
  if (before.some((word) => NEGATIONS.has(word))) return "denied";
  if (before.some((word) => REPORTED.has(word))) return "reported";
  if (before.some((word) => SUPPOSED.has(word))) return undefined;
  const token = tokenAt(reading, first);
  const ahead =
    directionAt(reading, first, last) === "future" &&
    !(token && isPastForm(token) && tokenAt(reading, first - 1)?.lower !== "be");
  if (ahead) return "announced";
  return token && isPastForm(token) ? "happened" : undefined;
}

const CONDITIONS = words("if whether unless whenever");
const CONDITION_REACH = 8;
/** What is so each time tells of no one time. */
const ALWAYS = words("often usually always typically sometimes generally commonly routinely whenever");
const ANY = words("a an any every each");

/** "if she is elected", "you should visit", "would be arrested if", "whenever there is an arrest": what only could be makes no event by itself. */
export function isSupposed(reading: Reading, trigger: Trigger): boolean {
  const { form, first, last } = trigger;
  if (wordsBetween(reading, first - CONDITION_REACH, last + REACH).some((word) => ALWAYS.has(word))) return true;
  if (form === "noun") return isOfAnyTime(reading, first);
  const close = wordsBetween(reading, first - 3, first);
  if (close.some((word) => SUPPOSED.has(word))) return true;
  const isOnCondition = wordsBetween(reading, last, last + CONDITION_REACH).some((word) => CONDITIONS.has(word));
  return (close.includes("would") && isOnCondition) || isInCondition(reading, first);
}

/** "when an officer makes an arrest", "if there is a strike". */
function isOfAnyTime(reading: Reading, first: number): boolean {
  const before = wordsBetween(reading, first - 3, first);
  return before.some((word) => ANY.has(word)) && isInCondition(reading, first, true);
}

function isInCondition(reading: Reading, first: number, orWhen = false): boolean {
  const from = Math.max(first - CONDITION_REACH, reading.sentence.tokens[0]);
  const before = reading.tokens.slice(from, first);
  const clause = before.slice(before.findLastIndex(({ lower }) => /^[,;:.“”"]$/u.test(lower)) + 1);
  if (clause.some(({ lower }) => CONDITIONS.has(lower))) return true;
  return orWhen && clause.some(({ lower }) => lower === "when") && !clause.some(isPastForm) && !clause.some(isPastAux);
}

function isPastAux({ lower }: Token): boolean {
  return ["was", "were", "had", "did"].includes(lower);
}

/** Verbs that in the past say that the thing they have for object took place: "had opened an inquiry", "staged a rally". */
const HOLDS = words("open begin start hold stage launch conduct carry file sign issue mount lead make declare");
const HOLDS_REACH = 4;

function isHeld(reading: Reading, noun: number): boolean {
  for (let at = noun; at > noun - HOLDS_REACH; at -= 1) {
    const token = tokenAt(reading, at);
    if (token?.pos !== "VERB") continue;
    const before = wordsBetween(reading, at - 3, at);
    return HOLDS.has(token.lemma) && isPastForm(token) && !before.some((word) => NOT_YET.has(word));
  }
  return false;
}

const NOT_YET = words("will would shall could can may might should must be not n't never to planned");

function wordsBetween(reading: Reading, from: number, to: number): string[] {
  const found: string[] = [];
  for (let at = from; at < to; at += 1) {
    const token = tokenAt(reading, at);
    if (token !== undefined) found.push(token.lower);
  }
  return found;
}
