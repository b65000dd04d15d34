import type { ExtractedArticle } from "../graph/model/extracted.ts";
import type { ArticleLayer } from "./document.ts";
import type { Unreadable } from "./read/source.ts";

/** An article that could not be read. */
export type Failed = { readonly state: "failed" } & Unreadable;

/** An article that is stored already; it is not extracted again. */
export interface Unchanged {
  readonly path: string;
  readonly state: "unchanged";
  readonly article: ArticleLayer;
}

/** What became of one article. */
export type Outcome =
  { readonly path: string; readonly state: "added" | "read"; readonly article: ExtractedArticle } | Unchanged | Failed;
