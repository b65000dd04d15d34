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
