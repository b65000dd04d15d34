import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Option, type Command } from "commander";
import { OnRecordError } from "../../graph/model/errors.ts";
import { jsonExport } from "../../graph/store/json-export.ts";
import { storeAsIs } from "./stores.ts";

/** `onrecord export`: the whole record, in a stable order. */
export function addExport(program: Command): void {
  program
    .command("export")
    .description("write the whole record, in a stable order")
    .addOption(new Option("--format <format>", "how to write it").choices(["json"]).default("json"))
    .option("--out <file>", "into this file instead of standard output")
    .addHelpText("after", "\nExample: onrecord export --format json --out record.json")
    .action(async ({ out }: { out?: string }) => {
      const store = await storeAsIs();
      try {
        const target = out === undefined ? process.stdout : createWriteStream(out);
        await pipeline(Readable.from(jsonExport(store)), target, { end: out !== undefined });
      } catch (fault) {
        throw out !== undefined && isSystemFault(fault) ? unwritable(out, fault) : fault;
      } finally {
        await store.close();
      }
    });
}

function isSystemFault(fault: unknown): fault is NodeJS.ErrnoException {
  return fault instanceof Error && "syscall" in fault;
}

function unwritable(out: string, fault: NodeJS.ErrnoException): OnRecordError {
  const sentence = `${out} cannot be written (${fault.code ?? "unknown"}).`;
  return new OnRecordError("export/unwritable", sentence, "Name another file with --out.", fault);
}
