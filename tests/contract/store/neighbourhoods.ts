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
}
