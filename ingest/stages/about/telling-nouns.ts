import type { Sentence, Token } from "../../document.ts";
import { holding } from "../../nlp/words.ts";
import { words } from "../word-list.ts";

const SHORTEST = 4;

/** A noun in more sentences than this, of however many, tells nothing. */
const COMMON_SHARE = 0.12;
const COMMON_LEAST = 4;

const EVERYWHERE: ReadonlySet<string> = words(
  "people year time state president campaign party candidate percent week month country statement news person place thing part member official leader nation million group today yesterday question reason home life work number mayor",
);

const NONE: ReadonlySet<string> = new Set();

/** The nouns of so many sentences that they tell nothing of any. */
export function commonNouns(sentences: readonly Sentence[], tokens: readonly Token[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const {
    tokens: [first, last],
  } of sentences) {
    for (const noun of nounsOf(tokens.slice(first, last), NONE)) counts.set(noun, (counts.get(noun) ?? 0) + 1);
  }
  const most = Math.max(COMMON_LEAST, sentences.length * COMMON_SHARE);
  return new Set([...counts].filter(([, count]) => count > most).map(([noun]) => noun));
}

/** The nouns that tell something, by lemma, but for the common ones. */
export function nounsOf(words: readonly Token[], common: ReadonlySet<string>): ReadonlySet<string> {
  const nouns = new Set<string>();
  for (const { word, lemma } of words) if (isTelling(word) && !common.has(lemma)) nouns.add(lemma);
  return nouns;
}

const isTelling = holding(({ pos, lemma }) => pos === "NOUN" && lemma.length >= SHORTEST && !EVERYWHERE.has(lemma));
