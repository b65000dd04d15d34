import fc from "fast-check";
import type { Contribution } from "../../graph/model/claims.ts";
import { cut } from "../../graph/model/spans.ts";
import type { ExportRow, GraphStore } from "../../graph/store/store.ts";
import { manyReports } from "../support/many-reports.ts";
import { OKOYE, REPORTS, RUIZ } from "../support/record.ts";

const ALL = { limit: 100, offset: 0 };
const FLOOD = "event:flood:city:991:2025-W15";

/** The whole record as the bytes that `export` writes. */
export async function exported(store: GraphStore): Promise<string> {
  const rows: ExportRow[] = [];
  for await (const row of store.export()) rows.push(row);
  return rows.map((row) => JSON.stringify(row)).join("\n");
}

/**
 * What every store must do, whatever it is made of. `open` gives an empty store each time; the suite closes it.
 */
export function describeGraphStore(name: string, open: () => Promise<GraphStore>): void {
  describe(`${name}: a graph store`, () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(async () => {
      await store.close();
    });

    describe("writing", () => {
      it("applies an article twice as if once", async () => {
        await store.apply(REPORTS);
        const once = await exported(store);
        await store.apply(REPORTS);
        expect(await exported(store)).toBe(once);
      });

      it("replaces what an article claimed before", async () => {
        const [first, second] = REPORTS as [Contribution, Contribution];
        await store.apply([first]);
        await store.apply([{ ...second, article: { ...second.article, id: first.article.id } }]);
        await store.remove(first.article.id);
        expect(await exported(store)).toBe("");
      });

      it("gives the same bytes for any order and any batches", async () => {
        await store.apply(REPORTS);
        const expected = await exported(store);
        for (const order of [
          [2, 0, 1],
          [1, 2, 0],
        ]) {
          for (const contribution of REPORTS) await store.remove(contribution.article.id);
          for (const at of order) await store.apply([REPORTS[at]!]);
          expect(await exported(store)).toBe(expected);
        }
      });

      it("takes out with an article what only it supported, and nothing else", async () => {
        await store.apply(REPORTS.slice(0, 1));
        const expected = await exported(store);
        await store.apply(REPORTS.slice(1));
        expect(await store.remove("a2")).toBe(true);
        expect(await store.remove("a3")).toBe(true);
        expect(await exported(store)).toBe(expected);
      });

      it("says that an unknown article was not there", async () => {
        expect(await store.remove("nowhere")).toBe(false);
      });

      it("knows which articles are stored", async () => {
        await store.apply(REPORTS.slice(0, 1));
        expect(await store.stored(["a1", "a2"])).toEqual(new Set(["a1"]));
      });

      it("is empty once every article is removed, whatever the order", async () => {
        await store.apply(REPORTS);
        for (const id of ["a2", "a3", "a1"]) await store.remove(id);
        expect(await exported(store)).toBe("");
        expect((await store.search("ruiz", [], ALL)).items).toEqual([]);
      });
    });

    describe("a node", () => {
      beforeEach(() => store.apply(REPORTS));

      it("shows what most articles say, and every title anybody gave", async () => {
        const ruiz = await store.node(RUIZ);
        expect(ruiz).toMatchObject({ kind: "Official", name: "Ana Ruiz" });
        expect(ruiz?.properties).toMatchObject({ articles: 3, titles: ["mayor", "former mayor"], aliases: ["Ruiz"] });
      });

      it("is undefined where there is none", async () => {
        expect(await store.node("person:nobody")).toBeUndefined();
      });

      it("keeps the spans of an owned node as pairs", async () => {
        const statement = await store.node("statement:a1:s1");
        expect(statement?.properties["content"]).toEqual([[20, 52]]);
      });

      it("has its properties in order", async () => {
        const keys = Object.keys((await store.node(RUIZ))?.properties ?? {});
        expect(keys).toEqual([...keys].sort());
      });
    });

    describe("search", () => {
      beforeEach(() => store.apply(REPORTS));

      it("finds by the beginning of every word, whatever its case and accents", async () => {
        const { items } = await store.search("RÚI an", ["Official"], ALL);
        expect(items.map((hit) => hit.node.id)).toEqual([RUIZ]);
      });

      it("finds a statement by its words and tells what matched", async () => {
        const { items } = await store.search("flood warning", ["Statement"], ALL);
        expect(items.map((hit) => [hit.node.id, hit.matched])).toEqual([["statement:a2:s1", "the flood a warning"]]);
      });

      it("puts the exact name first, then names that begin so, then the rest", async () => {
        const { items } = await store.search("brackwater", [], ALL);
        expect(items.map((hit) => hit.node.name).slice(0, 2)).toEqual(["Brackwater", "Flood, Brackwater"]);
      });

      it("takes marks of a query language for what they are: nothing", async () => {
        expect((await store.search('ana" OR * NEAR(', ["Official"], ALL)).items).toEqual([]);
        expect((await store.search('"*()', [], ALL)).items).toEqual([]);
      });

      it("gives a list in pages that join without gap or repeat", async () => {
        const whole = await store.search("brackwater", [], ALL);
        const one = await store.search("brackwater", [], { limit: 1, offset: 0 });
        const rest = await store.search("brackwater", [], { limit: 100, offset: 1 });
        expect(one.more).toBe(true);
        expect([...one.items, ...rest.items]).toEqual(whole.items);
        expect(rest.more).toBe(false);
      });
    });

    describe("neighbourhood", () => {
      beforeEach(() => store.apply(REPORTS));

      it("folds statements into counted edges and hides the paper trail", async () => {
        const around = await store.neighbourhood(FLOOD, { limit: 50, folded: true });
        const said = around?.edges.find((edge) => edge.id === `said:${RUIZ}>${FLOOD}`);
        expect(said?.properties).toEqual({
          count: 2,
          negative: 0,
          positive: 1,
          statements: ["statement:a1:s1", "statement:a2:s1"],
        });
        expect(around?.nodes.some((node) => ["Article", "Mention", "Statement"].includes(node.kind))).toBe(false);
      });

      it("leaves belief and intention out of folded edges", async () => {
        const around = await store.neighbourhood(RUIZ, { limit: 50, folded: true });
        expect(around?.edges.some((edge) => edge.id === `said:${RUIZ}>${OKOYE}`)).toBe(false);
      });

      it("counts the neighbours that the limit hides", async () => {
        const around = await store.neighbourhood(FLOOD, { limit: 1, folded: true });
        expect(around?.nodes).toHaveLength(2);
        expect(around?.truncated[FLOOD]).toBe(3);
      });

      it("shows the statements themselves when unfolded", async () => {
        const around = await store.neighbourhood(OKOYE, { limit: 50, folded: false, relation: "SAID" });
        expect(around?.nodes.map((node) => node.id)).toEqual([OKOYE, "statement:a1:s2", "statement:a3:s2"]);
      });

      it("shows a statement's own ties though asked to fold", async () => {
        const around = await store.neighbourhood("statement:a1:s1", { limit: 50, folded: true });
        expect(around?.nodes.map((node) => node.id)).toContain(RUIZ);
      });

      it("is undefined for an unknown node", async () => {
        expect(await store.neighbourhood("nothing", { limit: 5, folded: true })).toBeUndefined();
      });

      it("passes over unknown ids in a subgraph", async () => {
        const { nodes, edges } = await store.subgraph([RUIZ, "nothing", FLOOD]);
        expect(nodes.map((node) => node.id)).toEqual([FLOOD, RUIZ]);
        expect(edges.map((edge) => edge.id)).toEqual([`said:${RUIZ}>${FLOOD}`]);
      });

      it("begins with events and those who spoke about them", async () => {
        const { nodes } = await store.overview(20);
        expect(nodes.map((node) => node.id)).toEqual(expect.arrayContaining([FLOOD, RUIZ, OKOYE, "city:991"]));
        expect((await store.overview(3)).nodes.length).toBeLessThanOrEqual(3);
      });
    });

    describe("paths", () => {
      beforeEach(() => store.apply(REPORTS));

      it("joins two officials by the shortest way, with the sentences on it", async () => {
        const paths = await store.paths(RUIZ, OKOYE, 10);
        expect(paths.map((path) => path.nodes.map((node) => node.id))).toEqual([
          [RUIZ, "statement:a3:s1", OKOYE],
          [RUIZ, "statement:a3:s2", OKOYE],
        ]);
        expect(paths[0]?.edges[0]?.sources[0]?.context).toContain("wants a new levee");
      });

      it("gives no more than asked, and the same first ones", async () => {
        const [first] = await store.paths(RUIZ, OKOYE, 10);
        expect(await store.paths(RUIZ, OKOYE, 1)).toEqual([first]);
      });

      it("is empty from a node to itself, to an unknown node, or where nothing joins", async () => {
        expect(await store.paths(RUIZ, RUIZ, 5)).toEqual([]);
        expect(await store.paths(RUIZ, "nothing", 5)).toEqual([]);
        expect(await store.paths(RUIZ, "outlet:oregon-ledger", 5)).toEqual([]);
      });
    });

    describe("voices and statements", () => {
      beforeEach(() => store.apply(REPORTS));

      it("counts speech by speaker and event, the busiest first", async () => {
        const { speakers, events, cells } = await store.voices({}, 50);
        expect(speakers.map((speaker) => [speaker.id, speaker.statements])).toEqual([
          [RUIZ, 2],
          ["person:a2:m5", 1],
          [OKOYE, 1],
        ]);
        expect(events.map((event) => [event.id, event.statements])).toEqual([[FLOOD, 4]]);
        expect(cells[0]).toEqual({ speaker: RUIZ, event: FLOOD, statements: 2, positive: 1, negative: 0 });
      });

      it("narrows voices by date and kind", async () => {
        const { speakers } = await store.voices({ from: "2025-04-13", kind: "Official" }, 50);
        expect(speakers.map((speaker) => speaker.id)).toEqual(["person:a2:m5", RUIZ]);
      });

      it("lists statements by date, article and place, with speaker and topic", async () => {
        const { items } = await store.statements({}, ALL);
        expect(items.map((item) => item.id)).toEqual([
          "statement:a1:s1",
          "statement:a1:s2",
          "statement:a2:s1",
          "statement:a2:s2",
          "statement:a3:s1",
          "statement:a3:s2",
        ]);
        expect(items[0]).toMatchObject({
          text: "the flood in Brackwater was over",
          speakers: [{ id: RUIZ }],
          about: [{ id: FLOOD }],
          article: { id: "a1", outlet: "The Brackwater Bell" },
        });
      });

      it.each([
        ["speaker", { speaker: OKOYE }, ["statement:a1:s2", "statement:a3:s2"]],
        ["event", { event: FLOOD, speaker: RUIZ }, ["statement:a1:s1", "statement:a2:s1"]],
        ["act", { act: "intention" as const }, ["statement:a3:s1"]],
        ["words", { q: "levee" }, ["statement:a3:s1"]],
        ["article", { article: "a2" }, ["statement:a2:s1", "statement:a2:s2"]],
        ["month", { from: "2025-05", to: "2025-05" }, ["statement:a3:s1", "statement:a3:s2"]],
      ])("narrows statements by %s", async (_, filter, expected) => {
        expect((await store.statements(filter, ALL)).items.map((item) => item.id)).toEqual(expected);
      });
    });

    describe("the paper trail", () => {
      beforeEach(() => store.apply(REPORTS));

      it("quotes the exact words behind a node, oldest article first", async () => {
        const page = await store.sources(RUIZ, ALL);
        expect(page?.items.map((source) => [source.article.id, source.words])).toEqual([
          ["a1", "Ana Ruiz"],
          ["a2", "Ana Ruiz"],
          ["a3", "Ana Ruiz"],
        ]);
        expect(page?.items[0]?.context).toBe("Mayor Ana Ruiz said the flood in Brackwater was over.");
      });

      it("proves a folded edge by the statements in it", async () => {
        const page = await store.sources(`said:${RUIZ}>${FLOOD}`, ALL);
        expect(page?.items.map((source) => source.words)).toEqual([
          "the flood in Brackwater was over",
          "the flood a warning",
        ]);
      });

      it("is undefined for an unknown element", async () => {
        expect(await store.sources("edge:nothing", ALL)).toBeUndefined();
        expect(await store.sources("said:a>b", ALL)).toBeUndefined();
      });

      it("gives an article back as it was read", async () => {
        expect(await store.article("a1")).toEqual(REPORTS[0]?.article);
        expect(await store.article("a9")).toBeUndefined();
      });

      it("lists articles, the newest first", async () => {
        expect((await store.articles(ALL)).items.map((article) => article.id)).toEqual(["a3", "a2", "a1"]);
      });

      it("lays events and statements out in time", async () => {
        const { items } = await store.timeline({ to: "2025-04-12" }, ALL);
        expect(items.map((entry) => [entry.date, entry.node.id])).toEqual([
          ["2025-04-12", FLOOD],
          ["2025-04-12", "statement:a1:s1"],
          ["2025-04-12", "statement:a1:s2"],
        ]);
        expect((await store.timeline({ kind: "Event" }, ALL)).items).toHaveLength(1);
      });

      it("sums up the record", async () => {
        expect(await store.summary()).toMatchObject({
          store: store.kind,
          articles: 3,
          nodes: { Article: 3, Official: 3, Statement: 6, Event: 1 },
          edges: { SAID: 6, CONTAINS: 6 },
          firstDate: "2025-04-12",
          lastDate: "2025-05-02",
        });
      });

      it("exports nodes, then edges, each by id", async () => {
        const rows: ExportRow[] = [];
        for await (const row of store.export()) rows.push(row);
        const nodes = rows.flatMap((row) => ("node" in row ? [row.node.id] : []));
        const edges = rows.flatMap((row) => ("edge" in row ? [row.edge.id] : []));
        expect("node" in rows[0]!).toBe(true);
        expect(nodes).toEqual([...nodes].sort());
        expect(edges).toEqual([...edges].sort());
      });
    });

    describe("as a pure function of its articles", () => {
      it("forgets every detour: batches, order, deletions, repeats", async () => {
        await fc.assert(
          fc.asyncProperty(manyReports, fc.infiniteStream(fc.nat()), async (reports, chance) => {
            await store.apply(reports);
            const expected = await exported(store);
            const next = () => chance.next().value as number;
            for (const report of reports) if (next() % 2 === 0) await store.remove(report.article.id);
            const shuffled = reports.map((report) => [next(), report] as const).sort(([a], [b]) => a - b);
            for (const [, report] of shuffled) await store.apply([report]);
            expect(await exported(store)).toBe(expected);
            for (const report of reports) await store.remove(report.article.id);
            expect(await exported(store)).toBe("");
          }),
          { numRuns: 12 },
        );
      });

      it("quotes exactly: every source's span cuts its words from the stored text", async () => {
        await store.apply(REPORTS);
        for await (const row of store.export()) {
          const page = await store.sources("node" in row ? row.node.id : row.edge.id, ALL);
          for (const source of page?.items ?? []) {
            const article = await store.article(source.article.id);
            expect(cut(article!.text, source.span)).toBe(source.words);
          }
        }
      });
    });
  });
}
