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
      ["act", { act: "intention" as const }, ["statement:a3:s1"]],
      ["words", { q: "levee" }, ["statement:a3:s1"]],
      ["article", { article: "a2" }, ["statement:a2:s1", "statement:a2:s2"]],
      ["month", { from: "2025-05", to: "2025-05" }, ["statement:a3:s1", "statement:a3:s2"]],
    ])("narrows statements by %s", async (_, filter, expected) => {
      expect((await store().statements(filter, ALL)).items.map((item) => item.id)).toEqual(expected);
    });
  });
}
