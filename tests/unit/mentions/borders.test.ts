import { kindsOf } from "../../support/read-mentions.ts";

const namesOf = (text: string): string[] => kindsOf(text).map(([, name]) => name);

test.each([
  ["an organizer", "Festival Organizer Ada Marsh said the stage was ready.", ["Ada Marsh"]],
  ["a shopkeeper", "Shopkeeper Tom Ruiz closed early.", ["Tom Ruiz"]],
  ["several of one office", "They wrote to Assessors Ada Cole and Ann Ruiz.", ["Ada Cole", "Ann Ruiz"]],
  ["a director of a field", "ZWQ Director of Public Works Ana Dunn resigned.", ["ZWQ", "Ana Dunn"]],
  ["a director behind a gallery", "Karl Moss Gallery Director Nora Hale said no.", ["Karl Moss Gallery", "Nora Hale"]],
])("%s before a full name is no part of it", (_, text, names) => {
  expect(namesOf(text)).toEqual(names);
});

test("what somebody is stays apart from the surname of whom the article names in full", () => {
  expect(namesOf("Nora Sommer ran. Gardener Sommer was late.")).toEqual(["Nora Sommer"]);
});

test.each([
  ["of two people", "Ana Marsh Slams Tom Ruiz.", ["Ana Marsh", "Tom Ruiz"]],
  ["of somebody whom no list has", "Tarbell Quist Endorses Tom Ruiz.", ["Tarbell Quist", "Tom Ruiz"]],
  ["of a body", "Millrace Police Under Fire.", ["Millrace Police"]],
])("a headline's verb ends the name %s", (_, text, names) => {
  expect(namesOf(text)).toEqual(names);
});

test("a surname that is also a headline's verb stays in the name", () => {
  expect(namesOf("Nora D. Burns spoke.")).toEqual(["Nora D. Burns"]);
});

test("a town and the surname behind it are two", () => {
  expect(namesOf("The school in San Diego Okonjo opened last week. Ada Okonjo teaches there.")).toEqual([
    "San Diego",
    "Ada Okonjo",
  ]);
});

test("an office in the name of a body is no title", () => {
  expect(kindsOf("She left the Bureau of the County Sheriff.")).toEqual([["Agency", "Bureau of the County Sheriff"]]);
});

test("what a body is for goes on behind of", () => {
  expect(namesOf("The Society for the Protection of Otters met.")).toEqual(["Society for the Protection of Otters"]);
});

test.each([
  ["a given name that is a month", "Mayor April D. Lindow opened the fair.", ["April D. Lindow"]],
  ["a month", "In April J. Moss Ltd. closed.", ["J. Moss Ltd."]],
])("%s before an initial", (_, text, names) => {
  expect(namesOf(text)).toEqual(names);
});
