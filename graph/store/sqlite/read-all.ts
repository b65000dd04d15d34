import type { Edge, Node } from "../../api/views.ts";
import type { Decision } from "../../model/decisions.ts";
import { extractedSchema, type ExtractedArticle } from "../../model/extracted.ts";
import { EXPORT_PAGE, type ExportParts, type ProofRow } from "../export/rows.ts";
import type { Origin } from "../store.ts";
import { json } from "./json.ts";
import type { Prepared } from "./prepared.ts";
import { readTexts } from "./read-record.ts";
import { NODE_COLUMNS, toEdge, toNode, type EdgeRow, type NodeRow } from "./rows.ts";

/** Articles read in one go: their records are long. */
const ARTICLES_PAGE = 50;

/** The whole record, a page at a time. */
export function exportParts(sql: Prepared): ExportParts {
  const edges = 'SELECT id, type, "from", "to", properties FROM edge';
  return {
    nodes: pages<NodeRow, Node>(sql, `SELECT ${NODE_COLUMNS} FROM node`, toNode),
    edges: pages<EdgeRow, Edge>(sql, edges, toEdge),
    proofs: (elements) => sql.rows<ProofRow>(PROOFS, json(elements)),
    texts: (articles) => readTexts(sql, articles),
  };
}

const PROOFS = `SELECT element, article, start, "end", rule, confidence FROM support
  WHERE element IN (SELECT value FROM json_each(?1)) ORDER BY element, published, article, start, "end", rule`;

/** The ledger, then every article. */
export function* originRows(sql: Prepared): Generator<Origin> {
  for (const row of sql.rows<{ record: string }>("SELECT record FROM decision ORDER BY at, id"))
    yield { decision: JSON.parse(row.record) as Decision };
  const articles = pages<RecordRow, ExtractedArticle>(sql, "SELECT id, record FROM article", recordIn, ARTICLES_PAGE);
  for (const page of articles) for (const article of page) yield { article };
}

interface RecordRow {
  id: string;
  record: string;
}

function recordIn({ record }: RecordRow): ExtractedArticle {
  return extractedSchema.parse(JSON.parse(record));
}

/** All rows of a question, by id. */
function* pages<Row extends { id: string }, Item>(
  sql: Prepared,
  select: string,
  item: (row: Row, at: number, rows: readonly Row[]) => Item,
  size = EXPORT_PAGE,
): Generator<Item[]> {
  for (let after = ""; ;) {
    const rows = sql.rows<Row>(`${select} WHERE id > ? ORDER BY id LIMIT ${size}`, after);
    yield rows.map(item);
    const last = rows.at(-1);
    if (last === undefined || rows.length < size) return;
    after = last.id;
  }
}
