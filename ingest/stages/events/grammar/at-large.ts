import { type Reading, tokenAt } from "../reading.ts";
import type { Trigger } from "../triggers/triggers.ts";
import type { Extent } from "./extent.ts";
import { words } from "../../word-list.ts";

/** Before these a plural is as much at large as without: "any arrests". */
const ANY = words("some any more many all no other such further future possible potential similar");
/** What needs no article in the singular. */
const MASS = words("death unrest murder theft flooding contamination vandalism retirement litigation");
/** Tell of one, or of some that are known: "the raids", "nine raids", "his raids". */
const TELLS_WHICH: ReadonlySet<string> = new Set(["DET", "NUM"]);
const OWNERS = words("his her its their our my your 's ’s");
const LONGEST = 4;

/** Whether a noun tells of what happens anywhere: a plural, or what needs no article, that nothing before it makes one: "homicides", "violent attacks", "death". */
export function isAtLarge(reading: Reading, { form, isName, last }: Trigger, { first, modifiers }: Extent): boolean {
  const head = tokenAt(reading, last - 1);
  if (form !== "noun" || isName || head === undefined || modifiers.length > 0) return false;
  const isPlural = head.lower !== head.lemma && head.lower.endsWith("s");
  if (!isPlural && !MASS.has(head.lower)) return false;
  // "conducting raids", "the planned raids": somebody does them
  if (first < last - 1 && tokenAt(reading, first)?.pos === "VERB") return false;
  for (let at = last - 2; at >= Math.min(first, last - 1) - 1 && at > last - 2 - LONGEST; at -= 1) {
    const token = tokenAt(reading, at);
    if (token === undefined || ANY.has(token.lower)) return true;
    if (TELLS_WHICH.has(token.pos) || OWNERS.has(token.lower) || token.pos === "PROPN") return false;
  }
  return true;
}
