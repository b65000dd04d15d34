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

  describe("the shortest way", () => {
    /** A chain of cities, each in the next. */
    const chain = (id: string, ...names: string[]) => {
      const report = new Report(id);
      const cities = names.map((name) => report.entity("City", name));
      cities.slice(1).forEach((city, at) => report.edge("IN", cities[at]!, city));
      return report.done();
    };
    const ways = async (from: string, to: string, limit = 10) =>
      (await store().paths(`city:${from}`, `city:${to}`, limit)).map((path) =>
        path.nodes.map((node) => node.id.replace("city:", "")).join(" "),
      );

    it("has six steps at the most", async () => {
      await store().apply([chain("p1", "a", "b", "c", "d", "e", "f", "g", "h")]);
      expect(await ways("a", "g")).toEqual(["a b c d e f g"]);
      expect(await ways("a", "h")).toEqual([]);
    });

    it("runs along edges in either direction, each step with its own edge", async () => {
      await store().apply([chain("p1", "a", "m"), chain("p2", "b", "m")]);
      const [path] = await store().paths("city:a", "city:b", 1);
      expect(path?.edges.map((edge) => [edge.from, edge.to])).toEqual([
        ["city:a", "city:m"],
        ["city:b", "city:m"],
      ]);
      expect(await ways("b", "a")).toEqual(["b m a"]);
    });

    it("gives all shortest ways in order of their ids, and no longer one", async () => {
      const ways_ = [
        ["a", "m", "z"],
        ["a", "k", "z"],
        ["a", "l", "z"],
        ["a", "b", "c", "z"],
      ];
      await store().apply(ways_.map((names, at) => chain(`p${at}`, ...names)));
      expect(await ways("a", "z")).toEqual(["a k z", "a l z", "a m z"]);
      expect(await ways("a", "z", 2)).toEqual(["a k z", "a l z"]);
    });

    it("goes first through what ties fewest others", async () => {
      await store().apply([
        chain("p1", "a", "k", "z"),
        chain("p2", "a", "l", "z"),
        chain("p3", "c", "k"),
        chain("p4", "a", "m", "z"),
      ]);
      expect(await ways("a", "z")).toEqual(["a l z", "a m z", "a k z"]);
      expect(await ways("a", "z", 1)).toEqual(["a l z"]);
    });

    it("goes last over a statement that was read unsurely", async () => {
      const report = new Report("p1");
      const [mia, tom] = [report.entity("Official", "Mia Sund"), report.entity("Official", "Tom Okoye")];
      const unsure = report.says({ by: mia, about: [tom], confidence: 0.4 });
      const sure = report.says({ by: mia, about: [tom] });
      await store().apply([report.done()]);
      const paths = await store().paths(mia, tom, 10);
      expect(paths.map((path) => path.nodes[1]?.id)).toEqual([sure, unsure]);
    });

    it("takes the smallest edge where two nodes are tied twice", async () => {
      const report = new Report("p1");
      const [event, city] = [report.event("Vote"), report.entity("City", "Norwell")];
      const edges = [
        report.edge("INVOLVES", event, city, { role: "target" }, "target"),
        report.edge("IN", event, city),
      ];
      await store().apply([report.done()]);
      const paths = await store().paths(event, city, 10);
      expect(paths.map((path) => path.edges.map((edge) => edge.id))).toEqual([[[...edges].sort()[0]]]);
    });

    it("does not link two people because one article names both", async () => {
      const report = new Report("p1", { outlet: "The Bell" });
      const [mia, tom] = [report.entity("Official", "Mia Sund"), report.entity("Official", "Tom Okoye")];
      report.names(mia, "Mia");
      report.names(tom, "Tom");
      report.edge("PUBLISHED_BY", "article:p1", report.entity("Outlet", "The Bell"));
      report.says({ by: mia });
      report.says({ by: tom });
      await store().apply([report.done()]);
      expect(await store().paths(mia, tom, 10)).toEqual([]);
    });

    it("is lost with the only article that holds a step of it", async () => {
      await store().apply([chain("p1", "a", "b"), chain("p2", "b", "c")]);
      expect(await ways("a", "c")).toEqual(["a b c"]);
      await store().remove("p2");
      expect(await ways("a", "c")).toEqual([]);
    });
  });
}
