import { asScored, ratesIn } from "../../../ingest/stages/statements/rates.ts";
import { tableOf } from "../../golden/statement-tagger/learn-rates.ts";

const TABLE = "rule\tfrom\trate\tcases\nclause/that\t0.000000\t0.60\t100\nclause/that\t0.900000\t0.80\t100\n";

describe("rates", () => {
  it("are those of the highest step that a score reaches", () => {
    const rates = ratesIn(TABLE);
    expect([0.3, 0.9, 0.99].map((score) => rates("clause/that", score))).toEqual([0.6, 0.8, 0.8]);
  });

  it("leave the score to a rule that is not among them", () => {
    expect(ratesIn(TABLE)("quote/noun", 0.6)).toBe(0.6);
    expect(asScored("clause/that", 0.7)).toBe(0.7);
  });
});

describe("learning rates", () => {
  const cases = (count: number, confidence: number, right: number) =>
    Array.from({ length: count }, (_, at) => ({ rule: "clause/that", confidence, right: at < right }));

  it("counts how many were right from each score on", () => {
    expect(ratesIn(tableOf([...cases(100, 0.7, 60), ...cases(100, 0.9, 80)]))("clause/that", 0.89)).toBe(0.6);
    expect(tableOf([...cases(100, 0.7, 60), ...cases(100, 0.9, 80)])).toBe(TABLE);
  });

  it("never falls as the score rises", () => {
    const rates = ratesIn(tableOf([...cases(100, 0.7, 80), ...cases(100, 0.9, 60)]));
    expect([0.7, 0.9].map((score) => rates("clause/that", score))).toEqual([0.7, 0.7]);
  });

  it("says nothing of a rule with few cases", () => {
    expect(ratesIn(tableOf(cases(99, 0.7, 1)))("clause/that", 0.7)).toBe(0.7);
  });
});
