import type { Token } from "../../document.ts";
import { CALLED } from "./matters.ts";

const POINTERS: ReadonlySet<string> = new Set(["it", "this", "that", "these", "those"]);
const OPENING = 6;

/** A pronoun that stands for something told before: no noun stands before it, nor does it only open a clause. */
export function isAgain(words: readonly Token[]): boolean {
  for (const [at, token] of words.slice(0, OPENING).entries()) {
    const next = words[at + 1];
    if (POINTERS.has(token.lower) && isAlone(token, next) && !isEmpty(token, next, words[at + 2])) return true;
    if (token.pos === "NOUN" || token.pos === "PROPN") return false;
  }
  return false;
}

function isAlone({ lower }: Token, next: Token | undefined): boolean {
  if (lower === "it") return true;
  return (
    next === undefined ||
    (lower === "that" ? next.pos === "AUX" || /^['’]s$/u.test(next.lower) : next.pos === "AUX" || next.pos === "VERB")
  );
}

/** "It is important to", "It's vital that" */
function isEmpty({ lower }: Token, next: Token | undefined, adjective: Token | undefined): boolean {
  return lower === "it" && next?.pos === "AUX" && adjective?.pos === "ADJ";
}

const DEFINITE: ReadonlySet<string> = new Set([
  "the",
  "this",
  "that",
  "such",
  "these",
  "those",
  "his",
  "her",
  "its",
  "their",
]);

/** "the decision", "what happened": something told before, by a word for whatever it was. */
export function isCalled(words: readonly Token[]): boolean {
  return words.some(({ lower, lemma, pos }, at) => {
    if (lower === "happened" || lower === "occurred") return words[at - 1]?.lower === "what";
    if (pos !== "NOUN" || !CALLED.has(lemma)) return false;
    const before = words[at - 1];
    return DEFINITE.has((before?.pos === "ADJ" ? words[at - 2] : before)?.lower ?? "");
  });
}
