import type { ExportTable } from "../../api/export-formats.ts";
import type { GraphStore } from "../store.ts";
import { EDGE_COLUMNS, edgeValues, NODE_COLUMNS, nodeValues } from "./columns.ts";
import { csvLine } from "./csv-line.ts";
import { elementOf } from "./rows.ts";
import { statementsTable } from "./statements-table.ts";

type Exporting = Pick<GraphStore, "export" | "origins" | "articles" | "statements" | "nodes">;

/** One table as CSV, its first line the names of its columns. */
export function csvExport(store: Exporting, table: ExportTable): AsyncIterable<string> {
  return TABLES[table](store);
}

const TABLES: Record<ExportTable, (store: Exporting) => AsyncIterable<string>> = {
  record: recordTable,
  statements: statementsTable,
  articles: articlesTable,
  nodes: nodesTable,
  edges: edgesTable,
  evidence: evidenceTable,
};

/** Nodes and edges in one table, their properties and evidence as JSON. */
async function* recordTable(store: Exporting): AsyncGenerator<string> {
  yield csvLine(["element", "id", "kind", "name", "from", "to", "properties", "evidence"]);
  for await (const row of store.export()) {
    const { id, properties, evidence } = elementOf(row);
    const head =
      "node" in row
        ? ["node", id, row.node.kind, row.node.name, "", ""]
        : ["edge", id, row.edge.type, "", row.edge.from, row.edge.to];
    yield csvLine([...head, JSON.stringify(properties), JSON.stringify(evidence)]);
  }
}

/** What is in the articles' own table, or the evidence's, is not told again. */
const NODE_NAMES = Object.keys(NODE_COLUMNS).filter((name) => name !== "evidence");
const EDGE_NAMES = Object.keys(EDGE_COLUMNS).filter((name) => name !== "evidence");

async function* nodesTable(store: Exporting): AsyncGenerator<string> {
  yield csvLine(["id", "kind", "name", ...NODE_NAMES]);
  for await (const row of store.export()) {
    if ("edge" in row) return;
    const { id, kind, name } = row.node;
    const values = nodeValues(row.node);
    const told = kind === "Article" ? { ...values, text: "" } : values;
    yield csvLine([id, kind, name, ...NODE_NAMES.map((column) => told[column])]);
  }
}

async function* edgesTable(store: Exporting): AsyncGenerator<string> {
  yield csvLine(["id", "type", "from", "to", ...EDGE_NAMES]);
  for await (const row of store.export()) {
    if ("node" in row) continue;
    const { id, type, from, to } = row.edge;
    const values = edgeValues(row.edge);
    yield csvLine([id, type, from, to, ...EDGE_NAMES.map((column) => values[column])]);
  }
}

/** Every proof of every node and edge. */
async function* evidenceTable(store: Exporting): AsyncGenerator<string> {
  yield csvLine(["element", "article", "start", "end", "rule", "confidence"]);
  for await (const row of store.export()) {
    const { id, evidence } = elementOf(row);
    for (const { article, span, rule, confidence } of evidence) yield csvLine([id, article, ...span, rule, confidence]);
  }
}

/** Every article with its text. */
async function* articlesTable(store: Exporting): AsyncGenerator<string> {
  yield csvLine(["id", "title", "outlet", "byline", "url", "publishedDate", "language", "sha256", "text"]);
  for await (const origin of store.origins()) {
    if ("decision" in origin) continue;
    const { id, title, outlet, byline, url, publishedDate, language, sha256, text } = origin.article;
    yield csvLine([id, title, outlet, byline, url, publishedDate, language, sha256, text]);
  }
}
