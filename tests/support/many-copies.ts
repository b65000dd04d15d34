import fc from "fast-check";
import type { ExtractedArticle } from "../../graph/model/extracted.ts";
import { BRIDGE, carrying, edited, FERRY, NO_COMMENT, REPAIRS, type Told } from "./wire-story.ts";

/** What outlets make of each paragraph of a story: the same, a little less, something else. */
const VERSIONS: readonly (readonly Told[])[] = [
  [
    BRIDGE,
    edited(BRIDGE, "on Monday ", ""),
    edited(BRIDGE, "the old", "old"),
    edited(BRIDGE, "next week", "next month"),
  ],
  [NO_COMMENT],
  [FERRY, edited(FERRY, "two boats", "boats"), edited(FERRY, " enough", ""), { ...FERRY, parts: { within: "s1" } }],
  [
    REPAIRS,
    edited(REPAIRS, " so far", ""),
    edited(REPAIRS, "promised nothing", "promised nothing at all"),
    { ...REPAIRS, parts: { saidDate: "2025-03-16" } },
  ],
];

const copy = fc.record({
  published: fc.option(fc.constantFrom("2025-03-16", "2025-03-17", "2025-03-18")),
  mayor: fc.constantFrom("John Shaw", "Jack Shaw", "Shaw", "Ana Ruiz", "Ana B. Ruiz"),
  versions: fc.tuple(...VERSIONS.map((versions) => fc.option(fc.constantFrom(...versions), { freq: 4 }))),
});

/** Small generated articles that carry one story, each with cuts and edits of its own. */
export const manyCopies: fc.Arbitrary<readonly ExtractedArticle[]> = fc
  .array(copy, { minLength: 2, maxLength: 9 })
  .map((copies) =>
    copies.map(({ published, mayor, versions }, at) =>
      carrying(
        `a${at}`,
        published,
        versions.filter((told) => told !== null),
        { mayor },
      ),
    ),
  );
