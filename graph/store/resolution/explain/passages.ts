import type { Passage } from "../../../api/decision-views.ts";
import type { ArticleBrief } from "../../../api/views.ts";
import type { ExtractedArticle } from "../../../model/extracted.ts";
import type { FactName } from "../../../model/facts.ts";
import { bySpan, covers, cut, overlaps, type Span } from "../../../model/spans.ts";
import { contextSpan } from "../../context.ts";

/** Words of an article that tell something. */
export interface Lit {
  readonly about: FactName;
  readonly span: Span;
}

/** What an article has to show for one side. */
export interface Shown {
  readonly article: ExtractedArticle;
  /** Where it speaks of it. */
  readonly spans: readonly Span[];
  /** All words that tell something of it, in the sentence between two places. */
  readonly lit: (sentence: Span) => readonly Lit[];
}

/** Passages of one side, at most. */
const PASSAGES_MAX = 3;
/** Places of one article that are looked at. */
const PLACES_MAX = 20;

/** The sentence of each article that tells most, as they come; where there is one article alone, more of it. What is printed twice is shown once. */
export function passagesOf(all: readonly Shown[]): Passage[] {
  const articles = new Map<string, Passage[]>();
  for (const shown of all) {
    if (articles.size === PASSAGES_MAX) break;
    if (!articles.has(shown.article.id)) articles.set(shown.article.id, sentences(shown));
  }
  const each = [...articles.values()];
  const first = each.length === 1 ? each.flat() : each.flatMap(([one]) => one ?? []);
  return [...new Map(first.map((passage) => [passage.words, passage])).values()].slice(0, PASSAGES_MAX);
}

/** Those that tell most things first; of equals the first in the text. */
function sentences({ article, spans, lit }: Shown): Passage[] {
  const places = spans.slice(0, PLACES_MAX).map((place) => contextSpan(article.text, place));
  const found = places.map((span): Passage => {
    const inside = apart(lit(span).filter((one) => covers(span, one.span)));
    return { article: articleBrief(article), span: [...span], words: cut(article.text, span), lit: inside };
  });
  const told = ({ lit: words }: Passage) => new Set(words.map(({ about }) => about)).size;
  return found.sort((x, y) => told(y) - told(x));
}

/** In the order of the text, and none over another. */
function apart(lit: readonly Lit[]): Passage["lit"] {
  const kept: Lit[] = [];
  for (const one of [...lit].sort((x, y) => bySpan(x.span, y.span))) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last.span, one.span)) kept.push(one);
  }
  return kept.map(({ about, span }) => ({ about, span: [...span] }));
}

export function articleBrief({ id, title, outlet, publishedDate, url }: ExtractedArticle): ArticleBrief {
  return { id, title: title ?? "", outlet, publishedDate, url };
}
