import { type Name, nameAt, type Reading, tokenAt } from "../reading.ts";

/** Goes left over the nouns, names and adjectives that belong to the noun; a name ends it: "the reported | ICE raids". */
export function compoundStart(reading: Reading, head: number): { first: number; modifiers: Name[] } {
  let first = head;
  for (;;) {
    const before = first - 1;
    const token = tokenAt(reading, before);
    const name = token && nameAt(reading, token.lower === "'s" || token.lower === "’s" ? before - 1 : before);
    if (name !== undefined && name.last <= head) return { first: name.first, modifiers: [name] };
    const next = joinedBefore(reading, first) ?? (isPartOfCompound(reading, before, head) ? before : undefined);
    if (next === undefined) return { first, modifiers: [] };
    first = next;
    // "nurses end | 12-day strike": what stands before a number is no part, unless it is a name.
    if (tokenAt(reading, first)?.pos === "NUM" && nameAt(reading, first - 1) === undefined)
      return { first, modifiers: [] };
  }
}

/** "first-degree murder", "by-election": the word that a hyphen ties to the one at `first`. */
function joinedBefore(reading: Reading, first: number): number | undefined {
  const [word, hyphen, next] = [first - 2, first - 1, first].map((at) => tokenAt(reading, at));
  if (word === undefined || hyphen?.text !== "-" || next === undefined) return undefined;
  return word.span[1] === hyphen.span[0] && hyphen.span[1] === next.span[0] ? first - 2 : undefined;
}

const UNITS: ReadonlySet<string> = new Set("hour day week month year mile count party".split(" "));

/** A noun, or the number of a unit: "12 hour standoff"; not a verb that has the event for object: "by seeking agreement". */
function isPartOfCompound(reading: Reading, at: number, head: number): boolean {
  const token = tokenAt(reading, at);
  if (token?.pos === "NUM") return at + 1 < head && UNITS.has(tokenAt(reading, at + 1)?.lemma ?? "");
  if (token?.pos !== "NOUN" && token?.pos !== "PROPN") return false;
  return !token.lower.endsWith("ing") || OPENS_PHRASE.has(tokenAt(reading, at - 1)?.pos ?? "DET");
}

/** What stands before a noun in -ing, and seldom before a verb: "a building collapse". */
const OPENS_PHRASE: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM"]);
