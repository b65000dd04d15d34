import { ALL, type Asked, exported } from "./asked.ts";
import { desk, given, MAYORS, OKOYE, ORTIZ, RUIZ, type What } from "./given.ts";

/** What people decide, as a ledger: previewed, listed, taken back, and laid over articles that go and come. */
export function describeLedger(store: Asked): void {
  const { apply, decide } = desk(store);

  describe("the ledger", () => {
    beforeEach(() => apply(...MAYORS));

    it("takes a decision back as if it had never been", async () => {
      const before = await exported(store());
      await decide("d1", { action: "merge", entity: RUIZ, into: ORTIZ });
      await decide("d2", { action: "rename", entity: OKOYE, name: "Thomas Okoye" });
      await store().undo("d1");
      await store().undo("d2");
      expect(await exported(store())).toBe(before);
      expect((await store().decisions(ALL)).items).toEqual([]);
    });

    it("survives that its articles go and come again", async () => {
      await decide("d1", { action: "merge", entity: RUIZ, into: ORTIZ });
      await decide("d2", { action: "split", entity: ORTIZ, mentions: ["mention:a3:m1"] });
      const before = await exported(store());
      const kept = await Promise.all(["a1", "a2", "a3"].map((id) => store().article(id)));
      for (const id of ["a1", "a2", "a3"]) await store().remove(id);
      expect((await store().decisions(ALL)).items.map(({ state }) => state)).toEqual(["waiting", "waiting"]);
      for (const one of kept) await apply(one!);
      expect(await exported(store())).toBe(before);
    });

    it("previews without a trace", async () => {
      const before = await exported(store());
      const seen = await store().decide(given("d1", { action: "drop", entity: RUIZ }), { preview: true });
      expect(seen).toMatchObject({
        state: "done",
        effect: { articles: 2, moves: [{ from: RUIZ, to: null, mentions: 2 }] },
      });
      expect(await exported(store())).toBe(before);
      expect((await store().decisions(ALL)).items).toEqual([]);
    });

    it("previews which nodes would go and come, and the statements that would move", async () => {
      const effect = async (what: What) => {
        const seen = await store().decide(given("d1", what), { preview: true });
        return seen.state === "done" ? seen.effect : undefined;
      };
      const okoye = { id: OKOYE, kind: "Official", name: "Tom Okoye" };
      const merged = await effect({ action: "merge", entity: OKOYE, into: RUIZ });
      expect(merged).toMatchObject({ statements: 1, gone: [okoye], fresh: [] });
      const split = await effect({ action: "split", entity: RUIZ, mentions: ["mention:a1:m1"] });
      const apart = { id: "person:a1:m1", kind: "Official", name: "Ana Ruiz" };
      expect(split).toMatchObject({ statements: 0, gone: [], fresh: [apart] });
      expect(await effect({ action: "rename", entity: OKOYE, name: "T. Okoye" })).toMatchObject({
        ...{ articles: 1, statements: 1, gone: [], fresh: [] },
      });
    });

    it.each<What>([
      { action: "merge", entity: OKOYE, into: RUIZ },
      { action: "split", entity: RUIZ, mentions: ["mention:a1:m1"] },
      { action: "never-merge", entity: RUIZ, other: OKOYE },
      { action: "rename", entity: RUIZ, name: "Anna Ruiz" },
      { action: "set-kind", entity: OKOYE, kind: "Agency" },
      { action: "drop", entity: RUIZ },
    ])("previews what then comes to pass, and its undoing: $action", async (what) => {
      const seen = await store().decide(given("d1", what), { preview: true });
      expect(await store().decide(given("d1", what))).toMatchObject({ ...seen, decision: { id: "d1" } });
      const back = await store().undo("d1", { preview: true });
      expect(await store().undo("d1")).toEqual(back);
    });

    it("lists the newest first where that is asked for", async () => {
      await decide("d1", { action: "rename", entity: RUIZ, name: "A. Ruiz" });
      await decide("d2", { action: "rename", entity: OKOYE, name: "T. Okoye" });
      const { items } = await store().decisions({ limit: 1, offset: 0 }, "newest");
      expect(items.map(({ decision }) => decision.id)).toEqual(["d2"]);
    });

    it("lists the ledger as it was given, whether each holds", async () => {
      await decide("d2", { action: "rename", entity: RUIZ, name: "A. Ruiz" });
      await store().decide(given("d1", { action: "drop", entity: "person:nobody-here" }), { awaited: true });
      const { items, more } = await store().decisions({ limit: 1, offset: 1 });
      expect(more).toBe(false);
      expect(items).toMatchObject([
        { decision: { id: "d1" }, state: "waiting", sentence: "person:nobody-here is not in the record." },
      ]);
    });

    it("tells what the names of each decision were before anything was decided", async () => {
      await decide("d1", { action: "merge", entity: RUIZ, into: ORTIZ });
      await decide("d2", { action: "rename", entity: OKOYE, name: "Thomas Okoye" });
      const { items } = await store().decisions(ALL);
      expect(items.map(({ names }) => names[OKOYE] ?? names[RUIZ])).toEqual(["Ana Ruiz", "Tom Okoye"]);
    });

    it("loses nothing of two who decide at once: the second sees the first", async () => {
      const there = decide("d1", { action: "merge", entity: RUIZ, into: ORTIZ });
      const back = decide("d2", { action: "merge", entity: ORTIZ, into: RUIZ });
      const other = decide("d3", { action: "rename", entity: OKOYE, name: "Thomas Okoye" });
      const states = (await Promise.all([there, back, other])).map(({ state }) => state);
      expect([[...states.slice(0, 2)].sort(), states[2]]).toEqual([["done", "refused"], "done"]);
      expect((await store().decisions(ALL)).items.map(({ state }) => state)).toEqual(["applied", "applied"]);
      expect((await store().node(OKOYE))?.name).toBe("Thomas Okoye");
    });

    it("has no decision to undo where there is none", async () => {
      expect(await store().undo("d9")).toBeUndefined();
    });
  });
}
