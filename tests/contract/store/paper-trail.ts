import { REPORTS, RUIZ } from "../../support/record.ts";
import type { ExportRow } from "../../../graph/store/export/rows.ts";
import { article } from "../../support/invented-article.ts";
import { proof, Report } from "../../support/records.ts";
import { ALL, FLOOD, paged, type Asked } from "./asked.ts";

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

    it("finds the articles that hold all words of a phrase, as written or in capitals", async () => {
      const telling = (id: string, text: string) => ({
        article: article({ id, text }),
        nodes: [],
        edges: [],
        proofs: [],
      });
      await store().apply([
        telling("b1", "The Mill's gate, Grace said."),
        telling("b2", "GRACE MILL'S GATE OPENS"),
        telling("b3", 'The "Grace" of a miller.'),
      ]);
      expect(await store().holding(["Grace Mill’s"])).toEqual(["b1", "b2"]);
      expect(await store().holding(['"Grace"', "Nobody Here"])).toEqual(["b3"]);
      expect(await store().holding([])).toEqual([]);
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

  describe("proofs", () => {
    const TEXT = "The bridge is shut. Mia Sund said so. The bridge opens on Friday, Sund said.";
    const report = (id: string, publishedDate: string | null, spans: [number, number][]) => {
      const made = new Report(id, { text: TEXT, publishedDate });
      const proofs = spans.map((span) => proof(span));
      made.node("person:mia-sund", "Official", "Mia Sund", {}, proofs);
      return made.done();
    };

    it("come by date of the article, undated ones first, then article, then place", async () => {
      await store().apply([
        report("s3", "2025-03-02", [[20, 28]]),
        report("s2", "2025-03-01", [
          [66, 70],
          [20, 28],
        ]),
        report("s1", "2025-03-01", [[20, 28]]),
        report("s4", null, [[20, 28]]),
      ]);
      const page = await store().sources("person:mia-sund", ALL);
      expect(page?.items.map((source) => [source.article.id, ...source.span])).toEqual([
        ["s4", 20, 28],
        ["s1", 20, 28],
        ["s2", 20, 28],
        ["s2", 66, 70],
        ["s3", 20, 28],
      ]);
      expect(page?.items[3]).toMatchObject({ words: "Sund", context: "The bridge opens on Friday, Sund said." });
      expect(await paged(async (window) => (await store().sources("person:mia-sund", window))!, 2)).toEqual(
        page?.items,
      );
    });

    it("are kept once: of the same words by the same rule the surest counts", async () => {
      const made = new Report("s1", { text: TEXT });
      made.node("person:mia-sund", "Official", "Mia Sund", {}, [
        proof([20, 28], "name", 0.5),
        proof([20, 28], "name", 0.8),
        proof([20, 28], "title", 0.4),
        proof([20, 28], "name", 0.6),
      ]);
      await store().apply([made.done()]);
      const page = await store().sources("person:mia-sund", ALL);
      expect(page?.items.map((source) => [source.rule, source.confidence])).toEqual([
        ["name", 0.8],
        ["title", 0.4],
      ]);
    });

    it("stand behind shared edges too, of every article that claims them", async () => {
      const holds = (id: string) => {
        const made = new Report(id);
        return [
          made.edge("HOLDS", made.entity("Official", "Mia Sund"), made.entity("City", "Norwell")),
          made.done(),
        ] as const;
      };
      const [[edge, first], [, second]] = [holds("s1"), holds("s2")];
      await store().apply([first, second]);
      expect((await store().sources(edge, ALL))?.items.map((source) => source.article.id)).toEqual(["s1", "s2"]);
      await store().remove("s1");
      expect((await store().sources(edge, ALL))?.items.map((source) => source.article.id)).toEqual(["s2"]);
    });

    it("are none for an element that is stored without any", async () => {
      await store().apply([report("s1", "2025-03-01", [])]);
      expect(await store().sources("person:mia-sund", ALL)).toEqual({ items: [], more: false });
    });

    it("name words once that two statements of a folded edge share", async () => {
      const made = new Report("s1");
      const [mia, vote] = [made.entity("Official", "Mia Sund"), made.event("Vote")];
      for (let time = 0; time < 2; time += 1) made.says({ by: mia, about: [vote], span: [20, 24] });
      await store().apply([made.done()]);
      expect((await store().sources(`said:${mia}>${vote}`, ALL))?.items).toHaveLength(1);
    });

    it("page through the statements of a folded edge", async () => {
      const made = new Report("s1");
      const [mia, vote] = [made.entity("Official", "Mia Sund"), made.event("Vote")];
      for (let at = 0; at < 7; at += 1) made.says({ by: mia, about: [vote], span: [20 - at, 24 - at] });
      made.says({ by: mia, about: [vote], act: "belief", span: [1, 2] });
      await store().apply([made.done()]);
      const edge = `said:${mia}>${vote}`;
      const page = await store().sources(edge, ALL);
      expect(page?.items.map((source) => source.span[0])).toEqual([14, 15, 16, 17, 18, 19, 20]);
      expect(await paged(async (window) => (await store().sources(edge, window))!, 3)).toEqual(page?.items);
      expect(await store().sources(`said:${vote}>${mia}`, ALL)).toBeUndefined();
    });
  });

  describe("articles and time", () => {
    it("lists articles newest first, then by id, undated ones last", async () => {
      const dated = (id: string, publishedDate: string | null) => new Report(id, { publishedDate }).done();
      await store().apply([
        dated("t1", null),
        dated("t3", "2025-03-01"),
        dated("t2", "2025-03-01"),
        dated("t4", "2025-03"),
      ]);
      const ids = (await store().articles(ALL)).items.map((article) => article.id);
      expect(ids).toEqual(["t2", "t3", "t4", "t1"]);
      expect((await paged((window) => store().articles(window), 3)).map((article) => article.id)).toEqual(ids);
    });

    it("tells of an article without title, outlet or address that it has none", async () => {
      await store().apply([new Report("t1", { title: null, publishedDate: null }).done()]);
      expect((await store().articles(ALL)).items).toEqual([
        { id: "t1", title: "", outlet: null, publishedDate: null, url: null },
      ]);
    });

    it("lays out what has a date, by date as known, then id, and leaves out what has none", async () => {
      const report = new Report("t1");
      report.event("Vote", "2025-03");
      report.event("Flood", "2025-03-02");
      report.event("Fair", "2025");
      report.event("Dream");
      report.says({ said: "2025-03-02" });
      report.says({});
      await store().apply([report.done()]);
      const dates = async (filter: Parameters<ReturnType<Asked>["timeline"]>[0]) =>
        (await store().timeline(filter, ALL)).items.map((entry) => entry.node.id);
      const all = ["event:fair", "event:vote", "event:flood", "statement:t1:s1"];
      expect(await dates({})).toEqual(all);
      expect(await dates({ from: "2025-03-20" })).toEqual(["event:fair", "event:vote"]);
      expect(await dates({ from: "2025-03", to: "2025-03-01" })).toEqual(["event:fair", "event:vote"]);
      expect(await dates({ kind: "Statement" })).toEqual(["statement:t1:s1"]);
      expect((await paged((window) => store().timeline({}, window), 2)).map((entry) => entry.node.id)).toEqual(all);
    });

    it("takes the date of an event from what most articles say", async () => {
      const on = (id: string, start: string) => {
        const report = new Report(id);
        report.event("Vote", start);
        return report.done();
      };
      await store().apply([on("t1", "2025-03-01"), on("t2", "2025-03-02"), on("t3", "2025-03-02")]);
      expect((await store().timeline({}, ALL)).items.map((entry) => entry.date)).toEqual(["2025-03-02"]);
      await store().remove("t2");
      await store().remove("t3");
      expect((await store().timeline({}, ALL)).items.map((entry) => entry.date)).toEqual(["2025-03-01"]);
    });

    it("sums up an empty record", async () => {
      expect(await store().summary()).toEqual({
        store: store().kind,
        articles: 0,
        nodes: {},
        edges: {},
        firstDate: null,
        lastDate: null,
      });
    });

    it("has kinds and relations in the order of their names", async () => {
      await store().apply(REPORTS);
      const { nodes, edges } = await store().summary();
      for (const counts of [nodes, edges]) expect(Object.keys(counts)).toEqual(Object.keys(counts).sort());
    });
  });
}
