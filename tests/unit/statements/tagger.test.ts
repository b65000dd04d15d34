import fc from "fast-check";
import {
  best,
  chanceOf,
  chanceOfNothing,
  ROLES,
  type Scores,
  sums,
} from "../../../ingest/stages/statements/tagger/chain.ts";
import { FeatureList } from "../../../ingest/stages/statements/tagger/feature-list.ts";
import { wordNumber } from "../../../ingest/stages/statements/tagger/hash.ts";
import { logOdds, surenessIn } from "../../../ingest/stages/statements/tagger/sureness.ts";
import {
  readWeights,
  writeScores,
  writeWeights,
  type WeightTable,
} from "../../../ingest/stages/statements/tagger/weights.ts";

const score = fc.double({ min: -3, max: 3, noNaN: true });
const windows: fc.Arbitrary<Scores> = fc.integer({ min: 1, max: 5 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    role: fc.array(score, { minLength: size * 3, maxLength: size * 3 }).map((all) => Float64Array.from(all)),
    bound: fc.array(score, { minLength: size * 6, maxLength: size * 6 }).map((all) => Float64Array.from(all)),
  }),
);

/** Every sequence of roles of a window. */
function sequences(size: number): number[][] {
  if (size === 0) return [[]];
  return sequences(size - 1).flatMap((start) => [0, 1, 2].map((role) => [...start, role]));
}

/** By hand: what ends before a row, what begins with it, what goes on; source first, then content. */
function scoreOf({ role: scores, bound }: Scores, roles: readonly number[]): number {
  return roles.reduce((sum, role, at) => {
    const before = roles[at - 1] ?? role;
    const [sourceEnds = 0, contentEnds = 0, sourceBegins = 0, contentBegins = 0, sourceOn = 0, contentOn = 0] =
      at === 0 ? [] : bound.subarray(at * 6, at * 6 + 6);
    const steps = [
      [0, sourceBegins, contentBegins],
      [sourceEnds, sourceOn, sourceEnds + contentBegins],
      [contentEnds, contentEnds + sourceBegins, contentOn],
    ];
    return sum + (scores[at * ROLES + role] ?? 0) + (steps[before]?.[role] ?? 0);
  }, 0);
}

describe("the chain of roles", () => {
  it("finds a sequence that none scores above", () => {
    fc.assert(
      fc.property(windows, (scores) => {
        const top = Math.max(...sequences(scores.size).map((roles) => scoreOf(scores, roles)));
        expect(scoreOf(scores, [...best(sums(scores))])).toBeCloseTo(top, 9);
      }),
    );
  });

  it("sums over all sequences", () => {
    fc.assert(
      fc.property(windows, (scores) => {
        const all = sequences(scores.size).map((roles) => Math.exp(scoreOf(scores, roles)));
        expect(sums(scores).total).toBeCloseTo(Math.log(all.reduce((sum, one) => sum + one, 0)), 9);
      }),
    );
  });

  it("gives each row roles whose probabilities make one", () => {
    fc.assert(
      fc.property(windows, (scores) => {
        const all = sums(scores);
        for (let at = 0; at < scores.size; at += 1) {
          const chances = [0, 1, 2].map((role) => chanceOf(all, at, role));
          expect(chances.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  it("knows how likely nothing is", () => {
    fc.assert(
      fc.property(windows, (scores) => {
        const total = sums(scores);
        const nothing = scoreOf(scores, new Array<number>(scores.size).fill(0));
        expect(chanceOfNothing(total)).toBeCloseTo(Math.exp(nothing - total.total), 9);
      }),
    );
  });
});

describe("learnt weights", () => {
  const scoresOf = (table: WeightTable, width: number, ...hashes: number[]): Float64Array => {
    const features = new FeatureList(hashes.length);
    features.hashes.set(hashes);
    features.length = hashes.length;
    const sums = new Int32Array(width);
    table.addAll(sums, features);
    const scores = new Float64Array(width);
    writeScores(sums, scores, 0);
    return scores;
  };

  it("come back from their file, in steps of a hundredth near zero", () => {
    const weights = [0.5, -0.25, 3.5, 0, -4, 0.01];
    const file = writeWeights({ cue: [], role: [], bound: [{ hash: 77, weights }] });
    const scores = scoresOf(readWeights(file).bound, 6, 77);
    weights.forEach((weight, at) => {
      expect(Math.abs((scores[at] ?? 0) - weight)).toBeLessThan(0.04);
    });
  });

  it("weigh nothing for a feature never learnt", () => {
    const file = writeWeights({ cue: [{ hash: 1, weights: [2] }], role: [], bound: [] });
    expect(scoresOf(readWeights(file).cue, 1, 2, 3, -1)[0]).toBe(0);
  });

  it("find every feature of a full table", () => {
    const features = new FeatureList(5000);
    for (let at = 0; at < 5000; at += 1) {
      features.begin(2);
      features.add(at);
    }
    const hashes = [...new Set(features.taken())];
    const marks = new Set(hashes.map((hash) => hash & 0xffff));
    const apart = hashes.filter((hash) => marks.delete(hash & 0xffff));
    const { cue } = readWeights(
      writeWeights({ cue: apart.map((hash) => ({ hash, weights: [1] })), role: [], bound: [] }),
    );
    for (const hash of apart) {
      expect(scoresOf(cue, 1, hash)[0]).toBeCloseTo(1, 1);
    }
  });
});

describe("the number of a word", () => {
  /** **Source:** the published test vectors of FNV-1a in 32 bits. */
  it.each([
    ["", 0x811c9dc5],
    ["a", 0xe40c292c],
    ["foobar", 0xbf9cf968],
  ])("%j is that of FNV-1a", (word, number) => {
    expect(wordNumber(word) >>> 0).toBe(number);
  });
});

describe("how sure a reading is", () => {
  const table = "sign\tweight\nalways\t-1.000\nreport\t0.500\n";

  it("rises with its signs, each by its weight", () => {
    const sureness = surenessIn(table);
    expect(sureness([1, 0, 2, 0, 0, 0, 0])).toBeCloseTo(0.5, 9);
    expect(sureness([1, 0, 4, 0, 0, 0, 0])).toBeGreaterThan(sureness([1, 0, 3, 0, 0, 0, 0]));
  });

  it("takes nothing from a sign without a weight", () => {
    expect(surenessIn(table)([1, 5, 2, 1, 3, 0, 1])).toBeCloseTo(0.5, 9);
  });

  it("tells a certainty from none, and has bounds", () => {
    expect([logOdds(0), logOdds(0.5), logOdds(1)]).toEqual([-8, 0, 8]);
  });
});
