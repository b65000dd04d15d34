import { inLine } from "../../../web/canvas/line.ts";
import { whichOne } from "../../../web/state/wording/which-one.ts";
import { inSteps } from "../../../web/state/wording/voices.ts";
import { numbered } from "../../../web/state/wording/wording.ts";
import { FERRY, MAYOR, node, RIVAL } from "../../support/web-record.ts";

test.each([
  ["its office and seat", { titles: ["Mayor"], seats: ["Nettle Bay"] }, "Nettle Bay", "Mayor, Nettle Bay"],
  ["two offices", { titles: ["Mayor", "pilot"], seats: ["Nettle Bay"] }, "Nettle Bay", "Mayor · pilot"],
  ["the other name it was found by", { aliases: ["I. Brandt"] }, "I. Brandt", "Official · also I. Brandt"],
  ["its kind", {}, "Ida Brandt", "Official"],
])("a name in a search is told by %s", (_, properties, matched, words) => {
  expect(whichOne({ node: node("person:x", "Official", "Ida Brandt", properties), matched })).toBe(words);
});

test("an event in a search is told by its day, and an article by its outlet and day", () => {
  const event = node("event:x", "Event", "Ferry closure", { start: "2031-02-03" });
  const article = node("article:x", "Article", "No ferry", { outlet: "The Bell", publishedDate: "2031-02-04" });
  expect([event, article].map((one) => whichOne({ node: one, matched: one.name }))).toEqual([
    "Event · 3 Feb 2031",
    "The Bell · 4 Feb 2031",
  ]);
});

test("a statement in a search is told by its day where that is known", () => {
  const said = (properties: { readonly saidDate?: string }) =>
    whichOne({
      node: node("statement:a:s1", "Statement", "It will not sail.", properties),
      matched: "It will not sail.",
    });
  expect([said({ saidDate: "2031-02-03" }), said({})]).toEqual(["3 Feb 2031", "Statement"]);
});

test("the rows of the matrix go down in the order of its columns, without empty ones", () => {
  const cell = (speaker: string, event: string) => ({ speaker, event, statements: 1, positive: 0, negative: 0 });
  const heard = (one: typeof MAYOR) => ({ id: one.id, kind: one.kind, name: one.name, statements: 1 });
  const [first, second] = [FERRY, node("event:two", "Event", "Vote")].map((one) => ({ ...heard(one), start: null }));
  const silent = node("person:z", "Person", "Zoe Lind");
  const voices = {
    speakers: [silent, MAYOR, RIVAL].map(heard),
    events: [first, second].filter((one) => one !== undefined),
    cells: [cell(MAYOR.id, "event:two"), cell(RIVAL.id, FERRY.id)],
  };
  expect(inSteps(voices).speakers.map(({ id }) => id)).toEqual([RIVAL.id, MAYOR.id]);
});

test("a number that is told as no exact one is not put into words that no article used", () => {
  expect(numbered("about 2000 people")).toBe("2,000 people, not exact");
});

test("on a wide canvas a path is one row from left to right", () => {
  const steps = ["a", "b", "c"].map((id) => ({ id, reach: { side: 40, up: 12, down: 28 } }));
  const places = [...inLine(steps, 1.6).values()];
  expect(new Set(places.map(({ y }) => y)).size).toBe(1);
  expect(places.map(({ x }) => x)).toEqual(places.map(({ x }) => x).sort((a, b) => a - b));
});
