import { naming } from "../../support/resolved.ts";
import { ALL, type Asked, exported } from "./asked.ts";
import { desk, given, OKOYE, ORTIZ, RUIZ } from "./given.ts";

/** Decisions that are refused, and what they are told. */
export function describeRefusing(store: Asked): void {
  const { apply, decide } = desk(store);

  describe("a decision that cannot be", () => {
    beforeEach(() => apply(naming("a1", "Ana Ruiz"), naming("a2", "Ana Ortiz"), naming("a3", "Tom Okoye")));
    const refused = (sentence: string, against: string | null = null) => ({ state: "refused", sentence, against });

    it("names who is not in the record", async () => {
      expect(await decide("d1", { action: "drop", entity: "person:nobody-here" })).toEqual(
        refused("person:nobody-here is not in the record."),
      );
    });

    it("names the mention that is gone", async () => {
      expect(await decide("d1", { action: "split", entity: RUIZ, mentions: ["mention:a9:m1"] })).toEqual(
        refused("mention:a9:m1 is gone from the record."),
      );
    });

    it("names the mention that is somebody else's", async () => {
      expect(await decide("d1", { action: "split", entity: RUIZ, mentions: ["mention:a2:m1"] })).toEqual(
        refused("mention:a2:m1 is no mention of person:ana-ruiz."),
      );
    });

    it("would merge in a circle", async () => {
      await decide("d1", { action: "merge", entity: RUIZ, into: ORTIZ });
      await decide("d2", { action: "merge", entity: ORTIZ, into: OKOYE });
      expect(await decide("d3", { action: "merge", entity: OKOYE, into: RUIZ })).toEqual(
        refused("person:tom-okoye and person:ana-ruiz are one already.", "d2"),
      );
    });

    it("would merge what was decided to be two", async () => {
      await decide("d1", { action: "never-merge", entity: RUIZ, other: ORTIZ });
      expect(await decide("d2", { action: "merge", entity: RUIZ, into: ORTIZ })).toEqual(
        refused("person:ana-ruiz and person:ana-ortiz were decided to be two.", "d1"),
      );
    });

    it("would part what was merged", async () => {
      await decide("d1", { action: "merge", entity: RUIZ, into: ORTIZ });
      expect(await decide("d2", { action: "never-merge", entity: RUIZ, other: ORTIZ })).toEqual(
        refused("person:ana-ruiz and person:ana-ortiz are one.", "d1"),
      );
    });

    it("keeps an undo from pulling away what a later decision rests on", async () => {
      await decide("d1", { action: "split", entity: RUIZ, mentions: ["mention:a1:m1"] });
      await decide("d2", { action: "rename", entity: "person:a1:m1", name: "Another Ana" });
      expect(await store().undo("d1")).toEqual(
        refused("Decision d2 (rename of person:a1:m1) rests on it; undo that one first.", "d2"),
      );
      await store().undo("d2");
      expect(await store().undo("d1")).toMatchObject({ state: "done" });
    });

    it("leaves nothing behind", async () => {
      const before = await exported(store());
      await decide("d1", { action: "merge", entity: RUIZ, into: "person:nobody-here" });
      expect(await exported(store())).toBe(before);
      expect((await store().decisions(ALL)).items).toEqual([]);
    });

    it("has the id of another, or is that very one again", async () => {
      const one = given("d1", { action: "drop", entity: RUIZ });
      await store().decide(one);
      expect(await store().decide(one)).toMatchObject({ state: "done", sentence: "The ledger holds it already." });
      expect(await store().decide({ ...one, entity: ORTIZ })).toMatchObject({ state: "refused", against: "d1" });
    });
  });
}
