import { statementsOf } from "../../support/said.ts";

/** The names of whom the sources of a text mean, where anybody of the article is meant. */
const meant = (text: string): (string | null)[] =>
  statementsOf(text).map(({ speakerMention, speakerName }) => speakerMention && speakerName);

it.each([
  "The vote was late, said Ana Ruiz, a baker at the corner of the square, who has criticized the tax.",
  "The lunch was for Ana Ruiz, a baker and longtime member of the guild who has criticized the tax.",
  "The lunch was for Ana Ruiz, an investor who has criticized the tax.",
])("who stands for the name before its apposition: %s", (text) => {
  expect(meant(text).at(-1)).toBe("Ana Ruiz");
});

it.each([
  "The lunch was for Ana Ruiz, a friend of the bakers who have criticized the tax.",
  "The lunch was for Ana Ruiz, a friend of a man who has criticized the tax.",
  "The lunch was for Ana Ruiz. Those who criticized the tax left early.",
  "The lunch was for Ana Ruiz. It was a day for voters who criticized the tax.",
  "The lunch was for Ana Ruiz. That suggests the tax was forgotten.",
  "Ana Ruiz read the bill, which says the tax is too high.",
])("who, which and that stand for what is before them, not for who was named: %s", (text) => {
  expect(meant(text).at(-1)).toBeNull();
});

it("which stands for the body named right before it", () => {
  expect(meant("Ana Ruiz wrote to Halden Foods, which said the tax was too high.").at(-1)).toBe("Halden Foods");
});
