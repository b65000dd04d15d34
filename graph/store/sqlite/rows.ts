import type { ArticleBrief, Brief, Edge, Node } from "../../api/views.ts";
import type { AskedWord } from "../searching.ts";
import type { Page, Window } from "../store.ts";

export interface NodeRow {
  id: string;
  kind: Node["kind"];
  name: string;
  properties: string;
}

export interface EdgeRow {
  id: string;
  type: string;
  from: string;
  to: string;
  properties: string;
}

export interface ArticleRow {
  articleId: string;
  title: string;
  outlet: string | null;
  published: string | null;
  url: string | null;
}

export const NODE_COLUMNS = "node.id, node.kind, node.name, node.properties";
export const ARTICLE_COLUMNS = "article.id AS articleId, article.title, article.outlet, article.published, article.url";

export function toNode(row: NodeRow): Node {
  return { id: row.id, kind: row.kind, name: row.name, properties: JSON.parse(row.properties) as Node["properties"] };
}

export function toEdge(row: EdgeRow): Edge {
  const { id, type, from, to } = row;
  return { id, type, from, to, properties: JSON.parse(row.properties) as Edge["properties"] };
}

export function toBrief(row: NodeRow): Brief {
  return { id: row.id, kind: row.kind, name: row.name };
}

export function toArticleBrief(row: ArticleRow): ArticleBrief {
  return { id: row.articleId, title: row.title, outlet: row.outlet, publishedDate: row.published, url: row.url };
}

/** A page from rows that were asked for with one more than the window holds. */
export function pageOf<Row, Item>(rows: readonly Row[], window: Window, item: (row: Row) => Item): Page<Item> {
  return { items: rows.slice(0, window.limit).map(item), more: rows.length > window.limit };
}

/** Words asked as a query of the index: each begins a word found, or has one of its keys. Our own words hold no sign of its language. */
export function matching(words: readonly AskedWord[]): string {
  return words
    .map(({ begins, keys }) => `(${[`"${begins}"*`, ...keys.map((key) => `"${key}"`)].join(" OR ")})`)
    .join(" AND ");
}

/**
 * Whether a date, as precise as known, reaches the day, month or year `bound` or a later one; true where no bound is given.
 * `2025-05` reaches `2025-05-20`: dates are compared as far as both are known.
 */
export function since(date: string, bound: string): string {
  return `(${bound} IS NULL OR ${date} >= substr(${bound}, 1, length(${date})))`;
}

/** Whether a date begins by the end of the day, month or year `bound`; true where no bound is given. */
export function until(date: string, bound: string): string {
  return `(${bound} IS NULL OR substr(${date}, 1, length(${bound})) <= ${bound})`;
}
