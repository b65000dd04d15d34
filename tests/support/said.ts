import type { Statement } from "../../graph/model/extracted.ts";
import { createPipeline } from "../../ingest/pipeline.ts";
import { articleOf } from "./plain-article.ts";

const read = createPipeline();

/** The statements of a text. */
export function statementsOf(text: string): Statement[] {
  return read(articleOf(text)).statements;
}

/** Each statement of a text as its speaker's local words (null for none) and its words, pieces joined by " … ". */
export function said(text: string): [string | null, string][] {
  return statementsOf(text).map(({ speaker, content }) => [
    speaker && text.slice(...speaker),
    content.map(([start, end]) => text.slice(start, end)).join(" … "),
  ]);
}
