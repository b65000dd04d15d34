import type { ListRecord } from "./record.ts";

/** The rows of a TSV file without a header: each an array of its fields. */
export function* tsvRecords(text: string, file: string): Generator<ListRecord> {
  let line = 0;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    line += 1;
    const row = text.slice(start, end).replace(/\r$/u, "");
    if (row !== "" && !row.startsWith("#")) yield { file, line, value: row.split("\t") };
    start = end + 1;
  }
}
