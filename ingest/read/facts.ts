import type { ArticleLayer } from "../document.ts";

/** An article's text, what is known of it, and which part of the text is read; all of it where that is absent. */
export type Facts = Pick<ArticleLayer, "text" | "title" | "outlet" | "byline" | "publishedDate" | "url"> &
  Partial<Pick<ArticleLayer, "body" | "modifiedDate">>;
