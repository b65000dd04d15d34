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
  /** The first characters of all phrases as they may be written: most tokens begin with none of them. */
  readonly #openings = new Set<number>();
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
    for (const word of this.#casing === "any" ? [key, first, first.toUpperCase()] : [first, first.toUpperCase()])
      this.#openings.add(word.charCodeAt(0));
    const rest = words.slice(1).map((word) => word.toLowerCase());
    const at = phrases.findIndex((phrase) => phrase.rest.length < rest.length);
    phrases.splice(at < 0 ? phrases.length : at, 0, { rest, written: words, entry });
  }

  /** The longest phrase that starts at token `at` and stops before `end`; undefined where there is none. */
  match(tokens: readonly Token[], at: number, end: number): PhraseMatch<Entry> | undefined {
    const token = tokens[at];
    if (token === undefined || !this.#openings.has(token.text.charCodeAt(0))) return undefined;
    const phrases = this.#byFirst.get(token.lower);
    if (phrases === undefined) return undefined;
    for (const { rest, written, entry } of phrases) {
      if (at + rest.length >= end || !follows(tokens, at + 1, rest)) continue;
      if (this.#casing === "any" || sameCases(tokens, at, written)) return { entry, length: rest.length + 1 };
    }
    return undefined;
  }
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
