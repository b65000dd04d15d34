import { openNeo4jStore } from "../../graph/store/neo4j/neo4j-store.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { NEO4J_SKIPPED, neo4jSettings } from "../support/neo4j.ts";
import { describeGraphStore } from "./describe-graph-store.ts";

const settings = neo4jSettings();

/** The contract wants an empty store each time; articles and decisions are all that ever fills one. */
async function emptied(store: GraphStore): Promise<GraphStore> {
  for (const { decision } of (await store.decisions({ limit: 1_000, offset: 0 })).items.toReversed())
    await store.undo(decision.id);
  for (;;) {
    const { items } = await store.articles({ limit: 100, offset: 0 });
    if (items.length === 0) return store;
    for (const { id } of items) await store.remove(id);
  }
}

if (settings === undefined) {
  console.info(`Neo4j contract ${NEO4J_SKIPPED}`);
  // Jest wants a test in every file: what holds without a server is that an absent one is said to be absent.
} else {
  describeGraphStore("Neo4j", async () => emptied(await openNeo4jStore(settings, "loader")));

  it("says in one sentence that the password is wrong", async () => {
    const opened = openNeo4jStore({ ...settings, password: "not the password" }, "server");
    await expect(opened).rejects.toMatchObject({ code: "neo4j/unauthorized" });
  });
}

it("says within seconds that no server answers", async () => {
  const opened = openNeo4jStore({ uri: "bolt://127.0.0.1:9", user: "neo4j", password: "x" }, "server");
  await expect(opened).rejects.toMatchObject({ code: "neo4j/unreachable" });
});
