import type { Block } from "../../document.ts";
import { cut, trim } from "../../../graph/model/spans.ts";

/** Signatures are short; only so many code units at the end of a line are looked at. */
const LONGEST = 160;

/** The line under an embedded post: "— Ana Ruiz (@RepRuiz) June 21, 2019". The date may be missing. */
const SIGNATURE =
  /(?:^|\s)(?:—|–|--|-|&mdash;)\s?[^()@\n]{1,60}\s?\(\s?@\w{1,30}\s?\)(?:\s?[,•·|]?\s?(?:\p{L}{3,9}\.?\s\d{1,2},?\s\d{4}|\d{1,2}\s\p{L}{3,9}\.?\s\d{4}))?$/u;

/**
 * Marks embedded social posts: the block before a signature line is a verbatim `post`; a signature that ends the
 * post's own line is cut off it.
 */
export function markPosts(text: string, blocks: readonly Block[]): Block[] {
  const marked: Block[] = [];
  for (const block of blocks) {
    const from = Math.max(block.span[0], block.span[1] - LONGEST);
    const found = SIGNATURE.exec(cut(text, [from, block.span[1]]));
    if (found === null || block.kind === "promo") {
      marked.push(block);
      continue;
    }
    const signature = trim(text, [from + found.index, block.span[1]]);
    const before = trim(text, [block.span[0], signature[0]]);
    if (before[1] > before[0]) marked.push({ kind: "post", span: before });
    else markLast(marked);
    marked.push({ kind: "signature", span: signature });
  }
  return marked;
}

/** The line above a signature is the post, whatever its words looked like. */
function markLast(marked: Block[]): void {
  const last = marked.pop();
  if (last === undefined) return;
  marked.push(last.kind === "signature" || last.kind === "post" ? last : { ...last, kind: "post" });
}
