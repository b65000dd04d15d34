import { said, statementsOf } from "../../support/said.ts";

test.each([
  ["Ana Ruiz said the agency told her the dam was safe.", "the agency", "the dam was safe"],
  ["Ana Ruiz said engineers believe the dam was safe.", "engineers", "the dam was safe"],
  ["Ana Ruiz told the court that Tom Bray said the gun was his.", "Tom Bray", "the gun was his"],
])("what somebody tells that others said is theirs, too: %s", (text, source, words) => {
  expect(said(text)).toHaveLength(2);
  expect(said(text)).toContainEqual([source, words]);
  expect(statementsOf(text).map(({ depth }) => depth)).toEqual([1, 2]);
});

test.each(["Ana Ruiz said she believes the dam is safe.", "Ana Ruiz said the agency may tell her the dam was safe."])(
  "whoever speaks of herself, or of what may be said, tells nothing of others: %s",
  (text) => {
    expect(said(text)).toHaveLength(1);
  },
);

test("who is told stands apart from what is told", () => {
  expect(said("The agency told her the dam was safe.")).toEqual([["The agency", "the dam was safe"]]);
});

test("what is quoted within single marks is the speaker's whole", () => {
  expect(said("‘She told me, “Get out”,’ Ann Doyle said.")).toEqual([["Ann Doyle", "‘She told me, “Get out”,’"]]);
});
