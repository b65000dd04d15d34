import type { ExtractedArticle } from "../graph/model/extracted.ts";
import type { Unreadable } from "./read/source.ts";

/** What became of one article. */
export type Outcome =
  | { readonly path: string; readonly state: "added" | "unchanged" | "read"; readonly article: ExtractedArticle }
  | ({ readonly state: "failed" } & Unreadable);
