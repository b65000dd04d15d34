/** How the whole record can be written: as what it is sent, and the name its file gets. */
export const EXPORT_FORMATS = {
  json: { type: "application/json", file: "record.json" },
  jsonl: { type: "application/jsonl", file: "record.jsonl" },
  csv: { type: "text/csv", file: "record.csv" },
  graphml: { type: "application/graphml+xml", file: "record.graphml" },
  gexf: { type: "application/gexf+xml", file: "record.gexf" },
  cypher: { type: "application/x-cypher", file: "record.cypher" },
  ftm: { type: "application/jsonl", file: "record.ftm.json" },
} as const;

export type ExportFormat = keyof typeof EXPORT_FORMATS;

export const FORMAT_NAMES = Object.keys(EXPORT_FORMATS) as [ExportFormat, ...ExportFormat[]];

/** The tables that CSV knows: `record` is all nodes and edges in one; the others lie side by side in a folder. */
export const EXPORT_TABLES = ["record", "statements", "articles", "nodes", "edges", "evidence"] as const;

export type ExportTable = (typeof EXPORT_TABLES)[number];
