import neo4j from "neo4j-driver";
import type { ArticleBrief, Edge, Node } from "../../api/views.ts";
import type { AskedWord } from "../searching.ts";
import type { Page, Window } from "../store.ts";

/** A row as the driver gives it. */
export type Row<Columns> = Columns & Record<string, unknown>;

export interface NodeAnswer {
  [key: string]: unknown;
  id: string;
  kind: Node["kind"];
  name: string;
  record: string;
}

export interface EdgeAnswer {
  [key: string]: unknown;
  id: string;
  type: string;
  from: string;
  to: string;
  record: string;
}

export interface ArticleRow {
  [key: string]: unknown;
  articleId: string;
  title: string;
  outlet: string | null;
  published: string | null;
  url: string | null;
}

export function toNode({ id, kind, name, record }: NodeAnswer): Node {
  return { id, kind, name, properties: JSON.parse(record) as Node["properties"] };
}

export function toEdge({ id, type, from, to, record }: EdgeAnswer): Edge {
  return { id, type, from, to, properties: JSON.parse(record) as Edge["properties"] };
}

export function toArticleBrief(row: ArticleRow): ArticleBrief {
  return { id: row.articleId, title: row.title, outlet: row.outlet, publishedDate: row.published, url: row.url };
}

/** One row more than the window holds tells whether any follow. SKIP and LIMIT take whole numbers of the server's own kind. */
export function windowed({ limit, offset }: Window) {
  return { limit: neo4j.int(limit + 1), offset: neo4j.int(offset) };
}

export function pageOf<Row, Item>(rows: readonly Row[], window: Window, item: (row: Row) => Item): Page<Item> {
  return { items: rows.slice(0, window.limit).map(item), more: rows.length > window.limit };
}

/** Our own words are letters and digits in lower case, so nothing in them is Lucene's; each must begin some word, or have one of its keys. */
export function wordQuery(words: readonly AskedWord[]): string {
  return words.map(({ begins, keys }) => `+(${[`${begins}*`, ...keys].join(" ")})`).join(" ");
}
