import { said, statementsOf } from "../../support/said.ts";

test.each([
  ["The bell must be saved, insisted the vicar, the Rev Anna Crane.", "The bell must be saved", "Anna Crane"],
  ["The plan was dead, conceded the minister responsible for roads, Lena Marsh.", "The plan was dead", "Lena Marsh"],
  ["The law is unclear, noted one of the lawyers, Lena Marsh.", "The law is unclear", "Lena Marsh"],
  ["Prices will rise, feared the head of the growers' union, Tom Bray.", "Prices will rise", "Tom Bray"],
  [
    "The merger makes no sense, argued Lena Marsh, a professor of economics and a former regulator.",
    "The merger makes no sense",
    "Lena Marsh",
  ],
  ["“He was kind,” added his only surviving relative, Lena Marsh.", "“He was kind,”", "Lena Marsh"],
  ["“They came at night,” remembered a farmer in the valley, Tom Bray.", "“They came at night,”", "Tom Bray"],
])("a long source behind its verb: %s", (text, words, speaker) => {
  expect(said(text).map(([, own]) => own)).toEqual([words]);
  expect(statementsOf(text)).toMatchObject([{ speakerName: speaker }]);
});

test("people without a name behind a verb", () => {
  expect(said("We were never asked, complained residents of the street.")).toEqual([
    ["residents of the street", "We were never asked"],
  ]);
});

test("what goes on behind the source belongs to the words", () => {
  expect(said("The road, said Lena Marsh, is closed.").map(([, words]) => words)).toEqual(["The road … is closed"]);
});

test("an object behind a verb is no source", () => {
  expect(said("The firm lost money, blamed the weather and closed.").map(([source]) => source)).not.toContain(
    "the weather",
  );
});

test("a body where somebody works does not speak with her", () => {
  const text = "“It leaks,” said Lena Marsh, an engineer at the Alder Institute and Bexley Motors.";
  expect(statementsOf(text)).toMatchObject([{ speakerName: "Lena Marsh", otherSpeakers: [] }]);
});

test("a verb that closes a sentence behind a name brings what stands before it, though it may be a noun", () => {
  expect(said("The fever kills 40 people a year, the NIH estimates.")).toEqual([
    ["the NIH", "The fever kills 40 people a year"],
  ]);
});
