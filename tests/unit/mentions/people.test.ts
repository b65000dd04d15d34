import { named, readMentions } from "../../support/read-mentions.ts";

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

test.each([
  "Karl Dahl fell. Dahl was 41. Dahl left two sons. Mayor Nora Dahl wept. Mayor Dahl left.",
  "Karl Dahl fell. Dahl was 41. Dahl left two sons. Nora Dahl, 51, the town's mayor, wept. Mayor Dahl left.",
  "Karl Dahl fell. Dahl was 41. Dahl left two sons. Nora Dahl, a county councillor, wept. Cllr Dahl left.",
  "Karl Dahl fell. Dahl was 41. Dahl left two sons. Senator Nora Dahl wept. Sen. Dahl left.",
  "Karl Dahl fell. Dahl was 41. Dahl left two sons. Executive Director Nora Dahl wept. Director Dahl left.",
])("an office and a surname are whoever holds the office, however often another of the name is told of", (words) => {
  expect(people(words)).toEqual([
    ["Karl Dahl", ["Karl Dahl", "Dahl", "Dahl"]],
    ["Nora Dahl", ["Nora Dahl", "Dahl"]],
  ]);
});

test.each([
  ["Karl Dahl Jr. won on Tuesday. His father, Karl Dahl Sr., wept. Dahl was hoarse. The elder Dahl left early.", 1],
  ["Karl Dahl Jr. won on Tuesday. His father, Karl Dahl, wept. Dahl was hoarse. The elder Dahl left early.", 1],
  ["Karl Dahl Sr. wept. So did Karl Dahl Jr. then. Dahl Sr. was hoarse. The younger Dahl left early.", 1],
])("the elder and the younger of a name are father and son: %s", (words, at) => {
  expect(people(words)[at]?.[1].at(-1)).toBe("Dahl");
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
  ['Police said Carlos "Chuy" Oduya left.', 'Carlos "Chuy" Oduya'],
])(
  "a nickname behind a title or a given name that is a word, and a Korean given name, are parts of the name: %s",
  (text, name) => {
    expect(["Person", "Official"]).toContain(named(readMentions(text).mentions, name).kind);
  },
);

test("members of a parliament are nobody by name", () => {
  expect(readMentions("Opposition TDs walked out of the hall.").mentions).toEqual([]);
});

test.each([
  ["Serbian President Dragoš Vuković left.", "Dragoš Vuković"],
  ["Ağca Yıldız and Wiesława Żółkoś were hurt, police said.", "Wiesława Żółkoś"],
])("a name keeps the letters of its language: %s", (text, name) => {
  expect(["Person", "Official"]).toContain(named(readMentions(text).mentions, name).kind);
});

test.each([
  ["An Tran, who sells shoes, was late.", "An Tran"],
  ["He Jing, a teacher, was late.", "He Jing"],
  ["She Lan, 27, was late.", "She Lan"],
  ["So Young-jin was late.", "So Young-jin"],
  ["Linh Ngo, a teacher, was late.", "Linh Ngo"],
  ["Do Van Minh was late.", "Do Van Minh"],
  ["Nor Hasna was late.", "Nor Hasna"],
  ["Darlene Two Bears was late.", "Darlene Two Bears"],
  ["Mark Day was charged.", "Mark Day"],
  ["Police named the driver as Will Moss.", "Will Moss"],
  ["Will Price and Grant Long were rescued.", "Will Price"],
])("a name may be spelled like a common word: %s", (words, name) => {
  expect(named(readMentions(words).mentions, name).kind).toBe("Person");
});

test.each([
  "He Americanised it.",
  "Nor Germany agreed.",
  "An Oslo-based team won.",
  "So Long Island waits.",
  "Will Price and Cole agree?",
  "Do Van Gogh's pictures sell?",
])("a small word that opens a sentence is nobody's name: %s", (words) => {
  const names = readMentions(words).mentions.map(({ name }) => name.split(" ")[0]);
  expect(names).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(?:He|An|So|Will|Do|Nor)$/)]));
});

test.each([
  ["Pieter van 't Hoff was late.", "Pieter van 't Hoff"],
  ["Ahmed ould Sidi was late.", "Ahmed ould Sidi"],
  ["Lord Pelham of Wick agreed.", "Pelham of Wick"],
])("small words inside a name are a part of it: %s", (words, name) => {
  expect(["Person", "Official"]).toContain(named(readMentions(words).mentions, name).kind);
});

test.each([
  ["Baroness Thornbury agreed.", "Thornbury"],
  ["Dame Portwick sang.", "Portwick"],
])("a lady of a town's name is no town: %s", (words, name) => {
  expect(["Person", "Official"]).toContain(named(readMentions(words).mentions, name).kind);
});

test("a name in capitals is whole where others use the given name alone", () => {
  expect(
    people("TESS CROSS: Good evening.\n\nOSCAR VANE: Good evening, Tess.\n\nTESS CROSS: Sit down."),
  ).toContainEqual(["Tess Cross", ["TESS CROSS", "Tess", "TESS CROSS"]]);
});

test("two family names alone are of whom the article names in full, behind a particle too", () => {
  const { mentions } = readMentions("Pedro de la Cruz Ortega Salinas spoke. Ortega Salinas said so.");
  expect(mentions.map(({ name }) => name)).toEqual(["Pedro de la Cruz Ortega Salinas"]);
});

test.each([
  ["Finch, the council president, voted no.", "Finch"],
  ["Rush, the plant manager, left early.", "Rush"],
  ["Okonjo, the county's deputy attorney, left early.", "Okonjo"],
  ["Bishop, the plant manager, left early. Nobody saw Bishop again.", "Bishop"],
  ["Police named Jin Park on Monday. Park, 45, left early.", "Jin Park"],
  ["The town was poor. Hector Ray, president of the local union, left early.", "Hector Ray"],
])("a surname and what somebody is behind a comma is somebody: %s", (words, name) => {
  expect(people(words).map(([one]) => one)).toEqual([name]);
});

test.each(["Rush, the river, was high.", "Finch, the oldest of all, was ill.", "Later, the manager left early."])(
  "a word that opens a sentence is nobody where no role tells: %s",
  (words) => {
    expect(people(words)).toEqual([]);
  },
);

test("a title that is somebody's surname is no title where it stands alone", () => {
  const text = "Carla Bishop wrote that an order was lost. Bishop offered to resign.";
  expect(people(text)).toEqual([["Carla Bishop", ["Carla Bishop", "Bishop"]]]);
});

test("a surname that no list has is told by whose spokesman or president stands before it", () => {
  const text = "Zemco Steel is sorry, said its spokesman, Okoyevand. The union's president, Strandvik, wept.";
  expect(people(text).map(([name]) => name)).toEqual(expect.arrayContaining(["Okoyevand", "Strandvik"]));
  expect(people("They drove from its capital, Strandvik, on Monday.").map(([name]) => name)).toEqual([]);
});

test("members of a board are named behind the word in the plural", () => {
  expect(people("The board met. Members Nora Dahl and Karl Vale voted no.").map(([name]) => name)).toEqual([
    "Nora Dahl",
    "Karl Vale",
  ]);
});

test("a town of a party's tag keeps the word behind St. or Ft.", () => {
  const { mentions } = readMentions("Sen. Nora Dahl, D-St. Louis, and Rep. Karl Vale, R-Ft. Worth, spoke.");
  expect(mentions.filter(({ kind }) => kind === "City").map(({ name }) => name)).toEqual(["St. Louis", "Ft. Worth"]);
});
