import { REPORTS, RUIZ } from "../../support/record.ts";
import { Report } from "../../support/records.ts";
import { ALL, type Asked } from "./asked.ts";

/** Nodes and how articles vote on them. */
export function describeNodes(store: Asked): void {
  describe("a node", () => {
    beforeEach(() => store().apply(REPORTS));

    it("shows what most articles say, and every title anybody gave", async () => {
      const ruiz = await store().node(RUIZ);
      expect(ruiz).toMatchObject({ kind: "Official", name: "Ana Ruiz" });
      expect(ruiz?.properties).toMatchObject({ articles: 3, titles: ["mayor", "former mayor"], aliases: ["Ruiz"] });
    });

    it("is undefined where there is none", async () => {
      expect(await store().node("person:nobody")).toBeUndefined();
    });

    it("keeps the spans of an owned node as pairs", async () => {
      const statement = await store().node("statement:a1:s1");
      expect(statement?.properties["content"]).toEqual([[20, 52]]);
    });

    it("has its properties in order", async () => {
      const keys = Object.keys((await store().node(RUIZ))?.properties ?? {});
      expect(keys).toEqual([...keys].sort());
    });
  });

  describe("votes", () => {
    const MIA = "person:mia-sund";
    const report = (id: string, kind: "Official" | "Person", name: string, properties = {}) => {
      const made = new Report(id);
      made.entity(kind, name, properties, "mia-sund");
      return made.done();
    };

    it("shows the name that most articles give, of equals the longer", async () => {
      await store().apply([report("v1", "Person", "M. Sund"), report("v2", "Person", "Mia Sund")]);
      expect((await store().node(MIA))?.name).toBe("Mia Sund");
      await store().apply([report("v3", "Person", "M. Sund")]);
      expect((await store().node(MIA))?.name).toBe("M. Sund");
    });

    it("is an official as soon as one article shows an office, and no longer when that one is gone", async () => {
      await store().apply([report("v1", "Person", "Mia Sund"), report("v2", "Official", "Mia Sund")]);
      expect((await store().node(MIA))?.kind).toBe("Official");
      await store().remove("v2");
      expect((await store().node(MIA))?.kind).toBe("Person");
      expect((await store().search("mia", ["Official"], ALL)).items).toEqual([]);
    });

    it("joins lists, what most articles give first", async () => {
      await store().apply([
        report("v1", "Person", "Mia Sund", { aliases: ["Sund", "the engineer"] }),
        report("v2", "Person", "Mia Sund", { aliases: ["the engineer"] }),
        report("v3", "Person", "Mia Sund", { aliases: ["the engineer", "Sund", "Mia"] }),
      ]);
      expect((await store().node(MIA))?.properties["aliases"]).toEqual(["the engineer", "Sund", "Mia"]);
      await store().remove("v3");
      expect((await store().node(MIA))?.properties["aliases"]).toEqual(["the engineer", "Sund"]);
    });

    it("shows the scalar most articles give, and drops a property nobody gives any more", async () => {
      await store().apply([
        report("v1", "Person", "Mia Sund", { handle: "@mia" }),
        report("v2", "Person", "Mia Sund", { handle: "@sund", age: 41 }),
        report("v3", "Person", "Mia Sund", { handle: "@sund" }),
      ]);
      expect((await store().node(MIA))?.properties).toEqual({ age: 41, articles: 3, handle: "@sund" });
      await store().remove("v2");
      await store().remove("v3");
      expect((await store().node(MIA))?.properties).toEqual({ articles: 1, handle: "@mia" });
    });

    it("counts an article once, however often it is applied", async () => {
      for (let time = 0; time < 3; time += 1) await store().apply([report("v1", "Person", "Mia Sund")]);
      expect((await store().node(MIA))?.properties["articles"]).toBe(1);
    });

    it("keeps numbers, true and false as what they are", async () => {
      const values = { latitude: -33.25, population: 41_000, party: false, unnamed: true };
      await store().apply([report("v1", "Person", "Mia Sund", values)]);
      expect((await store().node(MIA))?.properties).toEqual({ ...values, articles: 1 });
    });

    it("takes votes on shared edges, and none on edges of one article", async () => {
      const holds = (id: string, status: string) => {
        const made = new Report(id);
        const [mia, city] = [made.entity("Official", "Mia Sund"), made.entity("City", "Norwell")];
        const edge = made.edge("HOLDS", mia, city, { title: "mayor", status }, "mayor");
        return { edge, contribution: made.done() };
      };
      const all = [holds("v1", "former"), holds("v2", "current"), holds("v3", "current")];
      await store().apply(all.map((one) => one.contribution));
      const { edges } = await store().subgraph([MIA, "city:norwell"]);
      expect(edges).toEqual([
        {
          id: all[0]!.edge,
          type: "HOLDS",
          from: MIA,
          to: "city:norwell",
          properties: { articles: 3, status: "current", title: "mayor" },
        },
      ]);
      await store().remove("v2");
      await store().remove("v3");
      expect((await store().subgraph([MIA, "city:norwell"])).edges[0]?.properties["status"]).toBe("former");
    });

    it("takes a shared edge away with the last article that claims it, though its ends stay", async () => {
      const tied = new Report("v1");
      tied.edge("HOLDS", tied.entity("Official", "Mia Sund"), tied.entity("City", "Norwell"));
      const loose = new Report("v2");
      loose.entity("Official", "Mia Sund");
      loose.entity("City", "Norwell");
      await store().apply([tied.done(), loose.done()]);
      await store().remove("v1");
      const { nodes, edges } = await store().subgraph([MIA, "city:norwell"]);
      expect([nodes.length, edges.length]).toEqual([2, 0]);
    });
  });
}
