import type { BlockKind } from "../../document.ts";
import { cut } from "../../../graph/model/spans.ts";
import type { Span } from "../../../graph/model/spans.ts";
import { BYLINE_PATTERNS, CAPTION_PATTERNS, PROMO_PATTERNS } from "./promo.ts";

/** Lines longer than this, in code units, are never captions, bylines or headlines: the patterns look at short lines only. */
const SHORT = 320;
const HEADLINE = 160;
const SUBHEAD = 60;

/** What the line `at` is, by its own words and its place; posts, signatures and datelines are found later. */
export function classify(text: string, lines: readonly Span[], at: number, title: string | null): BlockKind {
  const span = lines[at];
  if (span === undefined) return "paragraph";
  const length = span[1] - span[0];
  if (length > SHORT) return "paragraph";
  const line = cut(text, span);
  if (title !== null && line === title.trim()) return "headline";
  if (PROMO_PATTERNS.some((pattern) => pattern.test(line))) return "promo";
  if (BYLINE_PATTERNS.some((pattern) => pattern.test(line))) return "byline";
  if (CAPTION_PATTERNS.some((pattern) => pattern.test(line))) return "caption";
  return isHeadline(line, at, lines.length) ? "headline" : "paragraph";
}

/** A headline opens the article, or stands in capitals or as a few words between paragraphs; it has no full stop. */
function isHeadline(line: string, at: number, count: number): boolean {
  if (count < 2 || /[.!?:;,"”’)…]$/.test(line) || /^["“—–(@]/.test(line) || line.includes("(@")) return false;
  if (/\s[–—-]\s*$/.test(line)) return false;
  if (at === 0) return line.length <= HEADLINE && !/\b(?:said|says)\b.*\b(?:said|says)\b/.test(line);
  if (line.length > SUBHEAD) return line.length <= HEADLINE && /[A-Z]{3}/.test(line) && line === line.toUpperCase();
  return /^[A-Z0-9]/.test(line) && line.split(" ").length <= 8;
}
