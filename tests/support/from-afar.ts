import type { ExtractedArticle } from "../../graph/model/extracted.ts";
import { mention } from "./invented-article.ts";

/** Whom a brief report of `manyArticles` still names: the town, its body, and whom it befell. */
const NAMED: ReadonlySet<string> = new Set(["m1", "m3", "m5"]);

/** The same articles, one in three told by a brief report from another town, and one in four of the others by one without a place. */
export function fromAfar(articles: readonly ExtractedArticle[]): ExtractedArticle[] {
  return articles.map((one, at) => (at % 3 === 0 ? fromLinden(one) : at % 4 === 0 ? fromNowhere(one) : one));
}

function fromLinden(one: ExtractedArticle): ExtractedArticle {
  const events = one.events.map((event) => ({
    ...event,
    ...{ places: ["m0"], placedBy: "article" as const, participants: [] },
  }));
  return { ...one, events, mentions: [...brief(one), mention("m0", "City", "Linden")] };
}

function fromNowhere(one: ExtractedArticle): ExtractedArticle {
  return {
    ...one,
    events: one.events.map((event) => ({ ...event, places: [], participants: [] })),
    mentions: brief(one),
  };
}

function brief({ mentions }: ExtractedArticle): ExtractedArticle["mentions"] {
  return mentions.filter(({ id }) => NAMED.has(id));
}
