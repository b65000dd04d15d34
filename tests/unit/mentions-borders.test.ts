import { kindsOf } from "../support/read-mentions.ts";

const namesOf = (text: string): string[] => kindsOf(text).map(([, name]) => name);

test.each([
  ["a planner", "Senior Planner Tom Farley said the plan was ready.", ["Tom Farley"]],
  ["an owner of land", '"It helps us," Landowner Rosemary Henley said.', ["Rosemary Henley"]],
  ["several of one office", "Lawyers met Assessors Jim Cole and Ann Ruiz.", ["Jim Cole", "Ann Ruiz"]],
  [
    "a director of a field",
    "UMWX Director of Government Affairs Phil Dunn said the plan failed.",
    ["UMWX", "Phil Dunn"],
  ],
  ["a director behind a zoo", "Frank Dunn Zoo Director Susan Klein said no.", ["Frank Dunn Zoo", "Susan Klein"]],
])("%s before a full name is no part of it", (_, text, names) => {
  expect(namesOf(text)).toEqual(names);
});

test("what somebody is stays apart from the surname of whom the article names in full", () => {
  expect(namesOf("Bob Sommer won. Finalist Sommer praised the board.")).toEqual(["Bob Sommer"]);
});

test.each([
  ["of two people", "Ana Marsh Slams Tom Ruiz.", ["Ana Marsh", "Tom Ruiz"]],
  ["of a body", "Millrace Police Find Guns In Raids.", ["Millrace Police"]],
])("a headline's verb ends the name %s", (_, text, names) => {
  expect(namesOf(text)).toEqual(names);
});

test("a surname that is also a headline's verb stays in the name", () => {
  expect(namesOf("William D. Burns spoke.")).toEqual(["William D. Burns"]);
});

test("a town and the surname behind it are two", () => {
  expect(namesOf("Within a year in Los Angeles Tarpin made a film. Andrew Tarpin is young.")).toEqual([
    "Los Angeles",
    "Andrew Tarpin",
  ]);
});

test("an office in the name of a body is no title", () => {
  expect(kindsOf("He spoke for the Division of the State Fire Marshal.")).toEqual([
    ["Agency", "Division of the State Fire Marshal"],
  ]);
});

test("what a body is for goes on behind of", () => {
  expect(namesOf("The Institute for the Study of Tides closed.")).toEqual(["Institute for the Study of Tides"]);
});

test.each([
  ["Mark", "Democrat Mark R. Wardell vetoed the bill.", ["Mark R. Wardell"]],
  ["a month", "In April J. Moss Ltd. closed.", ["J. Moss Ltd."]],
])("%s before an initial", (_, text, names) => {
  expect(namesOf(text)).toEqual(names);
});
