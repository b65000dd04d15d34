import type { ArticleBrief, Source, Summary, TimelineEntry } from "../../api/views.ts";
import { extractedSchema, type ExtractedArticle } from "../../model/extracted.ts";
import { NODE_KINDS, type NodeKind } from "../../model/kinds.ts";
import { RELATION_TYPES } from "../../model/relations.ts";
import { cut } from "../../model/spans.ts";
import { contextOf } from "../context.ts";
import { foldedEnds } from "../folded.ts";
import type { ArticlesAsked, Page, Window } from "../store.ts";
import { wordForms } from "../word-forms.ts";
import { json } from "./json.ts";
import type { Prepared } from "./prepared.ts";
import {
  ARTICLE_COLUMNS,
  NODE_COLUMNS,
  pageOf,
  since,
  toArticleBrief,
  toNode,
  until,
  type ArticleRow,
  type NodeRow,
} from "./rows.ts";

/** Which of these article ids are stored. */
export function readStored(sql: Prepared, articles: readonly string[]): ReadonlySet<string> {
  const select = "SELECT id FROM article WHERE id IN (SELECT value FROM json_each(?))";
  return new Set(sql.rows<{ id: string }>(select, json(articles)).map(({ id }) => id));
}

export function readArticle(sql: Prepared, id: string): ExtractedArticle | undefined {
  const [row] = sql.rows<{ record: string }>("SELECT record FROM article WHERE id = ?", id);
  return row === undefined ? undefined : extractedSchema.parse(JSON.parse(row.record));
}

/** The articles whose record holds all words of any of these phrases. */
export function readHolding(sql: Prepared, phrases: readonly string[]): string[] {
  const select = `SELECT id FROM article WHERE EXISTS (SELECT 1 FROM json_each(?1) AS phrase WHERE NOT EXISTS (
    SELECT 1 FROM json_each(phrase.value) AS word
    WHERE instr(record, word.value ->> 0) = 0 AND instr(record, word.value ->> 1) = 0)) ORDER BY id`;
  return sql.rows<{ id: string }>(select, json(phrases.map(wordForms))).map(({ id }) => id);
}

export function readArticles(sql: Prepared, window: Window, which: ArticlesAsked): Page<ArticleBrief> {
  const shown = which === "stored" ? "" : "WHERE replaced IS NULL";
  const rows = sql.rows<ArticleRow>(
    `SELECT ${ARTICLE_COLUMNS} FROM article ${shown} ORDER BY coalesce(published, '') DESC, id LIMIT ? OFFSET ?`,
    window.limit + 1,
    window.offset,
  );
  return pageOf(rows, window, toArticleBrief);
}

interface SourceRow extends ArticleRow {
  start: number;
  end: number;
  rule: string;
  confidence: number;
}

/** The words behind an element; a folded edge is proved by the statements folded into it, the same words once. */
export function readSources(sql: Prepared, element: string, window: Window): Page<Source> | undefined {
  const ends = foldedEnds(element);
  const asked = ends === undefined ? [element] : spoken(sql, ends);
  const rows = sql.rows<SourceRow>(
    `SELECT ${ARTICLE_COLUMNS}, found.start, found."end", found.rule, found.confidence
     FROM (SELECT published, article, start, "end", rule, max(confidence) AS confidence FROM support
           WHERE element IN (SELECT value FROM json_each(?1)) GROUP BY published, article, start, "end", rule
           ORDER BY published, article, start, "end", rule LIMIT ?2 OFFSET ?3) AS found
       JOIN article ON article.id = found.article
     ORDER BY found.published, found.article, found.start, found."end", found.rule`,
    json(asked),
    window.limit + 1,
    window.offset,
  );
  if (rows.length === 0 && (ends === undefined ? !exists(sql, element) : asked.length === 0)) return undefined;
  const texts = readTexts(sql, [...new Set(rows.map((row) => row.articleId))]);
  return pageOf(rows, window, (row) => toSource(row, texts.get(row.articleId) ?? ""));
}

/** The statements behind a folded edge. */
function spoken(sql: Prepared, { speaker, topic }: { speaker: string; topic: string }): string[] {
  const select = "SELECT statement FROM voice WHERE speaker = ? AND topic = ? AND act = 'speech' AND speaker <> topic";
  return sql.rows<{ statement: string }>(select, speaker, topic).map((row) => row.statement);
}

/** The texts of these articles by id; each is fetched once, however many rows quote it. */
export function readTexts(sql: Prepared, ids: readonly string[]): Map<string, string> {
  const articles = sql.rows<{ id: string; record: string }>(
    "SELECT id, record FROM article WHERE id IN (SELECT value FROM json_each(?))",
    json(ids),
  );
  return new Map(articles.map(({ id, record }) => [id, (JSON.parse(record) as { text: string }).text]));
}

function toSource(row: SourceRow, text: string): Source {
  const span: [number, number] = [row.start, row.end];
  return {
    article: toArticleBrief(row),
    span,
    words: cut(text, span),
    context: contextOf(text, span),
    rule: row.rule,
    confidence: row.confidence,
  };
}

function exists(sql: Prepared, element: string): boolean {
  return (
    sql.rows("SELECT 1 FROM node WHERE id = ?", element).length > 0 ||
    sql.rows("SELECT 1 FROM edge WHERE id = ?", element).length > 0
  );
}

export function readTimeline(
  sql: Prepared,
  { from, to, kind }: { from?: string; to?: string; kind?: NodeKind },
  window: Window,
): Page<TimelineEntry> {
  const rows = sql.rows<NodeRow & { date: string }>(
    `SELECT ${NODE_COLUMNS}, node.date FROM node
     WHERE date IS NOT NULL AND ${since("date", "?1")} AND ${until("date", "?2")} AND (?3 IS NULL OR kind = ?3)
     ORDER BY date, id LIMIT ?4 OFFSET ?5`,
    from ?? null,
    to ?? null,
    kind ?? null,
    window.limit + 1,
    window.offset,
  );
  return pageOf(rows, window, (row) => ({ date: row.date, node: toNode(row) }));
}

export function readSummary(sql: Prepared): Summary {
  const census = sql.rows<{ name: string; count: number }>(
    "SELECT name, count FROM census WHERE count > 0 ORDER BY name",
  );
  const counts = (of: readonly string[]) =>
    Object.fromEntries(census.filter(({ name }) => of.includes(name)).map(({ name, count }) => [name, count]));
  const [dates] = sql.rows<{ articles: number; first: string | null; last: string | null }>(
    "SELECT count(*) AS articles, min(published) AS first, max(published) AS last FROM article WHERE replaced IS NULL",
  );
  return {
    store: "sqlite",
    articles: dates?.articles ?? 0,
    nodes: counts(NODE_KINDS),
    edges: counts(RELATION_TYPES),
    firstDate: dates?.first ?? null,
    lastDate: dates?.last ?? null,
  };
}
