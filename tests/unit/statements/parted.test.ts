import { createPipeline } from "../../../ingest/pipeline.ts";
import { articleOf } from "../../support/plain-article.ts";
import { said } from "../../support/said.ts";

describe("the subject of a verb that has no speaker is among the words", () => {
  it.each([
    ["The new bridge is expected to open in June.", [null, "The new bridge … to open in June"]],
    [
      "Mayor Ines Calloway appears to have lost the support of the council.",
      [null, "Mayor Ines Calloway … to have lost the support of the council"],
    ],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

it("a verb that addresses somebody has no such subject", () => {
  const [first] = said("Drivers were told by Sheriff Tom Vance that the bridge would stay closed.");
  expect(first?.[1].startsWith("Drivers")).toBe(false);
});

it("a verb that goes on in time has one: its subject speaks", () => {
  expect(said("Mayor Ines Calloway is expecting to win the vote on Friday.").map(([by]) => by)).not.toContain(null);
});

it("a relative pronoun before the speaker is among the words that lack it", () => {
  const text = "The city bought a plot that Mayor Ines Calloway said would hold a new school.";
  expect(said(text)).toContainEqual(["Mayor Ines Calloway", "that … would hold a new school"]);
});

describe("clauses that one verb brings", () => {
  it("are one report", () => {
    const text = "Mayor Ines Calloway said that the bridge was unsafe and that the ferry would run at night.";
    expect(said(text)).toEqual([
      ["Mayor Ines Calloway", "that the bridge was unsafe and that the ferry would run at night"],
    ]);
  });

  it("are a report each where a later one has quoted words of its own", () => {
    const text = 'Mayor Ines Calloway said that the bridge was unsafe and that the ferry would run "day and night."';
    expect(said(text).map(([, words]) => words)).toEqual([
      "that the bridge was unsafe",
      'that the ferry would run "day and night."',
    ]);
  });
});

describe("the But of a reporter", () => {
  it("is no part of the words behind it", () => {
    const text = "But the road will close on Friday, Sheriff Tom Vance said.";
    expect(said(text)).toEqual([["Sheriff Tom Vance", "the road will close on Friday"]]);
  });

  it("is none where the word goes on with the clause", () => {
    const text = "However steep the road is, it will open on Friday, Sheriff Tom Vance said.";
    expect(said(text)).toEqual([["Sheriff Tom Vance", "However steep the road is, it will open on Friday"]]);
  });
});

describe("what leads the sentence of a report between commas", () => {
  it("is among its words", () => {
    const text = "In fact, Sheriff Tom Vance said, the road will close on Friday.";
    expect(said(text)).toEqual([["Sheriff Tom Vance", "In fact … the road will close on Friday"]]);
  });

  it("is the reporter's before quoted words", () => {
    const text = "Still, Sheriff Tom Vance said, “we will search until we find them.”";
    expect(said(text)).toEqual([["Sheriff Tom Vance", "“we will search until we find them.”"]]);
  });
});

describe("quoted words with a name behind a dash", () => {
  it("are that person's", () => {
    const text = [
      "The bridge is shut again.",
      "“We waited ten years for nothing.” — Ada Marsh, teacher",
      "“It was never safe to cross.” ― Bo Linden “They should ask us first.” ― Rey Ortega",
    ].join("\n\n");
    expect(said(text)).toEqual([
      ["Ada Marsh", "“We waited ten years for nothing.”"],
      ["Bo Linden", "“It was never safe to cross.”"],
      ["Rey Ortega", "“They should ask us first.”"],
    ]);
  });

  it("are told by a verb where the sentence goes on", () => {
    const { statements } = createPipeline()(articleOf("“We lost the road,” — Ada Marsh said on Friday."));
    expect(statements.map(({ rule }) => rule)).not.toContain("quote/signed");
  });
});

it("a line of a transcript may open with a quotation mark", () => {
  const text = ['"CALLOWAY: The bridge is safe.', '"VANCE: It was not safe in May.', '"CALLOWAY: It is now.'].join(
    "\n\n",
  );
  expect(said(text).map(([by]) => by)).toEqual(["CALLOWAY", "VANCE", "CALLOWAY"]);
});
