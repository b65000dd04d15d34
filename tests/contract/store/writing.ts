import type { Contribution } from "../../../graph/model/claims.ts";
import { REPORTS } from "../../support/record.ts";
import { Report } from "../../support/records.ts";
import { ALL, exported, type Asked } from "./asked.ts";

/** Applying, replacing and removing articles. */
export function describeWriting(store: Asked): void {
  describe("writing", () => {
    it("applies an article twice as if once", async () => {
      await store().apply(REPORTS);
      const once = await exported(store());
      await store().apply(REPORTS);
      expect(await exported(store())).toBe(once);
    });

    it("replaces what an article claimed before", async () => {
      const [first, second] = REPORTS as [Contribution, Contribution];
      await store().apply([first]);
      await store().apply([{ ...second, article: { ...second.article, id: first.article.id } }]);
      await store().remove(first.article.id);
      expect(await exported(store())).toBe("");
    });

    it("gives the same bytes for any order and any batches", async () => {
      await store().apply(REPORTS);
      const expected = await exported(store());
      for (const order of [
        [2, 0, 1],
        [1, 2, 0],
      ]) {
        for (const contribution of REPORTS) await store().remove(contribution.article.id);
        for (const at of order) await store().apply([REPORTS[at]!]);
        expect(await exported(store())).toBe(expected);
      }
    });

    it("takes out with an article what only it supported, and nothing else", async () => {
      await store().apply(REPORTS.slice(0, 1));
      const expected = await exported(store());
      await store().apply(REPORTS.slice(1));
      expect(await store().remove("a2")).toBe(true);
      expect(await store().remove("a3")).toBe(true);
      expect(await exported(store())).toBe(expected);
    });

    it("says that an unknown article was not there", async () => {
      expect(await store().remove("nowhere")).toBe(false);
    });

    it("knows which articles are stored", async () => {
      await store().apply(REPORTS.slice(0, 1));
      expect(await store().stored(["a1", "a2"])).toEqual(new Set(["a1"]));
    });

    it("is empty once every article is removed, whatever the order", async () => {
      await store().apply(REPORTS);
      for (const id of ["a2", "a3", "a1"]) await store().remove(id);
      expect(await exported(store())).toBe("");
      expect((await store().search("ruiz", [], ALL)).items).toEqual([]);
    });
  });
}
