import { kindsOf, named, readMentions } from "../../support/read-mentions.ts";

test.each([
  ["The Amalgamated Dockers Local 812 voted.", "Organization", "Amalgamated Dockers Local 812"],
  ["The Millrace Independent School District closed.", "Agency", "Millrace Independent School District"],
  ["The Department for Harbors and Rivers said no.", "Agency", "Department for Harbors and Rivers"],
  ["Mourners met at the First Baptist Church.", "Organization", "First Baptist Church"],
  ["St. Brigid's Catholic Church closed.", "Organization", "St. Brigid's Catholic Church"],
  ["The Alberta Nurses' Association said no.", "Organization", "Alberta Nurses' Association"],
])("a body has its whole name: %s", (words, kind, name) => {
  expect(named(readMentions(words).mentions, name).kind).toBe(kind);
});

test.each([
  "The ferry Selma Rose sank. The Selma Rose was old.",
  'The ship "Selma Rose" sank.',
  "The MV Selma Rose sank.",
])("a ship is nobody: %s", (words) => {
  expect(kindsOf(words)).toEqual([]);
});

test("a local is named in full once", () => {
  expect(kindsOf("The Harbor Workers Union Local 812 voted. Local 812 met.")).toEqual([
    ["Organization", "Harbor Workers Union Local 812"],
  ]);
});

test("a company's first word alone is the company, unless somebody is called so", () => {
  expect(kindsOf("Halvorsen Properties sold it. Halvorsen was glad.")).toEqual([
    ["Organization", "Halvorsen Properties"],
  ]);
  expect(kindsOf("Halvorsen Properties sold it. Mr. Halvorsen was glad.")).toContainEqual(["Person", "Halvorsen"]);
});

test("a town is no shorter name of its police", () => {
  const { mentions } = readMentions("Wexmouth has a pier. Wexmouth Police closed it. In Wexmouth nobody knew.");
  expect(named(mentions, "Wexmouth").kind).toBe("City");
});

test("another country's chambers are its own", () => {
  const { mentions } = readMentions("NAIROBI, Kenya – The Senate met.");
  expect(named(mentions, "Senate").of).toBe(named(mentions, "Kenya").id);
  expect(named(readMentions("WASHINGTON – The Senate met Kenya's president.").mentions, "U.S. Senate").kind).toBe(
    "Agency",
  );
});

test.each([
  "A FEMA official, speaking on condition of anonymity, said no.",
  "A FEMA official who was not authorized to speak said no.",
])("a nameless source may say why it has no name: %s", (words) => {
  expect(named(readMentions(words).mentions, "FEMA official").unnamed).toBe(true);
});

test.each([
  ["Millrace Lake Fire Rescue sent a truck.", "Millrace Lake Fire Rescue", "Agency"],
  ["Crews from Millrace Fire & Rescue came.", "Millrace Fire & Rescue", "Agency"],
  ["The head of Redgate Resources spoke.", "Redgate Resources", "Organization"],
])("a body is told by its last words: %s", (text, name, kind) => {
  expect(readMentions(text).mentions).toContainEqual(expect.objectContaining({ name, kind }));
});

test("what has its initials in brackets is a body, though it ends like a country", () => {
  expect(kindsOf("Staff of Upland Fisheries Ireland (UFI) took samples. Ana Ruiz of the UFI left.")).toContainEqual([
    "Organization",
    "Upland Fisheries Ireland",
  ]);
});

describe("the House", () => {
  const house = (text: string) =>
    readMentions(text).mentions.filter(({ kind, name }) => kind === "Agency" && name.includes("House"));

  it("is that of the nation, of a state in its own news, and the Commons where MPs sit", () => {
    const names = [
      "WASHINGTON – The House voted on Thursday. Congress will meet.",
      "TOPEKA, Kan. – The House voted on Thursday. Gov. Ana Ruiz and the Legislature met.",
      "LONDON – The minister told the House that MPs would vote.",
    ].map((text) => house(text).map(({ name }) => name));
    expect(names).toEqual([["U.S. House of Representatives"], ["House"], ["House of Commons"]]);
  });

  it("is of the state of the dateline's town, whatever other states the article names", () => {
    const text =
      "TOPEKA – The Kansas House met. The Senate waited. Ohio did not. The Legislature and Gov. Ana Ruiz spoke.";
    const { mentions } = readMentions(text);
    expect(named(mentions, "Senate").of).toBe(named(mentions, "Kansas").id);
  });

  it("is no house that burns, and no part of a longer name", () => {
    expect(house("A fire burned the house on Monday.")).toEqual([]);
    expect(house("The House Canals Committee met on Monday.").map(({ name }) => name)).toEqual([
      "House Canals Committee",
    ]);
  });
});

test("a number with a capital inside a sentence opens a name before a plural", () => {
  const { mentions } = readMentions("They met at the Four Pines Cooperative, and Four people left.");
  expect(mentions.map(({ name }) => name)).toEqual(["Four Pines Cooperative"]);
});

test.each([
  ["Fish died, according to Harbour Pilots Ireland.", "Organization", "Harbour Pilots Ireland"],
  ["They met at Lowersyke GAA on Monday.", "Organization", "Lowersyke GAA"],
])("a body is told by a nation or a game at its end: %s", (text, kind, name) => {
  expect(kindsOf(text)).toContainEqual([kind, name]);
});

test("a part of a country, and somebody called like one, are no bodies", () => {
  const kinds = kindsOf("It rained in Rural Canada, and Carol Ireland left Northern Ireland.");
  expect(kinds.filter(([kind]) => kind === "Organization")).toEqual([]);
});
