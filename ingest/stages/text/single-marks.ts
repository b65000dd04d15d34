import type { Quotation } from "../../document.ts";
import { covers } from "../../../graph/model/spans.ts";
import type { Span } from "../../../graph/model/spans.ts";
import { itemAt, lastFrom } from "../locate.ts";

/** How far a quotation in single marks may reach, in code units; beyond it a mark is taken for an apostrophe. */
const REACH = 1_500;

/** Words that begin with an apostrophe, so the mark before them opens nothing. **Source:** English usage. */
const ELIDED = /^(?:em|til|tis|twas|cause|bout|round|n|s|re|ve|ll|d|t|m|\d0s|\d{2})\b/i;

/**
 * Quotations in single marks: within double ones (`nested`), or on their own as British papers print them. An
 * apostrophe is told apart by its neighbours: a mark opens after a space or bracket and before a letter, and closes before
 * something that is not a letter.
 */
export function singleQuotations(text: string, block: Span, doubles: readonly Quotation[]): Quotation[] {
  const found: Quotation[] = [];
  let at = block[0];
  while (at < block[1]) {
    const opening = nextOpening(text, at, block);
    if (opening === undefined) break;
    const outer = itemAt(doubles, opening);
    const limit = outer === undefined ? nextDouble(doubles, opening, block[1]) : outer.span[1];
    const near = closingMark(text, opening, Math.min(limit, opening + REACH));
    const closing = near ?? (outer === undefined ? closingBehind(text, opening, block[1], doubles) : undefined);
    if (closing === undefined) {
      at = opening + 1;
      continue;
    }
    const span: Span = [opening, closing + 1];
    found.push({ span, open: true, closed: true, nested: outer !== undefined && covers(outer.span, span) });
    at = closing + 1;
  }
  return found;
}

/** The mark that closes a quotation with double ones within: ‘She told me, “Get out”,’ Doyle said. It follows a stop or such a mark. */
function closingBehind(text: string, opening: number, end: number, doubles: readonly Quotation[]): number | undefined {
  for (let at = opening + 2; at < Math.min(end, opening + REACH); at += 1) {
    const inner = itemAt(doubles, at);
    if (inner?.closed === false || text.charAt(at) === "‘") return undefined;
    if (inner !== undefined) at = inner.span[1] - 1;
    else if (
      /[’']/.test(text.charAt(at)) &&
      /[.,!?…”"]/.test(text.charAt(at - 1)) &&
      /[^\p{L}\p{N}]|^$/u.test(text.slice(at + 1, at + 2))
    )
      return at;
  }
  return undefined;
}

function nextDouble(doubles: readonly Quotation[], from: number, end: number): number {
  return doubles[lastFrom(doubles, from) + 1]?.span[0] ?? end;
}

function nextOpening(text: string, from: number, [start, end]: Span): number | undefined {
  for (const { index } of text.slice(from, end).matchAll(/[‘']/g)) {
    const at = from + index;
    const before = at > start ? text.charAt(at - 1) : " ";
    if (!/[\s([{—–"“]/.test(before)) continue;
    const word = text.slice(at + 1, at + 8);
    if (/^[\p{L}\p{N}$£€]/u.test(word) && !ELIDED.test(word)) return at;
  }
  return undefined;
}

/** The first mark after punctuation closes; failing that the last that no letter follows, if it is not a plural's possessive. */
function closingMark(text: string, opening: number, limit: number): number | undefined {
  let fallback: number | undefined;
  for (let at = opening + 2; at < limit; at += 1) {
    const mark = text.charAt(at);
    if (mark === "‘") break;
    if (mark !== "’" && mark !== "'") continue;
    const before = text.charAt(at - 1);
    const after = text.slice(at + 1, at + 2);
    if (/[\p{L}\p{N}]/u.test(after) || /\s/.test(before)) continue;
    if (/[.,!?;:…]/.test(before)) return at;
    if (fallback === undefined || before !== "s") {
      fallback ??= at;
      if (before !== "s") return at;
    }
  }
  return fallback;
}
