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

  describe("writing a batch", () => {
    const small = (id: string, name = "Mia Sund") => {
      const report = new Report(id);
      report.says({ by: report.entity("Official", name), about: [report.event("Bridge vote")], said: "2025-03-02" });
      return report.done();
    };

    it("does nothing with nothing", async () => {
      await store().apply([]);
      expect(await exported(store())).toBe("");
    });

    it("writes all of a batch or none of it", async () => {
      await store().apply([small("b1")]);
      const before = await exported(store());
      const broken: Contribution = {
        ...small("b3", "Lev Brandt"),
        get edges(): never {
          throw new Error("cut off");
        },
      };
      await expect(store().apply([small("b2", "Tom Okoye"), broken])).rejects.toThrow("cut off");
      expect(await exported(store())).toBe(before);
      expect(await store().stored(["b1", "b2", "b3"])).toEqual(new Set(["b1"]));
    });

    it("goes on after a batch that failed", async () => {
      const broken = { ...small("b1"), nodes: undefined } as unknown as Contribution;
      await expect(store().apply([broken])).rejects.toThrow();
      await store().apply([small("b1")]);
      expect((await store().summary()).articles).toBe(1);
    });

    it("lets the later of two with one id stand, as if they had come one after the other", async () => {
      await store().apply([small("b1", "Lev Brandt"), small("b2"), small("b1", "Tom Okoye")]);
      const together = await exported(store());
      await store().remove("b1");
      await store().apply([small("b1", "Tom Okoye")]);
      expect(await exported(store())).toBe(together);
      expect(await store().node("person:lev-brandt")).toBeUndefined();
    });

    it("forgets the words, voices, dates and sources of what is replaced", async () => {
      await store().apply([small("b1", "Lev Brandt")]);
      await store().apply([new Report("b1").done()]);
      expect((await store().search("lev", [], ALL)).items).toEqual([]);
      expect((await store().statements({}, ALL)).items).toEqual([]);
      expect((await store().voices({}, 10)).cells).toEqual([]);
      expect((await store().timeline({}, ALL)).items).toEqual([]);
      expect(await store().sources("person:lev-brandt", ALL)).toBeUndefined();
      expect((await store().overview(10)).nodes).toEqual([]);
    });

    it("keeps a statement by several speakers about several things once", async () => {
      const report = new Report("b1");
      const [mia, tom] = [report.entity("Official", "Mia Sund"), report.entity("Official", "Tom Okoye")];
      const said = report.says({
        by: [mia, tom],
        about: [report.event("Bridge vote"), report.entity("City", "Norwell")],
      });
      await store().apply([report.done()]);
      const { items } = await store().statements({}, ALL);
      expect(items.map((item) => item.id)).toEqual([said]);
      expect(items[0]?.speakers.map((speaker) => speaker.id)).toEqual([mia, tom]);
    });

    it.each([
      ["quotation marks of all kinds", 'O\'Neil "Red" Sund; DROP TABLE node; --'],
      ["marks of a template", "$name {id} %s ?1 \\u0000 \\n"],
      ["pairs of surrogates", "Åsa 🌊 Müller 東京"],
      ["right to left", "נועה לוי"],
      ["a tab and a line end", "two\nlines\tand a tab"],
    ])("keeps %s as they are", async (_, name) => {
      const report = new Report("b1", { title: name, text: name });
      const id = report.entity("Person", name, { aliases: [name] }, "odd");
      await store().apply([report.done()]);
      expect(await store().node(id)).toMatchObject({ name, properties: { aliases: [name] } });
      expect((await store().article("b1"))?.text).toBe(name);
    });

    it("keeps an article of two million code units", async () => {
      const text = "The river rose. ".repeat(125_000);
      await store().apply([new Report("b1", { text }).done()]);
      expect((await store().article("b1"))?.text).toBe(text);
    });
  });
}
