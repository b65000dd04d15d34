import type { Decision } from "../../model/decisions.ts";
import { extractedSchema } from "../../model/extracted.ts";
import type { Doubt } from "../../resolve/blocks/doubts.ts";
import type { Verdict } from "../../resolve/ledger/verdicts.ts";
import type { RecordIndex, StoryAsked, SupportRow, VersionRow } from "../resolution/record-index.ts";
import { companyTable } from "./company-table.ts";
import { eventIndex } from "./event-index.ts";
import { json } from "./json.ts";
import { memberTable } from "./member-table.ts";
import type { Prepared } from "./prepared.ts";
import { profileTable } from "./profile-table.ts";
import { readNodes } from "./read-graph.ts";
import { standingRows } from "./standing.ts";
import { utteranceIndex } from "./utterance-index.ts";
import { applyArticles, removeArticle } from "./write.ts";

/** The index as tables; asked within a transaction. */
export function recordIndex(sql: Prepared): RecordIndex {
  return {
    ...profileTable(sql),
    ...memberTable(sql),
    ...companyTable(sql),
    standing: (ids) => standingRows(sql, ids),
    ...doubtTable(sql),
    ...ledgerTables(sql),
    ...eventIndex(sql),
    ...utteranceIndex(sql),
    briefs: (ids) => readNodes(sql, ids).map(({ id, kind, name }) => ({ id, kind, name })),
    supported: (nodes, articles) => supported(sql, nodes, articles),
    versions: (asked, most) => versionRows(sql, asked, most),
    aside: (articles) =>
      texts(sql, `SELECT id AS text FROM article WHERE id IN (${LISTED}) AND replaced IS NOT NULL`, json(articles)),
    records: (articles) =>
      texts(sql, `SELECT record AS text FROM article WHERE id IN (${LISTED}) ORDER BY id`, json(articles)).map(
        (record) => extractedSchema.parse(JSON.parse(record)),
      ),
    apply: (contributions) => {
      applyArticles(sql, contributions);
    },
    remove: (article) => removeArticle(sql, article),
  };
}

const LISTED = "SELECT value FROM json_each(?1)";
/** Articles of one address, and those of one outlet, title and day; `?2` of either at the most. */
const SAME = [
  "article.url = value ->> 'url'",
  "article.title = value ->> 'title' AND article.outlet = value ->> 'outlet' AND article.published = value ->> 'published'",
];

function versionRows(sql: Prepared, asked: readonly StoryAsked[], most: number): VersionRow[] {
  if (asked.length === 0) return [];
  const alike = SAME.map(
    (same) =>
      `SELECT article.id AS article, article.replaced FROM json_each(?1) JOIN article ON ${same}
       WHERE (SELECT count(*) FROM (SELECT 1 FROM article WHERE ${same} LIMIT ?2 + 1)) <= ?2`,
  );
  return sql.rows<VersionRow>(`${alike.join(" UNION ")} ORDER BY article`, json(asked), most);
}

function texts(sql: Prepared, select: string, ...parameters: readonly unknown[]): string[] {
  return sql.rows<{ text: string }>(select, ...parameters).map(({ text }) => text);
}

function supported(sql: Prepared, nodes: readonly string[], articles: readonly string[]): SupportRow[] {
  const claimed = sql.rows<{ id: string; among: number }>(
    `SELECT node.value ->> 'id' AS id, count(*) AS among FROM article, json_each(claims, '$.nodes') AS node
     WHERE article.id IN (SELECT value FROM json_each(?1)) AND node.value ->> 'id' IN (SELECT value FROM json_each(?2))
     GROUP BY 1`,
    json(articles),
    json(nodes),
  );
  const among = new Map(claimed.map((row) => [row.id, row.among]));
  return readNodes(sql, nodes).map(({ id, kind, name, properties }) => ({
    brief: { id, kind, name },
    all: Number(properties["articles"]),
    among: among.get(id) ?? 0,
  }));
}

function doubtTable(sql: Prepared): Pick<RecordIndex, "doubts" | "replaceDoubts"> {
  return {
    doubts: (limit, offset) =>
      sql
        .rows<Omit<Doubt, "reasons"> & { reasons: string }>(
          "SELECT a, b, score, reasons FROM doubt ORDER BY score DESC, a, b, block LIMIT ? OFFSET ?",
          limit,
          offset,
        )
        .map((row) => ({ ...row, reasons: JSON.parse(row.reasons) as Doubt["reasons"] })),
    replaceDoubts: (blocks, rows) => {
      sql.run(`DELETE FROM doubt WHERE block IN (${LISTED})`, json(blocks));
      sql.bulk(
        `INSERT INTO doubt (block, a, b, score, reasons)
           SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?1)`,
        rows.map(({ block, a, b, score, reasons }) => [block, a, b, score, JSON.stringify(reasons)]),
      );
    },
  };
}

function ledgerTables(
  sql: Prepared,
): Pick<RecordIndex, "ledger" | "putDecision" | "dropDecision" | "verdicts" | "putVerdicts"> {
  return {
    ledger: () =>
      texts(sql, "SELECT record AS text FROM decision ORDER BY at, id").map((record) => JSON.parse(record) as Decision),
    putDecision: (decision) => {
      const { at, id } = decision;
      sql.run("INSERT INTO decision (at, id, record) VALUES (?, ?, ?)", at, id, JSON.stringify(decision));
    },
    dropDecision: (id) => {
      sql.run("DELETE FROM decision WHERE id = ?", id);
    },
    verdicts: () =>
      sql
        .rows<{ subject: string; record: string }>("SELECT subject, record FROM verdict ORDER BY subject")
        .map(({ subject, record }) => [subject, JSON.parse(record) as Verdict] as const),
    putVerdicts: (put, drop) => {
      sql.run(`DELETE FROM verdict WHERE subject IN (${LISTED})`, json(drop));
      sql.bulk(
        "INSERT OR REPLACE INTO verdict (subject, record) SELECT value ->> 0, value ->> 1 FROM json_each(?1)",
        put.map(([subject, verdict]) => [subject, JSON.stringify(verdict)]),
      );
    },
  };
}
