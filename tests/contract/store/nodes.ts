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
}
