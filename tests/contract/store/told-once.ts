import type { EventMention, ExtractedArticle } from "../../../graph/model/extracted.ts";
import { contribute } from "../../../graph/resolve/contribute.ts";
import { article, event, mention, statement } from "../../support/invented-article.ts";
import { ALL, exported, type Asked } from "./asked.ts";

const count = (number: number, unit: string) => ({ low: number, high: number, approximate: false, unit });
const RAID = "event:raid:city:brackwater:2025-03-15";
let moment = 0;

/** An article that tells of one event, `e1`. */
function telling(
  id: string,
  published: string,
  parts: Partial<EventMention> = {},
  type = "raid",
  who = "Ana Ruiz",
): ExtractedArticle {
  return article({
    id,
    publishedDate: published,
    mentions: [
      mention("m1", "City", "Brackwater"),
      mention("m2", "City", "Tolland"),
      mention("m3", "Official", who),
      mention("m4", "Person", "Ben Oduya"),
    ],
    events: [event("e1", type, { places: ["m1"], status: "happened", ...parts })],
    statements: [statement("s1", [[0, 9]], { speakerMention: "m4", about: ["e1"] })],
  });
}

/** One happening that many articles tell of is one event, whatever the order in which they come. */
export function describeToldOnce(store: Asked): void {
  const apply = (...articles: ExtractedArticle[]) => store().apply(articles.map((one) => contribute(one)));
  const events = async () => {
    const { items } = await store().timeline({ kind: "Event" }, ALL);
    return items.map(({ node }) => node.id);
  };
  const given = () => {
    moment += 1;
    return { at: new Date(Date.UTC(2025, 5, 1) + moment * 1_000).toISOString(), who: "an editor", note: "" };
  };

  describe("one event told by many articles", () => {
    it("is one over a Sunday, and counts the voices of all", async () => {
      await apply(telling("a1", "2025-03-16", { start: "2025-03-16" }));
      await apply(
        telling("a2", "2025-03-16", { start: "2025-03-15" }),
        telling("a3", "2025-03-17", { start: "2025-03-15" }),
      );
      expect(await events()).toEqual([RAID]);
      expect((await store().node(RAID))?.properties["articles"]).toBe(3);
      expect((await store().voices({}, 9)).events).toMatchObject([{ id: RAID, statements: 3 }]);
    });

    it("is two a month apart, and two in two cities", async () => {
      await apply(
        telling("a1", "2025-03-16", { start: "2025-03-15" }),
        telling("a2", "2025-04-16", { start: "2025-04-15" }),
        telling("a3", "2025-03-16", { start: "2025-03-15", places: ["m2"] }),
      );
      expect(await events()).toEqual([
        RAID,
        "event:raid:city:tolland:2025-03-15",
        "event:raid:city:brackwater:2025-04-15",
      ]);
    });

    it("takes in an article that gives no date, and lets it go with the one that had drawn it there", async () => {
      await apply(telling("a1", "2025-03-16", { start: "2025-03-15" }), telling("a2", "2025-03-24"));
      expect(await events()).toEqual([RAID]);
      await store().remove("a1");
      expect((await store().search("raid", ["Event"], ALL)).items.map(({ node }) => node.id)).toEqual([
        "event:raid:city:brackwater:2025-W13",
      ]);
    });

    it("follows who is who: the arrest of Bill and of William Gray is one once they are", async () => {
      const target = { participants: [{ mention: "m3", role: "target" as const }], start: "2025-03-15" };
      await apply(telling("a1", "2025-03-16", target, "arrest", "Bill Gray"));
      await apply(telling("a2", "2025-03-16", target, "arrest", "Zoe Gray"));
      expect(await events()).toHaveLength(2);
      const merge = { action: "merge" as const, entity: "person:zoe-gray", into: "person:bill-gray" };
      await store().decide({ ...merge, ...given(), id: "d1" });
      expect(await events()).toEqual(["event:arrest:person:bill-gray:2025-03-15"]);
      await store().undo("d1");
      expect(await events()).toHaveLength(2);
    });

    it("has the day that one article tells, though most tell only its month", async () => {
      const month = ["a1", "a2", "a3"].map((id) => telling(id, "2025-03-29", { start: "2025-03" }));
      await apply(...month, telling("a4", "2025-03-16", { start: "2025-03-15" }));
      expect((await store().node(RAID))?.properties["start"]).toBe("2025-03-15");
    });

    it("is one with what a paper tells from another town, however they come, until the article that knows the place is gone", async () => {
      const own = { start: "2025-03-15", placedBy: "words" as const };
      const afar = { start: "2025-03-15", places: ["m2"], placedBy: "article" as const };
      const [there, court] = [telling("a1", "2025-03-16", own), telling("a2", "2025-03-18", afar)];
      await apply(court);
      expect(await events()).toEqual(["event:raid:city:tolland:2025-03-15"]);
      await apply(there);
      expect(await events()).toEqual([RAID]);
      await store().remove("a1");
      expect(await events()).toEqual(["event:raid:city:tolland:2025-03-15"]);
      await apply(there);
      await store().remove("a2");
      expect((await store().node(RAID))?.properties["articles"]).toBe(1);
    });

    it("is its article's own again where a report tells no place, and the article that did is gone", async () => {
      const there = telling("a1", "2025-03-16", { start: "2025-03-15", placedBy: "words" });
      const nowhere = telling("a2", "2025-03-16", { start: "2025-03-15", places: [] });
      await apply(there, nowhere);
      expect(await events()).toEqual([RAID]);
      await store().remove("a1");
      expect(await events()).toEqual(["event:a2:e1"]);
      await apply(there);
      expect(await events()).toEqual([RAID]);
    });

    it("keeps what each article said of its state then", async () => {
      await apply(telling("a1", "2025-03-10", { start: "2025-03-15", status: "announced" }));
      await apply(telling("a2", "2025-03-16", { start: "2025-03-15" }));
      const states = await Promise.all(["a1", "a2"].map((id) => store().node(`mention:${id}:e1`)));
      expect(states.map((node) => node?.properties["status"])).toEqual(["announced", "happened"]);
    });
  });

  describe("deciding on events", () => {
    const OTHER = "event:raid:city:brackwater:2025-03-25";
    beforeEach(() =>
      apply(
        telling("a1", "2025-03-16", { start: "2025-03-15" }),
        telling("a2", "2025-03-17", { start: "2025-03-15" }),
        telling("a3", "2025-03-26", { start: "2025-03-25" }),
      ),
    );

    it("merges two, tells what that changes, and undoes it", async () => {
      const before = await exported(store());
      const done = await store().decide({ action: "merge", entity: OTHER, into: RAID, ...given(), id: "d1" });
      expect(done).toMatchObject({
        state: "done",
        effect: { articles: 1, moves: [{ from: OTHER, to: RAID, mentions: 1 }] },
      });
      expect(await events()).toEqual([RAID]);
      expect((await store().node(RAID))?.properties["articles"]).toBe(3);
      await store().undo("d1");
      expect(await exported(store())).toBe(before);
    });

    it("splits an article's event off, and only one that is of it", async () => {
      const split = { action: "split" as const, entity: RAID };
      const stray = await store().decide({ ...split, mentions: ["mention:a3:e1"], ...given(), id: "d0" });
      expect(stray).toMatchObject({ state: "refused", sentence: `mention:a3:e1 is no mention of ${RAID}.` });
      await store().decide({ ...split, mentions: ["mention:a2:e1"], ...given(), id: "d1" });
      expect((await events()).sort()).toEqual(["event:a2:e1", RAID, OTHER].sort());
    });

    it("never joins two again that were decided to be two", async () => {
      await store().remove("a2");
      const never = { action: "never-merge" as const, entity: RAID, other: "event:raid:city:brackwater:2025-03-16" };
      await store().decide({ ...never, ...given(), id: "d1" }, { awaited: true });
      await apply(telling("a2", "2025-03-17", { start: "2025-03-16" }));
      expect(await events()).toEqual([RAID, "event:raid:city:brackwater:2025-03-16", OTHER]);
      await store().undo("d1");
      expect(await events()).toEqual([RAID, OTHER]);
    });

    it("renames one and drops one", async () => {
      await store().decide({ action: "rename", entity: RAID, name: "The cannery raid", ...given(), id: "d1" });
      await store().decide({ action: "drop", entity: OTHER, ...given(), id: "d2" });
      expect((await store().node(RAID))?.name).toBe("The cannery raid");
      expect(await events()).toEqual([RAID]);
      expect(await store().node("mention:a3:e1")).toBeDefined();
    });

    it("makes no person of one, and no event of a person", async () => {
      const kind = await store().decide({ action: "set-kind", entity: RAID, kind: "Person", ...given(), id: "d1" });
      expect(kind).toMatchObject({ state: "refused", sentence: `${RAID} is an event; it can be of no other kind.` });
      const merge = { action: "merge" as const, entity: RAID, into: "person:ana-ruiz" };
      const sentence = `${RAID} is an event and person:ana-ruiz is none: only two events can be one, or two names.`;
      expect(await store().decide({ ...merge, ...given(), id: "d2" })).toMatchObject({ state: "refused", sentence });
      const never = { action: "never-merge" as const, entity: "person:ana-ruiz", other: RAID };
      expect(await store().decide({ ...never, ...given(), id: "d3" })).toMatchObject({ state: "refused", sentence });
    });

    it("tells why they are one, and why not", async () => {
      const why = await store().why(RAID);
      expect(why?.parts.map(({ name }) => name)).toEqual(["mention:a1:e1", "mention:a2:e1"]);
      expect(why?.parts[1]?.reasons.map(({ rule }) => rule)).toEqual(["one-day", "one-city", "articles-name-the-same"]);
      const not = await store().whyNot(RAID, OTHER);
      expect(not).toMatchObject({ needed: 1.5 });
      expect(not?.reasons[0]).toEqual({ rule: "dates-apart", weight: -100 });
    });

    it("tells what the two articles that were weighed say, in their own words", async () => {
      const parts = { spans: [[34, 42]] as [number, number][], counts: [count(40, "people")], start: "2025-05-02" };
      await apply(telling("b1", "2025-05-03", { ...parts, participants: [{ mention: "m4", role: "target" }] }));
      const not = await store().whyNot("event:raid:city:brackwater:2025-05-02", OTHER);
      expect(not?.compared.a).toEqual({
        name: "mention:b1:e1",
        tells: {
          ...{ words: ["the raid"], type: "raid", start: "2025-05-02", published: "2025-05-03", status: "happened" },
          ...{ places: ["Brackwater"], participants: ["Ben Oduya"], counts: ["40 people"] },
        },
      });
      expect(not?.compared.b).toMatchObject({ name: "mention:a3:e1", tells: { start: "2025-03-25" } });
      expect((await store().why(RAID))?.parts[0]?.tells).toMatchObject({ type: "raid", places: ["Brackwater"] });
    });

    it("lines up what two tell, with the words of the sentence that tell it", async () => {
      const not = await store().whyNot(RAID, OTHER);
      const value = (told: string, articles: number, shared: boolean) => ({ value: told, articles, shared });
      expect(not?.facts.find(({ about }) => about === "day")).toEqual({
        ...{ about: "day", a: [value("2025-03-15", 2, false)], b: [value("2025-03-25", 1, false)] },
        reasons: [{ rule: "dates-apart", weight: -100 }],
      });
      expect(not?.facts.find(({ about }) => about === "place")).toMatchObject({
        ...{ a: [value("Brackwater", 2, true)], reasons: [{ rule: "one-city", weight: 1 }] },
      });
      const [passage] = not?.passages.b ?? [];
      expect(passage).toMatchObject({ article: { id: "a3", publishedDate: "2025-03-26" }, span: [0, 53] });
      expect(passage?.words).toBe("Mayor Ana Ruiz of Brackwater said the raid was wrong.");
      expect(passage?.lit).toEqual([{ about: "kind", span: [0, 5] }]);
      expect(not?.passages.a).toHaveLength(1);
    });

    it("tells what two say that nothing compares", async () => {
      await apply(telling("b1", "2025-03-16", { start: "2025-03-15", places: ["m2"] }, "protest"));
      const not = await store().whyNot(RAID, "event:protest:city:tolland:2025-03-15");
      expect(not).toMatchObject({
        score: null,
        sentence: expect.stringContaining("of different kinds, raid and protest") as string,
      });
      expect(not?.compared).toMatchObject({ a: { tells: { type: "raid" } }, b: { tells: { type: "protest" } } });
    });

    it("asks about two that may be one, and no more once somebody decided", async () => {
      const others = (names: readonly string[]) => names.map((name, at) => mention(`m${at + 2}`, "Person", name));
      const raid = (id: string, published: string, names: readonly string[]) => ({
        ...telling(id, published),
        mentions: [mention("m1", "City", "Harlow"), ...others(names)],
      });
      await apply(raid("b1", "2025-05-01", ["Ida Kerr", "Al Voss", "Una Pell", "Cy Thorne"]));
      await apply(raid("b2", "2025-05-30", ["Max Orr", "Lou Beck", "Amy Rusk", "Sol Hart"]));
      const [a, b] = ["event:raid:city:harlow:2025-W18", "event:raid:city:harlow:2025-W22"];
      const asked = { a: { id: a }, b: { id: b }, score: 1.47, needed: 1.5 };
      expect((await store().review(ALL)).items).toMatchObject([asked]);
      await store().decide({ action: "never-merge", entity: a, other: b, ...given(), id: "d1" });
      expect((await store().review(ALL)).items).toEqual([]);
    });
  });
}
