import type { EventMention, ExtractedArticle } from "../model/extracted.ts";
import { covers, cut, type Span } from "../model/spans.ts";

/** One article's telling of an event that several articles tell of. */
export interface EventReport {
  readonly article: ExtractedArticle;
  readonly event: EventMention;
}

/** Who says something, and the sentence that says it. */
export interface Source {
  readonly article: string;
  readonly outlet: string | null;
  /** When the article appeared, ISO. */
  readonly published: string | null;
  /** Whom the article quotes for it; null where it says so itself. */
  readonly speaker: string | null;
  readonly sentence: string;
  readonly span: Span;
}

export function sourceOf({ article, event }: EventReport, span: Span | undefined): Source {
  const place = span ?? event.spans[0] ?? [0, 0];
  const statements = article.statements.filter(({ content }) => content.some((piece) => covers(piece, place)));
  // The innermost: who said it first hand, not who passes it on.
  const said = statements.sort((a, b) => b.depth - a.depth || (a.id < b.id ? -1 : 1))[0];
  const { id, outlet, publishedDate } = article;
  return {
    ...{ article: id, outlet, published: publishedDate, speaker: said?.speakerName ?? null },
    ...{ sentence: sentenceAt(article.text, place), span: [place[0], place[1]] },
  };
}

/** Reports by when they appeared, those without a date last; of one day by article. */
export function inOrder(reports: readonly EventReport[]): EventReport[] {
  const key = ({ article, event }: EventReport): string =>
    `${article.publishedDate ?? "9999"} ${article.id} ${event.id}`;
  return [...reports].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const REACH = 500;
const BREAK = /[.!?]["'”’)]*\s|\n/gu;

/** The sentence a span lies in, at most 500 characters either way. */
function sentenceAt(text: string, [start, end]: Span): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const last = [...before.matchAll(BREAK)].at(-1);
  const from = start - before.length + (last === undefined ? 0 : last.index + last[0].length);
  const behind = text.slice(end, end + REACH);
  const [next] = behind.matchAll(BREAK);
  return cut(text, [from, end + (next === undefined ? behind.length : next.index + next[0].length)]).trim();
}
