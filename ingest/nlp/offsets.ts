import type { Span } from "../../graph/model/spans.ts";

/**
 * Where each of these words stands in the text, looking from left to right within the span. wink keeps words and the spaces
 * before them as they are written but loses where they were; a word that is not found (it never happened in 30 MB of news) is
 * undefined.
 */
export function locate(
  text: string,
  words: readonly { readonly text: string }[],
  spaces: readonly string[],
  [start, end]: Span,
): (Span | undefined)[] {
  const spans: (Span | undefined)[] = [];
  let cursor = start;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]?.text ?? "";
    const expected = cursor + (spaces[index]?.length ?? 0);
    const at = text.startsWith(word, expected) ? expected : next(text, word, cursor, end);
    if (at === undefined || word.length === 0) {
      spans.push(undefined);
      continue;
    }
    cursor = at + word.length;
    spans.push([at, cursor]);
  }
  return spans;
}

/** Only white space is lost between two tokens, so the search need not go further than this many code units past it. */
const REACH = 64;

function next(text: string, word: string, cursor: number, end: number): number | undefined {
  let from = cursor;
  while (from < end && text.charAt(from).trim() === "") from += 1;
  if (text.startsWith(word, from)) return from;
  const found = text.slice(cursor, Math.min(end, from + REACH + word.length)).indexOf(word);
  return found < 0 ? undefined : cursor + found;
}
