import type { Block, Quotation } from "../../document.ts";
import type { Span } from "../../../graph/model/spans.ts";
import { bySpan } from "../../../graph/model/spans.ts";
import { singleQuotations } from "./single-marks.ts";

/** Double marks by what they can do; a straight one can do both, so its neighbours decide. */
const OPENING = "“„«‟";
const CLOSING = "”»";

/**
 * All quotations in reading order. Straight and curly marks may be mixed ("opens straight, closes curly”); a
 * quotation without a closing mark ends with its block, as where the speaker goes on in the next paragraph.
 * Scare quotes and titles of works are quotations too.
 */
export function quotationsOf(text: string, blocks: readonly Block[]): Quotation[] {
  const found: Quotation[] = [];
  let continued = false;
  for (const block of blocks) {
    if (block.kind === "promo" || block.kind === "byline") continue;
    const doubles = doubleQuotations(text, block.span, continued);
    const singles = singleQuotations(text, block.span, doubles);
    found.push(...[...doubles, ...singles].sort((a, b) => bySpan(a.span, b.span)));
    continued = doubles.at(-1)?.closed === false;
  }
  return found;
}

/** `continued` tells that the paragraph before ended within a quotation, so this one may lack its opening mark. */
function doubleQuotations(text: string, [start, end]: Span, continued: boolean): Quotation[] {
  const found: Quotation[] = [];
  let open: number | undefined;
  const push = (from: number, to: number, opened: boolean, closed: boolean): void => {
    if (to - from > 2) found.push({ span: [from, to], open: opened, closed, nested: false });
    open = undefined;
  };
  for (let at = start; at < end; at += 1) {
    const width = markWidth(text, at);
    if (width === 0) continue;
    const role = roleOf(text, [at, at + width], [start, end], open !== undefined);
    if (role === "opens") {
      if (open !== undefined) push(open, spaceBefore(text, at), true, false);
      open = at;
    } else if (open !== undefined) push(open, at + width, true, true);
    else if (continued && found.length === 0 && role === "closes") push(start, at + width, false, true);
    at += width - 1;
  }
  if (open !== undefined) push(open, end, true, false);
  return found;
}

type MarkRole = "opens" | "closes" | "neither";

/** The code units of the double mark here, 0 where there is none. Wire copy types a mark as two apostrophes: ''so''. */
function markWidth(text: string, at: number): number {
  const mark = text.charAt(at);
  if (mark === "'" && text.charAt(at + 1) === "'") return 2;
  return mark === '"' || OPENING.includes(mark) || CLOSING.includes(mark) ? 1 : 0;
}

function roleOf(text: string, [at, to]: Span, [start, end]: Span, isOpen: boolean): MarkRole {
  const mark = text.charAt(at);
  if (OPENING.includes(mark)) return "opens";
  if (CLOSING.includes(mark)) return "closes";
  const before = at > start ? text.charAt(at - 1) : " ";
  const after = to < end ? text.charAt(to) : " ";
  const looksOpening = /[\s([{—–\-‘']/.test(before) && /[^\s,.;:!?)\]]/.test(after);
  const looksClosing = /[^\s([{—–]/.test(before) && /[\s,.;:!?)\]—–\-’']/.test(after);
  if (looksOpening && !looksClosing) return "opens";
  if (looksClosing && !looksOpening) return isOpen || !/\d/.test(before) ? "closes" : "neither";
  return isOpen ? "closes" : "opens";
}

function spaceBefore(text: string, at: number): number {
  let to = at;
  while (to > 0 && text.charAt(to - 1).trim() === "") to -= 1;
  return to;
}
