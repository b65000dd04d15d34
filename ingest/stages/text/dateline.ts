import type { Block } from "../../document.ts";
import { cut, trim } from "../../../graph/model/spans.ts";

/** Datelines stand before the first paragraphs only. */
const WITHIN_BLOCKS = 8;
const LONGEST = 110;

/**
 * A place in capitals, then what may follow it (a region, a date, an agency in brackets), then a dash:
 * "DENVER –", "AURORA, Colo. (AP) —", "LONDON, March 3 (Reuters) -", "SALEM / EUGENE --".
 */
const IN_CAPITALS =
  /^[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3}(?: ?[,/] ?[\p{L}0-9.'’-]+(?: [\p{L}0-9.'’-]+){0,3}){0,4}(?: ?\([^()\n]{2,40}\))? ?(?:--|[–—―-])(?=\s)/u;

/** The same with a place in small letters: then an agency in brackets is needed, as in "Aurora, Colo. (AP) —". */
const WITH_AGENCY =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}(?: ?, ?[\p{L}0-9.'’-]+(?: [\p{L}0-9.'’-]+){0,3}){0,3} ?\( ?[A-Z][\p{L} /.&]{1,30} ?\) ?(?:--|[–—―-])(?=\s)/u;

/** An agency alone, as in "(Reuters) -", or the outlet's own: "TODAY NICARAGUA –" is caught as capitals. */
const AGENCY_ALONE = /^\( ?(?:AP|Reuters|AFP|UPI|CNN|Bloomberg|TNS|Xinhua) ?\) ?(?:--|[–—―-])(?=\s)/;

/** How a dateline may be written, the surest first. */
export const DATELINES: readonly RegExp[] = [IN_CAPITALS, WITH_AGENCY, AGENCY_ALONE];

/** Cuts a dateline off the paragraph it opens and makes it a block of its own; the paragraph starts after the dash. */
export function splitDateline(text: string, blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block, at): Block[] => {
    if (at >= WITHIN_BLOCKS || (block.kind !== "paragraph" && block.kind !== "headline")) return [block];
    const head = cut(text, [block.span[0], Math.min(block.span[1], block.span[0] + LONGEST)]);
    const found = IN_CAPITALS.exec(head) ?? WITH_AGENCY.exec(head) ?? AGENCY_ALONE.exec(head);
    if (found === null) return [block];
    const cutAt = block.span[0] + found[0].length;
    const rest = trim(text, [cutAt, block.span[1]]);
    if (rest[1] === rest[0]) return [{ kind: "dateline", span: block.span }];
    // "CHESS - FIRST ROUND ENDS IN A DRAW": a wire's headline, with its subject before it.
    if (isShouted(cut(text, rest))) return [{ kind: "headline", span: block.span }];
    return [
      { kind: "dateline", span: [block.span[0], cutAt] },
      { kind: "paragraph", span: rest },
    ];
  });
}

/** Whether a line has capitals alone, and enough of them to tell. */
function isShouted(line: string): boolean {
  return /\p{Lu}[^\p{L}]*\p{Lu}/u.test(line) && line === line.toUpperCase();
}
