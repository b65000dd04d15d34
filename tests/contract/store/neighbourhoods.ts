import { OKOYE, REPORTS, RUIZ } from "../../support/record.ts";
import { Report } from "../../support/records.ts";
import { FLOOD, type Asked } from "./asked.ts";

/** Neighbourhoods, subgraphs and the first screen. */
export function describeNeighbourhoods(store: Asked): void {
  describe("neighbourhood", () => {
    beforeEach(() => store().apply(REPORTS));

    it("folds statements into counted edges and hides the paper trail", async () => {
      const around = await store().neighbourhood(FLOOD, { limit: 50, folded: true });
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
      const around = await store().neighbourhood(RUIZ, { limit: 50, folded: true });
      expect(around?.edges.some((edge) => edge.id === `said:${RUIZ}>${OKOYE}`)).toBe(false);
    });

    it("counts the neighbours that the limit hides", async () => {
      const around = await store().neighbourhood(FLOOD, { limit: 1, folded: true });
      expect(around?.nodes).toHaveLength(2);
      expect(around?.truncated[FLOOD]).toBe(3);
    });

    it("shows the statements themselves when unfolded", async () => {
      const around = await store().neighbourhood(OKOYE, { limit: 50, folded: false, relation: "SAID" });
      expect(around?.nodes.map((node) => node.id)).toEqual([OKOYE, "statement:a1:s2", "statement:a3:s2"]);
    });

    it("shows a statement's own ties though asked to fold", async () => {
      const around = await store().neighbourhood("statement:a1:s1", { limit: 50, folded: true });
      expect(around?.nodes.map((node) => node.id)).toContain(RUIZ);
    });

    it("is undefined for an unknown node", async () => {
      expect(await store().neighbourhood("nothing", { limit: 5, folded: true })).toBeUndefined();
    });

    it("passes over unknown ids in a subgraph", async () => {
      const { nodes, edges } = await store().subgraph([RUIZ, "nothing", FLOOD]);
      expect(nodes.map((node) => node.id)).toEqual([FLOOD, RUIZ]);
      expect(edges.map((edge) => edge.id)).toEqual([`said:${RUIZ}>${FLOOD}`]);
    });

    it("begins with events and those who spoke about them", async () => {
      const { nodes } = await store().overview(20);
      expect(nodes.map((node) => node.id)).toEqual(expect.arrayContaining([FLOOD, RUIZ, OKOYE, "city:991"]));
      expect((await store().overview(3)).nodes.length).toBeLessThanOrEqual(3);
    });
  });

  describe("what is shown around a node", () => {
    /** Mia, who holds office in Norwell, spoke `times` about each event; two reports tie her to the board. */
    const around = (times: number, events: readonly string[]) => {
      const report = new Report("n1");
      const mia = report.entity("Official", "Mia Sund");
      report.edge("HOLDS", mia, report.entity("City", "Norwell"));
      report.edge("HOLDS", mia, report.entity("Agency", "Water Board"));
      for (const event of events)
        for (let time = 0; time < times; time += 1) report.says({ by: mia, about: [report.event(event)] });
      report.names(mia, "Mia");
      const second = new Report("n2");
      second.edge("HOLDS", second.entity("Official", "Mia Sund"), second.entity("Agency", "Water Board"));
      return [report.done(), second.done()];
    };
    const MIA = "person:mia-sund";

    it("gives the node first, then its neighbours, most supported first, then by id", async () => {
      await store().apply(around(3, ["Vote", "Flood"]));
      const { nodes } = (await store().neighbourhood(MIA, { limit: 50, folded: true }))!;
      expect(nodes.map((node) => node.id)).toEqual([
        MIA,
        "event:flood",
        "event:vote",
        "agency:water-board",
        "city:norwell",
      ]);
    });

    it("gives the best supported and counts the others", async () => {
      await store().apply(around(3, ["Vote", "Flood"]));
      const few = (await store().neighbourhood(MIA, { limit: 2, folded: true }))!;
      expect(few.nodes.map((node) => node.id)).toEqual([MIA, "event:flood", "event:vote"]);
      expect(few.truncated).toEqual({ [MIA]: 2 });
    });

    it("counts a neighbour once, however many ties there are", async () => {
      const report = new Report("n1");
      const [mia, tom] = [report.entity("Official", "Mia Sund"), report.entity("Official", "Tom Okoye")];
      const vote = report.event("Vote");
      report.says({ by: mia, about: [tom, vote] });
      report.says({ by: tom, about: [mia] });
      report.edge("INVOLVES", vote, mia, { role: "actor" }, "actor");
      report.edge("INVOLVES", vote, mia, { role: "target" }, "target");
      await store().apply([report.done()]);
      const { truncated, nodes } = (await store().neighbourhood(mia, { limit: 1, folded: true }))!;
      expect([nodes.length, truncated]).toEqual([2, { [mia]: 1 }]);
    });

    it("counts what an article or a statement hides by its own edges", async () => {
      await store().apply(around(3, ["Vote"]));
      const article = (await store().neighbourhood("article:n1", { limit: 1, folded: true }))!;
      expect(article.nodes).toHaveLength(2);
      // Three statements and a mention, less the one that is shown.
      expect(article.truncated["article:n1"]).toBe(3);
    });

    it("has no folded edges and counts stored neighbours when unfolded", async () => {
      await store().apply(around(2, ["Vote"]));
      const unfolded = (await store().neighbourhood(MIA, { limit: 2, folded: false }))!;
      expect(unfolded.edges.every((edge) => !edge.id.startsWith("said:"))).toBe(true);
      // The board and the city, two statements and a mention, less the two that are shown.
      expect(unfolded.truncated[MIA]).toBe(3);
    });

    it("follows one relation; folded, SAID is the counted edge and ABOUT is gone into it", async () => {
      await store().apply(around(2, ["Vote"]));
      const by = async (relation: "HOLDS" | "SAID" | "ABOUT", folded: boolean) =>
        (await store().neighbourhood(MIA, { limit: 9, folded, relation }))!.nodes.slice(1).map((node) => node.id);
      expect(await by("HOLDS", true)).toEqual(["agency:water-board", "city:norwell"]);
      expect(await by("SAID", true)).toEqual(["event:vote"]);
      expect(await by("SAID", false)).toEqual(["statement:n1:s1", "statement:n1:s2"]);
      expect(await by("ABOUT", true)).toEqual([]);
    });

    it("shows the edges among the neighbours too", async () => {
      const report = new Report("n1");
      const [mia, city, board] = [
        report.entity("Official", "Mia Sund"),
        report.entity("City", "Norwell"),
        report.entity("Agency", "Water Board"),
      ];
      const edges = [
        report.edge("HOLDS", mia, city),
        report.edge("HOLDS", mia, board),
        report.edge("SERVES", board, city),
      ];
      await store().apply([report.done()]);
      const shown = (await store().neighbourhood(mia, { limit: 9, folded: true }))!;
      expect(shown.edges.map((edge) => edge.id)).toEqual([...edges].sort());
      expect(shown.truncated).toEqual({});
    });

    it("names the first five statements of a folded edge and counts all", async () => {
      await store().apply(around(7, ["Vote"]));
      const { edges } = await store().subgraph([MIA, "event:vote"]);
      expect(edges[0]?.properties).toEqual({
        count: 7,
        negative: 0,
        positive: 0,
        statements: [1, 2, 3, 4, 5].map((at) => `statement:n1:s${at}`),
      });
    });

    it("lowers the count of a folded edge with the article that goes", async () => {
      const says = (id: string) => {
        const report = new Report(id);
        report.says({ by: report.entity("Official", "Mia Sund"), about: [report.event("Vote")], polarity: "negative" });
        return report.done();
      };
      await store().apply([says("n1"), says("n2")]);
      await store().remove("n1");
      const [edge] = (await store().subgraph([MIA, "event:vote"])).edges;
      expect(edge?.properties).toEqual({ count: 1, negative: 1, positive: 0, statements: ["statement:n2:s1"] });
    });

    it("folds speech alone unless other acts or days are asked for, and counts what is hidden so", async () => {
      const report = new Report("n1");
      const [mia, tom] = [report.entity("Official", "Mia Sund"), report.entity("Person", "Tom Okoye")];
      const [vote, flood] = [report.event("Vote"), report.event("Flood")];
      report.says({ by: mia, about: [vote], polarity: "negative", said: "2025-03-01" });
      report.says({ by: mia, about: [vote], act: "belief", said: "2025-03-02" });
      report.says({ by: mia, about: [flood], act: "intention", said: "2025-03-02" });
      report.says({ by: tom, about: [vote], said: "2025-04-01" });
      await store().apply([report.done()]);
      const counted = async (heard: Parameters<ReturnType<Asked>["overview"]>[1]) => {
        const folded = { limit: 9, folded: true, ...(heard ? { heard } : {}) };
        const around = (await store().neighbourhood(MIA, folded))!;
        const alone = await store().subgraph([MIA, "event:vote"], heard);
        const first = await store().overview(9, heard);
        const edge = alone.edges[0]?.properties;
        return {
          around: around.nodes.slice(1).map(({ id }) => id),
          edge: [edge?.["count"], edge?.["statements"]],
          hidden: alone.truncated,
          first: first.edges.map(({ from, to }) => [from, to]),
        };
      };
      const [s1, s2] = ["statement:n1:s1", "statement:n1:s2"];
      expect(await counted(undefined)).toEqual({
        around: ["event:vote"],
        edge: [1, [s1]],
        hidden: { "event:vote": 1 },
        first: [
          [MIA, "event:vote"],
          [tom, "event:vote"],
        ],
      });
      expect(await counted({ act: ["speech", "belief", "intention"], to: "2025-03" })).toEqual({
        around: ["event:vote", "event:flood"],
        edge: [2, [s1, s2]],
        hidden: { [MIA]: 1 },
        first: [
          [MIA, "event:flood"],
          [MIA, "event:vote"],
        ],
      });
    });

    it("counts for every node of a subgraph what it hides", async () => {
      await store().apply(around(1, ["Vote", "Flood"]));
      const { truncated } = await store().subgraph(["event:vote", "city:norwell", MIA]);
      expect(truncated).toEqual({ [MIA]: 2 });
      expect((await store().subgraph(["event:vote"])).truncated).toEqual({ "event:vote": 1 });
    });

    it("asks for nothing and gives nothing", async () => {
      expect(await store().subgraph([])).toEqual({ nodes: [], edges: [], truncated: {} });
    });
  });

  describe("the first screen", () => {
    const said = (event: string, ...speakers: string[]) => {
      const report = new Report(`o-${event}`);
      for (const speaker of speakers)
        report.says({ by: report.entity("Official", speaker), about: [report.event(event)] });
      return report.done();
    };

    it("is empty for an empty record", async () => {
      expect(await store().overview(20)).toEqual({ nodes: [], edges: [], truncated: {} });
    });

    it("takes the event with most speakers before the one with most statements", async () => {
      await store().apply([said("Vote", "Mia Sund", "Mia Sund", "Mia Sund"), said("Flood", "Tom Okoye", "Lev Brandt")]);
      expect((await store().overview(3)).nodes.map((node) => node.id)).toContain("event:flood");
      expect((await store().overview(3)).nodes.map((node) => node.id)).not.toContain("event:vote");
    });

    it("never shows more than asked, and always the same", async () => {
      await store().apply(
        ["A", "B", "C", "D", "E", "F", "G", "H"].map((event) => said(event, "Mia Sund", `Of ${event}`)),
      );
      for (const limit of [1, 2, 5, 9, 30]) {
        const shown = await store().overview(limit);
        expect(shown.nodes.length).toBeLessThanOrEqual(limit);
        expect(await store().overview(limit)).toEqual(shown);
      }
    });

    it("shows what most articles name where nobody speaks of an event", async () => {
      const names = (id: string, ...names: string[]) => {
        const report = new Report(id);
        for (const name of names) report.entity("City", name);
        return report.done();
      };
      await store().apply([names("p1", "Norwell", "Brackwater"), names("p2", "Norwell")]);
      expect((await store().overview(1)).nodes.map((node) => node.id)).toEqual(["city:norwell"]);
    });
  });
}
