import fc from "fast-check";
import { cut } from "../../../graph/model/spans.ts";
import { jsonExport } from "../../../graph/store/export/json.ts";
import type { ExportRow } from "../../../graph/store/export/rows.ts";
import type { GraphStore } from "../../../graph/store/store.ts";
import { manyReports } from "../../support/many-reports.ts";
import { REPORTS } from "../../support/record.ts";
import { ALL, exported, type Asked } from "./asked.ts";

/** The record is a function of its articles and of nothing else. */
export function describePureFunction(store: Asked): void {
  describe("as a pure function of its articles", () => {
    it("forgets every detour: batches, order, deletions, repeats", async () => {
      await fc.assert(
        fc.asyncProperty(manyReports, fc.infiniteStream(fc.nat()), async (reports, chance) => {
          await store().apply(reports);
          const expected = await exported(store());
          const next = () => chance.next().value as number;
          for (const report of reports) if (next() % 2 === 0) await store().remove(report.article.id);
          const shuffled = reports.map((report) => [next(), report] as const).sort(([a], [b]) => a - b);
          for (const [, report] of shuffled) await store().apply([report]);
          expect(await exported(store())).toBe(expected);
          for (const report of reports) await store().remove(report.article.id);
          expect(await exported(store())).toBe("");
        }),
        { numRuns: 12 },
      );
    });

    it("answers every question alike, whichever way it came about", async () => {
      await fc.assert(
        fc.asyncProperty(manyReports, async (reports) => {
          for (const report of reports) await store().apply([report]);
          for (const report of reports.slice(0, 4)) await store().remove(report.article.id);
          await store().apply(reports.slice(0, 4));
          const detour = await answers(store());
          for (const report of reports) await store().remove(report.article.id);
          await store().apply([...reports].reverse());
          expect(await answers(store())).toEqual(detour);
          for (const report of reports) await store().remove(report.article.id);
        }),
        { numRuns: 4 },
      );
    });

    it("quotes exactly: every source's span cuts its words from the stored text", async () => {
      await store().apply(REPORTS);
      for await (const row of store().export()) {
        const page = await store().sources("node" in row ? row.node.id : row.edge.id, ALL);
        for (const source of page?.items ?? []) {
          const article = await store().article(source.article.id);
          expect(cut(article!.text, source.span)).toBe(source.words);
        }
      }
    });
  });

  describe("its export", () => {
    it("has both ends of every edge, each id once, and keys in order", async () => {
      await store().apply([...REPORTS, ...fc.sample(manyReports, { numRuns: 3, seed: 7 }).flat()]);
      const rows = (await exported(store())).split("\n").map((line) => JSON.parse(line) as ExportRow);
      const nodes = new Set(rows.flatMap((row) => ("node" in row ? [row.node.id] : [])));
      const edges = rows.flatMap((row) => ("edge" in row ? [row.edge] : []));
      expect(nodes.size + edges.length).toBe(rows.length);
      expect(new Set(edges.map((edge) => edge.id)).size).toBe(edges.length);
      for (const { from, to } of edges) expect([nodes.has(from), nodes.has(to)]).toEqual([true, true]);
      for (const row of rows) {
        const keys = Object.keys(("node" in row ? row.node : row.edge).properties);
        expect(keys).toEqual([...keys].sort());
      }
    });

    it("is one JSON document", async () => {
      await store().apply(REPORTS);
      let json = "";
      for await (const part of jsonExport(store())) json += part;
      const { nodes, edges } = JSON.parse(json) as { nodes: { id: string }[]; edges: { id: string }[] };
      const { nodes: kinds, edges: relations } = await store().summary();
      const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);
      expect([nodes.length, edges.length]).toEqual([sum(kinds), sum(relations)]);
    });

    it("of an empty record is an empty document", async () => {
      let json = "";
      for await (const part of jsonExport(store())) json += part;
      expect(JSON.parse(json)).toEqual({ nodes: [], edges: [] });
    });
  });
}

/** What a store answers to one question of each sort. */
async function answers(store: GraphStore): Promise<unknown> {
  const ids = (await exported(store)).match(/(?<="id":")[^"]+/g) ?? [];
  const nodes = ids.filter((id) => !id.includes(">"));
  return {
    exported: await exported(store),
    found: await Promise.all(["ruiz", "the", "saying", "flood"].map((q) => store.search(q, [], ALL))),
    around: await Promise.all(nodes.slice(0, 9).map((id) => store.neighbourhood(id, { limit: 3, folded: true }))),
    overview: await store.overview(6),
    paths: await store.paths("person:ana-ruiz", "person:tom-okoye", 3),
    voices: await store.voices({}, 5),
    voicesOfMarch: await store.voices({ from: "2025-03" }, 5),
    statements: await store.statements({}, ALL),
    sources: await Promise.all(ids.slice(0, 9).map((id) => store.sources(id, ALL))),
    timeline: await store.timeline({}, ALL),
    articles: await store.articles(ALL),
    summary: await store.summary(),
  };
}
