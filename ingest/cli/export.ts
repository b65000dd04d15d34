import { createWriteStream, existsSync, mkdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Option, type Command } from "commander";
import { EXPORT_TABLES, FORMAT_NAMES, type ExportFormat, type ExportTable } from "../../graph/api/export-formats.ts";
import { OnRecordError } from "../../graph/model/errors.ts";
import { exportAs } from "../../graph/store/export/formats.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { storeAsIs } from "./stores.ts";

interface Options {
  readonly format: ExportFormat;
  readonly table?: ExportTable;
  readonly out?: string;
}

/** `onrecord export`: the whole record, in a stable order. */
export function addExport(program: Command): void {
  program
    .command("export")
    .description(
      "write the whole record, with the articles' texts and the evidence of every node and edge, in a stable order",
    )
    .addOption(new Option("--format <format>", "how to write it").choices(FORMAT_NAMES).default("json"))
    .addOption(new Option("--table <table>", "one table of --format csv").choices(EXPORT_TABLES))
    .option("--out <file>", "into this file instead of standard output; of csv a folder, too, for all tables")
    .addHelpText("after", EXAMPLES)
    .action(async (options: Options) => {
      const store = await storeAsIs();
      try {
        await write(store, options);
      } finally {
        await store.close();
      }
    });
}

const EXAMPLES = `
Formats:
  json, jsonl  one document; a node or edge a line
  csv          to a file or standard output all nodes and edges in one table, or one --table;
               to a folder statements.csv, articles.csv, nodes.csv, edges.csv and evidence.csv
  graphml      for Gephi, networkx, yEd
  gexf         for Gephi
  cypher       a script that loads into an empty Neo4j: cypher-shell -f record.cypher
  ftm          FollowTheMoney entities, a line each: for Aleph

Examples:
  onrecord export --format csv --out tables/
  onrecord export --format csv --table statements > statements.csv
  onrecord export --format graphml --out record.graphml`;

async function write(store: GraphStore, { format, table, out }: Options): Promise<void> {
  if (table !== undefined && format !== "csv") throw tableless(format);
  if (format === "csv" && table === undefined && out !== undefined && isFolder(out)) return writeTables(store, out);
  return writeOne(exportAs(store, format, table), out);
}

/** A folder that is there, or a name that is no file's. */
function isFolder(out: string): boolean {
  return existsSync(out) ? statSync(out).isDirectory() : extname(out) === "";
}

async function writeTables(store: GraphStore, folder: string): Promise<void> {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (fault) {
    throw isSystemFault(fault) ? unwritable(folder, fault) : fault;
  }
  for (const table of EXPORT_TABLES)
    if (table !== "record") await writeOne(exportAs(store, "csv", table), join(folder, `${table}.csv`));
}

async function writeOne(parts: AsyncIterable<string>, out: string | undefined): Promise<void> {
  try {
    const target = out === undefined ? process.stdout : createWriteStream(out);
    await pipeline(Readable.from(parts), target, { end: out !== undefined });
  } catch (fault) {
    throw out !== undefined && isSystemFault(fault) ? unwritable(out, fault) : fault;
  }
}

function tableless(format: ExportFormat): OnRecordError {
  return new OnRecordError("export/no-table", `${format} has no tables.`, "Use --table with --format csv.");
}

function isSystemFault(fault: unknown): fault is NodeJS.ErrnoException {
  return fault instanceof Error && "syscall" in fault;
}

function unwritable(out: string, fault: NodeJS.ErrnoException): OnRecordError {
  const sentence = `${out} cannot be written (${fault.code ?? "unknown"}).`;
  return new OnRecordError("export/unwritable", sentence, "Name another file with --out.", fault);
}
