import type { Token } from "../../document.ts";
import { type Clue, EVENT_TYPES } from "./lexicon.ts";
import { nameAt, type Reading, tokenAt, tokensOf } from "./reading.ts";

/** The words that tell of an event: tokens `[first, last)`, by noun or by verb. */
export interface Trigger {
  readonly type: string;
  readonly form: "noun" | "verb";
  readonly first: number;
  readonly last: number;
}

interface Entry {
  readonly type: string;
  readonly form: "noun" | "verb";
  readonly words: readonly string[];
  readonly near: readonly string[];
  readonly after: readonly string[];
}

/** First word → entries, the longest first, so that "burn down" is tried before "burn". */
const ENTRIES: ReadonlyMap<string, readonly Entry[]> = byFirstWord(
  EVENT_TYPES.flatMap(({ type, nouns, verbs }) => [
    ...nouns.map((clue) => entry(type, "noun", clue)),
    ...verbs.map((clue) => entry(type, "verb", clue)),
  ]),
);

/** Words of time that may follow an event's noun without making it a modifier: "the raid Sunday". */
const TIME_WORD = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|[jfmasond][a-z]+ber|january|february|march|april|may|june|july|august|last|next)$/u;

/** The events a sentence tells of, in reading order; no two overlap. */
export function triggersOf(reading: Reading): Trigger[] {
  const found: Trigger[] = [];
  const lemmas = new Set(tokensOf(reading).map(({ lemma }) => lemma));
  let at = reading.sentence.tokens[0];
  while (at < reading.sentence.tokens[1]) {
    const hit = triggerAt(reading, at, lemmas);
    if (hit !== undefined) found.push(hit);
    at = hit?.last ?? at + 1;
  }
  return found;
}

function triggerAt(reading: Reading, at: number, lemmas: ReadonlySet<string>): Trigger | undefined {
  for (const { type, form, words, near, after } of ENTRIES.get(reading.tokens[at]?.lemma ?? "") ?? []) {
    const last = at + words.length;
    if (!words.every((word, offset) => says(tokenAt(reading, at + offset), word))) continue;
    if (near.length > 0 && !near.some((word) => lemmas.has(word))) continue;
    if (after.length > 0 && !after.includes(tokenAt(reading, last)?.lower ?? "")) continue;
    if (nameAt(reading, at) === undefined && hasForm(reading, form, at, last)) return { type, form, first: at, last };
  }
  return undefined;
}

function says(token: Token | undefined, word: string): boolean {
  return token !== undefined && (token.lemma === word || token.lower === word);
}

/** A noun that is not the first part of a longer one ("strike fund", "Fire Chief"), or a verb. */
function hasForm(reading: Reading, form: "noun" | "verb", first: number, last: number): boolean {
  const head = tokenAt(reading, form === "noun" ? last - 1 : first);
  if (form === "verb") return head?.pos === "VERB";
  const one = tokenAt(reading, first);
  if (last - first === 1 && one?.pos !== "NOUN" && one?.pos !== "PROPN") return false;
  const next = tokenAt(reading, last);
  return next === undefined || TIME_WORD.test(next.lower) || (next.pos !== "NOUN" && next.pos !== "PROPN");
}

function entry(type: string, form: "noun" | "verb", clue: Clue): Entry {
  const { words, near = [], after = [] } = typeof clue === "string" ? { words: clue } : clue;
  return { type, form, words: words.split(" "), near, after };
}

function byFirstWord(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const map = new Map<string, Entry[]>();
  for (const one of entries) {
    const first = one.words[0] ?? "";
    map.set(first, [...(map.get(first) ?? []), one].sort((a, b) => b.words.length - a.words.length));
  }
  return map;
}
