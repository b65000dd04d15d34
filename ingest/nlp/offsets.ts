import type { Span } from "../../graph/model/spans.ts";
import { isSpace } from "./chunks.ts";

/**
 * Where each of these words stands in the text, looking from left to right within the span. wink keeps words as they are written but loses
 * where they were; white space that it takes for a word, and a word that is not found (it never happened in 30 MB of news), are undefined.
 */
export function locate(
  text: string,
  words: readonly { readonly text: string; readonly pos: string }[],
  [start, end]: Span,
): (Span | undefined)[] {
  const spans: (Span | undefined)[] = [];
  let cursor = start;
  for (const { text: word, pos } of words) {
    const at = pos === "SPACE" || word.length === 0 ? undefined : next(text, word, cursor, end);
    if (at !== undefined) cursor = at + word.length;
    spans.push(at === undefined ? undefined : [at, cursor]);
  }
  return spans;
}

/** Only white space is lost between two tokens, so the search need not go further than this many code units past it. */
const REACH = 64;

function next(text: string, word: string, cursor: number, end: number): number | undefined {
  let from = cursor;
  while (from < end && isSpace(text.charCodeAt(from))) from += 1;
  if (text.startsWith(word, from)) return from;
  const found = text.slice(cursor, Math.min(end, from + REACH + word.length)).indexOf(word);
  return found < 0 ? undefined : cursor + found;
}
