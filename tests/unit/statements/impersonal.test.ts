import { said } from "../../support/said.ts";

const SCENE = "Halden Foods closed its plant in May.";

it.each([
  "It is unclear whether the plant will open again.",
  "It seems that the plant will open again.",
  "It's no surprise that the plant will open again.",
  "It was not clear why the plant had closed.",
])("it is nobody who says so: %s", (sentence) => {
  expect(said(`${SCENE} ${sentence}`)).toEqual([]);
});

it("it may be a company that is sure of something", () => {
  expect(said(`${SCENE} It is confident that the plant will open again.`)).toEqual([
    ["It", "that the plant will open again"],
  ]);
});
