import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Option, type Command } from "commander";
import { OnRecordError } from "../../graph/model/errors.ts";
import { readSettings } from "../../graph/settings.ts";
import { jsonExport } from "../../graph/store/json-export.ts";
import { openStore } from "../../graph/store/open-store.ts";

/** `onrecord export`: the whole record, in a stable order. */
export function addExport(program: Command): void {
  program
    .command("export")
    .description("write the whole record, in a stable order")
    .addOption(new Option("--format <format>", "how to write it").choices(["json"]).default("json"))
    .option("--out <file>", "into this file instead of standard output")
    .addHelpText("after", "\nExample: onrecord export --format json --out record.json")
    .action(async ({ out }: { out?: string }) => {
      const store = await openStore(readSettings(process.env).store, "loader");
      try {
        const target = out === undefined ? process.stdout : createWriteStream(out);
        await pipeline(Readable.from(jsonExport(store)), target, { end: out !== undefined });
      } catch (fault) {
        if (out === undefined || !(fault instanceof Error && "syscall" in fault)) throw fault;
        throw new OnRecordError(
          "export/unwritable",
          `${out} cannot be written.`,
          "Name another file with --out.",
          fault,
        );
      } finally {
        await store.close();
      }
    });
}
