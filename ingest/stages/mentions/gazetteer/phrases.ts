import type { Token } from "../../../document.ts";

interface Phrase<Entry> {
  /** Lower-case words, the first left out: it is the key. */
  readonly rest: readonly string[];
  /** As written in the table, to compare capitals. */
  readonly written: readonly string[];
  readonly entry: Entry;
}

/** A found phrase: its entry, and the number of tokens it takes. */
export interface PhraseMatch<Entry> {
  readonly entry: Entry;
  readonly length: number;
}

/** Whether words must be written with the table's capitals (or all in capitals), or in any way. */
export type Casing = "names" | "any";

/** Finds the longest of many fixed phrases that starts at a token. */
export class PhraseTable<Entry> {
  readonly #byFirst = new Map<string, Phrase<Entry>[]>();
  /** By `openingOf`, whether a phrase as it may be written begins so: most tokens do not. */
  readonly #openings = new Uint8Array(OPENINGS);
  readonly #closings = new Set<string>();
  readonly #casing: Casing;

  constructor(casing: Casing) {
    this.#casing = casing;
  }

  /** Adds a phrase by its words; the first entry given for the same words stays. */
  add(words: readonly string[], entry: Entry): void {
    const first = words[0];
    if (first === undefined) return;
    const key = first.toLowerCase();
    const phrases = this.#byFirst.get(key) ?? [];
    this.#byFirst.set(key, phrases);
    for (const word of this.#casing === "any" ? [key] : [first, first.toUpperCase()])
      this.#openings[openingOf(word)] = 1;
    const rest = words.slice(1).map((word) => word.toLowerCase());
    this.#closings.add(rest.at(-1) ?? key);
    const at = phrases.findIndex((phrase) => phrase.rest.length < rest.length);
    phrases.splice(at < 0 ? phrases.length : at, 0, { rest, written: words, entry });
  }

  /** Adds all phrases of another table that is asked in the same casing. */
  addAll(other: PhraseTable<Entry>): void {
    for (const phrases of other.#byFirst.values()) {
      for (const { written, entry } of phrases) this.add(written, entry);
    }
  }

  get isEmpty(): boolean {
    return this.#byFirst.size === 0;
  }

  /** Whether a phrase ends with this word, in lower case. */
  mayEndWith(lower: string): boolean {
    return this.#closings.has(lower);
  }

  /** The longest phrase that starts at token `at` and stops before `end`; undefined where there is none. */
  match(tokens: readonly Token[], at: number, end: number): PhraseMatch<Entry> | undefined {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (this.#openings[openingOf(this.#casing === "any" ? token.lower : token.text)] === 0) return undefined;
    const phrases = this.#byFirst.get(token.lower);
    if (phrases === undefined) return undefined;
    for (const { rest, written, entry } of phrases) {
      if (at + rest.length >= end || !follows(tokens, at + 1, rest)) continue;
      if (this.#casing === "any" || sameCases(tokens, at, written)) return { entry, length: rest.length + 1 };
    }
    return undefined;
  }
}

const OPENINGS = 1 << 12;

/** A small number for the first two characters of a word. */
function openingOf(word: string): number {
  return ((word.charCodeAt(0) & 63) << 6) | (word.charCodeAt(1) & 63);
}

function follows(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let index = 0; index < words.length; index += 1) if (tokens[at + index]?.lower !== words[index]) return false;
  return true;
}

function sameCases(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let index = 0; index < words.length; index += 1)
    if (!sameCase(tokens[at + index], words[index] ?? "")) return false;
  return true;
}

/** The curly apostrophe is taken for the straight one by writing both into the table; here only capitals count. */
function sameCase(token: Token | undefined, word: string): boolean {
  if (token === undefined) return false;
  return token.text === word || (word.length > 3 && token.text === word.toUpperCase());
}
