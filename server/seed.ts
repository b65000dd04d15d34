import { fromPackage } from "../graph/package-root.ts";
import type { GraphStore } from "../graph/store/store.ts";
import { authoritiesBeside, correctionsBeside, ingest } from "../ingest/run.ts";

/** Reads the seed articles into an empty store, telling of it on standard error. What is stored is left as it is. */
export async function seedIfEmpty(store: GraphStore, signal: AbortSignal, db: string): Promise<void> {
  if ((await store.articles({ limit: 1, offset: 0 })).items.length > 0) return;
  process.stderr.write("The store is empty: reading the seed articles.\n");
  const authorities = authoritiesBeside(db);
  const corrections = correctionsBeside(db).names;
  let added = 0;
  for await (const outcome of ingest([fromPackage("seeds", "articles")], store, { signal, authorities, corrections })) {
    if (outcome.state === "failed") process.stderr.write(`${outcome.path}: ${outcome.sentence}\n`);
    else added += 1;
  }
  if (!signal.aborted) process.stderr.write(`${added} seed articles are in the record.\n`);
}
