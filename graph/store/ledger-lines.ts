import type { LedgerRow } from "../api/decision-views.ts";
import type { GraphStore } from "./store.ts";

/** Rows of the ledger read in one go. */
const PAGE = 1_000;

/** The whole ledger, in the order in which decisions were given. */
export async function* ledgerOf(store: Pick<GraphStore, "decisions">): AsyncGenerator<LedgerRow> {
  for (let offset = 0; ; offset += PAGE) {
    const { items, more } = await store.decisions({ limit: PAGE, offset });
    yield* items;
    if (!more) return;
  }
}

/** The ledger as JSON Lines, a decision a line. */
export async function* ledgerLines(store: Pick<GraphStore, "decisions">): AsyncGenerator<string> {
  for await (const { decision } of ledgerOf(store)) yield `${JSON.stringify(decision)}\n`;
}
