import neo4j from "neo4j-driver";
import type { Decision } from "../../model/decisions.ts";
import { extractedSchema } from "../../model/extracted.ts";
import { RELATION_TYPES } from "../../model/relations.ts";
import { EXPORT_PAGE, type ExportParts, type ProofRow } from "../export/rows.ts";
import type { Origin } from "../store.ts";
import type { Connection } from "./connection.ts";
import { cypher } from "./cypher-file.ts";
import { toEdge, toNode, type EdgeAnswer, type NodeAnswer } from "./rows.ts";

/** Articles read in one go: their records are long. */
const ARTICLES_PAGE = 50;

/** The whole record, a page at a time. */
export function exportParts(connection: Connection): ExportParts {
  return {
    nodes: mapped(pages<NodeAnswer>(connection, cypher("read/export-nodes")), toNode),
    edges: mapped(edgePages(connection), toEdge),
    proofs: (elements) => connection.read<ProofRow & Record<string, unknown>>("read/export-proofs", { elements }),
    texts: async (articles) => {
      const records = await connection.read<{ record: string }>("read/records", { articles });
      return new Map(records.map(({ record }) => JSON.parse(record) as Text).map(({ id, text }) => [id, text]));
    },
  };
}

interface Text {
  readonly id: string;
  readonly text: string;
}

/** The ledger, then every article. */
export async function* originRows(connection: Connection): AsyncGenerator<Origin> {
  for (const { record } of await connection.read<{ record: string }>("read/ledger"))
    yield { decision: JSON.parse(record) as Decision };
  const readings = pages<{ id: string; record: string }>(connection, cypher("read/export-readings"), ARTICLES_PAGE);
  for await (const page of readings)
    for (const { record } of page) yield { article: extractedSchema.parse(JSON.parse(record)) };
}

/** An edge's id begins with its type and a colon, so types in that order give all edges in order. */
async function* edgePages(connection: Connection): AsyncGenerator<EdgeAnswer[]> {
  for (const type of [...RELATION_TYPES].sort((a, b) => (`${a}:` < `${b}:` ? -1 : 1)))
    yield* pages<EdgeAnswer>(connection, cypher("read/export-edges", type));
}

async function* pages<Row extends { id: string }>(
  connection: Connection,
  query: string,
  size = EXPORT_PAGE,
): AsyncGenerator<Row[]> {
  for (let after = ""; ;) {
    const rows = await connection.readText<Row & Record<string, unknown>>(query, { after, limit: neo4j.int(size) });
    yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < size) return;
    after = last.id;
  }
}

async function* mapped<Row, Item>(pages: AsyncIterable<Row[]>, item: (row: Row) => Item): AsyncGenerator<Item[]> {
  for await (const page of pages) yield page.map(item);
}
