import { statementsOf } from "../../support/said.ts";

const refusals = (text: string) =>
  statementsOf(text)
    .filter(({ kind }) => kind === "refusal")
    .map(({ speakerName, cue, content }) => [speakerName, cue && text.slice(...cue), text.slice(...content[0]!)]);

describe("a refusal", () => {
  it.each([
    ["Sheriff Tom Vance did not respond to emails and phone calls.", "did not respond", "to emails and phone calls"],
    ["Sheriff Tom Vance would not say whether he had read the memo.", "would not say", "whether he had read the memo"],
    ["Sheriff Tom Vance declined comment on the lawsuit.", "declined", "comment on the lawsuit"],
    ["Sheriff Tom Vance declined to be interviewed.", "declined", "to be interviewed"],
    ["Sheriff Tom Vance had no comment on the arrest.", "had", "no comment on the arrest"],
    ["Sheriff Tom Vance could not be reached for comment.", "could not be reached", "for comment"],
    ["Sheriff Tom Vance was not available for comment.", "was not available", "for comment"],
    ["Sheriff Tom Vance was unavailable for comment.", "was unavailable", "for comment"],
    ["Sheriff Tom Vance ignored questions from reporters.", "ignored", "questions from reporters"],
    ["Pressed for details, Sheriff Tom Vance did not elaborate.", "did not", "elaborate"],
    ["Sheriff Tom Vance neither confirmed nor denied the report.", "neither confirmed nor denied", "the report"],
  ])("is read in %j", (text, cue, words) => {
    expect(refusals(text)).toEqual([["Tom Vance", cue, words]]);
  });

  it.each([
    "Sheriff Tom Vance said he had no comment.",
    "“No comment,” Sheriff Tom Vance said.",
    "Sheriff Tom Vance said he would not be commenting.",
  ])("may be in the words themselves: %j", (text) => {
    expect(statementsOf(text)).toMatchObject([{ kind: "refusal", speakerName: "Tom Vance" }]);
  });

  it.each([
    "Sheriff Tom Vance did not say that the road would close.",
    "Sheriff Tom Vance could not explain why the road had closed.",
    "Sheriff Tom Vance refused to sign the contract.",
    "Sheriff Tom Vance said he would comment after the vote.",
    "The name of the driver was not immediately available.",
  ])("is none in %j", (text) => {
    expect(refusals(text)).toEqual([]);
  });
});

test("neither admitted nor denied is no word on it", () => {
  expect(statementsOf("Acme Oil leaked. The company neither admitted nor denied wrongdoing.")).toEqual([
    expect.objectContaining({ kind: "refusal", speakerName: "Acme Oil" }) as unknown,
  ]);
});
