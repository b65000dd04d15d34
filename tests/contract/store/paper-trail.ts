import { REPORTS, RUIZ } from "../../support/record.ts";
import type { ExportRow } from "../../../graph/store/store.ts";
import { proof, Report } from "../../support/records.ts";
import { ALL, exported, FLOOD, paged, type Asked } from "./asked.ts";

/** Sources, articles, time and the whole record. */
export function describePaperTrail(store: Asked): void {
  describe("the paper trail", () => {
    beforeEach(() => store().apply(REPORTS));

    it("quotes the exact words behind a node, oldest article first", async () => {
      const page = await store().sources(RUIZ, ALL);
      expect(page?.items.map((source) => [source.article.id, source.words])).toEqual([
        ["a1", "Ana Ruiz"],
        ["a2", "Ana Ruiz"],
        ["a3", "Ana Ruiz"],
      ]);
      expect(page?.items[0]?.context).toBe("Mayor Ana Ruiz said the flood in Brackwater was over.");
    });

    it("proves a folded edge by the statements in it", async () => {
      const page = await store().sources(`said:${RUIZ}>${FLOOD}`, ALL);
      expect(page?.items.map((source) => source.words)).toEqual([
        "the flood in Brackwater was over",
        "the flood a warning",
      ]);
    });

    it("is undefined for an unknown element", async () => {
      expect(await store().sources("edge:nothing", ALL)).toBeUndefined();
      expect(await store().sources("said:a>b", ALL)).toBeUndefined();
    });

    it("gives an article back as it was read", async () => {
      expect(await store().article("a1")).toEqual(REPORTS[0]?.article);
      expect(await store().article("a9")).toBeUndefined();
    });

    it("lists articles, the newest first", async () => {
      expect((await store().articles(ALL)).items.map((article) => article.id)).toEqual(["a3", "a2", "a1"]);
    });

    it("lays events and statements out in time", async () => {
      const { items } = await store().timeline({ to: "2025-04-12" }, ALL);
      expect(items.map((entry) => [entry.date, entry.node.id])).toEqual([
        ["2025-04-12", FLOOD],
        ["2025-04-12", "statement:a1:s1"],
        ["2025-04-12", "statement:a1:s2"],
      ]);
      expect((await store().timeline({ kind: "Event" }, ALL)).items).toHaveLength(1);
    });

    it("sums up the record", async () => {
      expect(await store().summary()).toMatchObject({
        store: store().kind,
        articles: 3,
        nodes: { Article: 3, Official: 3, Statement: 6, Event: 1 },
        edges: { SAID: 6, CONTAINS: 6 },
        firstDate: "2025-04-12",
        lastDate: "2025-05-02",
      });
    });

    it("exports nodes, then edges, each by id", async () => {
      const rows: ExportRow[] = [];
      for await (const row of store().export()) rows.push(row);
      const nodes = rows.flatMap((row) => ("node" in row ? [row.node.id] : []));
      const edges = rows.flatMap((row) => ("edge" in row ? [row.edge.id] : []));
      expect("node" in rows[0]!).toBe(true);
      expect(nodes).toEqual([...nodes].sort());
      expect(edges).toEqual([...edges].sort());
    });
  });
}
