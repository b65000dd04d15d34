import type { Span } from "../../graph/model/spans.ts";
import type { ArticleLayer } from "../document.ts";

/**
 * An article's text, what is known of it, and which part of the text is read; all of it where that is absent. `openBlock` is front matter
 * that nothing ends.
 */
export type Facts = Pick<ArticleLayer, "text" | "title" | "outlet" | "byline" | "publishedDate" | "url"> &
  Partial<Pick<ArticleLayer, "body" | "modifiedDate">> & { readonly openBlock?: Span | undefined };
