import { createText } from "../../../ingest/stages/text/text.ts";
import { articleOf } from "../../support/plain-article.ts";

const stage = createText();
const quoted = (text: string): string[] =>
  stage(articleOf(text)).quotations.map(({ span }) => text.slice(span[0], span[1]));

test.each([
  ["straight", '"We left," she said.', ['"We left,"']],
  ["curly", "“We left,” she said.", ["“We left,”"]],
  ["opens straight, closes curly", 'He said "the river rose.” Then he left.', ['"the river rose.”']],
  ["two in a line", '"We left," she said. "It rose."', ['"We left,"', '"It rose."']],
  ["scare quotes", 'A so-called "safe town" flooded.', ['"safe town"']],
  ["inches are no marks", 'The 6" pipe broke, he said.', []],
])("%s", (_, text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test("a paragraph that goes on without a closing mark is open at its end", () => {
  const text = "“We saw it rise.\n“Then we ran,” he said.";
  expect(stage(articleOf(text)).quotations.map(({ open, closed }) => [open, closed])).toEqual([
    [true, false],
    [true, true],
  ]);
});

test("single marks within double ones are nested", () => {
  const text = "\"She told us, 'Run now.' We ran,\" he said.";
  const [outer, inner] = stage(articleOf(text)).quotations;
  expect([outer?.nested, inner?.nested]).toEqual([false, true]);
  expect(text.slice(...(inner?.span ?? [0, 0]))).toBe("'Run now.'");
});

test("double marks within single ones are nested", () => {
  const text = "‘She told me, “Get out”,’ Ann Doyle said.";
  const { quotations } = stage(articleOf(text));
  expect(quotations.map(({ span, nested }) => [text.slice(...span), nested])).toEqual([
    ["‘She told me, “Get out”,’", false],
    ["“Get out”", true],
  ]);
});

test("an apostrophe before double marks opens nothing that it would close behind them", () => {
  expect(quoted("The '70s “safe town” was the mayor's.")).toEqual(["“safe town”"]);
});

test("single marks alone quote as British papers print it", () => {
  expect(quoted("‘We left,’ she said.")).toEqual(["‘We left,’"]);
});

test("apostrophes open and close nothing", () => {
  expect(quoted("The workers’ rights, the mayor's plan and the '70s didn't matter.")).toEqual([]);
});
