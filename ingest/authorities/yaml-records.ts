import { readYaml } from "../read/yaml.ts";
import type { ListRecord } from "./record.ts";

/**
 * The records of a YAML file, each parsed by itself, so that a broken one does not take the rest along: the items of a list at its
 * outermost level, or the one mapping the file is.
 */
export function* yamlRecords(text: string, file: string): Generator<ListRecord> {
  const lines = text.split(/\r?\n/u);
  const isStart = (line: string) => line.startsWith("- ");
  const first = lines.findIndex(isStart);
  const isList = first !== -1 && lines.slice(0, first).every(isEmpty);
  if (!isList) {
    if (!lines.every(isEmpty)) yield recordOf(file, 1, text, (value) => value);
    return;
  }
  for (let start = first; start < lines.length;) {
    let end = start + 1;
    while (end < lines.length && !isStart(lines[end] ?? "")) end += 1;
    yield recordOf(file, start + 1, lines.slice(start, end).join("\n"), onlyItem);
    start = end;
  }
}

function recordOf(file: string, line: number, text: string, inside: (value: unknown) => unknown): ListRecord {
  const read = readYaml(text);
  if ("value" in read) return { file, line, value: inside(read.value) };
  return { file, line, value: undefined, brokenLine: line + read.line - 1 };
}

function onlyItem(list: unknown): unknown {
  return Array.isArray(list) && list.length === 1 ? (list[0] as unknown) : undefined;
}

function isEmpty(line: string): boolean {
  return /^\s*(?:#|---|$)/u.test(line);
}
