import { named, readMentions } from "../../support/read-mentions.ts";

const partyOf = (text: string, name: string): string | null | undefined =>
  named(readMentions(text).mentions, name).roles[0]?.party;

test.each([
  ["Mayor Ana Ruiz, a Democrat, voted no.", "Democratic"],
  ["Mayor Ana Ruiz spoke first. Ruiz, a first-term moderate Republican from Norwell, voted no.", "Republican"],
  ["Mayor Ana Ruiz, 45, an independent, voted no.", "Independent"],
  ["Mayor Ana Ruiz, the Democrat who won in May, voted no.", "Democratic"],
])("an office is of the party told behind its bearer's name: %s", (text, party) => {
  expect(partyOf(text, "Ana Ruiz")).toBe(party);
});

test.each([
  "Mayor Ana Ruiz, a Republican appointee, voted no.",
  "Mayor Ana Ruiz, once a Republican, voted no.",
  "Mayor Ana Ruiz thanked Tom Bray, sitting down beside Lee Bond, a Democrat.",
  "Mayor Ana Ruiz praised an independent inquiry.",
  "Labour Minister Ana Ruiz opened the plant.",
])("other words tell no party: %s", (text) => {
  expect(partyOf(text, "Ana Ruiz")).toBeNull();
});
