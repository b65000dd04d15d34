import { statementsOf } from "../../support/said.ts";

/** The names of whom the sources of a text mean, where anybody of the article is meant. */
const meant = (text: string): (string | null)[] =>
  statementsOf(text).map(({ speakerMention, speakerName }) => speakerMention && speakerName);

it.each([
  "The vote was late, said Ana Ruiz, a professor of law at the college, who likened it to a long lunch.",
  "The lunch was for Ana Ruiz, a baker and longtime member of the guild who has criticized the tax.",
  "The lunch was for Ana Ruiz, an investor who has criticized the tax.",
])("who stands for the name before its apposition: %s", (text) => {
  expect(meant(text).at(-1)).toBe("Ana Ruiz");
});

it.each([
  "The lunch was for Ana Ruiz, a friend of the bakers who have criticized the tax.",
  "The lunch was for Ana Ruiz, a friend of a man who has criticized the tax.",
])("who stands for the noun of people before it: %s", (text) => {
  expect(meant(text).at(-1)).toBeNull();
});
