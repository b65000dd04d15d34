import type { GraphStore } from "./store.ts";

/** Where the record is kept: a Neo4j server where one is named, else one embedded file. */
export interface StoreSettings {
  readonly db: string;
  readonly neo4j?: Neo4jSettings | undefined;
}

export interface Neo4jSettings {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string | undefined;
}

/** A loader waits through a restart of the server; a web server answers within seconds that it is away. */
export type StoreMode = "loader" | "server";

/** The one switch between the stores. Errors: those of `openSqliteStore` and `openNeo4jStore`. */
export async function openStore(settings: StoreSettings, mode: StoreMode): Promise<GraphStore> {
  if (settings.neo4j !== undefined) {
    const { openNeo4jStore } = await import("./neo4j/neo4j-store.ts");
    return openNeo4jStore(settings.neo4j, mode);
  }
  const { openSqliteStore } = await import("./sqlite/sqlite-store.ts");
  return openSqliteStore(settings.db, mode);
}
