import { Connection } from "../../graph/store/neo4j/connection.ts";
import { openNeo4jStore } from "../../graph/store/neo4j/neo4j-store.ts";
import type { Neo4jSettings } from "../../graph/store/store-settings.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { NEO4J_SKIPPED, neo4jSettings } from "../support/neo4j.ts";
import { describeGraphStore } from "./describe-graph-store.ts";

const settings = neo4jSettings();

/** One store for all tests, which each begin with an empty server: to open one asks forty questions, and to take articles out one by one far more. */
function describeOn(server: Neo4jSettings): void {
  const connection = new Connection(server, "loader");
  let store: GraphStore;
  beforeAll(async () => {
    store = await openNeo4jStore(server, "loader");
  });
  afterAll(async () => {
    await store.close();
    await connection.close();
  });
  const emptied = async () => {
    await connection.write((run) => run("MATCH (n) DETACH DELETE n"));
    return store;
  };
  describeGraphStore("Neo4j", emptied, () => Promise.resolve());
}

if (settings === undefined) {
  console.info(`Neo4j contract ${NEO4J_SKIPPED}`);
  // Jest wants a test in every file: what holds without a server is that an absent one is said to be absent.
} else {
  describeOn(settings);

  it("says in one sentence that the password is wrong", async () => {
    const opened = openNeo4jStore({ ...settings, password: "not the password" }, "server");
    await expect(opened).rejects.toMatchObject({ code: "neo4j/unauthorized" });
  });
}

it("says within seconds that no server answers", async () => {
  const opened = openNeo4jStore({ uri: "bolt://127.0.0.1:9", user: "neo4j", password: "x" }, "server");
  await expect(opened).rejects.toMatchObject({ code: "neo4j/unreachable" });
});
