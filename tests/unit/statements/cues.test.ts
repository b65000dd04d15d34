import { said, statementsOf } from "../../support/said.ts";

describe("quoted words", () => {
  it.each([
    [
      "“Not while I hold this office,” shot back Governor Lena Marsh.",
      "Governor Lena Marsh",
      "“Not while I hold this office,”",
    ],
    [
      "“Not while I hold this office,” Governor Lena Marsh fired back.",
      "Governor Lena Marsh",
      "“Not while I hold this office,”",
    ],
    ["“We all saw it,” chimed in Governor Lena Marsh.", "Governor Lena Marsh", "“We all saw it,”"],
    ["“A modest sum,” Governor Lena Marsh deadpanned.", "Governor Lena Marsh", "“A modest sum,”"],
    ["“Stay home,” was Governor Lena Marsh's answer.", "Governor Lena Marsh's answer", "“Stay home,”"],
    ["“Stay home,” came the reply from Governor Lena Marsh.", "the reply from Governor Lena Marsh", "“Stay home,”"],
    [
      "“The levee was doomed,” Governor Lena Marsh is quoted as saying.",
      "Governor Lena Marsh",
      "“The levee was doomed,”",
    ],
    [
      "In the words of Governor Lena Marsh, “the levee was doomed from the start.”",
      "Governor Lena Marsh",
      "“the levee was doomed from the start.”",
    ],
    [
      "To quote Governor Lena Marsh: “The levee was doomed from the start.”",
      "Governor Lena Marsh",
      "“The levee was doomed from the start.”",
    ],
  ])("are hers in %j", (text, speaker, words) => {
    expect(said(text)).toEqual([[speaker, words]]);
    expect(statementsOf(text)[0]?.speakerName).toBe("Lena Marsh");
  });

  it.each([
    "Governor Lena Marsh's response: “The count stands.”",
    "Governor Lena Marsh's message was simple: “Stay home.”",
  ])("behind a colon are hers whose answer they are: %j", (text) => {
    expect(statementsOf(text).map(({ speakerName }) => speakerName)).toEqual(["Lena Marsh"]);
  });

  it.each([
    "Governor Lena Marsh shook her head. “It was never going to work.”",
    "Asked whether she would run again, Governor Lena Marsh laughed. “It was never going to work.”",
    "Governor Lena Marsh was blunt. “It was never going to work.”",
  ])("that are a sentence of their own are of whom the sentence before is about: %j", (text) => {
    const found = statementsOf(text).filter(({ kind }) => kind === "direct");
    expect(found).toMatchObject([{ speakerName: "Lena Marsh", rule: "quote/after-subject" }]);
  });

  it("behind a sentence about a place are nobody's", () => {
    expect(statementsOf("Millrace was dark. “It was never going to work.”")).toEqual([]);
  });
});

it.each([
  ["Governor Lena Marsh was quoted by the Harbor News as saying the levee was doomed.", "Lena Marsh"],
  ["The Harbor News quoted Governor Lena Marsh as saying the levee was doomed.", "Lena Marsh"],
])("who is quoted speaks, not who quotes: %j", (text, speaker) => {
  expect(statementsOf(text).map(({ speakerName, content }) => [speakerName, text.slice(...content[0]!)])).toEqual([
    [speaker, "the levee was doomed"],
  ]);
});

test("said is a cue behind somebody elected", () => {
  expect(said("The president-elect said taxes would fall.")).toEqual([["The president-elect", "taxes would fall"]]);
});
