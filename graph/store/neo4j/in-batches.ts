import type { Run } from "./connection.ts";

/** Rows sent in one query. Source: measured here, between 1,000 and 10,000 the size hardly matters. */
const ROWS = 1_000;

/** Rows are sent a few at a time. */
export async function inBatches(run: Run, query: string, rows: readonly unknown[], name = "rows"): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS) await run(query, { [name]: rows.slice(from, from + ROWS) });
}
