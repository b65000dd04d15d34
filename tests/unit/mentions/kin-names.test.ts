import { readMentions } from "../../support/read-mentions.ts";

function people(text: string): string[] {
  return readMentions(text).mentions.flatMap(({ kind, name }) =>
    kind === "Person" || kind === "Official" ? [name] : [],
  );
}

test.each([
  ["her husband", "Ana Strand said her husband, Peter, was ill. Peter coughs.", "Peter Strand"],
  [
    "his brother",
    "Karl Strand came. Strand owns a boat with his younger brother Peter, the finance director.",
    "Peter Strand",
  ],
  ["her son of the sentence before", "Ana Strand was fined. It was dear. Her son Peter paid.", "Peter Strand"],
  [
    "her son of a trial",
    "Ana Strand left. Strand was fined. She saw a court in which her son, Peter, sat.",
    "Peter Strand",
  ],
  ["somebody's daughter", "Karl Strand's daughter Ana spoke.", "Ana Strand"],
])("%s has the surname of whose he or she is, where a given name alone tells", (_, text, name) => {
  expect(people(text)).toContain(name);
});

test.each([
  ["where two may be meant", "Karl Strand told Tom Oduya that his wife, Ana, was ill.", "Ana"],
  [
    "where the only one is of another gender",
    "Ana Strand said so. Tom Oduya saw Ana Strand and his wife, Vera.",
    "Vera Strand",
  ],
  ["of two in the paragraph", "Karl Strand met Tom Oduya. His wife, Ana, was ill.", "Ana"],
  ["of another paragraph", "Karl Strand was fined.\n\nHis wife, Ana, paid.", "Ana"],
  ["across a quotation", 'Karl Strand said: "It rained." His wife, Ana, paid.', "Ana"],
  ["of an in-law", "Karl Strand thanked his son-in-law, Peter.", "Peter"],
])("nobody is given a surname %s", (_, text, name) => {
  const isPlain = !name.includes(" ");
  expect(people(text).includes(name)).toBe(isPlain);
});

test('"Mr. Dot" is whom the article names with that nickname', () => {
  const text = 'Harold "Dot" Strand drives the bus. "Mr. Dot was brave," said Ana Ruiz.';
  expect(people(text)).toHaveLength(2);
});

test("whose husband he is tells his surname, too", () => {
  expect(people("Ana Strand, whose husband, Peter, died in the fire, wept.")).toContain("Peter Strand");
});

test.each(["I told Tom to wait", "Her husband, Tom, waited"])('Tom of "%s" is somebody', (words) => {
  expect(people(`Ana Strand was out. "${words}."`).some((name) => name.startsWith("Tom"))).toBe(true);
});
