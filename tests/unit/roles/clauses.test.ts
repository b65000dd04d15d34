import { named, readMentions } from "../../support/read-mentions.ts";

/** "title, status, of" of each role of somebody in a text under a dateline of Millrace. */
function officesOf(words: string, name: string): string[] {
  const { mentions } = readMentions(`MILLRACE, Ore. – ${words}`);
  const byId = new Map(mentions.map((mention) => [mention.id, mention.name]));
  return named(mentions, name).roles.map(
    ({ title, status, of }) => `${title}, ${status}, ${(of === null ? undefined : byId.get(of)) ?? "nothing"}`,
  );
}

test.each([
  ["Ana Ruiz was sworn in as mayor on Monday.", "mayor, current, Millrace"],
  ["Ana Ruiz was sworn in Monday as the 12th mayor of Millrace.", "mayor, current, Millrace"],
  ["Ana Ruiz took office as mayor of Millrace.", "mayor, current, Millrace"],
  ["Ana Ruiz, who has been police chief since 2015, spoke.", "police chief, current, Millrace"],
  ["Ana Ruiz, who was mayor from 2008 to 2016, spoke.", "mayor, former, Millrace"],
  ["Ana Ruiz served as fire chief until 2016.", "fire chief, former, Millrace"],
  ["Ana Ruiz has served as fire chief since 2016.", "fire chief, current, Millrace"],
  ["Ana Ruiz resigned as city manager on Friday.", "city manager, former, Millrace"],
  ["Ana Ruiz, 61, stepped down as mayor.", "mayor, former, Millrace"],
  ["Ana Ruiz became the city's first female fire chief in 2019.", "fire chief, current, Millrace"],
  ["Ana Ruiz is running for mayor.", "mayor, candidate, Millrace"],
  ["Ana Ruiz, a candidate for mayor, spoke.", "mayor, candidate, Millrace"],
  ["Ana Ruiz was nominated by the governor to be state engineer.", "state engineer, candidate, Oregon"],
  ["Voters elected Ana Ruiz mayor on Tuesday.", "mayor, current, Millrace"],
  ["The council appointed Ana Ruiz as city clerk.", "city clerk, current, Millrace"],
  ["The council fired Ana Ruiz as city manager.", "city manager, former, Millrace"],
])("a verb tells an office: %s", (words, office) => {
  expect(officesOf(words, "Ana Ruiz")).toEqual([office]);
});

test.each([
  "Ana Ruiz will not be named police chief.",
  "The council may appoint Ana Ruiz as city clerk.",
  "Ana Ruiz would have become mayor.",
  "Ana Ruiz was the mayor's choice.",
  "Ana Ruiz did not resign as mayor.",
])("what has not happened gives no office: %s", (words) => {
  expect(officesOf(words, "Ana Ruiz")).toEqual([]);
});

test("who will resign still holds the office", () => {
  expect(officesOf("Ana Ruiz will resign as mayor in May.", "Ana Ruiz")).toEqual(["mayor, current, Millrace"]);
});

test.each([
  "Ana Ruiz succeeds Hal Cole as mayor.",
  "Ana Ruiz was sworn in as mayor, succeeding Hal Cole.",
  "Hal Cole was replaced by Ana Ruiz as mayor.",
])("of two people one follows the other: %s", (words) => {
  expect(officesOf(words, "Ana Ruiz")).toContain("mayor, current, Millrace");
  expect(officesOf(words, "Hal Cole")).toEqual(["mayor, former, Millrace"]);
});

test("who runs to succeed somebody has not followed", () => {
  expect(officesOf("Ana Ruiz is running to succeed Mayor Hal Cole.", "Hal Cole")).toEqual(["Mayor, current, Millrace"]);
});
