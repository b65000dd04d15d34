import type { Brief, StatementView, Voices } from "../../api/views.ts";
import { matrixOf, named, type Count, type Head, type Matrix } from "../pivot.ts";
import { statementView, type Copy } from "../statement-view.ts";
import { allOf } from "../searching.ts";
import type { Page, StatementFilter, VoicesFilter, Window } from "../store.ts";
import { asked } from "./heard.ts";
import { json } from "./json.ts";
import type { Prepared } from "./prepared.ts";
import {
  ARTICLE_COLUMNS,
  NODE_COLUMNS,
  pageOf,
  matching,
  since,
  toArticleBrief,
  toBrief,
  toNode,
  until,
  type ArticleRow,
  type NodeRow,
} from "./rows.ts";
import { SHARED, UNDATED } from "./schema.ts";

/** What was said about events, counted for each speaker and event. */
export function readVoices(sql: Prepared, { event, kind, ...heard }: VoicesFilter, limit: number): Voices {
  const { counted, values } = asked(heard, 3);
  // One text for all counts: of a large record there are tens of thousands, and a row costs more than parsing.
  const [found] = sql.rows<{ counts: string }>(
    `${counted} SELECT json_group_array(json_array(speaker, topic, statements, positive, negative)) AS counts
     FROM said WHERE topic IN (SELECT id FROM node WHERE kind = 'Event' AND ${SHARED})
       AND (?1 IS NULL OR topic = ?1) AND (?2 IS NULL OR speaker IN (SELECT id FROM node WHERE kind = ?2 AND ${SHARED}))`,
    event ?? null,
    kind ?? null,
    ...values,
  );
  const matrix = matrixOf((JSON.parse(found?.counts ?? "[]") as CountRow[]).map(toCount), limit);
  return named(matrix, headsOf(sql, matrix));
}

type CountRow = [speaker: string, event: string, statements: number, positive: number, negative: number];

function toCount([speaker, event, statements, positive, negative]: CountRow): Count {
  return { speaker, event, statements, positive, negative };
}

function headsOf(sql: Prepared, { speakers, events }: Matrix): Map<string, Head> {
  const rows = sql.rows<Head>(
    "SELECT id, kind, name, date AS start FROM node WHERE id IN (SELECT value FROM json_each(?))",
    json([...speakers, ...events].map(({ id }) => id)),
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Conditions on a statement, each with the value it needs; only those that are asked become part of the query. */
const CONDITIONS: readonly (readonly [keyof StatementFilter, (parameter: string) => string])[] = [
  ["speaker", (given) => `statement.id IN (SELECT statement FROM voice WHERE speaker = ${given})`],
  ["event", (given) => `statement.id IN (SELECT statement FROM voice WHERE topic = ${given})`],
  ["about", (given) => `statement.id IN (SELECT statement FROM voice WHERE topic = ${given})`],
  [
    "article",
    (given) => `statement.id IN (SELECT "to" FROM edge WHERE "from" = 'article:' || ${given} AND type = 'CONTAINS')`,
  ],
  ["q", (given) => `statement.key IN (SELECT rowid FROM words WHERE words MATCH ${given})`],
  ["from", (given) => `said <> '${UNDATED}' AND ${since("said", given)}`],
  ["to", (given) => `said <> '${UNDATED}' AND ${until("said", given)}`],
  ["act", (given) => `act IN (SELECT value FROM json_each(${given}))`],
];

export function readStatements(sql: Prepared, filter: StatementFilter, window: Window): Page<StatementView> {
  const words = allOf(filter.q ?? "");
  if (filter.q !== undefined && words.length === 0) return { items: [], more: false };
  const { q, act, ...rest } = filter;
  const given = { ...rest, ...(q === undefined ? {} : { q: matching(words) }), ...(act ? { act: json(act) } : {}) };
  const wanted = CONDITIONS.filter(([name]) => given[name] !== undefined);
  const where = wanted.map(([, condition], at) => condition(`?${at + 3}`)).join(" AND ");
  const rows = sql.rows<NodeRow & ArticleRow>(
    `SELECT ${NODE_COLUMNS}, ${ARTICLE_COLUMNS}
     FROM (SELECT key AS found, said, article AS source, start, id AS statement FROM statement ${where && `WHERE ${where}`}
           ORDER BY said, article, start, id LIMIT ?1 OFFSET ?2)
       JOIN node ON node.key = found JOIN article ON article.id = source
     ORDER BY said, source, start, statement`,
    window.limit + 1,
    window.offset,
    ...wanted.map(([name]) => given[name]),
  );
  const page = pageOf(rows, window, (row) => row);
  const ids = page.items.map((row) => row.id);
  const [ends, copies] = [endsOf(sql, ids), copiesOf(sql, ids)];
  return {
    items: page.items.map((row) => toStatement(row, ends.get(row.id) ?? [], copies.get(row.id) ?? [])),
    more: page.more,
  };
}

type EndRow = NodeRow & { statement: string; type: "SAID" | "ABOUT" | "WITHIN" };

/** Who said these statements, what they are about, and which they lie within, by id. */
function endsOf(sql: Prepared, statements: readonly string[]): Map<string, EndRow[]> {
  const rows = sql.rows<EndRow>(
    `WITH asked AS MATERIALIZED (SELECT value AS statement FROM json_each(?1))
     SELECT node.id, node.kind, node.name, '{}' AS properties, statement, relation AS type FROM
       (SELECT statement, type AS relation, "from" AS other FROM asked CROSS JOIN edge ON "to" = statement AND type = 'SAID'
        UNION ALL SELECT statement, type, "to" FROM asked CROSS JOIN edge ON "from" = statement AND type IN ('ABOUT', 'WITHIN'))
       JOIN node ON node.id = other ORDER BY statement, relation, node.id`,
    json(statements),
  );
  const ends = new Map<string, EndRow[]>(statements.map((statement) => [statement, []]));
  for (const row of rows) ends.get(row.statement)?.push(row);
  return ends;
}

/** The other articles that carry each of these statements. */
function copiesOf(sql: Prepared, statements: readonly string[]): Map<string, Copy[]> {
  const rows = sql.rows<ArticleRow & { statement: string; home: string; properties: string }>(
    `WITH asked AS MATERIALIZED (SELECT value AS statement FROM json_each(?1))
     SELECT asked.statement, statement.article AS home, edge.properties, ${ARTICLE_COLUMNS}
     FROM asked JOIN statement ON statement.id = asked.statement
       CROSS JOIN edge ON edge."to" = asked.statement AND type = 'CONTAINS'
       JOIN article ON article.id = substr(edge."from", 9)`,
    json(statements),
  );
  const copies = new Map<string, Copy[]>(statements.map((statement) => [statement, []]));
  for (const { statement, home, properties, ...row } of rows) {
    if (row.articleId === home) continue;
    copies
      .get(statement)
      ?.push({ article: toArticleBrief(row), properties: JSON.parse(properties) as Copy["properties"] });
  }
  return copies;
}

function toStatement(row: NodeRow & ArticleRow, ends: readonly EndRow[], copies: readonly Copy[]): StatementView {
  const briefs = (type: EndRow["type"]): Brief[] => ends.filter((end) => end.type === type).map(toBrief);
  return statementView(toNode(row), toArticleBrief(row), {
    speakers: briefs("SAID"),
    about: briefs("ABOUT"),
    within: briefs("WITHIN")[0]?.id ?? null,
    copies,
  });
}
