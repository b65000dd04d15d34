import fc from "fast-check";
import { isVersion, newer, stories, type Told } from "../../../graph/resolve/versions.ts";

const WORDS =
  "The mill on the Harlow river will close in May and three hundred people will lose their work there said Ana Vale who runs the mill and lives in the town with her family of five";
const told = (id: string, text: string, parts: Partial<Told> = {}): Told => ({
  ...{ id, url: null, title: "Mill to close", outlet: "Harlow Courier", publishedDate: "2025-04-12" },
  ...{ text, body: [0, text.length] as [number, number] },
  ...parts,
});
const CHANGED = WORDS.replace("three", "four");

test.each([
  ["outlet, title, day and nearly the words", told("a", WORDS), told("b", CHANGED), true],
  ["the same words", told("a", WORDS), told("b", WORDS), false],
  ["another outlet", told("a", WORDS), told("b", CHANGED, { outlet: "Bend Bulletin" }), false],
  ["another day", told("a", WORDS), told("b", CHANGED, { publishedDate: "2025-04-19" }), false],
  ["no outlet", told("a", WORDS, { outlet: null }), told("b", CHANGED, { outlet: null }), false],
  [
    "a column of one title",
    told("a", WORDS),
    told("b", "A cat was found on a roof and a dog in a well ".repeat(5)),
    false,
  ],
  ["a short notice", told("a", "Rain on Monday."), told("b", "Rain on Tuesday."), false],
])("two articles with %s", (_, a, b, expected) => {
  expect(isVersion(a, b)).toBe(expected);
});

test("one address makes versions, a front page does not", () => {
  const at = (url: string) => ({ url, title: null, outlet: null });
  const page = at("https://courier.example/mill");
  expect(isVersion(told("a", WORDS, page), told("b", `${CHANGED} and more of it`, page))).toBe(true);
  const front = at("https://courier.example/");
  expect(isVersion(told("a", WORDS, front), told("b", CHANGED, front))).toBe(false);
});

test.each([
  ["changed later", { modifiedDate: "2025-04-12T10:00:00.000Z" }, WORDS],
  ["corrected", {}, `${WORDS}. Correction: three hundred people work there.`],
  ["longer", {}, `${WORDS} and a half`],
])("the version %s is shown", (_, parts, text) => {
  const [old, late] = [told("z", WORDS), told("a", text, parts)];
  expect(newer(old, late)).toBe(late);
  expect(newer(late, old)).toBe(late);
});

test("what is shown of a story does not depend on order", () => {
  const texts = [WORDS, CHANGED, WORDS.replace("May", "June"), `${CHANGED} now`, "Rain."];
  const all = texts.map((text, at) => told(`a${at}`, text));
  const shown = (some: readonly Told[]) =>
    stories(some)
      .map((story) => story.shown.id)
      .sort();
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (some) => {
      expect(shown(some)).toEqual(["a3", "a4"]);
    }),
  );
});

test("the words of two that share neither address nor title are not read", () => {
  const unread = Object.defineProperty({ ...told("a", WORDS) }, "text", {
    get: () => {
      throw new Error("was read");
    },
  });
  expect(isVersion(unread, told("b", CHANGED, { title: "Mill stays" }))).toBe(false);
});
