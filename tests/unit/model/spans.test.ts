import fc from "fast-check";
import { bySpan, covers, cut, overlaps, trim } from "../../../graph/model/spans.ts";

describe("a span", () => {
  it("cuts the words from its start up to, not including, its end", () => {
    expect(cut("Mayor Ana Ruiz said", [6, 14])).toBe("Ana Ruiz");
  });

  it("does not overlap the span that begins where it ends", () => {
    expect(overlaps([0, 5], [5, 9])).toBe(false);
    expect(overlaps([0, 6], [5, 9])).toBe(true);
  });

  it("covers itself and what lies inside it", () => {
    expect(covers([2, 8], [2, 8])).toBe(true);
    expect(covers([2, 8], [3, 9])).toBe(false);
  });

  it("sorts by start, the longer of two first", () => {
    expect(
      (
        [
          [4, 6],
          [0, 2],
          [0, 9],
        ] as [number, number][]
      ).sort(bySpan),
    ).toEqual([
      [0, 9],
      [0, 2],
      [4, 6],
    ]);
  });

  it("is trimmed of white space and still cuts the trimmed words", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(" ", "\n", "a", "é", "—") }), (text) => {
        expect(cut(text, trim(text, [0, text.length]))).toBe(text.trim());
      }),
    );
  });
});
