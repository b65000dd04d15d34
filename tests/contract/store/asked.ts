import type { ExportRow } from "../../../graph/store/export/rows.ts";
import type { GraphStore } from "../../../graph/store/store.ts";

/** The store of the test that is running. */
export type Asked = () => GraphStore;

/** A window that holds every row of a small record. */
export const ALL = { limit: 100, offset: 0 };
export const FLOOD = "event:flood:city:991:2025-04-12";

/** The whole record as the bytes that `export` writes. */
export async function exported(store: GraphStore): Promise<string> {
  const rows: ExportRow[] = [];
  for await (const row of store.export()) rows.push(row);
  return rows.map((row) => JSON.stringify(row)).join("\n");
}

/** All rows of a paged list, asked for `limit` at a time. */
export async function paged<Row>(
  ask: (window: { limit: number; offset: number }) => Promise<{ items: readonly Row[]; more: boolean }>,
  limit: number,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const page = await ask({ limit, offset: rows.length });
    if (page.items.length > limit) throw new Error(`${page.items.length} rows where ${limit} were asked`);
    rows.push(...page.items);
    if (!page.more) return rows;
  }
}
