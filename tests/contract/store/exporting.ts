import { FORMAT_NAMES, EXPORT_TABLES } from "../../../graph/api/export-formats.ts";
import { contribute } from "../../../graph/resolve/contribute.ts";
import { exportAs } from "../../../graph/store/export/formats.ts";
import { elementOf, type ExportRow } from "../../../graph/store/export/rows.ts";
import type { GraphStore, Origin } from "../../../graph/store/store.ts";
import { REPORTS } from "../../support/record.ts";
import { ALL, type Asked } from "./asked.ts";
import { desk, MAYORS, ORTIZ, RUIZ } from "./given.ts";

/** Every format, and every table of CSV, as the bytes that are written. */
export async function inEveryFormat(store: GraphStore): Promise<Record<string, string>> {
  const written: Record<string, string> = {};
  for (const format of FORMAT_NAMES)
    for (const table of format === "csv" ? EXPORT_TABLES : (["record"] as const)) {
      let text = "";
      for await (const part of exportAs(store, format, table)) text += part;
      written[`${format} ${table}`] = text;
    }
  return written;
}

async function all<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const list: Row[] = [];
  for await (const row of rows) list.push(row);
  return list;
}

/** What is written for others, and what the record is made of. */
export function describeExporting(store: Asked): void {
  describe("exporting", () => {
    it("tells the proofs of every element: all its sources, in their order", async () => {
      await store().apply(REPORTS);
      for (const row of await all<ExportRow>(store().export())) {
        const { id, evidence } = elementOf(row);
        const sources = (await store().sources(id, ALL))?.items ?? [];
        const proofs = sources.map(({ article, span, rule, confidence }) => ({
          ...{ article: article.id, span, rule, confidence },
        }));
        expect(evidence).toEqual(proofs);
      }
    });

    it("leaves nothing that came out of a text without a proof", async () => {
      await store().apply(REPORTS);
      const unproved = (await all(store().export())).map(elementOf).filter(({ evidence }) => evidence.length === 0);
      const given = unproved.filter(({ id }) => !/^(?:article|outlet|PUBLISHED_BY):/u.test(id));
      expect(given).toEqual([]);
    });

    it("carries the text of every article", async () => {
      await store().apply(REPORTS);
      const rows = await all(store().export());
      const texts = rows.flatMap((row) =>
        "node" in row && row.node.kind === "Article" ? [row.node.properties["text"]] : [],
      );
      expect(texts).toEqual(REPORTS.map(({ article }) => article.text));
    });

    it("writes the same bytes in every format, whichever article came first", async () => {
      await store().apply(REPORTS);
      const written = await inEveryFormat(store());
      for (const { article } of REPORTS) await store().remove(article.id);
      for (const report of [...REPORTS].reverse()) await store().apply([report]);
      expect(await inEveryFormat(store())).toEqual(written);
    });

    it("gives nodes by id, and passes over those it does not know", async () => {
      await store().apply(REPORTS);
      const nodes = await store().nodes([RUIZ, "person:nobody", "article:a1"]);
      expect(nodes.map(({ id }) => id)).toEqual(["article:a1", RUIZ]);
    });

    it("tells what the record is made of: decisions as they were given, then articles by id", async () => {
      const { apply, decide } = desk(store);
      await apply(...MAYORS);
      await decide("z", { action: "merge", entity: ORTIZ, into: RUIZ });
      await decide("b", { action: "rename", entity: RUIZ, name: "Ana María Ruiz" });
      const origins = await all<Origin>(store().origins());
      const told = origins.map((one) => ("article" in one ? one.article.id : one.decision.id));
      expect(told).toEqual(["z", "b", "a1", "a2", "a3", "a4"]);
    });

    it("comes about again from what it is made of", async () => {
      const { apply, decide } = desk(store);
      await apply(...MAYORS);
      await decide("z", { action: "merge", entity: ORTIZ, into: RUIZ });
      const before = await inEveryFormat(store());
      const origins = await all<Origin>(store().origins());
      for (const { id } of MAYORS) await store().remove(id);
      await store().undo("z");
      for (const one of origins) {
        if ("decision" in one) await store().decide(one.decision, { awaited: true });
        else await store().apply([contribute(one.article)]);
      }
      expect(await inEveryFormat(store())).toEqual(before);
    });
  });
}
