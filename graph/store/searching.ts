import type { SearchHit } from "../api/views.ts";
import { searchWords } from "../model/tokens.ts";
import { nearKeys } from "./near-words.ts";
import type { Page, Window } from "./store.ts";

/** A word asked for: what is found has a word that begins with it, or has one of the keys. */
export interface AskedWord {
  readonly begins: string;
  readonly keys: readonly string[];
}

/** One question to the index: each of the words, and `phrase` as it was asked, which is compared with names. */
export interface Asked {
  readonly words: readonly AskedWord[];
  readonly phrase: string;
}

/** Words that tell nothing of what is looked for; asked alone they are looked for. "mayor of Millrace" */
const LIGHT: ReadonlySet<string> = new Set(["of", "the", "and", "in", "at", "for", "to", "a", "an", "on"]);
/** Words of a question that are looked for; a pasted page is no question. */
const WORDS_MAX = 16;

const FIRST: Window = { limit: 1, offset: 0 };

/** The words of a question that are looked for, in their order. */
export function wordsAsked(q: string): string[] {
  const all = searchWords(q);
  const telling = all.filter((word) => !LIGHT.has(word));
  return (telling.length > 0 ? telling : all).slice(0, WORDS_MAX);
}

/** Every word of a question, each of which must begin a word found. */
export function allOf(q: string): AskedWord[] {
  return searchWords(q).map((begins) => ({ begins, keys: [] }));
}

/** What is found by the words as asked; only where that is nothing at all, what is found by words near them. */
export async function searched(
  q: string,
  window: Window,
  ask: (asked: Asked, window: Window) => Promise<Page<SearchHit>>,
): Promise<Page<SearchHit>> {
  const words = wordsAsked(q);
  if (words.length === 0) return { items: [], more: false };
  const phrase = searchWords(q).join(" ");
  const strict: Asked = { phrase, words: words.map((begins) => ({ begins, keys: [] })) };
  const found = await ask(strict, window);
  if (found.items.length > 0 || (window.offset > 0 && (await ask(strict, FIRST)).items.length > 0)) return found;
  const near: Asked = { phrase, words: words.map((begins) => ({ begins, keys: nearKeys(begins) })) };
  return near.words.some(({ keys }) => keys.length > 0) ? ask(near, window) : found;
}
