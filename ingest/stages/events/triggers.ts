import type { Token } from "../../document.ts";
import { known } from "../../nlp/words.ts";
import { COMPANIES, EVENT_TYPES } from "./lexicon.ts";
import { nameAt, type Reading, tokenAt } from "./reading.ts";

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
  readonly company: ReadonlySet<string> | undefined;
  readonly behind: string | undefined;
}

/** First word → entries, the longest first, so that "burn down" is tried before "burn". */
const ENTRIES: ReadonlyMap<string, readonly Entry[]> = byFirstWord(
  EVENT_TYPES.flatMap(([type, nouns, verbs]) => [...cluesOf(type, "noun", nouns), ...cluesOf(type, "verb", verbs)]),
);

const NONE: readonly Entry[] = [];
const entriesOf = known(({ lemma }) => ENTRIES.get(lemma) ?? NONE);

/** Words of time that may follow an event's noun without making it a modifier: "the raid Sunday". */
const TIME_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|[jfmasond][a-z]+ber|january|february|march|april|may|june|july|august|last|next)$/u;

/** Word pairs in which the second is no event. */
const NO_EVENTS: ReadonlySet<string> = new Set(["great deal", "good deal", "primary school", "open fire"]);

/** The events a sentence tells of, in reading order; no two overlap. */
export function triggersOf(reading: Reading): Trigger[] {
  const found: Trigger[] = [];
  let at = reading.sentence.tokens[0];
  while (at < reading.sentence.tokens[1]) {
    const token = reading.tokens[at];
    const entries = token === undefined ? NONE : entriesOf(token.word);
    const hit = entries.length === 0 ? undefined : triggerAt(reading, at, entries);
    if (hit !== undefined) found.push(hit);
    at = hit?.last ?? at + 1;
  }
  return found;
}

function triggerAt(reading: Reading, at: number, entries: readonly Entry[]): Trigger | undefined {
  for (const { type, form, words, company, behind } of entries) {
    const last = at + words.length;
    if (!words.every((word, offset) => says(tokenAt(reading, at + offset), word))) continue;
    if (company !== undefined && !reading.own.some(({ lemma }) => company.has(lemma))) continue;
    if (behind !== undefined && tokenAt(reading, last)?.lower !== behind) continue;
    if (nameAt(reading, at) === undefined && hasForm(reading, form, at, last)) return { type, form, first: at, last };
  }
  return undefined;
}

function says(token: Token | undefined, word: string): boolean {
  return token !== undefined && (token.lemma === word || token.lower === word);
}

/** A verb, or a noun that is not the first part of a longer one ("strike fund", "Fire Chief"). */
function hasForm(reading: Reading, form: "noun" | "verb", first: number, last: number): boolean {
  if (form === "verb") return tokenAt(reading, first)?.pos === "VERB" && !isWish(reading, first);
  const head = tokenAt(reading, last - 1);
  if (NO_EVENTS.has(`${tokenAt(reading, first - 1)?.lemma ?? ""} ${head?.lemma ?? ""}`)) return false;
  return (last - first > 1 || isNoun(head)) && !isModifier(tokenAt(reading, last)) && !isMonth(reading, first);
}

const BEFORE_MONTH: ReadonlySet<string> = new Set(
  "in on since until till by from through between of last next this early late mid mid- before after".split(" "),
);

/** "the summit on March 5", "since March": the month, not people who march. */
function isMonth(reading: Reading, at: number): boolean {
  if (tokenAt(reading, at)?.text !== "March") return false;
  const next = tokenAt(reading, at + 1)?.lower ?? "";
  return /^\d/u.test(next) || BEFORE_MONTH.has(tokenAt(reading, at - 1)?.lower ?? "");
}

/** Verbs of wishing: what they ask somebody to do has not been done, nor is it planned. */
const WISHES: ReadonlySet<string> = new Set("ask urge want call demand beg petition press lobby implore".split(" "));
const WISH_REACH = 7;

/** "would ask Judge Ruiz to order …", "called on the mayor to resign". */
function isWish(reading: Reading, verb: number): boolean {
  if (tokenAt(reading, verb - 1)?.lower !== "to") return false;
  for (let at = verb - 2; at > verb - WISH_REACH; at -= 1) {
    const token = tokenAt(reading, at);
    if (token?.pos === "VERB" && nameAt(reading, at) === undefined) return WISHES.has(token.lemma);
  }
  return false;
}

function isModifier(next: Token | undefined): boolean {
  if (next === undefined || TIME_WORD.test(next.lower)) return false;
  return isNoun(next) || next.lower === "chief";
}

function isNoun(token: Token | undefined): boolean {
  return token?.pos === "NOUN" || token?.pos === "PROPN";
}

/** Reads the clues of a row: `operation >against @force`. */
function cluesOf(type: string, form: Entry["form"], clues: string): Entry[] {
  return clues
    .split(", ")
    .filter(Boolean)
    .map((clue) => {
      const parts = clue.split(" ");
      const mark = (sign: string) => parts.find((part) => part.startsWith(sign))?.slice(1);
      return {
        type,
        form,
        words: parts.filter((part) => !part.startsWith("@") && !part.startsWith(">")),
        company: COMPANIES[mark("@") ?? ""],
        behind: mark(">"),
      };
    });
}

function byFirstWord(all: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const map = new Map<string, Entry[]>();
  for (const one of all) {
    const first = one.words[0] ?? "";
    map.set(
      first,
      [...(map.get(first) ?? []), one].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return map;
}
