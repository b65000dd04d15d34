import type { ArticleLayer } from "../../ingest/document.ts";

/** A text as the reader would hand it to the pipeline, with whatever a test wants to be different. */
export function articleOf(text: string, more: Partial<ArticleLayer> = {}): ArticleLayer {
  return {
    ...{ id: "a1", file: null, url: null, title: null, outlet: null, byline: null, publishedDate: null },
    ...{ language: "en", sha256: "", text, body: [0, text.length], messages: [] },
    ...more,
  };
}
