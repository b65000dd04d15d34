import fc from "fast-check";
import type { ReadArticle } from "../../../web/api/article-shapes.ts";
import { paragraphs, runs, statementAt } from "../../../web/state/wording/passages.ts";

const TEXT = '---\ntitle: x\n---\n"It will not sail," said Brandt.\n\nKeel nodded.\n';
const at = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

const ARTICLE: ReadArticle = {
  id: "a",
  title: "x",
  outlet: null,
  byline: null,
  publishedDate: null,
  url: null,
  text: TEXT,
  body: [TEXT.indexOf('"It'), TEXT.length],
  statements: [
    {
      id: "s1",
      kind: "direct",
      polarity: "negative",
      content: [at('"It will not sail,"')],
      cue: at("said"),
      speaker: at("Brandt"),
      speakerName: "Ida Brandt",
    },
  ],
  mentions: [{ id: "m1", kind: "Official", name: "Ida Brandt", spans: [at("Brandt")] }],
  events: [{ id: "e1", label: "Ferry closure", spans: [at("not sail")] }],
};

const lit = (article: ReadArticle, span: [number, number]) =>
  paragraphs(article, span)
    .flat()
    .flatMap(({ part, text }) => (part ? [[part, text]] : []));

test("the words, the cue and the speaker of a statement are lit each as itself", () => {
  expect(lit(ARTICLE, at('"It will not sail,"'))).toEqual([
    ["content", '"It will '],
    ["content", "not sail"],
    ["content", ',"'],
    ["cue", "said"],
    ["speaker", "Brandt"],
  ]);
});

test("words that no statement holds are lit alone", () => {
  expect(lit(ARTICLE, at("Keel"))).toEqual([["words", "Keel"]]);
});

test("what lies before the body is not shown", () => {
  expect(
    paragraphs(ARTICLE, undefined)
      .flat()
      .map(({ text }) => text)
      .join(""),
  ).not.toContain("title");
});

test("a name is marked with its kind, also inside a statement", () => {
  const named = paragraphs(ARTICLE, undefined)
    .flat()
    .filter(({ names }) => names !== undefined);
  expect(named.map(({ names, text }) => [names, text])).toEqual([
    ["Event", "not sail"],
    ["Official", "Brandt"],
  ]);
});

test("a statement is found by the start of any of its pieces", () => {
  expect(statementAt(ARTICLE, at('"It will not sail,"'))?.id).toBe("s1");
  expect(statementAt(ARTICLE, at("nodded"))).toBeUndefined();
});

test("the passages of a paragraph are its text, whatever is lit", () => {
  fc.assert(
    fc.property(fc.nat({ max: 90 }), fc.nat({ max: 90 }), (start, length) => {
      for (const line of paragraphs(ARTICLE, [start, start + length])) {
        const [first, last] = [line[0]?.span[0] ?? 0, line.at(-1)?.span[1] ?? 0];
        expect(line.map(({ text }) => text).join("")).toBe(TEXT.slice(first, last));
      }
    }),
  );
});

test("what is lit as one part is one run, whatever is named in it", () => {
  const [line = []] = paragraphs(ARTICLE, at('"It will not sail,"'));
  expect(runs(line).map(({ part }) => part)).toEqual(["content", undefined, "cue", undefined, "speaker", undefined]);
});
