import type { Token } from "../../../document.ts";
import { isPastForm } from "../dates/direction.ts";
import type { Reading } from "../reading.ts";
import type { Trigger } from "../triggers/triggers.ts";
import { wordsBetween } from "./words-between.ts";
import { words } from "../../word-list.ts";

/** What could be: close before the verb, "may well be closed". */
const MODALS = words("can could may might should must");
const MODAL_REACH = 3;
/** Open a condition; it may stand before what hangs on it or behind, and is a clause, which is longer than a phrase. */
const CONDITIONS = words("if whether unless whenever");
const CONDITION_REACH = 8;
/** What is so each time tells of no one time. */
const ALWAYS = words("often usually always typically sometimes generally commonly routinely whenever");
const ALWAYS_REACH = 5;
const ANY = words("a an any every each");

/** "if she is elected", "you should visit", "would be arrested if", "whenever there is an arrest": what only could be. */
export function isSupposed(reading: Reading, { form, first, last }: Trigger): boolean {
  if (wordsBetween(reading, first - CONDITION_REACH, last + ALWAYS_REACH).some((word) => ALWAYS.has(word))) return true;
  if (form === "noun") return isOfAnyTime(reading, first) || isOfOnce(reading, first);
  const close = wordsBetween(reading, first - MODAL_REACH, first);
  if (close.some((word) => MODALS.has(word))) return true;
  const isOnCondition = wordsBetween(reading, last, last + CONDITION_REACH).some((word) => CONDITIONS.has(word));
  return (close.includes("would") && isOnCondition) || isInCondition(reading, first);
}

/** "who once wrestled a bear at a county fair": what was once is told of somebody's life. */
function isOfOnce(reading: Reading, first: number): boolean {
  const before = reading.tokens.slice(Math.max(first - CONDITION_REACH, reading.sentence.tokens[0]), first);
  const once = before.findLastIndex(({ lower }) => lower === "once");
  const verb = before[once + 1];
  return once >= 0 && verb !== undefined && isPastForm(verb) && !before.slice(once).some(({ text }) => text === ",");
}

/** "when an officer makes an arrest", "if there is a strike". */
function isOfAnyTime(reading: Reading, first: number): boolean {
  const before = wordsBetween(reading, first - MODAL_REACH, first);
  return before.some((word) => ANY.has(word)) && isInCondition(reading, first, true);
}

function isInCondition(reading: Reading, first: number, orWhen = false): boolean {
  const from = Math.max(first - CONDITION_REACH, reading.sentence.tokens[0]);
  const before = reading.tokens.slice(from, first);
  const clause = before.slice(before.findLastIndex(({ lower }) => /^[,;:.“”"]$/u.test(lower)) + 1);
  if (clause.some(({ lower }) => CONDITIONS.has(lower))) return true;
  return orWhen && clause.some(({ lower }) => lower === "when") && !clause.some(isPastForm) && !clause.some(isPastAux);
}

const PAST_AUX = words("was were had did");

function isPastAux({ lower }: Token): boolean {
  return PAST_AUX.has(lower);
}

/** Whether a modal close before a verb leaves open if it happens: `undefined` direction for "may strike on Monday". */
export function isOpen(reading: Reading, first: number): boolean {
  const close = wordsBetween(reading, first - MODAL_REACH, first);
  return close.some((word) => MODALS.has(word) || CONDITIONS.has(word));
}
