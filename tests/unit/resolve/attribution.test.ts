import { attributionIn } from "../../../graph/resolve/claims/attribution.ts";
import type { Statement } from "../../../graph/model/extracted.ts";
import type { Span } from "../../../graph/model/spans.ts";
import { statement } from "../../support/invented-article.ts";

const MARKS = /[<>[\]{}]/gu;

/** The attribution of a report in which `<…>` is the speaker, `[…]` the cue and `{…}` a piece of the content. */
function attribution(marked: string): string | null {
  const spans = (piece: RegExp) =>
    [...marked.matchAll(piece)].map(({ 0: all, index }): Span => {
      const start = marked.slice(0, index).replace(MARKS, "").length;
      return [start, start + all.length - 2];
    });
  const [speaker, cue] = [spans(/<[^>]*>/gu)[0] ?? null, spans(/\[[^\]]*\]/gu)[0] ?? null];
  const parts = { speaker: speaker && [...speaker], cue: cue && [...cue] } as Partial<Statement>;
  return attributionIn(marked.replace(MARKS, ""), statement("s1", spans(/\{[^}]*\}/gu), parts));
}

describe("the words that report a statement", () => {
  test.each([
    ["<Ida Brandt> [denied] that {she had sold the ferry}.", "denied that"],
    ["<Ida Brandt> never [promised] {a new pier}.", "never promised"],
    ["<Brandt> was quoted as [saying]: “{We will wait}.”", "was quoted as saying"],
    ["<Brandt> [told] the harbor board that {it will not sail}.", "told the harbor board that"],
    ["<Brandt> refused to [say] whether {it will sail}.", "refused to say whether"],
  ])("are those between the speaker and what was said: %s", (marked, words) => {
    expect(attribution(marked)).toBe(words);
  });

  test.each([
    ["<Brandt>, the mayor, did not [say] {the pier was safe}.", "did not say"],
    ["<Brandt> (Ind.), who grew up on the island, has never [said] {it was safe}.", "has never said"],
    ["<Brandt>, who is in office, did not, however, [say] that {it was safe}.", "did not, however, say that"],
    ["“{It is safe},” <Brandt> wouldn’t [say].", "wouldn’t say"],
    ["“{It is safe},” [said] <Brandt>.", "said"],
    ["“{It is safe},” <Brandt> [told] the harbor board. She left.", "told the harbor board"],
    ["“{It is safe},” <Brandt> [said] Friday, “{and dry}.”", "said Friday"],
    ["“{It is safe},” <Brandt> [said] as the last of the boats left the old pier.", "said"],
    [
      "<Brandt> went down to the old pier with all of her deputies and flatly refused to [confirm] {a sale}.",
      "flatly refused to confirm",
    ],
  ])("are the cue with its auxiliaries and negation where more stands between: %s", (marked, words) => {
    expect(attribution(marked)).toBe(words);
  });

  test.each([
    ["Nor did Mayor <Brandt> [say] {it was safe}.", "nor did … say"],
    ["Neither <Brandt> nor Keel would [say] {it was safe}.", "neither … nor Keel would say"],
    ["It was not <Brandt> who [said] {it was safe}.", "was not … who said"],
    ["[According] to <Brandt>, {it is safe}.", "According to …"],
    ["{It is safe}, [according to] <Brandt>.", "according to …"],
    ["{A sale} was never [denied] by <Brandt>.", "was never denied by …"],
  ])("leave the speaker's place open where words stand before the name: %s", (marked, words) => {
    expect(attribution(marked)).toBe(words);
  });

  test("end where the sentence before ends", () => {
    expect(attribution("She did not. <Brandt> [said] {it was safe}.")).toBe("said");
    expect(attribution("“{It is safe}. We never close.” [Said] <Brandt>.")).toBe("Said");
  });

  test("are none where nothing reports it, as in a turn of a transcript", () => {
    expect(attribution("<BRANDT>[:] {It is safe}.")).toBeNull();
    expect(attribution("<Brandt> {It is safe}.")).toBeNull();
  });
});
