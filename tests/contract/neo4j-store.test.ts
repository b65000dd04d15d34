import { Connection } from "../../graph/store/neo4j/connection.ts";
import { openNeo4jStore } from "../../graph/store/neo4j/neo4j-store.ts";
import type { Neo4jSettings } from "../../graph/store/store-settings.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { openSqliteStore } from "../../graph/store/sqlite/sqlite-store.ts";
import { NEO4J_SKIPPED, neo4jSettings } from "../support/neo4j.ts";
import { REPORTS } from "../support/record.ts";
import { Report } from "../support/records.ts";
import { inEveryFormat } from "./store/exporting.ts";
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

  it("writes the same bytes as SQLite in every format", async () => {
    const [here, other] = [await emptied(), openSqliteStore(":memory:")];
    await here.apply(REPORTS);
    await other.apply([...REPORTS].reverse());
    expect(await inEveryFormat(here)).toEqual(await inEveryFormat(other));
    await other.close();
  });

  it("loads the script of an export, and loading it again changes nothing", async () => {
    const other = openSqliteStore(":memory:");
    const report = new Report("b1", { text: 'He said \\u0022} "so"\n; and // no more \u0001.' });
    report.node("person:odd", "Person", "O'Dd \\\u0001 \\u0027", { aliases: ["a\\", 'b"; //'] });
    await other.apply([...REPORTS, report.done()]);
    const script = (await inEveryFormat(other))["cypher record"] ?? "";
    await emptied();
    const count = "MATCH (n:Record) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS nodes, count(r) AS edges";
    const load = async () => {
      for (const statement of script
        .split(/;\n(?=UNWIND|$)/u)
        .filter(Boolean)
        .slice(1))
        await connection.write((run) => run(statement));
      return connection.readText(count);
    };
    const rows = (await inEveryFormat(other))["jsonl record"]?.trimEnd().split("\n") ?? [];
    const edges = rows.filter((row) => "from" in (JSON.parse(row) as object)).length;
    const loaded = [{ nodes: rows.length - edges, edges }];
    expect(await load()).toEqual(loaded);
    expect(await load()).toEqual(loaded);
    const [odd] = await connection.readText(
      "MATCH (p:Person:Entity { id: 'person:odd' }) MATCH (a:Article { id: 'article:b1' }) RETURN p.name AS name, p.aliases AS aliases, a.text AS text",
    );
    expect(odd).toEqual({
      name: "O'Dd \\\u0001 \\u0027",
      aliases: ['b"; //', "a\\"],
      text: 'He said \\u0022} "so"\n; and // no more \u0001.',
    });
    await other.close();
  });
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
