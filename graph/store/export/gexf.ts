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
  whole: "integer",
  number: "double",
  flag: "boolean",
  list: "string",
};

const NODE_KEYS = { kind: "text", ...NODE_COLUMNS } as const satisfies Columns;
const EDGE_KEYS = { relation: "text", ...EDGE_COLUMNS } as const satisfies Columns;

/** The record as GEXF 1.2, which Gephi and networkx both read. Source: gexf.net, "GEXF 1.2draft Primer". */
export async function* gexfExport(store: Pick<GraphStore, "export">): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n';
  yield `<graph mode="static" defaultedgetype="directed">\n${attributes("node", NODE_KEYS)}${attributes("edge", EDGE_KEYS)}`;
  let part: "nodes" | "edges" = "nodes";
  yield "<nodes>\n";
  for await (const row of store.export()) {
    if (part === "nodes" && "edge" in row) {
      yield "</nodes>\n<edges>\n";
      part = "edges";
    }
    yield "node" in row ? nodeLine(row.node) : edgeLine(row.edge);
  }
  yield `${part === "nodes" ? "</nodes>\n<edges>\n" : ""}</edges>\n</graph>\n</gexf>\n`;
}

function attributes(of: "node" | "edge", columns: Columns): string {
  const lines = Object.entries(columns).map(
    ([name, type]) => `<attribute id="${of}-${name}" title="${name}" type="${TYPES[type]}"/>\n`,
  );
  return `<attributes class="${of}">\n${lines.join("")}</attributes>\n`;
}

function nodeLine(node: ExportedNode): string {
  const values = { ...nodeValues(node), kind: node.kind };
  return `<node id="${xml(node.id)}" label="${xml(node.name)}">${attvalues("node", NODE_KEYS, values)}</node>\n`;
}

function edgeLine(edge: ExportedEdge): string {
  const values = { ...edgeValues(edge), relation: edge.type };
  const ends = `source="${xml(edge.from)}" target="${xml(edge.to)}" label="${edge.type}"`;
  return `<edge id="${xml(edge.id)}" ${ends}>${attvalues("edge", EDGE_KEYS, values)}</edge>\n`;
}

function attvalues(of: "node" | "edge", columns: Columns, values: ReturnType<typeof nodeValues>): string {
  const given = Object.keys(columns)
    .map((name) => [name, values[name]] as const)
    .map(([name, value]) =>
      value === undefined ? "" : `<attvalue for="${of}-${name}" value="${xml(inOneText(value))}"/>`,
    );
  return `<attvalues>${given.join("")}</attvalues>`;
}
