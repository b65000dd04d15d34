import { binsOf, gapOf } from "./calibration.ts";
import { knownRules, reasonOf } from "../../../ingest/rule-reasons.ts";
import { rulesPage } from "./rules-page.ts";
import { fallen } from "./standing.ts";

const judged = (rule: string, confidence: number, right: boolean) => ({
  ...{ layer: "statements" as const, rule, confidence, right },
});

describe("comparison with the last figures", () => {
  it("allows a fall of 0.3 and no more", () => {
    expect(fallen({ set: { all: 70 } }, { set: { all: 69.71 } })).toEqual([]);
    expect(fallen({ set: { all: 70 } }, { set: { all: 69.6 } })).toEqual(["set: all fell from 70.00 to 69.60"]);
  });

  it("names a figure that is gone", () => {
    expect(fallen({ set: { all: 70 } }, { set: {} })).toEqual(["set: all fell from 70.00 to nothing"]);
  });

  it("asks nothing of a set that is not here", () => {
    expect(fallen({ set: { all: 70 } }, {})).toEqual([]);
  });
});

describe("calibration", () => {
  // Nine of ten at 0.95 and one of two at 0.55: gaps of 0.05, of ten in twelve and of two.
  const cases = [
    ...Array.from({ length: 10 }, (_, at) => judged("said", 0.95, at > 0)),
    judged("said", 0.55, true),
    judged("said", 0.55, false),
  ];

  it("counts each tenth of the scale for itself", () => {
    const bins = binsOf(cases).map(({ stated, true: right, count }) => [stated.toFixed(2), right, count]);
    expect(bins).toEqual([
      ["0.55", 0.5, 2],
      ["0.95", 0.9, 10],
    ]);
  });

  it("weighs a gap by how much is in its tenth", () => {
    expect(gapOf(binsOf(cases))).toBeCloseTo(0.05, 5);
  });
});

describe("the page of rules", () => {
  it("counts rules that end in a word together", () => {
    const page = rulesPage([judged("place/before=from", 0.9, true), judged("place/before=to", 0.9, false)], []);
    expect(page).toContain("| `place/before=…` | the word or mark before it, as learnt | 2 | 50.0 % |");
  });

  it("stars what the sets mark otherwise by convention", () => {
    expect(rulesPage([judged("site/place-and-facility", 0.9, false)], [])).toContain("| 1 | 0.0 % * |");
  });

  it("has a reason for every rule", () => {
    expect(
      knownRules()
        .map(reasonOf)
        .filter((reason) => reason === ""),
    ).toEqual([]);
  });

  it("refuses a rule without a reason", () => {
    expect(() => reasonOf("person/no-such-rule")).toThrow("no reason");
  });
});
