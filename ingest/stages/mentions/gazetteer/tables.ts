import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { OnRecordError } from "../../../../graph/model/errors.ts";

/** Where the tables are, from the sources as well as from the built program, which lies one folder deeper. */
function gazetteerFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const tables = join(folder, "seeds", "gazetteer");
    if (existsSync(tables)) return tables;
    if (dirname(folder) === folder) {
      throw new OnRecordError(
        "gazetteer-missing",
        "The tables of known names (seeds/gazetteer) are not there.",
        "Install the program again; seeds/gazetteer belongs to it.",
      );
    }
  }
}

let folder: string | undefined;

/** The lines of a table without those that are empty; the first may be a header. */
export function readLines(file: string): string[] {
  folder ??= gazetteerFolder();
  return readFileSync(join(folder, file), "utf8")
    .split("\n")
    .filter((line) => line !== "");
}

/** The rows of a tab-separated table with a header; a missing cell is the empty string. */
export function readRows(file: string): string[][] {
  return readLines(file)
    .slice(1)
    .map((line) => line.split("\t"));
}

/** A cell that lists several names, parted by semicolons. */
export function list(cell: string | undefined): string[] {
  return cell === undefined || cell === "" ? [] : cell.split(";");
}
