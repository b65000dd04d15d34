import { foldName, foldProperties } from "../../../graph/model/fold.ts";

const tally = (property: string, votes: Record<string, number>) =>
  new Map([[property, new Map(Object.entries(votes).map(([value, many]) => [JSON.stringify(value), many]))]]);

describe("a day beside its month", () => {
  it("has the votes of the month as well: three say April, two April 12", () => {
    expect(foldProperties(tally("start", { "2025-04": 3, "2025-04-12": 2 }))).toEqual({ start: "2025-04-12" });
  });

  it("has them in common with other days, of which most articles give the one shown", () => {
    const votes = { "2025-04": 9, "2025-04-12": 2, "2025-04-13": 3 };
    expect(foldProperties(tally("start", votes))).toEqual({ start: "2025-04-13" });
  });

  it("has none from another month", () => {
    expect(foldProperties(tally("start", { "2025-05": 3, "2025-04-12": 2 }))).toEqual({ start: "2025-05" });
  });

  it("stands in the event's name", () => {
    const names = tally("name", {
      "Raid, Tolland": 4,
      "Raid, Tolland, April 2025": 3,
      "Raid, Tolland, April 12, 2025": 2,
    });
    expect(foldName(new Map([...names, ...tally("kind", { Event: 9 })]))).toBe("Raid, Tolland, April 12, 2025");
  });

  it("leaves a person's name alone", () => {
    const names = tally("name", { "Mia Sund": 3, "Mia Sund, Jr.": 2 });
    expect(foldName(new Map([...names, ...tally("kind", { Person: 5 })]))).toBe("Mia Sund");
  });
});
