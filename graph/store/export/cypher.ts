import { isEntityKind } from "../../model/kinds.ts";
import type { GraphStore } from "../store.ts";
import { edgeValues, nodeValues, type FlatValue, type FlatValues } from "./columns.ts";
import type { ExportedEdge, ExportedNode } from "./rows.ts";
import { tellable } from "./wellformed.ts";

/** Elements looked through in one go; those of one label or type among them are one statement. */
const BATCH = 500;

/** The record as a Cypher script that loads into an empty Neo4j 5, and changes nothing when it is run again. */
export async function* cypherExport(store: Pick<GraphStore, "export">): AsyncGenerator<string> {
  yield "CREATE CONSTRAINT record_id IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE;\n";
  const nodes: ExportedNode[] = [];
  const edges: ExportedEdge[] = [];
  for await (const row of store.export()) {
    if ("node" in row) nodes.push(row.node);
    else edges.push(row.edge);
    // An edge needs both its ends.
    if (nodes.length >= BATCH || edges.length > 0) yield nodeStatements(nodes.splice(0));
    if (edges.length >= BATCH) yield edgeStatements(edges.splice(0));
  }
  yield `${nodeStatements(nodes)}${edgeStatements(edges)}`;
}

function nodeStatements(nodes: readonly ExportedNode[]): string {
  return grouped(
    nodes,
    ({ kind }) => kind,
    (kind, rows) => {
      const labels = isEntityKind(kind) ? `${kind}:Entity` : kind;
      const lines = rows.map((node) => map({ id: node.id }, { ...nodeValues(node), name: node.name }));
      return unwind(lines, `MERGE (n:Record {id: row.id}) SET n += row.properties SET n:${labels}`);
    },
  );
}

function edgeStatements(edges: readonly ExportedEdge[]): string {
  return grouped(
    edges,
    ({ type }) => type,
    (type, rows) => {
      const lines = rows.map((edge) => map({ id: edge.id, from: edge.from, to: edge.to }, edgeValues(edge)));
      const ends = "MATCH (a:Record {id: row.from}) MATCH (b:Record {id: row.to})";
      return unwind(lines, `${ends} MERGE (a)-[r:${type} {id: row.id}]->(b) SET r += row.properties`);
    },
  );
}

function grouped<Row>(
  rows: readonly Row[],
  key: (row: Row) => string,
  told: (key: string, rows: Row[]) => string,
): string {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row)) ?? [];
    groups.set(key(row), group);
    group.push(row);
  }
  return [...groups].map(([name, group]) => told(name, group)).join("");
}

function unwind(lines: readonly string[], rest: string): string {
  return `UNWIND [\n${lines.join(",\n")}\n] AS row\n${rest};\n`;
}

function map(head: Readonly<Record<string, string>>, properties: FlatValues): string {
  return `{${pairs(head)}, properties: {${pairs(properties)}}}`;
}

function pairs(values: FlatValues): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}: ${literal(value)}`)
    .join(", ");
}

/** Neo4j keeps no lists in lists: spans stand as one list of numbers, start and end by turns. */
function literal(value: FlatValue): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return `[${value
    .flat()
    .map((one) => (typeof one === "string" ? quoted(one) : one))
    .join(", ")}]`;
}

/**
 * JSON's escapes are Cypher's, too. But Cypher 5 reads `\u0022` before it reads texts, also behind an escaped backslash, and a quotation
 * mark made so would end the text: such words are parted after the backslash.
 */
function quoted(text: string): string {
  const escape = /\\([^])/g;
  const json = JSON.stringify(tellable(text));
  return json.replace(escape, (pair: string, sign: string, at: number) =>
    sign === "\\" && json[at + 2] === "u" ? '\\\\" + "' : pair,
  );
}
