import type { StoreMode, StoreSettings } from "./store-settings.ts";
import type { GraphStore } from "./store.ts";

/** The one switch between the stores. Errors: those of `openSqliteStore` and `openNeo4jStore`. */
export async function openStore(settings: StoreSettings, mode: StoreMode): Promise<GraphStore> {
  if (settings.neo4j !== undefined) {
    const { openNeo4jStore } = await import("./neo4j/neo4j-store.ts");
    return openNeo4jStore(settings.neo4j, mode);
  }
  const { openSqliteStore } = await import("./sqlite/sqlite-store.ts");
  return openSqliteStore(settings.db, mode);
}
