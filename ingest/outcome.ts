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

/** An article that was read, and put into the record. */
export interface Extracted {
  readonly path: string;
  readonly state: "added" | "read";
  readonly article: ExtractedArticle;
  /** The articles that this one stands for from now on: earlier versions of the story. */
  readonly replaces?: readonly string[];
  /** The article that stands for this one: a later version. */
  readonly replacedBy?: string;
}

/** What became of one article. */
export type Outcome = Extracted | Unchanged | Failed;
