import { countedIn } from "../../../graph/api/counted.ts";

test.each([
  ["displaced", "how many were displaced"],
  ["without power", "how many were without power"],
  ["tally", "how the vote came out"],
  ["in the majority", "how many were in the majority"],
  ["homes", "the number of homes"],
  [null, "the number of things"],
])("what is counted is told in words: %s", (unit, words) => {
  expect(countedIn(unit)).toBe(words);
});
