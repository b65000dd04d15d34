import type { Decision, Proposal } from "../../../graph/model/decisions.ts";
import type { ExtractedArticle } from "../../../graph/model/extracted.ts";
import { contribute } from "../../../graph/resolve/contribute.ts";
import { article, mention, statement } from "../../support/invented-article.ts";
import { naming } from "../../support/resolved.ts";
import { ALL, exported, type Asked } from "./asked.ts";

const RUIZ = "person:ana-ruiz";
const ORTIZ = "person:ana-ortiz";
const OKOYE = "person:tom-okoye";

/** Omits from each member of a union. */
type Without<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;

let moments = 0;

/** A decision given after all before it. */
function given(id: string, what: Without<Proposal, "who" | "note">): Decision {
  moments += 1;
  return {
    ...what,
    id,
    at: new Date(Date.UTC(2025, 0, 1) + moments * 1_000).toISOString(),
    who: "an editor",
    note: "",
  };
}

/** What people decide about who is who: kept in a ledger, carried out, told why not, and taken back. */
export function describeDeciding(store: Asked): void {
  const apply = (...articles: ExtractedArticle[]) => store().apply(articles.map((one) => contribute(one)));
  const decide = (id: string, what: Without<Proposal, "who" | "note">) => store().decide(given(id, what));
  const refers = async (id: string) => {
    const { edges } = (await store().neighbourhood(id, { limit: 9, folded: false })) ?? { edges: [] };
    return edges.filter(({ type }) => type === "REFERS_TO").map(({ to }) => to);
  };

  describe("deciding", () => {
    beforeEach(() =>
      apply(
        naming("a1", "Ana Ruiz", { title: "Mayor" }),
        naming("a2", "Ana Ortiz", { title: "Mayor" }),
        naming("a3", "Ana Ruiz"),
        article({
          id: "a4",
          mentions: [mention("m1", "Official", "Tom Okoye"), mention("m2", "Organization", "Deepwell")],
          statements: [statement("s1", [[0, 4]], { speakerMention: "m1" })],
        }),
      ),
    );

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

    it("takes a decision back as if it had never been", async () => {
      const before = await exported(store());
      await decide("d1", { action: "merge", entity: RUIZ, into: ORTIZ });
      await decide("d2", { action: "rename", entity: OKOYE, name: "Thomas Okoye" });
      await store().undo("d1");
      await store().undo("d2");
      expect(await exported(store())).toBe(before);
      expect((await store().decisions(ALL)).items).toEqual([]);
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
      const effect = async (what: Without<Proposal, "who" | "note">) => {
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

  describe("why, and why not", () => {
    const MAYOR = { title: "Mayor", state: "Oregon" };
    beforeEach(() =>
      apply(
        naming("a1", "Bill Gray", MAYOR),
        naming("a2", "William Gray", MAYOR),
        naming("a3", "W. Gray"),
        naming("a4", "Ana Ruiz"),
      ),
    );

    it("tells which names are one, and what ties them", async () => {
      const found = await store().why("person:william-gray");
      expect(found?.parts.map(({ name, rule }) => [name, rule])).toEqual([
        ["person:bill-gray", "nickname"],
        ["person:william-gray", "name"],
      ]);
      expect(found?.parts[1]?.reasons).toContainEqual({ rule: "same-office", weight: 2 });
      expect(await store().why("person:nobody-here")).toBeUndefined();
    });

    it("tells by which decision", async () => {
      await decide("d1", { action: "merge", entity: "person:ana-ruiz", into: "person:william-gray" });
      const found = await store().why("person:william-gray");
      expect(found?.decisions.map(({ id }) => id)).toEqual(["d1"]);
      expect(found?.parts.map(({ name }) => name)).toContain("person:ana-ruiz");
    });

    it("tells what speaks for and against two being one", async () => {
      const found = await store().whyNot("person:w-gray", "person:william-gray");
      expect(found).toMatchObject({ score: 1, needed: 3 });
      expect(found?.reasons).toEqual([{ rule: "initial", weight: 1 }]);
      expect((await store().whyNot("person:ana-ruiz", "person:william-gray"))?.sentence).toContain(
        "Nothing compares them",
      );
    });

    it("tells that a person said so", async () => {
      await decide("d1", { action: "never-merge", entity: "person:w-gray", other: "person:william-gray" });
      expect((await store().whyNot("person:w-gray", "person:william-gray"))?.sentence).toBe(
        "Decision d1 says that they are two.",
      );
    });
  });

  describe("review", () => {
    const NEAR = { town: "Harlow", state: "Oregon" };
    beforeEach(() => apply(naming("a1", "Ana Ruiz", { title: "Mayor", ...NEAR }), naming("a2", "A. Ruiz", NEAR)));

    it("shows pairs that may be one, with the evidence", async () => {
      const { items } = await store().review(ALL);
      expect(items).toMatchObject([{ a: { id: "person:a-ruiz" }, b: { id: RUIZ }, score: 2, needed: 3 }]);
      expect(items[0]?.reasons.map(({ rule }) => rule)).toEqual(["initial", "same-surroundings"]);
    });

    it("asks no more once somebody decided", async () => {
      await decide("d1", { action: "merge", entity: "person:a-ruiz", into: RUIZ });
      expect((await store().review(ALL)).items).toEqual([]);
      await store().undo("d1");
      await decide("d2", { action: "never-merge", entity: "person:a-ruiz", other: RUIZ });
      expect((await store().review(ALL)).items).toEqual([]);
    });

    it("forgets a pair with its article", async () => {
      await store().remove("a2");
      expect((await store().review(ALL)).items).toEqual([]);
    });
  });
}
