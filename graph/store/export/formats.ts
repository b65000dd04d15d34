import type { ExportFormat, ExportTable } from "../../api/export-formats.ts";
import type { GraphStore } from "../store.ts";
import { csvExport } from "./csv.ts";
import { cypherExport } from "./cypher.ts";
import { ftmExport } from "./ftm.ts";
import { gexfExport } from "./gexf.ts";
import { graphmlExport } from "./graphml.ts";
import { jsonExport, jsonLinesExport } from "./json.ts";

const WRITERS: Record<ExportFormat, (store: GraphStore, table: ExportTable) => AsyncIterable<string>> = {
  json: jsonExport,
  jsonl: jsonLinesExport,
  csv: csvExport,
  graphml: graphmlExport,
  gexf: gexfExport,
  cypher: cypherExport,
  ftm: ftmExport,
};

/** The whole record in a format, piece by piece: the same bytes from both stores. `table` is for CSV alone. */
export function exportAs(
  store: GraphStore,
  format: ExportFormat,
  table: ExportTable = "record",
): AsyncIterable<string> {
  return WRITERS[format](store, table);
}
