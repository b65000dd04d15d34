import { cut, type Span } from "../model/spans.ts";

/** The longest context shown around evidence, in UTF-16 code units. */
const CONTEXT_MAX = 600;
const SENTENCE_END = /[.!?]["”’')\]]*\s/g;

/**
 * The sentence or sentences around a span, within its line: what a reader needs to judge the evidence. A plain cut at full stops;
 * an abbreviation may shorten it, the span itself is always whole.
 */
export function contextOf(text: string, span: Span): string {
  const lineStart = text.lastIndexOf("\n", span[0] - 1) + 1;
  const lineEnd = text.indexOf("\n", span[1]);
  const start = lastSentenceStart(text, Math.max(lineStart, span[0] - CONTEXT_MAX / 2), span[0]);
  const end = firstSentenceEnd(text, span[1], Math.min(lineEnd < 0 ? text.length : lineEnd, span[1] + CONTEXT_MAX / 2));
  return cut(text, [start, end]).trim();
}

function lastSentenceStart(text: string, from: number, to: number): number {
  let start = from;
  for (const end of text.slice(from, to).matchAll(SENTENCE_END)) start = from + end.index + end[0].length;
  return start;
}

function firstSentenceEnd(text: string, from: number, to: number): number {
  // The span may itself end a sentence: look from its last character on.
  const ends = text.slice(from - 1, to).matchAll(SENTENCE_END);
  for (const end of ends) return from - 1 + end.index + end[0].length;
  return to;
}
