import { precision } from "../../../graph/model/dates.ts";
import { cut } from "../../../graph/model/spans.ts";
import type { ArticleLayer, BlockKind, TextLayer } from "../../document.ts";
import { chronoDates } from "./dates/chrono.ts";

/** Where an article tells its own date, best first; only then are the paragraphs asked. */
const BLOCKS: readonly (readonly BlockKind[])[] = [
  ["dateline", "byline"],
  ["signature"],
  ["caption", "headline", "paragraph", "post"],
];
const FULL_DATE = /\b(?:19|20)\d\d\b/u;
const LONGEST_BLOCK = 4000;

/**
 * The day an article is told from, ISO: its published date, else the date of its dateline, else the latest one under an
 * embedded post, else the latest full date in its text. Undefined where there is none.
 */
export function documentDate(document: ArticleLayer & TextLayer): string | undefined {
  const published = document.publishedDate?.slice(0, 10);
  if (published !== undefined && precision(published) === "day") return published;
  for (const kinds of BLOCKS) {
    const dates = document.blocks
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap(({ span }) => fullDates(cut(document.text, span)));
    const latest = dates.sort().at(-1);
    if (latest !== undefined) return latest;
  }
  return undefined;
}

function fullDates(text: string): string[] {
  if (!FULL_DATE.test(text)) return [];
  return chronoDates(text.slice(0, LONGEST_BLOCK), "1970-01-01")
    .filter(({ start, text: words }) => precision(start) === "day" && FULL_DATE.test(words))
    .map(({ start }) => start);
}
