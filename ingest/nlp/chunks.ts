import type { Span } from "../../graph/model/spans.ts";

/** The longest run without white space that is given to wink, in code units: it stalls on long ones. */
const LONGEST_RUN = 200;

/** About how many code units are read at once, so that a text of 1 MB takes time linear in its length. */
const CHUNK = 16_384;

/** A stretch of text that wink can read (`plain`), or a run without white space that is too long for it. */
export interface Chunk {
  readonly span: Span;
  readonly plain: boolean;
}

/** Cuts a span into chunks in reading order: at line breaks where there are some, else between words, never within one. */
export function* readableChunks(text: string, [start, end]: Span): Generator<Chunk> {
  let from = start;
  let lineEnd = -1;
  let at = start;
  while (at < end) {
    const word = wordEnd(text, at, end);
    if (word - at > LONGEST_RUN) {
      if (at > from) yield { span: [from, at], plain: true };
      yield { span: [at, word], plain: false };
      from = word;
      lineEnd = -1;
    } else if (word - from > CHUNK) {
      const to = lineEnd > from ? lineEnd : at;
      if (to > from) yield { span: [from, to], plain: true };
      from = Math.max(to, from);
      lineEnd = -1;
    }
    at = Math.max(word, at);
    while (at < end && isSpace(text.charCodeAt(at))) {
      at += 1;
      if (text.charCodeAt(at - 1) === 10) lineEnd = at;
    }
  }
  if (end > from) yield { span: [from, end], plain: true };
}

function wordEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** White space as Unicode has it, the no-break spaces too. */
export function isSpace(code: number): boolean {
  if (code === 32 || (code >= 9 && code <= 13)) return true;
  if (code < 160) return false;
  return code === 160 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || isRareSpace(code);
}

function isRareSpace(code: number): boolean {
  return code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff;
}
