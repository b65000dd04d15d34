import fc from "fast-check";
import { createTokenizer } from "../../../ingest/nlp/wink.ts";

const tokenizer = createTokenizer();
const words = (text: string): string[] => tokenizer.read(text, [0, text.length]).map((token) => token.text);

test("every token is cut from the text unchanged, in order, without overlap", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc.lorem({ mode: "sentences" }),
  );
  fc.assert(
    fc.property(text, (any) => {
      let end = 0;
      for (const token of tokenizer.read(any, [0, any.length])) {
        expect(any.slice(token.span[0], token.span[1])).toBe(token.text);
        expect(token.span[0]).toBeGreaterThanOrEqual(end);
        end = token.span[1];
      }
    }),
    { numRuns: 500 },
  );
});

test("nothing but white space is lost between tokens", () => {
  fc.assert(
    fc.property(fc.lorem({ mode: "sentences" }), (text) => {
      const rest = tokenizer
        .read(text, [0, text.length])
        .reduceRight((left, { span }) => left.slice(0, span[0]) + left.slice(span[1]), text);
      expect(rest.trim()).toBe("");
    }),
  );
});

test("a span in the middle of a text is read alone", () => {
  const text = "Skip this. Mayor Cole spoke.";
  expect(tokenizer.read(text, [11, 21]).map(({ text: word, span }) => [word, ...span])).toEqual([
    ["Mayor", 11, 16],
    ["Cole", 17, 21],
  ]);
});

test("a run without spaces that is too long to be a word is one token", () => {
  const run = "https://a.example/".repeat(700);
  expect(words(`See ${run} now`)).toEqual(["See", run, "now"]);
});

test("a long text is read whole, in pieces that fall between words", () => {
  const text = "The council met on Tuesday and voted again. ".repeat(3_000);
  expect(words(text)).toHaveLength(3_000 * 9);
});

test("the lexicon knows common words and not names", () => {
  expect([tokenizer.knows("levee"), tokenizer.knows("oyelaran")]).toEqual([true, false]);
});

test("a text is cut the same whatever was read before it", () => {
  const piece = fc.constantFrom(
    "year",
    "Ruiz",
    "U.S",
    "10",
    "a.m",
    "’s",
    "'",
    "-",
    ".",
    ",",
    "$",
    "USD",
    "é",
    "@",
    "/",
    " ",
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 4 }), (any, others) => {
      const before = tokenizer.read(any, [0, any.length]);
      for (const other of others) words(other);
      expect(tokenizer.read(any, [0, any.length])).toEqual(before);
    }),
    { numRuns: 1_000 },
  );
});

test("a word that was met before a full stop is parted as before", () => {
  expect(words("the year’s budget")).toEqual(["the", "year", "’s", "budget"]);
  expect(words("more than last year’s.")).toContain("year’s");
  expect(words("the year’s budget")).toEqual(["the", "year", "’s", "budget"]);
});

test("a word that wink leaves whole and without a lemma before a mark has itself as lemma", () => {
  const text = "They asked us to leave. We cannot. They cannot, we said.";
  const lemmas = tokenizer.read(text, [0, text.length]).map(({ lemma }) => lemma);
  expect(lemmas.filter((lemma) => lemma === "cannot")).toHaveLength(2);
  expect(lemmas.every((lemma) => typeof lemma === "string")).toBe(true);
});

test.each([
  ["Lech Dąbrowięcki met Ngākau Pōhatu.", ["Lech", "Dąbrowięcki", "met", "Ngākau", "Pōhatu", "."]],
  ["Đỗ Thị Hường won't go.", ["Đỗ", "Thị", "Hường", "wo", "n't", "go", "."]],
  ["Łucja Şahin's œuvre", ["Łucja", "Şahin", "'s", "œuvre"]],
])("letters of other languages are letters of their words: %s", (text, expected) => {
  expect(words(text)).toEqual(expected);
});
