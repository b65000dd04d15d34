import { type Reading, tokenAt } from "../reading.ts";
import type { Trigger } from "../triggers/triggers.ts";
import { words } from "../../word-list.ts";

const TOWNS = words("town city village community suburb hamlet township borough neighborhood neighbourhood");
/** How far from its event's word the phrase may stand, and how long it may be, in tokens. */
const REACH = 18;
const LONGEST = 5;

/** "An explosion ripped through a mill in this river town": in the town that the article is told from, whatever else its sentence names. */
export function isHere(reading: Reading, { first, last }: Trigger): boolean {
  for (let at = first - REACH; at < last + REACH; at += 1) {
    const isThis = tokenAt(reading, at)?.lower === "in" && tokenAt(reading, at + 1)?.lower === "this";
    if (isThis && opensTown(reading, at + 2)) return true;
  }
  return false;
}

function opensTown(reading: Reading, from: number): boolean {
  for (let at = from; at < from + LONGEST; at += 1) {
    const token = tokenAt(reading, at);
    if (token === undefined || !/^(?:NOUN|ADJ|PROPN|PUNCT|ADV|VERB)$/.test(token.pos) || token.text === ",")
      return false;
    if (TOWNS.has(token.lower)) return true;
  }
  return false;
}
