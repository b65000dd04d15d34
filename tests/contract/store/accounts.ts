import type { ExtractedArticle } from "../../../graph/model/extracted.ts";
import { contribute } from "../../../graph/resolve/contribute.ts";
import { article, event, mention, statement } from "../../support/invented-article.ts";
import type { Asked } from "./asked.ts";

const FLOOD = "event:flood:city:brackwater:2025-03-14";

/** An article that tells of the flood: who counts how many people, whether they are for the plan, and what state the event is in. */
function telling(
  id: string,
  published: string,
  who: string,
  count: number,
  parts: Partial<ExtractedArticle["events"][0]> = {},
) {
  const text = `Rain fell. ${who} said ${count} people fled Brackwater. It rained on.`;
  const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
  const counts = [{ low: count, high: count, approximate: false, unit: "people", span: at(`${count} people`) }];
  return article({
    ...{ id, publishedDate: published, title: `Report ${id}`, outlet: `Paper ${id}`, text },
    mentions: [mention("m1", "City", "Brackwater"), mention("m2", "Official", who), mention("m3", "City", "Tolland")],
    events: [event("e1", "flood", { start: "2025-03-14", places: ["m1"], spans: [at("fled")], counts, ...parts })],
    statements: [statement("s1", [at(`${count} people fled Brackwater`)], { speakerMention: "m2", about: ["e1"] })],
  });
}

/** What the reports of one event make of it together: where they differ, how it went on, whose word turned. */
export function describeAccounts(store: Asked): void {
  const apply = (...articles: ExtractedArticle[]) => store().apply(articles.map((one) => contribute(one)));

  describe("disagreements", () => {
    it("tell each value with who gave it and the sentence, the first told first", async () => {
      await apply(telling("a2", "2025-03-16", "Tom Okoye", 1500), telling("a1", "2025-03-15", "Ana Ruiz", 900));
      await apply(telling("a3", "2025-03-17", "Tom Okoye", 1500));
      const found = await store().disagreements(FLOOD);
      expect(found?.map(({ about, unit, values }) => [about, unit, values.map(({ value }) => value)])).toEqual([
        ["count", "people", ["900 people", "1500 people"]],
      ]);
      expect(found?.[0]?.values[0]?.tellings).toEqual([
        {
          article: { id: "a1", title: "Report a1", outlet: "Paper a1", publishedDate: "2025-03-15", url: null },
          speaker: { id: "person:ana-ruiz", kind: "Official", name: "Ana Ruiz" },
          ...{ span: [25, 35], words: "900 people", context: "Ana Ruiz said 900 people fled Brackwater." },
        },
      ]);
      expect(found?.[0]?.values[1]?.tellings.map((one) => one.article.id)).toEqual(["a2", "a3"]);
    });

    it("name the article itself where it quotes nobody, and whom it quotes by the name that was decided", async () => {
      const unquoted = telling("a2", "2025-03-16", "Tom Okoye", 1500);
      await apply(telling("a1", "2025-03-15", "Ana Ruiz", 900), { ...unquoted, statements: [] });
      const given = { at: "2025-06-01T00:00:00.000Z", who: "an editor", note: "", id: "d1" };
      await store().decide({ action: "rename", entity: "person:ana-ruiz", name: "Mayor Ruiz", ...given });
      const speakers = (await store().disagreements(FLOOD))?.[0]?.values.map(
        ({ tellings }) => tellings[0]?.speaker?.name,
      );
      expect(speakers).toEqual(["Mayor Ruiz", undefined]);
    });

    it("are none where all agree, and undefined for what is no event", async () => {
      await apply(telling("a1", "2025-03-15", "Ana Ruiz", 900), telling("a2", "2025-03-16", "Tom Okoye", 900));
      expect(await store().disagreements(FLOOD)).toEqual([]);
      expect(await store().disagreements("person:ana-ruiz")).toBeUndefined();
      expect(await store().disagreements("event:none")).toBeUndefined();
    });

    it("go with the article that was alone with its number", async () => {
      await apply(telling("a1", "2025-03-15", "Ana Ruiz", 900), telling("a2", "2025-03-16", "Tom Okoye", 1500));
      await store().remove("a2");
      expect(await store().disagreements(FLOOD)).toEqual([]);
    });
  });

  describe("the states of an event", () => {
    it("follow one another, each with the articles that say so", async () => {
      await apply(telling("a2", "2025-03-15", "Ana Ruiz", 9, { status: "happened" }));
      await apply(telling("a1", "2025-03-10", "Ana Ruiz", 9, { status: "announced" }));
      await apply(telling("a3", "2025-03-18", "Tom Okoye", 9, { status: "denied" }));
      const states = await store().states(FLOOD);
      expect(
        states?.map(({ status, since, tellings }) => [status, since, tellings.map((one) => one.article.id)]),
      ).toEqual([
        ["announced", "2025-03-10", ["a1"]],
        ["happened", "2025-03-15", ["a2"]],
        ["denied", "2025-03-18", ["a3"]],
      ]);
      expect(states?.[0]?.tellings[0]).toMatchObject({ words: "fled", speaker: { id: "person:ana-ruiz" } });
    });

    it("are undefined for what is no event", async () => {
      expect(await store().states("event:none")).toBeUndefined();
    });
  });

  describe("possible changes", () => {
    const RUIZ = "person:ana-ruiz";
    const said = (one: ExtractedArticle, parts: Partial<ExtractedArticle["statements"][0]>) => ({
      ...one,
      statements: one.statements.map((own) => ({ ...own, ...parts })),
    });

    it("show both statements of one speaker, by event and by speaker", async () => {
      await apply(telling("a1", "2025-03-15", "Ana Ruiz", 900), telling("a2", "2025-03-16", "Ana Ruiz", 1500));
      await apply(telling("a3", "2025-03-17", "Tom Okoye", 1200));
      const found = await store().changes({ event: FLOOD });
      expect(found).toMatchObject([
        {
          ...{ speaker: { id: RUIZ, name: "Ana Ruiz" }, event: { id: FLOOD }, about: "count", unit: "people" },
          earlier: { value: "900 people", statement: { article: { id: "a1" }, text: "900 people fled Brackwater" } },
          later: { value: "1500 people", statement: { article: { id: "a2" }, saidDate: "2025-03-16" } },
          confidence: 0.81,
        },
      ]);
      expect(await store().changes({ speaker: RUIZ })).toEqual(found);
      expect(await store().changes({ speaker: "person:tom-okoye" })).toEqual([]);
    });

    it("show what a speaker means to do themselves, whatever else it is about", async () => {
      const words = "9 people fled Brackwater";
      const [first, second] = [telling("a1", "2025-03-15", "Ana Ruiz", 9), telling("a2", "2025-03-16", "Ana Ruiz", 9)];
      const stays = { ...first, text: first.text.replace(words, "I am not going anywhere!") };
      const goes = { ...second, text: second.text.replace(words, "I am stepping down today") };
      await apply(said(stays, { about: [] }), said(goes, { about: [] }));
      expect(await store().changes({ speaker: RUIZ })).toMatchObject([
        { event: { id: RUIZ }, about: "polarity", earlier: { value: "negative" }, later: { value: "positive" } },
      ]);
    });

    it("show what turns across articles that tell one event, whatever each statement is about", async () => {
      const [first, second] = [telling("a1", "2025-03-15", "Ana Ruiz", 9), telling("a2", "2025-03-16", "Ana Ruiz", 9)];
      const denied = { ...first, text: first.text.replace("9 people fled", "no one fled  ") };
      await apply(said(denied, { about: [] }), said(second, { about: [] }));
      const found = await store().changes({ event: FLOOD });
      expect(found).toMatchObject([
        { event: { id: FLOOD, kind: "Event" }, about: "polarity", earlier: { statement: { article: { id: "a1" } } } },
      ]);
      expect(await store().changes({ speaker: RUIZ })).toEqual(found);
      const given = { at: "2025-06-01T00:00:00.000Z", who: "an editor", note: "", id: "d1" };
      await store().decide({ action: "drop", entity: FLOOD, ...given });
      expect(await store().changes({ speaker: RUIZ })).toEqual([]);
    });

    it("show what a speaker takes back", async () => {
      const words = "9 people fled Brackwater";
      const [first, second] = [telling("a1", "2025-03-15", "Ana Ruiz", 9), telling("a2", "2025-03-16", "Ana Ruiz", 9)];
      const safe = { ...first, text: first.text.replace(words, "the dam wall was sound, ") };
      const sorry = { ...second, text: second.text.replace(words, "I was wrong on the wall.") };
      await apply(safe, sorry);
      expect(await store().changes({ event: FLOOD })).toMatchObject([
        { event: { id: FLOOD }, about: "retraction", earlier: { value: "said" }, later: { value: "taken back" } },
      ]);
    });

    it("show what is denied and said, and what only some are sure enough of on asking", async () => {
      const [first, second] = [telling("a1", "2025-03-15", "Ana Ruiz", 9), telling("a2", "2025-03-16", "Ana Ruiz", 9)];
      const denied = { ...first, text: first.text.replace("9 people fled", "no one fled  ") };
      await apply(denied, said(second, { confidence: 0.6 }));
      expect(await store().changes({ event: FLOOD })).toEqual([]);
      expect(await store().changes({ event: FLOOD }, 0.5)).toMatchObject([
        {
          about: "polarity",
          unit: null,
          earlier: { value: "negative" },
          later: { value: "positive" },
          confidence: 0.54,
        },
      ]);
    });
  });
}
