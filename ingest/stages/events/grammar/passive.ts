import { isPastForm } from "../dates/direction.ts";
import { type Reading, tokenAt } from "../reading.ts";
import { words } from "../../word-list.ts";

/** "was arrested", "got hit": by the form of "be" or "get" before it. */
export function isPassive(reading: Reading, verb: number): boolean {
  if (!isPast(reading, verb) && !UNCHANGED.has(tokenAt(reading, verb)?.lower ?? "")) return false;
  let at = verb - 1;
  while (["ADV", "PART"].includes(tokenAt(reading, at)?.pos ?? "")) at -= 1;
  return ["be", "get"].includes(tokenAt(reading, at)?.lemma ?? "");
}

/** Participles that look like their verb: "was put on leave", "was hit by a car". */
const UNCHANGED = words("put hit hurt cut shut set run beat");

/** Whether the token there is a verb's past form. */
export function isPast(reading: Reading, verb: number): boolean {
  const token = tokenAt(reading, verb);
  return token !== undefined && isPastForm(token);
}
