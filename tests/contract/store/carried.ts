import type { ExtractedArticle } from "../../../graph/model/extracted.ts";
import { cut } from "../../../graph/model/spans.ts";
import { contribute } from "../../../graph/resolve/contribute.ts";
import { BRIDGE, carrying, edited, FERRY, NO_COMMENT, REPAIRS, STORY } from "../../support/wire-story.ts";
import { ALL, exported, type Asked } from "./asked.ts";

const RUIZ = "person:ana-ruiz";
const CLOSURE = "event:closure:city:tolland:2025-03-21";
const LOCAL =
  "In Norwell, three miles down the road, nobody had been told of it by noon and the bakery sold out twice.";

/** What several articles print of one wire story was said once, whatever the order in which they come. */
export function describeCarried(store: Asked): void {
  const apply = (...articles: ExtractedArticle[]) => store().apply(articles.map((one) => contribute(one)));
  const statements = async () => (await store().statements({}, ALL)).items;
  const carried = async () =>
    Object.fromEntries((await statements()).map(({ id, carriers }) => [id, carriers.map(({ article }) => article.id)]));

  describe("a story that several articles carry", () => {
    it("is said once: in lists, voices, search, timeline and summary", async () => {
      await apply(carrying("a2", "2025-03-18", STORY), carrying("a1", "2025-03-17", STORY));
      await apply(carrying("a3", "2025-03-19", STORY));
      expect(await carried()).toEqual({
        ...{ "statement:a1:s1": ["a1", "a2", "a3"], "statement:a1:s2": ["a1", "a2", "a3"] },
        ...{ "statement:a1:s3": ["a1", "a2", "a3"], "statement:a1:s4": ["a1", "a2", "a3"] },
      });
      expect((await store().voices({}, 9)).cells).toContainEqual(
        expect.objectContaining({ speaker: RUIZ, event: CLOSURE, statements: 2 }),
      );
      expect((await store().search("farmers", ["Statement"], ALL)).items).toHaveLength(1);
      expect((await store().timeline({ kind: "Statement" }, ALL)).items).toHaveLength(4);
      const { nodes, edges } = await store().summary();
      expect([nodes["Statement"], edges["CONTAINS"], edges["SAID"]]).toEqual([4, 12, 4]);
    });

    it("gives each carrier's own words and their place", async () => {
      const copy = carrying("a2", "2025-03-18", ["The river is high.", edited(BRIDGE, "the old", "old"), FERRY]);
      await apply(carrying("a1", "2025-03-17", STORY), copy);
      const [bridge] = (await store().statements({ article: "a2" }, ALL)).items;
      expect(bridge).toMatchObject({ id: "statement:a1:s1", article: { id: "a1" }, carried: 2 });
      const own = bridge?.carriers[1];
      expect(own?.text).toBe("old bridge at Tolland would be closed to trucks by the end of next week");
      expect(own?.content.map((span) => cut(copy.text, span))).toEqual([own?.text]);
      const sources = (await store().sources("statement:a1:s1", ALL))?.items;
      expect(sources?.map(({ article, words }) => [article.id, words])).toEqual([
        ["a1", bridge?.text],
        ["a2", own?.text],
      ]);
    });

    it("is one over small edits: another headline, a cut end, a paragraph more, words left out", async () => {
      const shorter = carrying("a2", null, [edited(BRIDGE, "said on Monday", "said Monday"), ...STORY.slice(1, 3)]);
      const local = carrying("a3", null, [BRIDGE, NO_COMMENT, FERRY, LOCAL, edited(REPAIRS, " so far", "")]);
      await apply(carrying("a1", "2025-03-17", STORY), { ...shorter, title: "Other" }, local);
      expect(await carried()).toEqual({
        ...{ "statement:a1:s1": ["a1", "a2", "a3"], "statement:a1:s2": ["a1", "a2", "a3"] },
        ...{ "statement:a1:s3": ["a1", "a2", "a3"], "statement:a1:s4": ["a1", "a3"] },
      });
    });

    it.each([
      ["another word", edited(REPAIRS, "promised", "paid")],
      ["another number", edited(REPAIRS, "two good", "three good")],
      ["a no more", edited(REPAIRS, "has promised", "has not promised")],
      ["another speaker", { ...REPAIRS, by: "m2" as const }],
      ["another day", { ...REPAIRS, parts: { saidDate: "2025-03-10" } }],
    ])("keeps a quote of its own: %s", async (_, other) => {
      const quote = { ...REPAIRS, parts: { saidDate: "2025-03-16" } };
      await apply(carrying("a1", "2025-03-17", [BRIDGE, quote]), carrying("a2", "2025-03-18", [BRIDGE, other]));
      expect(Object.keys(await carried()).sort()).toEqual(["statement:a1:s1", "statement:a1:s2", "statement:a2:s2"]);
    });

    it("keeps the same few words in two stories two", async () => {
      await apply(carrying("a1", "2025-03-17", [BRIDGE, NO_COMMENT, FERRY]));
      await apply(carrying("a2", "2025-03-18", [LOCAL, NO_COMMENT, REPAIRS]));
      expect(await carried()).toMatchObject({ "statement:a1:s2": ["a1"], "statement:a2:s1": ["a2"] });
    });

    it("passes a statement on to the next carrier when the first goes, and back when it comes", async () => {
      const first = carrying("a1", "2025-03-17", STORY);
      await apply(first, carrying("a3", "2025-03-19", STORY), carrying("a2", "2025-03-18", STORY));
      const before = await exported(store());
      await store().remove("a1");
      expect(Object.keys(await carried()).sort()).toEqual(["s1", "s2", "s3", "s4"].map((id) => `statement:a2:${id}`));
      expect((await store().statements({ speaker: RUIZ }, ALL)).items.map(({ carried: all }) => all)).toEqual([2, 2]);
      await apply(first);
      expect(await exported(store())).toBe(before);
    });

    it("gives an edited copy its statement back when the only one that it met goes", async () => {
      const first = carrying("a1", "2025-03-17", [BRIDGE]);
      const copy = carrying("a2", "2025-03-18", [edited(BRIDGE, "on Monday ", "")]);
      await apply(copy);
      const before = await exported(store());
      await apply(first);
      expect(await carried()).toEqual({ "statement:a1:s1": ["a1", "a2"] });
      await store().remove("a1");
      expect(await exported(store())).toBe(before);
    });

    it("keeps what holds a statement when a copy is told within another", async () => {
      const inner = { ...FERRY, parts: { within: "s1" } };
      await apply(carrying("a1", "2025-03-17", [BRIDGE]), carrying("a2", "2025-03-18", [BRIDGE, inner]));
      const [, ferry] = await statements();
      expect(ferry).toMatchObject({ id: "statement:a2:s2", within: "statement:a1:s1" });
    });

    it("follows who is who: two until the speakers are one, and two again", async () => {
      await apply(carrying("a1", "2025-03-17", [BRIDGE]));
      await apply(carrying("a2", "2025-03-18", [BRIDGE], { mayor: "Anita Ruiz-Vega" }));
      expect(await statements()).toHaveLength(2);
      const merge = { action: "merge" as const, entity: "person:anita-ruiz-vega", into: RUIZ };
      await store().decide({ ...merge, id: "d1", at: "2025-06-01T00:00:00.000Z", who: "an editor", note: "" });
      expect(await carried()).toEqual({ "statement:a1:s1": ["a1", "a2"] });
      await store().undo("d1");
      expect(await statements()).toHaveLength(2);
    });

    it("stays one when the speaker of the first article is called otherwise", async () => {
      await apply(carrying("a1", "2025-03-17", STORY), carrying("a2", "2025-03-18", STORY));
      await store().decide({
        ...{ action: "rename" as const, entity: RUIZ, name: "Mayor Ruiz" },
        ...{ id: "d1", at: "2025-06-01T00:00:00.000Z", who: "an editor", note: "" },
      });
      expect((await statements()).map(({ carried: all }) => all)).toEqual([2, 2, 2, 2]);
      await store().undo("d1");
    });
  });
}
