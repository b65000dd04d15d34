import type { Span } from "../../graph/model/spans.ts";

/** **Source:** the scorers' definition of a word: letters and digits, joined by apostrophes, points or hyphens within. */
const WORD = /[\p{L}\p{N}_]+(?:[’'.-][\p{L}\p{N}_]+)*/gu;

const OPENING = new Set(['"', "“", "”", "‘", "’", "'", "(", "[", ",", ".", ";", ":"]);
const CLOSING = new Set(['"', "“", "”", "‘", "’", "'", ")", "]", ",", ";", ":"]);
const ARTICLE = /^(?:the|The|THE)\s+/;
/** Longer than any article with its space. */
const ARTICLE_MAX = 12;

/** Where the words in these spans begin. Words are told from within each span alone. */
export function wordsIn(text: string, spans: readonly Span[]): Set<number> {
  const words = new Set<number>();
  for (const [start, end] of spans) {
    for (const { index } of text.slice(start, end).matchAll(WORD)) words.add(start + index);
  }
  return words;
}

/** A name without quotation marks, punctuation, a leading "the" and a final "'s". */
export function trimmed(text: string, [start, end]: Span): Span {
  let [from, to] = [start, end];
  while (from < to && (isSpace(text, from) || OPENING.has(text[from] ?? ""))) from += 1;
  while (to > from && (isSpace(text, to - 1) || CLOSING.has(text[to - 1] ?? ""))) to -= 1;
  from += ARTICLE.exec(text.slice(from, Math.min(to, from + ARTICLE_MAX)))?.[0].length ?? 0;
  if (to - from > 2 && /^['’]s$/.test(text.slice(to - 2, to))) to -= 2;
  return [from, to];
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text[at] ?? "");
}

/** The stretches between quotation marks, marks included; a mark left open closes with its line. */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let open: number | undefined;
  for (let at = 0; at <= text.length; at += 1) {
    const mark = at === text.length ? "\n" : (text[at] ?? "");
    if (mark === "\n") {
      if (open !== undefined) spans.push([open, at]);
      open = undefined;
    } else if (open === undefined) {
      if (mark === "“" || mark === '"') open = at;
    } else if (mark === "”" || mark === '"') {
      spans.push([open, at + 1]);
      open = undefined;
    }
  }
  return spans;
}
