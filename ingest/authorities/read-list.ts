import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { joinById } from "../../graph/authorities/join.ts";
import type { AuthorityKind, Entry } from "../../graph/authorities/model.ts";
import { OnRecordError } from "../../graph/model/errors.ts";
import { KINDS } from "./kinds.ts";
import { nameable } from "./nameable.ts";
import { type Fault, isGarbled, type ListRecord } from "./record.ts";

/** A longer text does not fit into one string with room to work. */
const FILE_MAX_BYTES = 256 * 2 ** 20;

/** What was read of a list; what could not be is told by file and line. */
export interface ReadList {
  readonly entries: readonly Entry[];
  readonly faults: readonly Fault[];
}

/** Reads a list from a file, or from all files of a folder. Errors: `authorities/file`, `authorities/format`, `authorities/too-large`. */
export function readList(kind: AuthorityKind, path: string): ReadList {
  const { reader } = KINDS[kind];
  const faults: Fault[] = [];
  const entries: Entry[] = [];
  for (const record of recordsAt(kind, path)) {
    const found = record.value === undefined ? unparsed(record) : reader.read(record);
    for (const one of typeof found === "string" ? [found] : found.map(usable)) {
      if (typeof one !== "string") entries.push(one);
      else faults.push({ file: record.file, line: record.brokenLine ?? record.line, sentence: one });
    }
  }
  return { entries: joinById(entries), faults };
}

function unparsed({ brokenLine, line }: ListRecord): string {
  return `it cannot be parsed${brokenLine === undefined ? "" : ` (a record from line ${line})`}`;
}

function usable(entry: Entry): Entry | string {
  return isGarbled(JSON.stringify(entry)) ? "it is not UTF-8" : nameable(entry);
}

function* recordsAt(kind: AuthorityKind, path: string): Generator<ListRecord> {
  const { records } = KINDS[kind];
  const formats = Object.keys(records);
  const files = filesAt(path, formats);
  if (files.length === 0) throw wrongFormat(kind, path, formats);
  for (const file of files) {
    const cut = records[extname(file).toLowerCase()];
    if (cut === undefined) throw wrongFormat(kind, file, formats);
    yield* cut(readFileSync(file, "utf8").replace(/^\uFEFF/u, ""), file);
  }
}

/** A file as it is; of a folder those with a known ending, in order of their names. */
function filesAt(path: string, formats: readonly string[]): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new OnRecordError("authorities/file", `There is no file ${path}.`, "Check its name.");
  if (found.isDirectory()) {
    const inside = readdirSync(path, { recursive: true, encoding: "utf8" }).sort();
    return inside.filter((name) => formats.includes(extname(name).toLowerCase())).map((name) => join(path, name));
  }
  if (found.size <= FILE_MAX_BYTES) return [path];
  const remedy = "Take a smaller one, such as cities500.txt of GeoNames, or a part of it.";
  throw new OnRecordError("authorities/too-large", `${path} is too large to read at once.`, remedy);
}

function wrongFormat(kind: AuthorityKind, path: string, formats: readonly string[]): OnRecordError {
  const sentence = `A list of kind ${kind} cannot be read from ${path}.`;
  return new OnRecordError("authorities/format", sentence, `Its files end in ${formats.join(" or ")}.`);
}
