import { inOneText, type FlatValue } from "./columns.ts";
import { tellable } from "./wellformed.ts";

/** Cells that a spreadsheet would take for a formula. Source: OWASP, "CSV Injection". The apostrophe itself is told from the one put before it. */
const FORMULA = /^['=+\-@\t\r＝＋－＠]/u;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/u;

/**
 * A line of RFC 4180. A text that a spreadsheet would take for a formula has an apostrophe before it, and so has one that begins with an
 * apostrophe: one taken away gives the text again. Numbers stand as they are.
 */
export function csvLine(cells: readonly (FlatValue | null | undefined)[]): string {
  return `${cells.map(cell).join(",")}\r\n`;
}

function cell(value: FlatValue | null | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = tellable(inOneText(value));
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
