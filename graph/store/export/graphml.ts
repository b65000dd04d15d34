import type { GraphStore } from "../store.ts";
import {
  EDGE_COLUMNS,
  edgeValues,
  inOneText,
  NODE_COLUMNS,
  nodeValues,
  type Columns,
  type ColumnType,
} from "./columns.ts";
import type { ExportedEdge, ExportedNode } from "./rows.ts";
import { xml } from "./wellformed.ts";

const TYPES: Record<ColumnType, string> = {
  text: "string",
  whole: "int",
  number: "double",
  flag: "boolean",
  list: "string",
};

const NODE_KEYS = { label: "text", kind: "text", ...NODE_COLUMNS } as const satisfies Columns;
/** Gephi has a column of its own that is called `type`. */
const EDGE_KEYS = { label: "text", relation: "text", ...EDGE_COLUMNS } as const satisfies Columns;

/** The record as GraphML. Source: graphml.graphdrawing.org, "The GraphML File Format". */
export async function* graphmlExport(store: Pick<GraphStore, "export">): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield `${keys("node", NODE_KEYS)}${keys("edge", EDGE_KEYS)}<graph id="record" edgedefault="directed">\n`;
  for await (const row of store.export()) yield "node" in row ? nodeLine(row.node) : edgeLine(row.edge);
  yield "</graph>\n</graphml>\n";
}

function keys(of: "node" | "edge", columns: Columns): string {
  return Object.entries(columns)
    .map(([name, type]) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`)
    .join("");
}

function nodeLine(node: ExportedNode): string {
  const values = { ...nodeValues(node), label: node.name, kind: node.kind };
  return `<node id="${xml(node.id)}">${data("node", NODE_KEYS, values)}</node>\n`;
}

function edgeLine(edge: ExportedEdge): string {
  const values = { ...edgeValues(edge), label: edge.type, relation: edge.type };
  const ends = `source="${xml(edge.from)}" target="${xml(edge.to)}"`;
  return `<edge id="${xml(edge.id)}" ${ends}>${data("edge", EDGE_KEYS, values)}</edge>\n`;
}

function data(of: "node" | "edge", columns: Columns, values: ReturnType<typeof nodeValues>): string {
  return Object.keys(columns)
    .map((name) => [name, values[name]] as const)
    .map(([name, value]) => (value === undefined ? "" : `<data key="${of}-${name}">${xml(inOneText(value))}</data>`))
    .join("");
}
