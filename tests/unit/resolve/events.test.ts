import type { EventMention, Mention } from "../../../graph/model/extracted.ts";
import { contribute } from "../../../graph/resolve/contribute.ts";
import { article, event, mention } from "../../support/invented-article.ts";

const mentions: Mention[] = [
  mention("m1", "City", "Brackwater"),
  mention("m2", "City", "Tolland"),
  mention("m3", "Person", "Ana Ruiz"),
  mention("m4", "Person", "Ben Oduya"),
];
const node = (one: EventMention, publishedDate = "2025-03-14") =>
  contribute(article({ mentions, events: [one], publishedDate })).nodes.find(({ kind }) => kind === "Event")?.id;
const raid = (start: string | null, place = "m1") => event("e1", "raid", { start, places: [place] });

describe("one happening told by one article", () => {
  it("is called by what happened, where and on which day", () => {
    expect(node(raid("2025-03-15"))).toBe("event:raid:city:brackwater:2025-03-15");
  });

  it("is two a month apart, and two in two cities", () => {
    expect(node(raid("2025-04-12"))).not.toBe(node(raid("2025-03-15")));
    expect(node(raid("2025-03-15", "m2"))).not.toBe(node(raid("2025-03-15")));
  });

  it("is put into the week of its article where no date is told", () => {
    expect(node(raid(null), "2025-03-14T09:30:00Z")).toBe("event:raid:city:brackwater:2025-W11");
  });

  it("keeps a date that is known to the month", () => {
    expect(node(raid("2025-03"))).toBe("event:raid:city:brackwater:2025-03");
  });

  it("is two for two people arrested in one town and week", () => {
    const arrest = (who: string) =>
      event("e1", "arrest", { start: "2025-03-15", places: ["m1"], participants: [{ mention: who, role: "target" }] });
    expect(node(arrest("m3"))).toBe("event:arrest:person:ana-ruiz:2025-03-15");
    expect(node(arrest("m4"))).not.toBe(node(arrest("m3")));
  });

  it("stays in its article with neither place nor participant", () => {
    expect(node(event("e1", "raid", { start: "2025-03-15" }))).toBe("event:a1:e1");
  });

  it("is referred to by a mention that tells the state it had then", () => {
    const { nodes, edges } = contribute(article({ mentions, events: [raid("2025-03-15")] }));
    const told = nodes.find(({ id }) => id === "mention:a1:e1");
    expect(told?.properties).toMatchObject({ kind: "Event", status: "reported", start: "2025-03-15" });
    expect(edges.find(({ from, type }) => from === "mention:a1:e1" && type === "REFERS_TO")?.to).toBe(
      "event:raid:city:brackwater:2025-03-15",
    );
  });

  it("counts are texts that articles can vote on", () => {
    const counts = [
      { low: 2000, high: 2000, approximate: true, unit: "people" },
      { low: 40, high: 60, approximate: false, unit: "homes" },
    ];
    const claims = contribute(article({ mentions, events: [event("e1", "raid", { counts })] }));
    const counted = claims.nodes.find(({ kind }) => kind === "Event");
    expect(counted?.properties["counts"]).toEqual(["about 2000 people", "40–60 homes"]);
  });
});
