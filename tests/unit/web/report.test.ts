import { becauseOf } from "../../../web/state/wording/rules.ts";
import { inOneLine, nodeInOneLine } from "../../../web/state/wording/report.ts";
import { isUnsure, sureFirst, surenessInWords } from "../../../web/state/wording/sureness.ts";
import { node, STATEMENT } from "../../support/web-record.ts";

const told = (parts: Partial<typeof STATEMENT>) => inOneLine({ ...STATEMENT, kind: "indirect", ...parts });
const before = { content: [[30, 47]] as [number, number][], cueSpan: [12, 18] as [number, number] };

test.each([
  ["Ida Brandt denied that It will not sail.", { ...before, attribution: "denied that" }],
  ["Ida Brandt never promised It will not sail.", { ...before, attribution: "never promised" }],
  ["Nor did Ida Brandt say It will not sail.", { ...before, attribution: "nor did … say" }],
  ["According to Ida Brandt: It will not sail.", { ...before, attribution: "according to …" }],
  ["Ida Brandt said: It will not sail.", { attribution: "said" }],
  ["Ida Brandt said: “It will not sail.”", { ...before, kind: "direct" as const, attribution: "said" }],
  ["Ida Brandt: “It will not sail.”", { kind: "direct" as const, attribution: null, cue: ":" }],
])("a statement reads as it was reported: %s", (words, parts) => {
  expect(told(parts)).toBe(words);
});

test("a record of before attributions were kept has the cue in their place", () => {
  expect(told({ ...before, attribution: null, cue: "denied" })).toBe("Ida Brandt denied It will not sail.");
});

test("a statement that was found by its words is told with its verb too", () => {
  const properties = {
    attribution: "denied that",
    cue: "denied",
    kind: "indirect",
    speakerName: "Ida Brandt",
    ...before,
  };
  const found = node("statement:a:s1", "Statement", "she had sold it", { ...properties, cueSpan: [[12, 18]] });
  expect(nodeInOneLine(found)).toBe("Ida Brandt denied that she had sold it");
});

test("sure readings come first, in their order, and unsure ones can be left out", () => {
  const [doubtful, sure, surer] = [{ confidence: 0.33 }, { confidence: 0.7 }, { confidence: 0.97 }];
  expect(sureFirst([doubtful, sure, surer], false)).toEqual([sure, surer, doubtful]);
  expect(sureFirst([doubtful, sure, surer], true)).toEqual([sure, surer]);
  expect([isUnsure(doubtful), surenessInWords(doubtful), surenessInWords(surer)]).toEqual([
    true,
    "unsure 0.33",
    "sure 0.97",
  ]);
});

test.each([
  ["quote/before-cue", "quoted words, then who said them"],
  ["person/title", "a title before it"],
  ["body/before=the", "the word before it"],
  ["correction/12", "somebody corrected it"],
  ["no/such-rule", "such rule"],
])("the rule %s is explained", (rule, because) => {
  const reasons = [
    { rule: "quote/before-cue", because: "quoted words, then who said them" },
    { rule: "…/title", because: "a title before it" },
    { rule: "…/before=…", because: "the word before it" },
    { rule: "correction/…", because: "somebody corrected it" },
  ];
  expect(becauseOf(rule, reasons)).toBe(because);
});

test.each([
  ["Dock workers warned that It will not sail.", { speakerWords: "Dock workers", attribution: "warned that" }],
  ["According to two pilots: It will not sail.", { speakerWords: "two pilots", attribution: "according to …" }],
  ["a harbor report said It will not sail.", { speakerWords: ", a harbor report,", attribution: "said" }],
  ["was told It will not sail.", { speakerWords: null, attribution: "was told" }],
])("whoever has no node is called what the article calls them: %s", (words, parts) => {
  expect(told({ ...before, speakers: [], ...parts })).toBe(words);
});
