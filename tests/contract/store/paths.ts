import { OKOYE, REPORTS, RUIZ } from "../../support/record.ts";
import { Report } from "../../support/records.ts";
import type { Asked } from "./asked.ts";

/** Shortest paths and what proves them. */
export function describePaths(store: Asked): void {
  describe("paths", () => {
    beforeEach(() => store().apply(REPORTS));

    it("joins two officials by the shortest way, with the sentences on it", async () => {
      const paths = await store().paths(RUIZ, OKOYE, 10);
      expect(paths.map((path) => path.nodes.map((node) => node.id))).toEqual([
        [RUIZ, "statement:a3:s1", OKOYE],
        [RUIZ, "statement:a3:s2", OKOYE],
      ]);
      expect(paths[0]?.edges[0]?.sources[0]?.context).toContain("wants a new levee");
    });

    it("gives no more than asked, and the same first ones", async () => {
      const [first] = await store().paths(RUIZ, OKOYE, 10);
      expect(await store().paths(RUIZ, OKOYE, 1)).toEqual([first]);
    });

    it("is empty from a node to itself, to an unknown node, or where nothing joins", async () => {
      expect(await store().paths(RUIZ, RUIZ, 5)).toEqual([]);
      expect(await store().paths(RUIZ, "nothing", 5)).toEqual([]);
      expect(await store().paths(RUIZ, "outlet:oregon-ledger", 5)).toEqual([]);
    });
  });
}
