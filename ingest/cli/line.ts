import type { ExtractedArticle } from "../../graph/model/extracted.ts";

/** An extracted article as `extract` prints it: what identifies it first, the text and what was read in it after. */
export function lineOf(article: ExtractedArticle): Record<string, unknown> {
  const { id, file, url, title, outlet, byline, publishedDate, language, sha256, text, body, ...layers } = article;
  return { id, file, url, title, outlet, byline, publishedDate, language, sha256, text, body, ...layers };
}
