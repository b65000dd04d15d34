import type { Token } from "../../../document.ts";
import { isPassive } from "../grammar/passive.ts";
import { type Name, nameAt, type Reading, tokenAt } from "../reading.ts";
import { headBefore, headBehind } from "./heads.ts";

/** How many words of a title or the like may stand before whom a verb is done to: "fired deputy fire chief Ana Ruiz". */
const BEFORE_NAME = 5;

/**
 * Whether what a verb tells was done to one of these; where "him" is among them, also to somebody who is named: "fired two officers",
 * "Ana Ruiz was fired", "Ana Ruiz, fired in May,"; not "officers fired", nor "Ana Ruiz fired at them".
 */
export function isDoneTo(reading: Reading, things: ReadonlySet<string>, first: number, last: number): boolean {
  const isAnybody = (name: Name | undefined) => things.has("him") && isSomebody(name);
  const isThing = (head: Token | undefined) => head !== undefined && (things.has(head.lemma) || things.has(head.lower));
  if (isPassive(reading, first))
    return headsBefore(reading, first).some(isThing) || isAnybody(subjectOf(reading, first));
  if (isAnybody(apposed(reading, first))) return true;
  return isThing(headBehind(reading, last)) || isAnybody(objectOf(reading, last));
}

/** "The body of a hiker was": the noun before "was", and the one before "of". */
function headsBefore(reading: Reading, verb: number): (Token | undefined)[] {
  const head = headBefore(reading, verb);
  const of =
    head === undefined ? undefined : [1, 2, 3].find((steps) => tokenAt(reading, head.index - steps)?.lower === "of");
  return of === undefined ? [head] : [head, tokenAt(reading, (head?.index ?? 0) - of - 1)];
}

/** Of a passive: "Ana Ruiz was", "Ana Ruiz, who was". */
function subjectOf(reading: Reading, verb: number): Name | undefined {
  const head = headBefore(reading, verb);
  if (head?.lower !== "who") return head === undefined ? undefined : nameAt(reading, head.index);
  return nameAt(reading, head.index - (tokenAt(reading, head.index - 1)?.text === "," ? 2 : 1));
}

/** "Ana Ruiz, fired in May,". */
function apposed(reading: Reading, verb: number): Name | undefined {
  const isAlone = ["ADP", "PUNCT"].includes(tokenAt(reading, verb + 1)?.pos ?? "");
  return isAlone && tokenAt(reading, verb - 1)?.text === "," ? nameAt(reading, verb - 2) : undefined;
}

function objectOf(reading: Reading, from: number): Name | undefined {
  for (let at = from; at < from + BEFORE_NAME; at += 1) {
    const name = nameAt(reading, at);
    if (isSomebody(name)) return name;
    // "Fire Chief", "Millbrook", "its": what may stand before a name
    if (name === undefined && !BEFORE_SOMEBODY.has(tokenAt(reading, at)?.pos ?? "")) return undefined;
  }
  return undefined;
}

const BEFORE_SOMEBODY: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "DET", "PRON", "PART"]);

function isSomebody(name: Name | undefined): boolean {
  return name?.mention.kind === "Official" || name?.mention.kind === "Person";
}
