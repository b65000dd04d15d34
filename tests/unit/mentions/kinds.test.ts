import { kindsOf, named, readMentions } from "../../support/read-mentions.ts";

const namesOf = (text: string): string[] => kindsOf(text).map(([, name]) => name);

test.each([
  ["a curly apostrophe in a short form", "He said, and I’m sure of it, that the levee held."],
  ["a people", "Few Latinos came, and fewer African-Americans."],
  ["members of a party", "It passed with Democrats, and Republicans were against it."],
  ["a kind of body", "A super PAC paid for it."],
  ["a yearly speech", "The State of the Union address was short."],
])("%s names nobody", (_, text) => {
  expect(kindsOf(text)).toEqual([]);
});

test("members of a party somewhere are no name together", () => {
  expect(namesOf("Few Republicans on Tamarack Hill agreed with Ana Hill.")).not.toContain(
    "Republicans on Tamarack Hill",
  );
});

test.each([
  ["two outlets", "An NBC News-Wall Street Journal poll was out.", ["NBC News", "The Wall Street Journal"]],
  [
    "two agencies",
    "Spokesmen at the FBI and Justice Department were silent.",
    ["Federal Bureau of Investigation", "U.S. Department of Justice"],
  ],
  ["two people", "Ana Cole met Tom Ruiz. A Cole-Ruiz race is likely.", ["Ana Cole", "Tom Ruiz"]],
])("%s that are joined are two", (_, text, names) => {
  expect(namesOf(text)).toEqual(names);
});

test("a party before a body is a part of its name or none, but no title", () => {
  expect(namesOf("Republican National Committee Chairman Ana Ruiz met the Democratic Senate.")).toEqual([
    "Republican National Committee",
    "Ana Ruiz",
    "U.S. Senate",
  ]);
});

test("a party before a place and an office is a title", () => {
  expect(kindsOf("They praised Republican Ohio Gov. Ana Ruiz on Monday.")).toEqual([
    ["Region", "Ohio"],
    ["Official", "Ana Ruiz"],
  ]);
});

test("a small the is no part of a longer name", () => {
  expect(namesOf("She chairs the Senate Canals Committee.")).toEqual(["Senate Canals Committee"]);
});

test("whose White House it was is a name of its own, though a town has it", () => {
  expect(kindsOf("He had served in the Clinton White House before.")).toEqual([
    ["Person", "Clinton"],
    ["Agency", "White House"],
  ]);
});

test.each(["campaign", "aides", "years"])("a town's name before %s is a person's", (noun) => {
  expect(kindsOf(`It began with the Clinton ${noun} in spring.`)).toContainEqual(["Person", "Clinton"]);
});

test("a common word before campaign is nobody's surname", () => {
  expect(namesOf("Top aides left. The Southern campaign schedule was long.")).toEqual([]);
});

test("a listed agency is no town, whatever stands before it", () => {
  expect(kindsOf("Few in Congress or across Congress had read it in Congress.")).toEqual([["Agency", "U.S. Congress"]]);
});

test.each([
  ["Ana Cole Policy Institute", "Organization"],
  ["Ana Cole Memorial Park", "Site"],
  ["Cole Center for Levees", "Organization"],
])("what is called after a person is none: %s", (name, kind) => {
  expect(named(readMentions(`She spoke at the ${name} on Friday.`).mentions, name).kind).toBe(kind);
});

test("the state in a member's brackets may be shortened in older ways", () => {
  expect(kindsOf("Rep. Ana Ruiz (D-Tex.) came.")).toContainEqual(["Region", "Texas"]);
});

test.each([
  ["Anderson County Sheriff Ana Ruiz left.", "Ana Ruiz"],
  ["He lived at Barrow-in-Tamarack, and liked it.", "Barrow-in-Tamarack"],
  ["He spoke of F.B.I. agents.", "Federal Bureau of Investigation"],
  ["Voters of the Granite State waited.", "New Hampshire"],
])("a name is read whole and no more: %s", (text, name) => {
  expect(namesOf(text)).toContain(name);
});

test.each(["It stands on Route 4 and at Exit 6.", "He lived at Lot No. 15.", "They fought in WWII."])(
  "a thing told by its number and a war are no bodies: %s",
  (text) => {
    expect(kindsOf(text)).toEqual([]);
  },
);

test("a paper goes by its last word where no other of the article ends so", () => {
  const { mentions } = readMentions("The Washington Post asked him. The Post reported his answer.");
  expect(named(mentions, "The Washington Post").spans).toHaveLength(2);
});

test("a paper's last word is that paper however it is written of", () => {
  const { mentions } = readMentions(
    "The Elton Times asked him twice. “It is late,” he told the Times, the Times wrote.",
  );
  expect(mentions.map(({ name, spans }) => [name, spans.length])).toEqual([["The Elton Times", 3]]);
});

test("two papers that end alike do not share their last word", () => {
  const { mentions } = readMentions("The Washington Post and the New York Post asked. He told the Post more.");
  expect(named(mentions, "The Washington Post").spans).toHaveLength(1);
});

test("letters that the article spells out are that body's, though a table knows another", () => {
  const { mentions } = readMentions("The Forest Bridge Institute (FBI) opened. Trees please the FBI.");
  expect(named(mentions, "Forest Bridge Institute").spans).toHaveLength(3);
});

test("a given name that opens a university's name is no town", () => {
  expect(kindsOf("She teaches at George Cole Tamarack University.")).toEqual([
    ["Organization", "George Cole Tamarack University"],
  ]);
});

test.each([
  ["Ruth Calloway Hospital", "Organization"],
  ["Ruth Calloway Airport", "Site"],
])("%s is nobody, though it opens with a given name", (name, kind) => {
  expect(kindsOf(`They met at ${name} on Friday.`)).toContainEqual([kind, name]);
});

test("the second word of a town is no given name", () => {
  expect(namesOf("The San Diego Larks won on Friday.")).not.toContain("Diego Larks");
});

test.each(["U.S.", "US", "U. S.", "United States"])("a federal agency is one with %s before it", (nation) => {
  expect(kindsOf(`The ${nation} Department of Agriculture said so.`)).toContainEqual([
    "Agency",
    "U.S. Department of Agriculture",
  ]);
});

test.each([
  ["a hurricane", "Hurricane Odette neared the coast. Odette had winds of 60 mph, they said.", "Odette"],
  [
    "the virus that a town gave its name to",
    "An outbreak of Marburg virus killed 15. Marburg, like others, spreads.",
    "Marburg",
  ],
  ["somebody of a party from a town", "The Mesa Republican said no.", "Mesa Republican"],
])("%s is nobody's name", (_, text, name) => {
  expect(namesOf(text)).not.toContain(name);
});

test("a town behind nearby is a town, though somebody may be called so", () => {
  expect(kindsOf("Evacuees went to a school in nearby Duncan.")).toEqual([["City", "Duncan"]]);
});
