import type { Neo4jSettings } from "../../graph/store/store-settings.ts";

/** The server that the environment names; undefined where none is named and none is required. */
export function neo4jSettings(): Neo4jSettings | undefined {
  const uri = process.env["NEO4J_URI"];
  const required = process.env["REQUIRE"]?.split(",").includes("neo4j") ?? false;
  if (uri === undefined && required) throw new Error("REQUIRE names neo4j, but NEO4J_URI does not name a server");
  if (uri === undefined) return undefined;
  return {
    uri,
    user: process.env["NEO4J_USER"] ?? "neo4j",
    password: process.env["NEO4J_PASSWORD"] ?? "",
    database: process.env["NEO4J_DATABASE"],
  };
}

export const NEO4J_SKIPPED = "skipped: no Neo4j server; start one (npm run neo4j) and set NEO4J_URI and NEO4J_PASSWORD";
