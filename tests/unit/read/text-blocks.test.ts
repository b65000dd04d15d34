import fc from "fast-check";
import type { BlockKind } from "../../../ingest/document.ts";
import { createText } from "../../../ingest/stages/text/text.ts";
import { articleOf } from "../../support/plain-article.ts";

const stage = createText();
const blocks = (text: string, title: string | null = null): [BlockKind, string][] =>
  stage(articleOf(text, { title })).blocks.map(({ kind, span }) => [kind, text.slice(span[0], span[1])]);
const kinds = (text: string): BlockKind[] => blocks(text).map(([kind]) => kind);

test("each line is a paragraph", () => {
  expect(blocks("The river rose.\nThe town slept.")).toEqual([
    ["paragraph", "The river rose."],
    ["paragraph", "The town slept."],
  ]);
});

test("in a text wrapped at a fixed width a paragraph goes on to the next blank line", () => {
  const line = "the council of Harlow Bend met again to talk about the old levee and";
  const wrapped = `${line}\n${line}\n${line}\nended late.\n\nNobody objected to\nthe plan.`;
  expect(kinds(wrapped)).toEqual(["paragraph", "paragraph"]);
});

test("lines above a wrapped story change none of its paragraphs", () => {
  const line = fc.constantFrom(
    "The levee broke on Saturday night between ten and eleven, and",
    "the council of Harlow Bend met again to talk about the old",
    "levee, which Mayor Ana Vale said had been mended in 1974 and",
    "who sells shoes on",
  );
  const paragraph = fc.tuple(
    fc.array(line, { minLength: 1, maxLength: 4 }),
    fc.constantFrom("ended late.", 'she said."', "closed."),
  );
  const story = fc
    .array(paragraph, { minLength: 1, maxLength: 5 })
    .map((all) => all.map(([lines, end]) => [...lines, end].join("\n")).join("\n\n"));
  const title = fc.constantFrom("LEVEE BREAKS AT HARLOW BEND", "Levee breaks at Harlow Bend");
  const more = fc.subarray(
    ["By Nora Feld, Staff Writer", "Harlow Bend Courier", "April 12, 2025", "Courier of Millrace, 12 April 2025"],
    { minLength: 1 },
  );
  fc.assert(
    fc.property(
      story.map((body) => `HARLOW BEND, Ore. -- ${body}`),
      title,
      more,
      fc.constantFrom("\n", "\n\n"),
      (body, first, rest, gap) => {
        const header = [first, ...rest].join("\n");
        const spans = (text: string) =>
          blocks(text)
            .filter(([kind]) => kind !== "byline")
            .map(([, words]) => words);
        expect(spans(`${header}${gap}${body}`).slice(-spans(body).length)).toEqual(spans(body));
      },
    ),
  );
});

test.each([
  ["HARLOW BEND, Ore. (CW) — The river rose.", "HARLOW BEND, Ore. (CW) —"],
  ["MILLRACE – The river rose.", "MILLRACE –"],
  ["Millrace, Ore. (AP) -- The river rose.", "Millrace, Ore. (AP) --"],
  ["SALEM / EUGENE ( Reuters ) - The river rose.", "SALEM / EUGENE ( Reuters ) -"],
])("a dateline is a block of its own: %s", (text, dateline) => {
  expect(blocks(text)).toEqual([
    ["dateline", dateline],
    ["paragraph", "The river rose."],
  ]);
});

test("the subject before a wire's headline is no dateline", () => {
  expect(kinds("CHESS - FIRST ROUND ENDS IN A DRAW.\nThe first round ended on Friday.")).toEqual([
    "headline",
    "paragraph",
  ]);
});

test("a dash within a sentence makes no dateline", () => {
  expect(kinds("The mayor - a careful man - left.")).toEqual(["paragraph"]);
});

test.each([
  "MORE | What to take with you",
  "RELATED: The levee of 1974",
  "Read more about the flood",
  "Sign up for our newsletter",
  "https://courier.example/flood",
  "READ MORE: Mayor Ana Vale says the levee will hold",
  "ALSO READ: Vale defends levee",
  "Share on Facebook Tweet Email Print",
  "Want this in your inbox? Sign up here.",
  "We and our 40 partners use cookies to measure how this site is read.",
  "This website uses cookies.",
  "By clicking “Accept all”, you agree to our use of cookies.",
])("a promo line is no paragraph: %s", (line) => {
  expect(kinds(`The river rose.\n${line}`)).toEqual(["paragraph", "promo"]);
});

test.each([
  ["By Nora Feld", "byline"],
  ["(Reporting by Nora Feld; Editing by Sam Ochs)", "byline"],
  ["Photo by Lee Amari", "caption"],
  ["FILE – The levee in 1974.", "caption"],
])("%s is a %s", (line, kind) => {
  expect(kinds(`The river rose over the levee on Saturday.\n${line}`)).toEqual(["paragraph", kind]);
});

test("the article's title is a headline wherever it stands", () => {
  expect(blocks("River rises.\nThe river rose.", "River rises.")[0]).toEqual(["headline", "River rises."]);
});

test("the line above a signature is a post", () => {
  const text =
    "The bridge is closed. Stay away.\n— Ruth Calloway (@MayorCalloway) April 12, 2025\nThe bridge opened later.";
  expect(kinds(text)).toEqual(["post", "signature", "paragraph"]);
});

test("a signature at the end of the post's own line is cut off", () => {
  expect(blocks("The bridge is closed. — Ruth Calloway (@MayorCalloway) April 12, 2025")).toEqual([
    ["post", "The bridge is closed."],
    ["signature", "— Ruth Calloway (@MayorCalloway) April 12, 2025"],
  ]);
});

test("blocks never overlap and stay within the body", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("A", "b", " ", "\n", "—", "(", ")", "@", '"', "."), maxLength: 200 }),
      (text) => {
        let end = 0;
        for (const { span } of stage(articleOf(text)).blocks) {
          expect(span[0]).toBeGreaterThanOrEqual(end);
          expect(span[1]).toBeGreaterThan(span[0]);
          end = span[1];
        }
        expect(end).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});

test.each([
  ["By Nora Feld, Staff Writer MILLRACE — The river rose.", ["byline", "dateline", "paragraph"]],
  [
    "By Nora Feld and Sam Ochs, Harlow Courier MILLRACE, Ore. (AP) — The river rose.",
    ["byline", "dateline", "paragraph"],
  ],
  [
    "River over levee By NORA FELD Associated Press Writer MILLRACE, Ore. (AP) - It rose.",
    ["paragraph", "byline", "dateline", "paragraph"],
  ],
  ["The river rose on Friday. — Nora Feld, Harlow Courier", ["paragraph", "byline"]],
  ["The river rose on Friday. —Nora Feld", ["paragraph", "byline"]],
  ["The river rose on Friday. (Reporting by Nora Feld; Editing by Sam Ochs)", ["paragraph", "byline"]],
  ["The river rose on Friday. Courier writer Nora Feld contributed to this report.", ["paragraph", "byline"]],
])("who wrote the story is cut off the line: %s", (text, expected) => {
  expect(kinds(text)).toEqual(expected);
});

test.each([
  "By Friday Harlow reporters had counted 40 houses.",
  "By Nora Feld the river is feared, the mayor said.",
  "“We will build it anew.” — Nora Feld, Harlow Courier",
  "Nora Feld, Staff Writer of the year, said that she would stay. She left.",
])("a line without a credit stays whole: %s", (text) => {
  expect(kinds(text)).toEqual(["paragraph"]);
});
