import { named, readMentions } from "../support/read-mentions.ts";

/** Each person of a text by name, with the words that name him. */
function people(words: string): [name: string, written: readonly string[]][] {
  const { mentions, text } = readMentions(words);
  return mentions
    .filter(({ kind }) => kind === "Person" || kind === "Official")
    .map(({ name, spans }) => [name, spans.map(([from, to]) => text.slice(from, to))]);
}

test("father and son of one name are two, and so is each by his surname and suffix", () => {
  const text = "Karl Dahl Jr. won on Tuesday. Karl Dahl Sr. was mayor until 1990. Dahl Sr. said that he was proud.";
  expect(people(text)).toEqual([
    ["Karl Dahl Jr.", ["Karl Dahl Jr."]],
    ["Karl Dahl Sr.", ["Karl Dahl Sr.", "Dahl Sr."]],
  ]);
});

test("a father is another than his son, though only the son has a suffix", () => {
  expect(people("Karl Dahl Jr. won on Tuesday. His father, Karl Dahl, was mayor until 1990.")).toEqual([
    ["Karl Dahl Jr.", ["Karl Dahl Jr."]],
    ["Karl Dahl", ["Karl Dahl"]],
  ]);
  expect(people("Karl Dahl was mayor until 1990. His son, Karl Dahl Jr., won on Tuesday.")).toHaveLength(2);
});

test("a suffix may be left out later in the article", () => {
  const text = "Karl Dahl Jr. won on Tuesday. Karl Dahl said that he would cut taxes.";
  expect(people(text)).toEqual([["Karl Dahl Jr.", ["Karl Dahl Jr.", "Karl Dahl"]]]);
});

test("two family names are another name of the person named in full, before or later", () => {
  const later = "President Luis Miguel Ortega Salinas left early. Ortega Salinas said nothing.";
  expect(people(later)).toEqual([["Luis Miguel Ortega Salinas", ["Luis Miguel Ortega Salinas", "Ortega Salinas"]]]);
  const before = "Ortega Salinas said nothing. Luis Miguel Ortega Salinas took office in May.";
  expect(people(before)).toEqual([["Luis Miguel Ortega Salinas", ["Ortega Salinas", "Luis Miguel Ortega Salinas"]]]);
});

test("a name of two family names says so", () => {
  const { mentions } = readMentions("President Ortega Salinas left early. Mayor Ruth Calloway stayed.");
  expect(named(mentions, "Ortega Salinas").familyNames).toBe(true);
  expect(named(mentions, "Ruth Calloway").familyNames).toBeUndefined();
});

test("who only wrote the article is a credit, an official who writes is none", () => {
  const { mentions } = readMentions("By Nora Feld, Staff Writer\nThe river rose over the levee, Sam Ochs said.");
  expect(mentions.map(({ name, credit = false }) => [name, credit])).toEqual([
    ["Nora Feld", true],
    ["Sam Ochs", false],
  ]);
});

test.each([
  ["State Sen. Margaret “Meg” Dunleary, D-Dell, said no.", "Margaret “Meg” Dunleary"],
  ["Officers met Park Ji-hoon on Monday.", "Park Ji-hoon"],
])("a nickname behind a title and a Korean given name are parts of the name: %s", (text, name) => {
  expect(["Person", "Official"]).toContain(named(readMentions(text).mentions, name).kind);
});

test("members of a parliament are nobody by name", () => {
  expect(readMentions("Opposition TDs walked out of the hall.").mentions).toEqual([]);
});
