import { naming } from "../../support/resolved.ts";
import { ALL, type Asked, exported } from "./asked.ts";
import { desk, MAYORS, OKOYE, ORTIZ, RUIZ } from "./given.ts";

/** What people decide about who is who, carried out. */
export function describeDeciding(store: Asked): void {
  const { apply, decide, refers } = desk(store);

  describe("deciding", () => {
    beforeEach(() => apply(...MAYORS));

    it("merges two, tells what that changes, and leaves mentions as they were read", async () => {
      const done = await decide("d1", { action: "merge", entity: RUIZ, into: ORTIZ });
      expect(done).toMatchObject({
        state: "done",
        effect: { articles: 2, moves: [{ from: RUIZ, to: ORTIZ, mentions: 2 }] },
      });
      expect(await store().node(RUIZ)).toBeUndefined();
      expect((await store().node(ORTIZ))?.properties["articles"]).toBe(3);
      expect((await store().node("mention:a1:m1"))?.name).toBe("Ana Ruiz");
      expect(await refers("mention:a1:m1")).toEqual([ORTIZ]);
    });

    it("shows the decision on what it moved", async () => {
      await decide("d1", { action: "merge", entity: RUIZ, into: ORTIZ });
      expect(await exported(store())).toContain('"decision":"d1","rule":"decision"');
    });

    it("splits chosen mentions off", async () => {
      await decide("d1", { action: "split", entity: RUIZ, mentions: ["mention:a3:m1"] });
      expect(await refers("mention:a1:m1")).toEqual([RUIZ]);
      expect(await refers("mention:a3:m1")).toEqual(["person:a3:m1"]);
    });

    it("renames for every article, and still finds by the old name", async () => {
      await decide("d1", { action: "rename", entity: RUIZ, name: "Ana Ruiz-Vega" });
      expect((await store().node(RUIZ))?.name).toBe("Ana Ruiz-Vega");
      expect((await store().search("ana ruiz", ["Official"], ALL)).items[0]?.node.id).toBe(RUIZ);
    });

    it("drops what is none: its mentions refer to nothing, its statements have no speaker", async () => {
      await decide("d1", { action: "drop", entity: OKOYE });
      expect(await store().node(OKOYE)).toBeUndefined();
      expect(await refers("mention:a4:m1")).toEqual([]);
      expect((await store().statements({}, ALL)).items[0]?.speakers).toEqual([]);
    });

    it("sets a kind, after which two of one kind may be merged", async () => {
      const two = await decide("d1", { action: "merge", entity: "org:deepwell", into: OKOYE });
      expect(two).toMatchObject({ state: "refused" });
      await decide("d2", { action: "set-kind", entity: "org:deepwell", kind: "Person" });
      expect((await store().node("org:deepwell"))?.kind).toBe("Person");
      expect(await decide("d3", { action: "merge", entity: "org:deepwell", into: OKOYE })).toMatchObject({
        state: "done",
      });
    });

    it("keeps two apart that evidence would join", async () => {
      await apply(naming("b1", "Bill Gray", { title: "Sheriff" }), naming("b2", "William Gray", { title: "Sheriff" }));
      expect(await refers("mention:b1:m1")).toEqual(["person:william-gray"]);
      await decide("d1", { action: "never-merge", entity: "person:bill-gray", other: "person:william-gray" });
      expect(await refers("mention:b1:m1")).toEqual(["person:bill-gray"]);
      await store().undo("d1");
      expect(await refers("mention:b1:m1")).toEqual(["person:william-gray"]);
    });

    it("sends a surname alone back to its article", async () => {
      await apply(naming("b1", "Okoye", { title: "Sheriff" }), naming("b2", "Tom Okoye", { title: "Sheriff" }));
      expect(await refers("mention:b1:m1")).toEqual([OKOYE]);
      await decide("d1", { action: "never-merge", entity: "person:b1:m1", other: OKOYE });
      expect(await refers("mention:b1:m1")).toEqual(["person:b1:m1"]);
    });
  });
}
