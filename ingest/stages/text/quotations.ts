import type { Block, Quotation } from "../../document.ts";
import type { Span } from "../../../graph/model/spans.ts";
import { bySpan, covers } from "../../../graph/model/spans.ts";
import { singleQuotations } from "./single-marks.ts";

/** Double marks by what they can do; a straight one can do both, so its neighbours decide. */
const OPENING = "“„«‟";
const CLOSING = "”»";

/** Every double mark. Wire copy types one as two apostrophes: ''so''. */
const MARKS = new RegExp(`["${OPENING}${CLOSING}]|''`, "g");

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
    const outer = singles.filter(({ nested }) => !nested);
    const inner = doubles.map((one) => ({ ...one, nested: outer.some(({ span }) => covers(span, one.span)) }));
    found.push(...[...inner, ...singles].sort((a, b) => bySpan(a.span, b.span)));
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
  for (const { index, 0: mark } of text.slice(start, end).matchAll(MARKS)) {
    const at = start + index;
    const width = mark.length;
    const role = roleOf(text, [at, at + width], [start, end], open !== undefined);
    if (role === "opens") {
      if (open !== undefined) push(open, spaceBefore(text, at), true, false);
      open = at;
    } else if (open !== undefined) push(open, at + width, true, true);
    else if (continued && found.length === 0 && role === "closes") push(start, at + width, false, true);
  }
  if (open !== undefined) push(open, end, true, false);
  return found;
}

type MarkRole = "opens" | "closes" | "neither";

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
