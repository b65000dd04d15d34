import { said } from "../../support/said.ts";

describe("quoted words behind a colon", () => {
  it.each([
    ["Sheriff Tom Vance: “We have boats in the water.”", "Sheriff Tom Vance", "“We have boats in the water.”"],
    ["Sheriff Tom Vance disagreed: “The levee will hold.”", "Sheriff Tom Vance", "“The levee will hold.”"],
    ["Councilman Bo Ragland did: “She is lying.”", "Councilman Bo Ragland", "“She is lying.”"],
  ])("are those of whom the words before it name: %s", (text, by, words) => {
    expect(said(text)).toEqual([[by, words]]);
  });

  it("are each of the one before it", () => {
    const text = "Ines Calloway: “The levee is safe.” Tom Vance was blunter: “It leaks.”";
    expect(said(text)).toEqual([
      ["Ines Calloway", "“The levee is safe.”"],
      ["Tom Vance", "“It leaks.”"],
    ]);
  });

  it("are no words where they are a title", () => {
    expect(said("The library bought one book: “War and Peace”, in two volumes.")).toEqual([]);
  });
});

describe("who said it", () => {
  it("is told with the name behind the comma", () => {
    expect(said("The levee has weak spots, said her son, Tom Vale.")).toEqual([
      ["her son, Tom Vale", "The levee has weak spots"],
    ]);
  });

  it("is not what the verb of a relative clause has before it", () => {
    expect(said("Oceana, which speaks for the fishers, said the opposite.").map(([by]) => by)).not.toContain(
      "the opposite",
    );
  });

  it("is not whom a verb before and names", () => {
    const text = "The board reviewed each title and recommended that all be kept.";
    expect(said(text).map(([by]) => by)).not.toContain("each title and");
  });

  it("has said her own words, not those quoted before them", () => {
    const text =
      "Mayor Ines Calloway called the closings “a death sentence.” She said an old man died in an ambulance last month.";
    expect(said(text)).toContainEqual(["She", "an old man died in an ambulance last month"]);
  });
});

test("a short order behind a colon is said", () => {
  expect(said("Ana Vale was not convinced: “Show me the money.”")).toEqual([["Ana Vale", "“Show me the money.”"]]);
});

test("long words behind a colon may lack their closing mark", () => {
  const words =
    "“For every young man who left our schools without a paper in his hand, and there are more of them than anybody in this town cares to count, the road has led to the mill and nowhere else";
  expect(said(`Ana Vale made the following comment:\n\n${words}\n\nThe mill closed.`)[0]?.[0]).toBe("Ana Vale");
});

test("a song is brought by who sings it", () => {
  expect(said("“It is our time,” Ana Vale sings.")).toEqual([["Ana Vale", "“It is our time,”"]]);
});
