import type { ArticleLayer, Block, Stage, TextLayer } from "../../document.ts";
import { cut } from "../../../graph/model/spans.ts";
import { isCredit } from "../../header/header-line.ts";
import { headerOf } from "../../header/header.ts";
import { classify } from "./block-kind.ts";
import { splitCredits } from "./credits.ts";
import { splitDateline } from "./dateline.ts";
import { paragraphs } from "./paragraphs.ts";
import { markPosts } from "./posts.ts";
import { quotationsOf } from "./quotations.ts";

/**
 * Adds the blocks of the article's body (paragraphs, headline, dateline, promo lines …) in reading order, none
 * overlapping another, and the quotations in those that are read. None where the article is not in English.
 */
export function createText(): Stage<ArticleLayer, TextLayer> {
  return (document) => {
    const { text, body, title, language } = document;
    // In another language a grammar of English finds nonsense: such an article is kept, and nothing of it is read.
    if (language !== "en") return { ...document, blocks: [], quotations: [] };
    const lines = paragraphs(text, body);
    const { end } = headerOf(text, body);
    const classified = lines.map((span, at): Block => ({
      kind: span[1] <= end && isCredit(cut(text, span)) ? "byline" : classify(text, lines, at, title),
      span,
    }));
    const blocks = splitDateline(text, splitCredits(text, markPosts(text, classified)));
    return { ...document, blocks, quotations: quotationsOf(text, blocks) };
  };
}
