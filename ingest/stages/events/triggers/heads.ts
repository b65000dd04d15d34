import type { Token } from "../../../document.ts";
import { isPastForm } from "../dates/direction.ts";
import { type Reading, tokenAt } from "../reading.ts";
import { isTime } from "../words-of-time.ts";

/** The last noun of the phrase right behind a verb; a pronoun is its own. */
export function headBehind(reading: Reading, from: number): Token | undefined {
  let head: Token | undefined;
  for (let at = from; at < from + LONGEST_OBJECT; at += 1) {
    const token = tokenAt(reading, at);
    if (token === undefined || isTime(token)) break;
    const isNoun = token.pos === "NOUN" || token.pos === "PROPN";
    if (isNoun || (at === from && OBJECTS.has(token.lower))) head = token;
    // "25 of the workers"
    else if (token.lower === "of" && tokenAt(reading, at - 1)?.pos === "NUM") continue;
    // "the restaurant's license"
    else if (/^['’]s?$/u.test(token.text)) continue;
    else if (head !== undefined || !(BEFORE_HEAD.has(token.pos) || OWNERS.has(token.lower) || isPastForm(token))) break;
  }
  return head;
}

const LONGEST_OBJECT = 6;
const BEFORE_HEAD: ReadonlySet<string> = new Set(["DET", "ADJ", "NUM"]);
const OWNERS: ReadonlySet<string> = new Set(["his", "her", "its", "their"]);
const OBJECTS: ReadonlySet<string> = new Set(["him", "her", "them", "me", "us", "it"]);

/** The noun right before a verb, with "was", "had been" and adverbs passed over. */
export function headBefore(reading: Reading, verb: number): Token | undefined {
  let at = verb - 1;
  while (["AUX", "ADV", "PART"].includes(tokenAt(reading, at)?.pos ?? "")) at -= 1;
  return tokenAt(reading, at);
}

/** "Workers" that open a sentence are taken for a name, whose lemma is itself. */
export function singular({ pos, lower }: Token): string {
  return pos === "PROPN" && lower.length > LONGEST_NO_PLURAL && lower.endsWith("s") ? lower.slice(0, -1) : lower;
}

const LONGEST_NO_PLURAL = 3;
