import { precision } from "../../../../graph/model/dates.ts";
import { cut } from "../../../../graph/model/spans.ts";
import type { ArticleLayer, BlockKind, SentencesLayer, TextLayer } from "../../../document.ts";
import { chronoDates } from "./chrono.ts";

/** Where an article tells its own date, best first; only then are the paragraphs asked. */
const BLOCKS: readonly (readonly BlockKind[])[] = [
  ["dateline", "byline"],
  ["signature"],
  ["caption", "headline", "paragraph", "post"],
];
const YEAR = /\b(?:19|20)\d\d\b/u;
/** A full date names its month or is written in numbers; chrono also takes "2008 hours after" for one. */
const MONTH = /\d[-/.]\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;
/** The day somebody was born is not the article's. */
const BIRTH = /\bborn\b/iu;
/** A year that has been when the article is told: "in 2014", "since 2008"; not "by 2030", nor "in 2026" that somebody plans for. */
const YEAR_THAT_WAS = /\b(?:in|since|from) ((?:19|20)\d\d)\b/gu;
const LOOKS_AHEAD =
  /\b(?:will|would|shall|plans?|planned|expect(?:s|ed)?|next|running|run|election|deadline|expires?)\b/u;
/** No more code units of a block are read: chrono takes time by the square of a text's length. */
const LONGEST_BLOCK = 4000;

/**
 * The day an article is told from, ISO: its published date, else the date of its dateline, else the latest one under an
 * embedded post, else the latest full date in its text. Undefined where there is none.
 */
export function documentDate(document: ArticleLayer & TextLayer & SentencesLayer): string | undefined {
  const published = document.publishedDate?.slice(0, 10);
  if (published !== undefined && precision(published) === "day") return published;
  if (!YEAR.test(document.text)) return undefined;
  for (const kinds of BLOCKS) {
    const latest = datesIn(document, kinds).sort().at(-1);
    if (latest !== undefined) return isOfItsPast(document, latest, kinds) ? undefined : latest;
  }
  return undefined;
}

/** A story that says what was "in 2014" is not told from a day of 1993, though no other day is written out in it. */
function isOfItsPast({ text, sentences }: ArticleLayer & SentencesLayer, latest: string, kinds: readonly BlockKind[]) {
  if (!kinds.includes("paragraph")) return false;
  return sentences.some(({ span }) =>
    [...cut(text, span).matchAll(YEAR_THAT_WAS)].some(
      ([, year = ""]) => year > latest.slice(0, 4) && !LOOKS_AHEAD.test(cut(text, span)),
    ),
  );
}

/** The full dates in blocks of these kinds, read by sentence, as most hold none. */
function datesIn({ text, blocks, sentences }: TextLayer & SentencesLayer & ArticleLayer, kinds: readonly BlockKind[]) {
  return sentences.flatMap(({ block, span }) => {
    const within = blocks[block];
    if (within === undefined || !kinds.includes(within.kind)) return [];
    return fullDates(cut(text, [span[0], Math.min(span[1], within.span[0] + LONGEST_BLOCK)]));
  });
}

function fullDates(text: string): string[] {
  if (!isFull(text) || BIRTH.test(text)) return [];
  return chronoDates(text, "1970-01-01")
    .filter(({ start, text: words }) => precision(start) === "day" && isFull(words))
    .map(({ start }) => start);
}

function isFull(words: string): boolean {
  return YEAR.test(words) && MONTH.test(words);
}
