import { statementsOf } from "../support/said.ts";

it.each([
  "The Senate passed a bill on Monday that raises the fee.",
  "The council voted 5-2 to table the plan.",
  "The committee adjourned at noon.",
  "Governor Lena Marsh signed the bill on Friday.",
  "Neighbors were told to leave.",
  "The driver was identified as Tom Bray.",
])("is nothing said: %j", (text) => {
  expect(statementsOf(text)).toEqual([]);
});

it("is something said where quoted words follow", () => {
  expect(statementsOf("Governor Lena Marsh signed what she called “a bad bill.”")).toMatchObject([
    { speakerName: "Lena Marsh" },
  ]);
});
