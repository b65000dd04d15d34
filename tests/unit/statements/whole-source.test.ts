import { said, statementsOf } from "../../support/said.ts";

const speakers = (text: string): (string | null)[] => said(text).map(([speaker]) => speaker);
const names = (text: string): (string | null)[] => statementsOf(text).map(({ speakerName }) => speakerName);

test.each([
  ["The man accused of robbing Nora Beck said he was asleep.", "The man accused of robbing Nora Beck"],
  ["People attending the vigil said they were afraid.", "People attending the vigil"],
  ["Engineers who inspected the dam last week said it leaked.", "Engineers who inspected the dam last week"],
])("who is told of by a clause speaks, not whom the clause names: %s", (text, speaker) => {
  expect(speakers(text)).toEqual([speaker]);
});

test("a name behind a clause of its own speaks alone", () => {
  expect(speakers("The call came after rival Tom Ellery said the bridge was safe.")).toEqual(["rival Tom Ellery"]);
});

test("who is praised before the comma does not speak", () => {
  const text = "Praising Nora Beck, Sen. Tom Ellery (R-Ohio) told the crowd: “She is the best.”";
  expect(names(text)).toEqual(["Tom Ellery"]);
});

test("the source of words around it is no part of them", () => {
  const text = "The bridge, engineers who inspected it last week warned, could fail in a flood.";
  expect(said(text)).toEqual([["engineers who inspected it last week", "The bridge … could fail in a flood"]]);
});

test("a verb that turns round between commas parts what was said", () => {
  expect(said("The rain, said Nora Beck, came too late.")).toEqual([["Nora Beck", "The rain … came too late"]]);
});

test("an apposition behind such a verb is not said", () => {
  const text = "The road is closed, said Nora Beck, a clerk who moved here last year.";
  expect(said(text).map(([, words]) => words)).toEqual(["The road is closed"]);
});

test("what stands before the comma before a verb does not speak", () => {
  expect(said("Season with salt, tell your guests to wait and serve.")).toEqual([]);
});

test.each([
  "The widow of Nora Beck said the company had lied.",
  "A former aide to Gov. Nora Beck said she had known for months.",
  "A lawyer for Nora Beck said the evidence was thin.",
  "The officers who arrested Nora Beck said she was calm.",
])("whom somebody belongs to does not speak: %s", (text) => {
  expect(names(text)).not.toContain("Nora Beck");
  expect(names(text)).toHaveLength(1);
});

test.each([
  "Secretary of State Nora Beck said the talks were over.",
  "A woman named Nora Beck said the door was open.",
  "Lawmakers led by Sen. Nora Beck said the bill was dead.",
  "The head of the union, Nora Beck, said the bill was dead.",
  "A letter from Nora Beck said the bill was dead.",
])("who is introduced by name speaks: %s", (text) => {
  expect(names(text)).toEqual(["Nora Beck"]);
});

test("who stands right before a relative pronoun is meant by it", () => {
  const text = "A reason for her anger was the rise of Nora Beck, who said the mill would close.";
  expect(names(text)).toEqual(["Nora Beck"]);
});

test("a participle behind a clause with a subject of its own is that subject's", () => {
  const text = "While Nora Beck said the dam was safe, Tom Ellery disagreed, saying it leaked.";
  expect(names(text)).toEqual(["Nora Beck", "Tom Ellery"]);
});

test("several who speak as one are speakers each", () => {
  const [statement] = statementsOf("Nora Beck, Tom Ellery and Jane Hollis said the plan was dead.");
  expect(statement?.speakerName).toBe("Nora Beck");
  expect(statement?.otherSpeakers).toHaveLength(2);
});

test("a speaker who is nobody's mention is named without what is told of them", () => {
  expect(names("The scheme's backers, citing two studies, said it would pay.")).toContain("The scheme's backers");
});

test.each(["court filings", "records", "emails seen by The Bell"])("according to %s", (source) => {
  expect(said(`According to ${source}, Beck moved the house in May.`)).toEqual([
    [source, "Beck moved the house in May"],
  ]);
});

test("what somebody wants can be told by somebody else", () => {
  expect(said("The town wants to sell the mill, Nora Beck said.")).toEqual([
    ["Nora Beck", "The town wants to sell the mill"],
  ]);
});

test("whom a paper quotes as saying speaks", () => {
  expect(speakers("The paper quoted the general as saying the rebels had fled.")).toEqual(["the general"]);
});

test("why a source has no name is nothing said", () => {
  expect(said("A bailiff, who asked not to be named, said the roof had leaked.").map(([, words]) => words)).toEqual([
    "the roof had leaked",
  ]);
});

test('an official is not "the boy"', () => {
  expect(names("Sheriff Dale Moon said the boy told deputies that his uncle had left.")).toEqual([
    "Dale Moon",
    "the boy",
  ]);
});

test("per names whose words stand before its comma, and whose they stand within", () => {
  expect(said("Turnout was at 41 percent, per the county clerk.")).toEqual([
    ["the county clerk", "Turnout was at 41 percent"],
  ]);
  expect(said("Ana Vale thinks it is a bluff, per a person close to her.")).toContainEqual([
    "Ana Vale",
    "it is a bluff",
  ]);
  expect(said("The firm earned $3, per share.")).toEqual([]);
});
