import { foldName } from "../../../graph/model/fold.ts";
import { foldedEdge, foldedEnds, isFolded } from "../../../graph/store/folded.ts";
import { tiesAsked } from "../../../graph/store/neighbourhood.ts";
import { matrixOf, pivot, type Cell } from "../../../graph/store/pivot.ts";
import { supportOf } from "../../../graph/store/support-of.ts";
import { voicesOf } from "../../../graph/store/voices-of.ts";
import { proof, Report } from "../../support/records.ts";

describe("a folded edge", () => {
  const voice = { speaker: "person:a", topic: "event:b", count: 7, positive: 1, negative: 2 };

  it("names its two ends in its id, and is told from a stored edge by it", () => {
    const edge = foldedEdge({ ...voice, statements: [] });
    expect(foldedEnds(edge.id)).toEqual({ speaker: "person:a", topic: "event:b" });
    expect([isFolded(edge), isFolded({ id: "SAID:person:a>statement:b" })]).toEqual([true, false]);
  });

  it("names five statements at most", () => {
    const edge = foldedEdge({ ...voice, statements: ["1", "2", "3", "4", "5", "6", "7"] });
    expect(edge.properties).toMatchObject({ count: 7, statements: ["1", "2", "3", "4", "5"] });
  });

  it.each(["said:", "said:a", "said:>b", "said:a>", "said:a>b>c", "SAID:a>b"])("is not what %s names", (id) => {
    expect(foldedEnds(id)).toBeUndefined();
  });
});

describe("the matrix of voices", () => {
  const cell = (speaker: string, event: string, statements: number): Cell => ({
    speaker,
    speakerKind: "Official",
    speakerName: speaker.toUpperCase(),
    event,
    eventName: event.toUpperCase(),
    start: null,
    statements,
    positive: 0,
    negative: 0,
  });

  it("puts those with most statements first, of equals the smaller id, and cells in that order", () => {
    const { speakers, events, cells } = pivot([cell("b", "x", 1), cell("a", "y", 1), cell("c", "x", 2)], 9);
    expect(speakers.map(({ id, statements }) => [id, statements])).toEqual([
      ["c", 2],
      ["a", 1],
      ["b", 1],
    ]);
    expect(events.map(({ id, name }) => [id, name])).toEqual([
      ["x", "X"],
      ["y", "Y"],
    ]);
    expect(cells.map(({ speaker, event }) => speaker + event)).toEqual(["cx", "ay", "bx"]);
  });

  it("counts what a limit hides in the totals that it shows", () => {
    const { speakers, cells } = matrixOf([cell("a", "x", 5), cell("a", "y", 4), cell("b", "x", 1)], 1);
    expect([speakers, cells.length]).toEqual([[{ id: "a", statements: 9 }], 1]);
  });
});

describe("the ties an expansion follows", () => {
  it("leave out the paper trail and statements when folded, and nothing when not", () => {
    expect(tiesAsked(undefined, true).types).not.toContain("SAID");
    expect(tiesAsked(undefined, true).voices).toBe(true);
    expect(tiesAsked(undefined, false)).toMatchObject({ voices: false });
    expect(tiesAsked(undefined, false).types).toEqual(expect.arrayContaining(["SAID", "NAMES", "HOLDS"]));
  });

  it("are one relation where one is asked", () => {
    expect(tiesAsked("HOLDS", true)).toEqual({ types: ["HOLDS"], voices: false });
    expect(tiesAsked("SAID", true)).toEqual({ types: [], voices: true });
    expect(tiesAsked("SAID", false)).toEqual({ types: ["SAID"], voices: false });
  });
});

describe("what an article proves and who speaks in it", () => {
  it("gives each proof once, the surest, by element and place", () => {
    const report = new Report("r1");
    report.node("person:b", "Person", "B", {}, [
      proof([9, 12]),
      proof([1, 4], "name", 0.3),
      proof([1, 4], "name", 0.7),
    ]);
    const proofs = supportOf(report.done()).filter(({ element }) => element === "person:b");
    expect(proofs.map(({ start, confidence }) => [start, confidence])).toEqual([
      [1, 0.7],
      [9, 0.9],
    ]);
  });

  it("gives a voice for each speaker and topic, and one with gaps where there is none", () => {
    const report = new Report("r1");
    const [a, b] = [report.entity("Person", "A"), report.entity("Person", "B")];
    report.says({ by: [a, b], about: [report.event("X"), report.event("Y")] });
    report.says({});
    const { nodes, edges } = report.done();
    const voices = voicesOf(nodes, edges).map(({ speaker, topic }) => `${speaker}>${topic}`);
    expect(voices.sort()).toEqual([
      ">",
      "person:a>event:x",
      "person:a>event:y",
      "person:b>event:x",
      "person:b>event:y",
    ]);
  });
});

describe("the name of a node that articles call by several", () => {
  const named = (kind: string, names: Record<string, number>) =>
    foldName(
      new Map([
        ["kind", new Map([[JSON.stringify(kind), 1]])],
        ["name", new Map(Object.entries(names).map(([name, votes]) => [JSON.stringify(name), votes]))],
      ]),
    );

  it("is the one that most use", () => {
    expect(named("Agency", { "Canal Agency": 2, Canals: 3 })).toBe("Canals");
  });

  it("is not in capitals where anybody writes it otherwise", () => {
    expect(named("Outlet", { "HARLOW COURIER": 3, "Harlow Courier": 1 })).toBe("Harlow Courier");
    expect(named("Outlet", { "HARLOW COURIER": 3 })).toBe("HARLOW COURIER");
    expect(named("Organization", { OTTO: 30, Otto: 1 })).toBe("OTTO");
  });

  it("is of a person the full one, though most leave the first name out", () => {
    expect(named("Official", { Ruiz: 9, "Ana Ruiz": 2, "Anna Ruiz": 1 })).toBe("Ana Ruiz");
    expect(named("Person", { Ruiz: 9 })).toBe("Ruiz");
  });

  it("is of an event one that tells a place or a day", () => {
    expect(named("Event", { Election: 9, "Election, Brackwater, March 4, 2025": 2 })).toBe(
      "Election, Brackwater, March 4, 2025",
    );
  });
});
