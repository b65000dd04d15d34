import type { EventMention, ExtractedArticle } from "../../model/extracted.ts";
import { covers, type Span } from "../../model/spans.ts";

/** One article's telling of an event that several articles tell of. */
export interface EventReport {
  readonly article: ExtractedArticle;
  readonly event: EventMention;
}

/** Gives the id of the entity that a mention of an article stands for. */
export type EntityIn = (article: string, mention: string) => string | undefined;

/** Who says something, and where. */
export interface Source {
  readonly article: string;
  /** The id of whom the article quotes for it; null where it says so itself. */
  readonly speaker: string | null;
  readonly span: Span;
}

/** Where a report says something: at `span`, or where it first tells of the event. */
export function sourceOf({ article, event }: EventReport, span: Span | undefined, entity: EntityIn): Source {
  const place = span ?? event.spans[0] ?? [0, 0];
  const statements = article.statements.filter(({ content }) => content.some((piece) => covers(piece, place)));
  // The innermost: who said it first hand, not who passes it on.
  const said = statements.sort((a, b) => b.depth - a.depth || (a.id < b.id ? -1 : 1))[0];
  const speaker = said?.speakerMention == null ? undefined : entity(article.id, said.speakerMention);
  return { article: article.id, speaker: speaker ?? null, span: [place[0], place[1]] };
}

/** Reports by when they appeared, those without a date last; of one day by article. */
export function inOrder(reports: readonly EventReport[]): EventReport[] {
  const key = ({ article, event }: EventReport): string =>
    `${article.publishedDate ?? "9999"} ${article.id} ${event.id}`;
  return [...reports].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
