import type { LedgerLine } from "../api/decision-views.ts";
import { decisionSchema } from "../model/decisions.ts";
import { jsonIn } from "../model/json-line.ts";
import type { GraphStore } from "./store.ts";

/**
 * Puts the decisions of a ledger, a JSON line each, into the ledger of a store, one after the other, and tells of each line what became
 * of it. A line that cannot be taken does not keep the others out; what names nothing in the record waits for it. Empty lines are passed over.
 */
export async function* importLedger(store: Pick<GraphStore, "decide">, text: string): AsyncGenerator<LedgerLine> {
  for (const [at, line] of text.split("\n").entries()) {
    if (line.trim() !== "") yield { line: at + 1, ...(await taken(store, line.trim())) };
  }
}

const NO_JSON = "This is no decision: it must be a line of JSON, as an export writes it.";

async function taken(store: Pick<GraphStore, "decide">, line: string): Promise<Omit<LedgerLine, "line">> {
  const row = jsonIn(line);
  if (row === undefined) return { decision: null, state: "refused", sentence: NO_JSON };
  const { data, error } = decisionSchema.safeParse(row);
  if (data === undefined) return { decision: null, state: "refused", sentence: noDecision(error.issues[0]) };
  const { state, sentence } = await store.decide(data, { awaited: true });
  return { decision: data.id, state: state === "done" ? "taken" : "refused", sentence };
}

/** "This is no decision: `at` must be a moment …": the schema's errors go on where a name ends. */
function noDecision(issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined): string {
  const name = issue?.path[0];
  const subject = name === undefined ? "it" : `\`${String(name)}\``;
  return `This is no decision: ${subject} ${issue?.message ?? "must be one"}.`;
}
