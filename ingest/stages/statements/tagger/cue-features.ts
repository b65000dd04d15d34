import type { Columns } from "./columns.ts";
import { mix } from "./hash.ts";

/** Reads a column at a row that may lie beyond either end. */
function read(column: Int32Array, at: number): number {
  return column[at] ?? 0;
}
