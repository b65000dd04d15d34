/** A stretch of text: `[start, end)` in UTF-16 code units from 0, end exclusive. */
export type Span = readonly [start: number, end: number];

/** The words a span covers. */
export function cut(text: string, [start, end]: Span): string {
  return text.slice(start, end);
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** How many code units two spans share; 0 or less where none. */
export function commonLength(a: Span, b: Span): number {
  return Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
}

/** Whether `outer` covers all of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** Orders spans by start; of two that start together, the longer comes first. */
export function bySpan(a: Span, b: Span): number {
  return a[0] - b[0] || b[1] - a[1];
}

/** The span without white space at either end; empty at its start if it is all white space. */
export function trim(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from += 1;
  while (to > from && isSpace(text, to - 1)) to -= 1;
  return [from, to];
}

function isSpace(text: string, at: number): boolean {
  return text.charAt(at).trim() === "";
}
