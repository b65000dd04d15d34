import { existsSync } from "node:fs";
import { readSettings } from "../../graph/settings.ts";
import { openStore } from "../../graph/store/open-store.ts";
import type { GraphStore } from "../../graph/store/store.ts";

/** What stands in for an embedded file that is not there, where none shall be made. */
const NO_FILE = ":memory:";

/** The configured store, to load into. A server that is not there at all is told of at once; one that goes away later is waited for. */
export async function storeToLoad(): Promise<GraphStore> {
  const { store } = readSettings(process.env);
  if (store.neo4j !== undefined) await (await openStore(store, "server")).close();
  return openStore(store, "loader");
}

/** The configured store as it is; where there is no file yet, an empty record, and no file is made. */
export function storeAsIs(): Promise<GraphStore> {
  const { store } = readSettings(process.env);
  const isThere = store.neo4j !== undefined || existsSync(store.db);
  return openStore(isThere ? store : { db: NO_FILE }, "server");
}
