import type { ArticleBrief, Brief, Edge, Node } from "../../api/views.ts";
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
