import fc from "fast-check";
import type { Span } from "../../../graph/model/spans.ts";
import { contextOf } from "../../../graph/store/context.ts";

const TEXT = 'The dam held. "It held," Mia Sund said. Nobody slept!\nThe second line. Its end';

function around(words: string, text = TEXT): string {
  const start = text.indexOf(words);
  return contextOf(text, [start, start + words.length]);
}

describe("the context of a span", () => {
  it.each([
    ["a word within a sentence", "held", "The dam held."],
    ["a whole sentence", "Nobody slept!", "Nobody slept!"],
    ["words before a cue", '"It held,"', '"It held," Mia Sund said.'],
    ["words over two sentences", "said. Nobody", '"It held," Mia Sund said. Nobody slept!'],
    ["the last words, without a full stop", "end", "Its end"],
    ["the beginning of a line", "The second", "The second line."],
  ])("is the sentence around %s", (_, words, expected) => {
    expect(around(words)).toBe(expected);
  });

  it.each([
    ["Sund said", "It rose. Gov. Mia Sund said so on Sept. 4 in Brill. It fell."],
    ["Gov", "It rose. Gov. Mia Sund said so on Sept. 4 in Brill. It fell."],
  ])("is not cut at a title or a month: %s", (words, text) => {
    expect(around(words, text)).toBe("Gov. Mia Sund said so on Sept. 4 in Brill.");
  });

  it("begins behind the dash of a dateline", () => {
    expect(around("left town", "MILLRACE, Ore. – More than 340 people left town.")).toBe(
      "More than 340 people left town.",
    );
  });

  it("has at most 600 code units, and longer words whole", () => {
    const long = "word ".repeat(400);
    expect(contextOf(long, [1_000, 1_004]).length).toBeLessThanOrEqual(600);
    expect(contextOf(long, [500, 1_004])).toContain(long.slice(500, 1_004).trim());
    expect(contextOf(long, [100, 1_100])).toBe(long.slice(100, 1_100).trim());
  });

  it("never cuts a pair of surrogates in two", () => {
    const waves = "🌊".repeat(900);
    for (const at of [700, 702])
      expect(encodeURIComponent(contextOf(waves, [at, at + 2]))).toMatch(/^(%F0%9F%8C%8A)+$/);
  });

  it("holds the words, whatever the text", () => {
    const texts = fc.string({ unit: fc.constantFrom("a", " ", ".", "\n", '"', "🌊"), maxLength: 60 });
    fc.assert(
      fc.property(texts, fc.nat(60), fc.nat(60), (text, a, b) => {
        const span: Span = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        expect(contextOf(text, span)).toContain(text.slice(...span).trim());
      }),
    );
  });
});
