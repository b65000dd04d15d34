import type { Scene } from "../grammar/scene.ts";
import type { Columns } from "./columns.ts";

/** The tokens `[first, end)` that a cue at `anchor` may draw its source and content from. */
export interface Window {
  readonly anchor: number;
  readonly first: number;
  readonly end: number;
}

/** Sentences with quoted words that a cue reaches back and ahead over. */
const BACK = 6;
const AHEAD = 9;
/** Tokens it reaches at most. */
const TOKENS_BACK = 150;
const TOKENS_AHEAD = 200;
/** No window has more. */
export const ROWS_MAX = TOKENS_BACK + TOKENS_AHEAD;

/**
 * The sentence of a cue, and those beside it in its paragraph for as long as they hold quoted words: `"One." "Two," she said.
 * "Three."` After a colon at the end of a paragraph, the next one too.
 */
export function windowOf({ document, tokens }: Scene, columns: Columns, anchor: number): Window {
  const { sentences } = document;
  const own = columns.sentence[anchor] ?? 0;
  const holdsQuote = (index: number): boolean => {
    const [from, to] = sentences[index]?.tokens ?? [0, 0];
    return columns.quoted.subarray(from, to).includes(1);
  };
  const blockOf = (index: number) => sentences[index]?.block;
  let [first, last] = [own, own];
  while (own - first < BACK && blockOf(first - 1) === blockOf(own) && holdsQuote(first - 1)) first -= 1;
  const colon = tokens[(sentences[own]?.tokens[1] ?? 0) - 1]?.text === ":";
  const next = sentences[own + 1];
  if (colon && next?.block === (blockOf(own) ?? 0) + 1 && columns.quoted[next.tokens[0]] === 1) last += 1;
  while (last - own < AHEAD && blockOf(last + 1) === blockOf(last) && holdsQuote(last + 1)) last += 1;
  return {
    anchor,
    first: Math.max(sentences[first]?.tokens[0] ?? anchor, anchor - TOKENS_BACK),
    end: Math.min(sentences[last]?.tokens[1] ?? anchor + 1, anchor + TOKENS_AHEAD),
  };
}
