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

  describe("the order of what is found", () => {
    const named = (id: string, ...names: string[]) => {
      const report = new Report(id, { text: "It rained." });
      for (const name of names) report.entity("Organization", name);
      return report.done();
    };
    const found = async (q: string) => (await store().search(q, [], ALL)).items.map((hit) => hit.node.name);

    it("puts the exact name first, then beginnings, then the rest; of equals most articles, then name", async () => {
      await store().apply([
        named("o1", "River Watch", "River", "Friends of River", "River Board", "Old River"),
        named("o2", "River Watch", "Old River"),
      ]);
      expect(await found("river")).toEqual(["River", "River Watch", "River Board", "Old River", "Friends of River"]);
      expect(await found("RIVER w")).toEqual(["River Watch"]);
      expect(await found("watch riv")).toEqual(["River Watch"]);
    });

    it("orders equal names by id", async () => {
      const report = new Report("o1");
      for (const key of ["c", "a", "b"]) report.entity("Person", "Mia Sund", {}, key);
      await store().apply([report.done()]);
      const { items } = await store().search("mia sund", [], ALL);
      expect(items.map((hit) => hit.node.id)).toEqual(["person:a", "person:b", "person:c"]);
    });

    it("finds by an alias, tells which, and forgets it with its article", async () => {
      const alias = (id: string, ...aliases: string[]) => {
        const report = new Report(id);
        report.entity("Person", "Mia Sund", { aliases });
        return report.done();
      };
      await store().apply([alias("o1", "Sund"), alias("o2", "the Heron of Norwell")]);
      expect((await store().search("heron", [], ALL)).items.map((hit) => hit.matched)).toEqual([
        "the Heron of Norwell",
      ]);
      await store().remove("o2");
      expect((await store().search("heron", [], ALL)).items).toEqual([]);
      expect(await found("sund")).toEqual(["Mia Sund"]);
    });

    it("finds a name that changes by votes under the new one alone", async () => {
      const name = (id: string, as: string) => {
        const report = new Report(id);
        report.entity("Agency", as, {}, "rivers");
        return report.done();
      };
      await store().apply([name("o1", "Rivers Board")]);
      await store().apply([name("o2", "Water Agency"), name("o3", "Water Agency")]);
      expect(await found("water")).toEqual(["Water Agency"]);
      expect(await found("rivers board")).toEqual([]);
    });

    it("takes several kinds, and none for all", async () => {
      const report = new Report("o1", { title: "Norwell today" });
      report.entity("City", "Norwell");
      report.entity("Agency", "Norwell Police");
      report.entity("Person", "Norwell Jones");
      await store().apply([report.done()]);
      const kinds = async (...asked: ("City" | "Person" | "Article")[]) =>
        (await store().search("norwell", asked, ALL)).items.map((hit) => hit.node.kind);
      expect(await kinds("City", "Person")).toEqual(["City", "Person"]);
      expect((await kinds()).sort()).toEqual(["Agency", "Article", "City", "Person"]);
    });

    it("does not find mentions: they are found through what they refer to", async () => {
      const report = new Report("o1");
      report.names(report.entity("Person", "Mia Sund"), "the engineer");
      await store().apply([report.done()]);
      expect(await found("engineer")).toEqual([]);
    });

    it("pages through a list of equals without gap or repeat", async () => {
      await store().apply([named("o1", ...Array.from({ length: 23 }, (_, at) => `River ${at}`))]);
      const whole = (await store().search("river", [], ALL)).items;
      expect(await paged((window) => store().search("river", [], window), 5)).toEqual(whole);
      expect(whole).toHaveLength(23);
    });

    it("finds nothing beyond the end, and nothing for no words", async () => {
      await store().apply([named("o1", "River")]);
      expect(await store().search("river", [], { limit: 5, offset: 5 })).toEqual({ items: [], more: false });
      expect(await store().search("  ", [], ALL)).toEqual({ items: [], more: false });
    });
  });

  describe("what is found", () => {
    const found = async (q: string) => (await store().search(q, [], ALL)).items.map((hit) => hit.node.name);
    const report = (id: string, parts = {}) => new Report(id, parts);
    const vale = { titles: ["mayor", "former council member"], seats: ["Harlow Bend"], aliases: ["Vale"] };

    it("is an official by office and surname, by office and place, and by former office", async () => {
      const one = report("o1");
      one.entity("Official", "Ana Vale", vale);
      one.entity("Official", "Lee Amari", { titles: ["police chief"], seats: ["Harlow Bend"] });
      await store().apply([one.done()]);
      expect(await found("mayor vale")).toEqual(["Ana Vale"]);
      expect(await found("police chief amari")).toEqual(["Lee Amari"]);
      expect(await found("the mayor of harlow bend")).toEqual(["Ana Vale"]);
      expect(await found("former council")).toEqual(["Ana Vale"]);
      const [hit] = (await store().search("mayor vale", [], ALL)).items;
      expect(hit?.matched).toBe("Ana Vale, mayor");
    });

    it("has whom the words name exactly before all others, by an alias too, and running text last", async () => {
      const one = report("o1", { title: "Vale wins", text: "Vale won the vote.", body: [0, 18] });
      one.entity("Official", "Ana Vale", vale);
      one.entity("City", "Valeport");
      one.says({ text: "Vale will win" });
      const two = report("o2", { title: "Ships", text: "Ships came in.", body: [0, 14] });
      two.entity("City", "Valeport");
      await store().apply([one.done(), two.done()]);
      expect(await found("vale")).toEqual(["Ana Vale", "Valeport", "Vale will win", "Vale wins"]);
    });

    it("is an article by its title and by the words of its body, and no more when it is gone", async () => {
      const text = "---\nauthor: Feld\n---\nThe heron came back to the levee.";
      await store().apply([report("o1", { title: "Birds return", text, body: [23, text.length] }).done()]);
      expect(await found("heron levee")).toEqual(["Birds return"]);
      expect(await found("birds")).toEqual(["Birds return"]);
      expect(await found("author")).toEqual([]);
      await store().remove("o1");
      expect(await found("heron")).toEqual([]);
    });

    it.each(["ferante", "ferrrante", "ferrsnte", "ferrnate", "lucai ferrante", "mayor ferante"])(
      "is near where nothing is found by the words: %s",
      async (q) => {
        const one = report("o1");
        one.entity("Official", "Lucia Ferrante", { titles: ["mayor"] });
        one.entity("Person", "Otto Farrow");
        await store().apply([one.done()]);
        expect(await found(q)).toEqual(["Lucia Ferrante"]);
      },
    );

    it("is never near where the words themselves find something, nor by short words and numbers", async () => {
      const one = report("o1");
      for (const name of ["Lucia Ferrante", "Lucia Ferante", "Mia Sund", "Route 12345"]) one.entity("Person", name);
      await store().apply([one.done()]);
      expect(await found("ferante")).toEqual(["Lucia Ferante"]);
      expect(await store().search("ferante", [], { limit: 5, offset: 1 })).toEqual({ items: [], more: false });
      expect(await found("sind")).toEqual([]);
      expect(await found("12346")).toEqual([]);
    });
  });
}
