import { OKOYE, REPORTS, RUIZ } from "../../support/record.ts";
import { Report } from "../../support/records.ts";
import { ALL, FLOOD, paged, type Asked } from "./asked.ts";

/** Who said what about which event. */
export function describeVoices(store: Asked): void {
  describe("voices and statements", () => {
    beforeEach(() => store().apply(REPORTS));

    it("counts speech by speaker and event, the busiest first", async () => {
      const { speakers, events, cells } = await store().voices({}, 50);
      expect(speakers.map((speaker) => [speaker.id, speaker.statements])).toEqual([
        [RUIZ, 2],
        ["person:a2:m5", 1],
        [OKOYE, 1],
      ]);
      expect(events.map((event) => [event.id, event.statements])).toEqual([[FLOOD, 4]]);
      expect(cells[0]).toEqual({ speaker: RUIZ, event: FLOOD, statements: 2, positive: 1, negative: 0 });
    });

    it("narrows voices by date and kind", async () => {
      const { speakers } = await store().voices({ from: "2025-04-13", kind: "Official" }, 50);
      expect(speakers.map((speaker) => speaker.id)).toEqual(["person:a2:m5", RUIZ]);
    });

    it("lists statements by date, article and place, with speaker and topic", async () => {
      const { items } = await store().statements({}, ALL);
      expect(items.map((item) => item.id)).toEqual([
        "statement:a1:s1",
        "statement:a1:s2",
        "statement:a2:s1",
        "statement:a2:s2",
        "statement:a3:s1",
        "statement:a3:s2",
      ]);
      expect(items[0]).toMatchObject({
        text: "the flood in Brackwater was over",
        speakers: [{ id: RUIZ }],
        about: [{ id: FLOOD }],
        article: { id: "a1", outlet: "The Brackwater Bell" },
      });
    });

    it.each([
      ["speaker", { speaker: OKOYE }, ["statement:a1:s2", "statement:a3:s2"]],
      ["event", { event: FLOOD, speaker: RUIZ }, ["statement:a1:s1", "statement:a2:s1"]],
      ["acts", { act: ["intention", "belief"] as const }, ["statement:a3:s1", "statement:a3:s2"]],
      ["act", { act: ["intention"] as const }, ["statement:a3:s1"]],
      ["words", { q: "levee" }, ["statement:a3:s1"]],
      ["article", { article: "a2" }, ["statement:a2:s1", "statement:a2:s2"]],
      ["month", { from: "2025-05", to: "2025-05" }, ["statement:a3:s1", "statement:a3:s2"]],
    ])("narrows statements by %s", async (_, filter, expected) => {
      expect((await store().statements(filter, ALL)).items.map((item) => item.id)).toEqual(expected);
    });
  });

  describe("the matrix", () => {
    const MIA = "person:mia-sund";
    const TOM = "person:tom-okoye";
    const talk = () => {
      const report = new Report("m1");
      const [mia, tom] = [report.entity("Official", "Mia Sund"), report.entity("Person", "Tom Okoye")];
      const [vote, flood] = [report.event("Vote", "2025-03"), report.event("Flood")];
      const city = report.entity("City", "Norwell");
      report.says({ by: mia, about: [vote, city], polarity: "positive", said: "2025-03-01" });
      report.says({ by: mia, about: [vote, flood], polarity: "negative", said: "2025-03" });
      report.says({ by: tom, about: [flood], said: "2025-04-02" });
      report.says({ by: tom, about: [flood], act: "belief", said: "2025-04-02" });
      report.says({ by: tom, about: [flood] });
      report.says({ about: [flood], said: "2025-03-05" });
      return report.done();
    };
    const rows = async (filter: Parameters<ReturnType<Asked>["voices"]>[0], limit = 50) =>
      (await store().voices(filter, limit)).cells.map(({ speaker, event, statements }) => [speaker, event, statements]);

    it("counts speech about events by known speakers, and nothing else", async () => {
      await store().apply([talk()]);
      const { speakers, events, cells } = await store().voices({}, 50);
      expect(speakers).toEqual([
        { id: MIA, kind: "Official", name: "Mia Sund", statements: 3 },
        { id: TOM, kind: "Person", name: "Tom Okoye", statements: 2 },
      ]);
      expect(events).toEqual([
        { id: "event:flood", kind: "Event", name: "Flood", statements: 3, start: null },
        { id: "event:vote", kind: "Event", name: "Vote", statements: 2, start: "2025-03" },
      ]);
      expect(cells).toEqual([
        { speaker: MIA, event: "event:flood", statements: 1, positive: 0, negative: 1 },
        { speaker: MIA, event: "event:vote", statements: 2, positive: 1, negative: 1 },
        { speaker: TOM, event: "event:flood", statements: 2, positive: 0, negative: 0 },
      ]);
    });

    it.each([
      ["event", { event: "event:vote" }, [[MIA, "event:vote", 2]]],
      ["act", { act: ["belief"] as const }, [[TOM, "event:flood", 1]]],
      [
        "acts and days",
        { act: ["speech", "belief"] as const, from: "2025-04-02", to: "2025-04-02" },
        [[TOM, "event:flood", 2]],
      ],
      ["kind", { kind: "Person" as const }, [[TOM, "event:flood", 2]]],
      ["first day", { from: "2025-04-01" }, [[TOM, "event:flood", 1]]],
      ["last day", { to: "2025-03-01", event: "event:vote" }, [[MIA, "event:vote", 2]]],
      [
        "a day that a month reaches",
        { from: "2025-03-20", to: "2025-03-20" },
        [
          [MIA, "event:flood", 1],
          [MIA, "event:vote", 1],
        ],
      ],
      ["a year", { from: "2024", to: "2024" }, []],
    ])("narrows by %s", async (_, filter, expected) => {
      await store().apply([talk()]);
      expect(await rows(filter)).toEqual(expected);
    });

    it("keeps rows and columns with most statements", async () => {
      await store().apply([talk()]);
      const { speakers, events, cells } = await store().voices({}, 1);
      expect([speakers.length, events.length]).toEqual([1, 1]);
      expect(cells.map((cell) => [cell.speaker, cell.event])).toEqual([[MIA, "event:flood"]]);
    });
  });

  describe("lists of statements", () => {
    const MIA = "person:mia-sund";
    const listed = async (filter: Parameters<ReturnType<Asked>["statements"]>[0]) =>
      (await store().statements(filter, ALL)).items.map((item) => item.id.replace("statement:", ""));

    it("come by date said, as known, then article, then place; undated ones last", async () => {
      const second = new Report("l2");
      second.says({ said: "2025-03-02", span: [40, 44] });
      second.says({ said: "2025-03-02", span: [10, 14] });
      second.says({ said: "2025-03" });
      second.says({});
      const first = new Report("l1");
      first.says({ said: "2025-03-02", span: [60, 64] });
      first.says({ said: "2025" });
      await store().apply([second.done(), first.done()]);
      expect(await listed({})).toEqual(["l1:s2", "l2:s3", "l1:s1", "l2:s2", "l2:s1", "l2:s4"]);
    });

    it("hold those that nobody known said, and those about nothing known", async () => {
      const report = new Report("l1");
      const [item] = [report.says({ said: "2025-03-02", words: "two dockers" })];
      await store().apply([report.done()]);
      const { items } = await store().statements({}, ALL);
      expect(items).toMatchObject([{ id: item, speakers: [], speakerWords: "two dockers", about: [], within: null }]);
    });

    it("are narrowed by all that is asked at once", async () => {
      const report = new Report("l1");
      const [mia, tom] = [report.entity("Official", "Mia Sund"), report.entity("Official", "Tom Okoye")];
      const [vote, city] = [report.event("Vote"), report.entity("City", "Norwell")];
      report.says({ by: mia, about: [vote, city], text: "the levee holds" });
      report.says({ by: mia, about: [vote], text: "the levee breaks" });
      report.says({ by: tom, about: [vote, city], text: "the levee leaks" });
      report.says({ by: mia, about: [city], text: "a dam holds" });
      await store().apply([report.done()]);
      expect(await listed({ event: vote, about: city })).toEqual(["l1:s1", "l1:s3"]);
      expect(await listed({ speaker: mia, event: vote, about: city })).toEqual(["l1:s1"]);
      expect(await listed({ speaker: mia, q: "levee" })).toEqual(["l1:s1", "l1:s2"]);
      expect(await listed({ q: "HOLDS lev" })).toEqual(["l1:s1"]);
      expect(await listed({ q: "levee dam" })).toEqual([]);
      expect(await listed({ speaker: mia, article: "l2" })).toEqual([]);
      expect(await listed({ speaker: "person:nobody" })).toEqual([]);
    });

    it.each([
      ["from a day", { from: "2025-03-02" }, ["l1:s4", "l1:s1", "l1:s2", "l1:s3"]],
      ["to a day", { to: "2025-03-01" }, ["l1:s4", "l1:s1"]],
      ["within a month", { from: "2025-03", to: "2025-03" }, ["l1:s4", "l1:s1", "l1:s2"]],
      ["on a day", { from: "2025-03-02", to: "2025-03-02" }, ["l1:s4", "l1:s1", "l1:s2"]],
      ["in a year without any", { from: "2024", to: "2024" }, []],
    ])("are narrowed %s; a date known to the month or year reaches all its days", async (_, filter, expected) => {
      const report = new Report("l1");
      for (const said of ["2025-03", "2025-03-02", "2025-04-01", "2025"]) report.says({ said });
      report.says({});
      await store().apply([report.done()]);
      expect(await listed(filter)).toEqual(expected);
    });

    it("are paged without gap or repeat", async () => {
      const report = new Report("l1");
      const mia = report.entity("Official", "Mia Sund");
      for (let at = 0; at < 17; at += 1) report.says({ by: mia, span: [at, at + 3], said: `2025-03-0${1 + (at % 4)}` });
      await store().apply([report.done()]);
      const whole = (await store().statements({ speaker: MIA }, ALL)).items;
      expect(whole).toHaveLength(17);
      expect(await paged((window) => store().statements({ speaker: MIA }, window), 5)).toEqual(whole);
    });

    it("tell the statement that one lies within", async () => {
      const report = new Report("l1");
      const outer = report.says({ said: "2025-03-01" });
      const inner = report.says({ said: "2025-03-02", within: outer });
      await store().apply([report.done()]);
      const { items } = await store().statements({}, ALL);
      expect(items.map((item) => [item.id, item.within])).toEqual([
        [outer, null],
        [inner, outer],
      ]);
    });
  });
}
