import type { ListRecord } from "./record.ts";

/** Lines one quoted field may go over; a quote that is open longer was never closed. */
const FIELD_LINES_MAX = 40;

/** The rows of a CSV file by the names in its first row. Source: RFC 4180. A row with a lost quote or too many fields spoils no other. */
export function* csvRecords(text: string, file: string): Generator<ListRecord> {
  const lines = text.split(/\r?\n/u);
  let header: readonly string[] | undefined;
  for (let start = 0; start < lines.length;) {
    const line = start + 1;
    const { fields, next } = row(lines, start);
    start = next;
    if (fields?.length === 1 && fields[0]?.trim() === "") continue;
    if (header === undefined) header = (fields ?? []).map(columnName);
    else yield { file, line, value: fields && named(header, fields) };
  }
}

/** `Domain name` → `domain_name`. */
function columnName(field: string): string {
  return field.trim().toLowerCase().replace(/\s+/gu, "_");
}

function named(header: readonly string[], fields: readonly string[]): Record<string, string> | undefined {
  if (fields.length > header.length) return undefined;
  return Object.fromEntries(header.map((name, at) => [name, (fields[at] ?? "").trim()]));
}

/** The fields of the row that begins on a line, and the line after it; none for a row with a quote that is lost or stands wrong. */
function row(lines: readonly string[], start: number): { fields: string[] | undefined; next: number } {
  let text = lines[start] ?? "";
  for (let next = start + 1; ; next += 1) {
    const fields = fieldsOf(text);
    if (Array.isArray(fields)) return { fields, next };
    const isLost = fields === "broken" || next >= lines.length || next - start >= FIELD_LINES_MAX;
    if (isLost) return { fields: undefined, next: start + 1 };
    text += `\n${lines[next] ?? ""}`;
  }
}

/** `open` while a quote is; `broken` where something stands between a closing quote and the comma. */
function fieldsOf(text: string): string[] | "open" | "broken" {
  const fields: string[] = [];
  for (let at = 0; at <= text.length; at += 1) {
    if (text[at] !== '"') {
      const comma = text.indexOf(",", at);
      const end = comma === -1 ? text.length : comma;
      fields.push(text.slice(at, end));
      at = end;
      continue;
    }
    const close = closingQuote(text, at + 1);
    if (close === undefined) return "open";
    fields.push(text.slice(at + 1, close).replaceAll('""', '"'));
    at = close + 1;
    if (at < text.length && text[at] !== ",") return "broken";
  }
  return fields;
}

function closingQuote(text: string, from: number): number | undefined {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return undefined;
}
