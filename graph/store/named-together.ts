import type { ArticleBrief, Together } from "../api/views.ts";
import { bySpan, cut, overlaps, type Span } from "../model/spans.ts";
import { contextSpan } from "./context.ts";
import type { Page, Window } from "./store.ts";

/** Articles looked through at most, the oldest first. */
export const ARTICLES_MAX = 200;

/** An article that names both of two nodes, and every place where it names either. */
export interface NamesBoth {
  readonly article: ArticleBrief;
  readonly text: string;
  readonly named: Together["named"];
}

/** The sentences in which both are named, of these articles as they come; "the Norwell council" alone does not name Norwell beside its council. */
export function namedTogether(articles: readonly NamesBoth[], { limit, offset }: Window): Page<Together> {
  const found = articles.flatMap(sentences);
  return { items: found.slice(offset, offset + limit), more: found.length > offset + limit };
}

function sentences({ article, text, named }: NamesBoth): Together[] {
  const bySentence = new Map<number, { span: Span; named: Together["named"] }>();
  for (const one of apart(named)) {
    const span = contextSpan(text, one.span);
    const sentence = bySentence.get(span[0]);
    if (sentence === undefined) bySentence.set(span[0], { span, named: [one] });
    else sentence.named.push(one);
  }
  return [...bySentence.values()]
    .filter((sentence) => new Set(sentence.named.map(({ id }) => id)).size > 1)
    .map((sentence) => ({ article, span: [...sentence.span], words: cut(text, sentence.span), named: sentence.named }));
}

/** In the order of the text, and none over another: of two that overlap the first, of those that begin together the longer. */
function apart(named: Together["named"]): Together["named"] {
  const kept: Together["named"] = [];
  for (const one of [...named].sort((x, y) => bySpan(x.span, y.span))) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last.span, one.span)) kept.push(one);
  }
  return kept;
}
