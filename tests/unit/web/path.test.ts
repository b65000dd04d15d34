import type { Source } from "../../../graph/api/views.ts";
import { oncePerSentence } from "../../../web/state/path.ts";
import { STATEMENT } from "../../support/web-record.ts";

const source = (words: string, context: string): Source => ({
  article: STATEMENT.article,
  span: [0, words.length],
  words,
  context,
  rule: "quote-said",
  confidence: 0.9,
});

test("a sentence that proves a step by two of its words is shown once", () => {
  const sentence = "Brandt said it will not sail.";
  const other = source("Keel", "Keel said it will.");
  const shown = oncePerSentence([source("Brandt", sentence), source("said", sentence), other]);
  expect(shown.map(({ words }) => words)).toEqual(["Brandt", "Keel"]);
});
