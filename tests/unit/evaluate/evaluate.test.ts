import { greatestSum } from "../../../ingest/evaluate/assignment.ts";
import { scoreCoreference } from "../../../ingest/evaluate/coreference.ts";
import { matched } from "../../../ingest/evaluate/matching.ts";
import { quotedSpans, trimmed, wordsIn } from "../../../ingest/evaluate/words.ts";
import fc from "fast-check";

const cluster = (...mentions: string[]) => new Set(mentions);

describe("coreference", () => {
  it("gives 100 to the same clusters", () => {
    const same = [cluster("a", "b"), cluster("c")];
    expect(scoreCoreference(same, same).conll).toBe(100);
  });

  // Gold {a b c}, given {a b} {c}: one of two links kept, none wrong.
  it("counts the links kept (MUC)", () => {
    const { muc } = scoreCoreference([cluster("a", "b", "c")], [cluster("a", "b"), cluster("c")]);
    expect([muc.precision, muc.recall]).toEqual([100, 50]);
  });

  // Of a and b two thirds of their cluster are there, of c one third: (2/3 + 2/3 + 1/3) / 3.
  it("weighs each mention by its cluster (B³)", () => {
    const { b3 } = scoreCoreference([cluster("a", "b", "c")], [cluster("a", "b"), cluster("c")]);
    expect([b3.precision, b3.recall]).toEqual([100, 55.56]);
  });

  // The best pairing is {a b c} with {a b}: 2·2 / (3 + 2) = 0.8, of two given and one gold.
  it("pairs each cluster with one at most (CEAFe)", () => {
    const { ceafe } = scoreCoreference([cluster("a", "b", "c")], [cluster("a", "b"), cluster("c")]);
    expect([ceafe.precision, ceafe.recall]).toEqual([40, 80]);
  });
});

it("finds the greatest sum of one value a row and column", () => {
  const row = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 });
  const best = (values: number[][], used: number): number => {
    const [first, ...rest] = values;
    if (first === undefined) return 0;
    const taken = first.map((value, at) => (used & (1 << at) ? 0 : value + best(rest, used | (1 << at))));
    return Math.max(best(rest, used), ...taken);
  };
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (values) => {
      expect(greatestSum(values)).toBe(best(values, 0));
    }),
  );
});

it("pairs statements that share half of both sides, the most alike first", () => {
  const words = (...all: number[]) => ({ words: new Set(all) });
  const pairs = matched([words(1, 2, 3, 4), words(5, 6)], [words(1, 2), words(1, 2, 3), words(5, 6, 7, 8, 9)]);
  expect(pairs).toEqual([{ gold: 0, given: 1, likeness: 0.75 }]);
});

describe("words and edges", () => {
  it.each([
    ["“the Ferry Board’s”", "Ferry Board"],
    ["(Ada Marsh),", "Ada Marsh"],
    ["The", "The"],
  ])("trims %s to %s", (text, name) => {
    expect(text.slice(...trimmed(text, [0, text.length]))).toBe(name);
  });

  it("keeps joined words whole", () => {
    const text = "it's re-opened by the U.S.";
    expect([...wordsIn(text, [[0, text.length]])]).toEqual([0, 5, 15, 18, 22]);
  });

  it("closes a mark left open with its line", () => {
    expect(quotedSpans('He said: "One.\nTwo." and “three” four')).toEqual([
      [9, 14],
      [19, 32],
    ]);
  });
});
