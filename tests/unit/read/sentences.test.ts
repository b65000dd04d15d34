import fc from "fast-check";
import { createTokenizer } from "../../../ingest/nlp/wink.ts";
import { createSentences } from "../../../ingest/stages/sentences/sentences.ts";
import { createText } from "../../../ingest/stages/text/text.ts";
import { articleOf } from "../../support/plain-article.ts";

const read = createSentences(createTokenizer());
const cut = createText();
const sentences = (text: string): string[] =>
  read(cut(articleOf(text))).sentences.map(({ span }) => text.slice(span[0], span[1]));

test.each([
  ["titles", ["U.S. Rep. Ana Ruiz met Gov. Cole.", "Mr. Sato left."]],
  ["initials", ["It was J. B. Cole who spoke.", "He left."]],
  ["companies", ["Deschler Foods Inc. closed the plant.", "Workers wept."]],
  ["an abbreviation that ends a sentence", ["They live in the U.S.", "The town is old."]],
  ["states", ["He lives in Millrace, Ore., with a dog.", "It barks."]],
  ["a state behind its town and a comma", ["He spoke in Millrace, Ore.", "Cole agreed."]],
  ["a state's house behind no comma", ["It passed the Ore. House."]],
  ["quotes that close behind the stop", ['"The river rose."', "He left."]],
  ["questions", ['"Who did it?" she asked.', "Nobody knew."]],
])("%s", (_, expected) => {
  expect(sentences(expected.join(" "))).toEqual(expected);
});

test("a sentence never crosses a line", () => {
  expect(sentences("The river rose\nover the levee.")).toEqual(["The river rose", "over the levee."]);
});

test("sentences cover every token once and lie within their blocks", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("Ab ", "c. ", "U.S. ", '"', "\n", "? ", "D. ", "— "), maxLength: 60 }),
      (text) => {
        const document = read(cut(articleOf(text)));
        let token = 0;
        for (const { tokens, block, span } of document.sentences) {
          expect(tokens[0]).toBe(token);
          expect(tokens[1]).toBeGreaterThan(tokens[0]);
          token = tokens[1];
          expect(span[0]).toBeGreaterThanOrEqual(document.blocks[block]!.span[0]);
          expect(span[1]).toBeLessThanOrEqual(document.blocks[block]!.span[1]);
        }
        expect(token).toBe(document.tokens.length);
      },
    ),
  );
});
