import { createPipeline } from "../../ingest/pipeline.ts";
import { articleOf } from "./plain-article.ts";

const read = createPipeline();

/** Each statement of a text as its speaker's local words (null for none) and its words, pieces joined by " … ". */
export function said(text: string): [string | null, string][] {
  return read(articleOf(text)).statements.map(({ speaker, content }) => [
    speaker && text.slice(...speaker),
    content.map(([start, end]) => text.slice(start, end)).join(" … "),
  ]);
}
