import { openSqliteStore } from "../../graph/store/sqlite/sqlite-store.ts";
import { proof, Report } from "../support/records.ts";
import { describeGraphStore, exported } from "./describe-graph-store.ts";

describeGraphStore("SQLite", () => Promise.resolve(openSqliteStore(":memory:")));

describe("SQLite: texts that UTF-8 or C cannot tell", () => {
  it.each([
    ["half a pair of surrogates", "a \ud83d river"],
    ["a NUL", "a \u0000 river"],
  ])("are kept in the article and shown with a sign in their place in names: %s", async (_, text) => {
    const store = openSqliteStore(":memory:");
    const report = new Report("b1", { title: text, text });
    report.node("person:odd", "Person", text, { aliases: [text] }, [proof([4, 9])]);
    await store.apply([report.done()]);
    expect((await store.node("person:odd"))?.name).toBe("a \ufffd river");
    expect((await store.article("b1"))?.text).toBe(text);
    expect((await store.sources("person:odd", { limit: 1, offset: 0 }))?.items[0]?.words).toBe("river");
    expect(await store.subgraph([text])).toMatchObject({ nodes: [] });
    expect(await store.stored([text])).toEqual(new Set());
    await store.remove("b1");
    expect(await exported(store)).toBe("");
    await store.close();
  });
});
