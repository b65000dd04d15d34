import { statementsOf } from "../../support/said.ts";

/** Each statement of a text as its speaker's name and its words. */
function told(text: string): [string | null, string][] {
  return statementsOf(text).map(({ speakerName, content }) => [
    speakerName,
    content.map(([start, end]) => text.slice(start, end)).join(" … "),
  ]);
}

describe("what a paper finds", () => {
  it("is that of whoever made the poll, not of the people asked", () => {
    expect(told("Some 41 percent of riders oppose the fare, a poll by Harrow College found.")).toEqual([
      ["Harrow College", "Some 41 percent of riders oppose the fare"],
    ]);
  });

  it("is the study's, not the journal's in which it stands", () => {
    expect(told("Loud music slows plants, a study published in the Journal of Garden Science suggests.")).toEqual([
      ["a study", "Loud music slows plants"],
    ]);
  });
});

describe("what a paper orders", () => {
  it.each([
    ["The memo, dated 9 May, instructs guards not to talk to visitors.", "The memo", "not to talk to visitors"],
    ["The notice advises hikers to carry water.", "The notice", "to carry water"],
    ["A letter seen by reporters tells tenants to leave by June.", "A letter", "to leave by June"],
  ])("is its own: %s", (text, by, words) => {
    expect(told(text)).toEqual([[by, words]]);
  });

  it.each(["The letter, dated 9 May, came on Monday.", "The study took nine years and cost a fortune."])(
    "is not what is told of it: %s",
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );
});
