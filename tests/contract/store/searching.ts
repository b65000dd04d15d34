import { REPORTS, RUIZ } from "../../support/record.ts";
import { Report } from "../../support/records.ts";
import { ALL, paged, type Asked } from "./asked.ts";

/** Finding nodes by words. */
export function describeSearch(store: Asked): void {
  describe("search", () => {
    beforeEach(() => store().apply(REPORTS));

    it("finds by the beginning of every word, whatever its case and accents", async () => {
      const { items } = await store().search("RÚI an", ["Official"], ALL);
      expect(items.map((hit) => hit.node.id)).toEqual([RUIZ]);
    });

    it("finds a statement by its words and tells what matched", async () => {
      const { items } = await store().search("flood warning", ["Statement"], ALL);
      expect(items.map((hit) => [hit.node.id, hit.matched])).toEqual([["statement:a2:s1", "the flood a warning"]]);
    });

    it("puts the exact name first, then names that begin so, then the rest", async () => {
      const { items } = await store().search("brackwater", [], ALL);
      expect(items.map((hit) => hit.node.name).slice(0, 2)).toEqual(["Brackwater", "Flood, Brackwater"]);
    });

    it("takes marks of a query language for what they are: nothing", async () => {
      expect((await store().search('ana" OR * NEAR(', ["Official"], ALL)).items).toEqual([]);
      expect((await store().search('"*()', [], ALL)).items).toEqual([]);
    });

    it("gives a list in pages that join without gap or repeat", async () => {
      const whole = await store().search("brackwater", [], ALL);
      const one = await store().search("brackwater", [], { limit: 1, offset: 0 });
      const rest = await store().search("brackwater", [], { limit: 100, offset: 1 });
      expect(one.more).toBe(true);
      expect([...one.items, ...rest.items]).toEqual(whole.items);
      expect(rest.more).toBe(false);
    });
  });
}
