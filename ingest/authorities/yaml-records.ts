import { parseYaml } from "../read/yaml.ts";
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
    if (!lines.every(isEmpty)) yield { file, line: 1, value: parseYaml(text) };
    return;
  }
  for (let start = first; start < lines.length;) {
    let end = start + 1;
    while (end < lines.length && !isStart(lines[end] ?? "")) end += 1;
    yield { file, line: start + 1, value: item(lines.slice(start, end).join("\n")) };
    start = end;
  }
}

function item(text: string): unknown {
  const parsed = parseYaml(text);
  return Array.isArray(parsed) && parsed.length === 1 ? (parsed[0] as unknown) : undefined;
}

function isEmpty(line: string): boolean {
  return /^\s*(?:#|---|$)/u.test(line);
}
