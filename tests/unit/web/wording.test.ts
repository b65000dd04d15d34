import type { Proposal } from "../../../graph/model/decisions.ts";
import { mentionsIn } from "../../../web/state/wording/mentions.ts";
import { moment } from "../../../web/state/wording/dates.ts";
import { tellsInWords } from "../../../web/state/wording/tells.ts";
import { inWords, nameFromId, numbered, ruleWords, signed, withNames } from "../../../web/state/wording/wording.ts";
import { node, STATEMENT } from "../../support/web-record.ts";

const told = { who: "unknown", note: "" };
const name = (id: string) => ({ a: "A. Ruiz", b: "Ana Ruiz" })[id] ?? nameFromId(id);
const DECISIONS: readonly (readonly [words: string, decision: Proposal])[] = [
  ["Merged A. Ruiz into Ana Ruiz", { action: "merge", entity: "a", into: "b", ...told }],
  ["Kept A. Ruiz and Ana Ruiz two", { action: "never-merge", entity: "a", other: "b", ...told }],
  [
    "Split 2 mentions off Ana Ruiz",
    { action: "split", entity: "b", mentions: ["mention:a:m1", "mention:a:m2"], ...told },
  ],
  ["Renamed A. Ruiz to Ana B. Ruiz", { action: "rename", entity: "a", name: "Ana B. Ruiz", ...told }],
  ["Kept the name Ana Ruiz", { action: "rename", entity: "b", name: "Ana Ruiz", ...told }],
  ["Made A. Ruiz an agency", { action: "set-kind", entity: "a", kind: "Agency", ...told }],
  ["Dropped A. Ruiz", { action: "drop", entity: "a", ...told }],
];

test.each(DECISIONS)("a decision is told in words: %s", (words, decision) => {
  expect(inWords(decision, name)).toBe(words);
});

test.each([
  ["person:ana-ruiz@ohio", "Ana Ruiz (Ohio)"],
  ["person:a-ruiz", "A. Ruiz"],
  ["person:4255b5e05e0763b9:m3", "a name of one article"],
  ["event:flood:city:brackwater:2025-04-12", "Flood, Brackwater, 12 Apr 2025"],
  ["event:fire:city:5721:2025-W18:4255b5e05e0763b9:e5", "Fire, 2025 W18"],
  ["event:arrest:person:ana-ruiz:2025-04", "Arrest, Ana Ruiz, Apr 2025"],
])("the id %s tells a name where no node does", (id, words) => {
  expect(nameFromId(id)).toBe(words);
});

test("a sentence of the server is read with names", () => {
  const sentence = "Decision d1 (merge of person:a-ruiz) rests on it; person:b-ruiz, person:c-ruiz and city:991.";
  expect(withNames(sentence, (id) => id.toUpperCase())).toBe(
    "Decision d1 (merge of PERSON:A-RUIZ) rests on it; PERSON:B-RUIZ, PERSON:C-RUIZ and CITY:991.",
  );
});

test("rules, weights and moments are told in words", () => {
  expect([ruleWords("person/given-name"), signed(2), signed(-3)]).toEqual(["given name", "+2", "−3"]);
  expect(moment("2031-02-03T09:30:12.000Z")).toBe("3 Feb 2031, 09:30 UTC");
});

test("each mention of a node is found with the first sentence it stands in, in order of the articles", () => {
  const mention = (id: string, spans: number[][]) => node(id, "Mention", "Brandt", { spans });
  const nodes = [
    mention("mention:z:m1", [[5, 11]]),
    mention("mention:a:m1", [
      [33, 39],
      [3, 9],
    ]),
    mention("mention:q:m9", [[0, 2]]),
  ];
  const source = (article: string, span: [number, number]) => ({
    ...{ article: { ...STATEMENT.article, id: article }, span, words: "Brandt", context: "Brandt said no.", rule: "r" },
    confidence: 1,
  });
  const sources = [source("a", [33, 39]), source("z", [5, 11])];
  const found = mentionsIn(
    { nodes: [node("person:b", "Person", "Brandt"), ...nodes], edges: [], truncated: {} },
    sources,
  );
  expect(found.map(({ id, source: place }) => [id, place?.span])).toEqual([
    ["mention:a:m1", [33, 39]],
    ["mention:z:m1", [5, 11]],
    ["mention:q:m9", undefined],
  ]);
});

test("what articles tell beside a name is in their own words, what is an id in words of ours", () => {
  const event = { words: ["flooded", "the flood"], type: "flood", start: "2025-04-12", counts: ["about 1200 people"] };
  expect(tellsInWords(event)).toEqual([
    "in the words “flooded”, “the flood”",
    "type flood",
    "on 12 Apr 2025",
    "counted about 1200 people",
  ]);
  expect(tellsInWords({ given: "ana", offices: ["vice-mayor"] })).toEqual(["given name Ana", "office Vice Mayor"]);
  expect(tellsInWords({ local: true, near: ["everywhere", "oregon"] })).toEqual([
    "an office of a town or county",
    "articles from the whole country, Oregon",
  ]);
});

it("marks the thousands of a number", () => {
  expect(["1200 people", "18000000 dollars", "350 homes"].map(numbered)).toEqual([
    "1,200 people",
    "18,000,000 dollars",
    "350 homes",
  ]);
});
