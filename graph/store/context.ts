import { cut, type Span, trim } from "../model/spans.ts";

/** The longest context shown around evidence, in UTF-16 code units; longer evidence is shown whole, with nothing around it. */
const CONTEXT_MAX = 600;
const SENTENCE_END = /[.!?]["”’')\]]*\s/g;
/** What stands before a name or a day: no sentence ends at its full stop. */
const BEFORE_NAME =
  /\b(?:Mr|Mrs|Ms|Dr|Prof|Rev|Rep|Reps|Sen|Sens|Gov|Lt|Col|Gen|Maj|Capt|Cpl|Sgt|Supt|Det|Hon|Pres|Sec|St|Jan|Feb|Aug|Sept|Oct|Nov|Dec)$/u;
/** Code units before a full stop in which such a word stands. */
const LONGEST_TITLE = 6;

/**
 * The sentence or sentences around a span, within its line: what a reader needs to judge the evidence. A plain cut at full stops, but for
 * titles and months; another abbreviation may shorten it, the span itself is always whole.
 */
export function contextOf(text: string, span: Span): string {
  return cut(text, contextSpan(text, span));
}

/** Where that context stands in the text. */
export function contextSpan(text: string, span: Span): Span {
  const room = Math.max(0, Math.floor((CONTEXT_MAX - (span[1] - span[0])) / 2));
  const lineStart = span[0] === 0 ? 0 : text.lastIndexOf("\n", span[0] - 1) + 1;
  const lineEnd = text.indexOf("\n", span[1]);
  const start = afterDash(
    text,
    lastSentenceStart(text, whole(text, Math.max(lineStart, span[0] - room)), span[0]),
    span[0],
  );
  const end = firstSentenceEnd(
    text,
    span[1],
    whole(text, Math.min(lineEnd < 0 ? text.length : lineEnd, span[1] + room)),
  );
  return trim(text, [start, end]);
}

/** "MILLRACE, Ore. – More than 340 …": what a dateline leaves at the head of its sentence is no part of it. */
function afterDash(text: string, from: number, to: number): number {
  const dash = /^\s?[–—-]{1,2}\s/.exec(text.slice(from, to))?.[0] ?? "";
  return from + dash.length;
}

function lastSentenceStart(text: string, from: number, to: number): number {
  let start = Math.min(from, to);
  for (const end of text.slice(from, to).matchAll(SENTENCE_END))
    if (!isBeforeName(text, from + end.index)) start = from + end.index + end[0].length;
  return start;
}

/** Whether the full stop is that of "Gov." or "Sept.". */
function isBeforeName(text: string, stop: number): boolean {
  return text[stop] === "." && BEFORE_NAME.test(text.slice(Math.max(0, stop - LONGEST_TITLE), stop));
}

function firstSentenceEnd(text: string, from: number, to: number): number {
  // The span may itself end a sentence: look from its last character on.
  const last = Math.max(0, from - 1);
  const ends = text.slice(last, to).matchAll(SENTENCE_END);
  for (const end of ends) if (!isBeforeName(text, last + end.index)) return last + end.index + end[0].length;
  return Math.max(from, to);
}

/** A place that does not cut a pair of surrogates (an emoji) in two: its own, or the next one. */
function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
}
