import fc from "fast-check";
import { cut } from "../../../graph/model/spans.ts";
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
}
