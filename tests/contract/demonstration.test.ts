import { fromPackage } from "../../graph/package-root.ts";
import { EDGE_COLUMNS, edgeValues, NODE_COLUMNS, nodeValues } from "../../graph/store/export/columns.ts";
import { openSqliteStore } from "../../graph/store/sqlite/sqlite-store.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { ingest } from "../../ingest/run.ts";

const ALL = { limit: 100, offset: 0 };

describe("the demonstration shows the best of the record on first start", () => {
  let store: GraphStore;

  beforeAll(async () => {
    store = openSqliteStore(":memory:");
    for await (const outcome of ingest([fromPackage("seeds", "articles")], store)) expect(outcome.state).toBe("added");
  }, 60_000);

  afterAll(() => store.close());

  it("leaves a merge and a parting for a person to decide, with what speaks for and against", async () => {
    const { items } = await store.review(ALL);
    expect(items.map(({ a, b, reasons }) => [a.name, b.name, reasons.map(({ rule }) => rule)])).toEqual([
      ["Vic Lindqvist", "Victor Lindqvist", ["nickname"]],
      ["Walt Brannigan", "Walt Brannigan Jr.", ["same-given-name", "suffix-left-out", "same-surroundings"]],
    ]);
  });

  it("has sources that differ on a number", async () => {
    const [strike] = (await store.search("strike", ["Event"], ALL)).items;
    const rows = await store.disagreements(strike?.node.id ?? "");
    expect(rows?.map(({ about, unit }) => [about, unit])).toEqual([["count", "workers"]]);
  });

  it("has a word that may have changed", async () => {
    const changes = await store.changes({ speaker: "person:curtis-bell" });
    expect(changes.map(({ event, earlier, later }) => [event.name, earlier.value, later.value])).toEqual([
      ["Harlow Bend City Council vote, April 21, 2025", "negative", "positive"],
    ]);
  });

  it("has no property that the formats with columns leave out", async () => {
    const left = new Set<string>();
    for await (const row of store.export()) {
      const [values, columns] =
        "node" in row ? [nodeValues(row.node), NODE_COLUMNS] : [edgeValues(row.edge), EDGE_COLUMNS];
      for (const name of Object.keys(values)) if (!(name in columns)) left.add(name);
    }
    expect([...left]).toEqual([]);
  });
});
