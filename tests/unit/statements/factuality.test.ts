import { cut } from "../../../graph/model/spans.ts";
import { statementsOf } from "../../support/said.ts";

/** Each report of a text: whether it was said, and the words of its cue. */
function told(text: string): [factuality: string, cue: string | null][] {
  return statementsOf(text).map(({ factuality, cue }) => [factuality, cue && cut(text, cue)]);
}

describe("whether words were said", () => {
  it.each([
    ["Mayor Ines Calloway said that the bridge was safe.", "factual", "said"],
    ["Mayor Ines Calloway has repeatedly said that the bridge was safe.", "factual", "has repeatedly said"],
    ["Mayor Ines Calloway denied that the bridge was safe.", "factual", "denied"],
    ["Mayor Ines Calloway never claimed that the bridge was safe.", "negated", "never claimed"],
    ["Mayor Ines Calloway would not say that the bridge was safe.", "negated", "would not say"],
    ["Nobody said the bridge was safe.", "negated", "said"],
    ["No official said the bridge was safe.", "negated", "said"],
    ["Mayor Ines Calloway stopped short of saying the bridge was safe.", "negated", "saying"],
    ["Mayor Ines Calloway may say next week that the bridge is safe.", "possible", "may say"],
    ["If Mayor Ines Calloway says that the bridge is safe.", "possible", "says"],
  ])("%s", (text, factuality, cue) => {
    expect(told(text)).toContainEqual([factuality, cue]);
  });

  it("is a fact where somebody refuses to speak", () => {
    for (const silence of ["declined to comment", "would not say whether the bridge was safe"]) {
      const [refusal] = statementsOf(`Sheriff Tom Vance ${silence}.`);
      expect([refusal?.kind, refusal?.factuality]).toEqual(["refusal", "factual"]);
    }
  });

  it("lends no side to what was not said", () => {
    const [one] = statementsOf("Mayor Ines Calloway did not criticize the plan for the bridge.");
    expect([one?.factuality, one?.polarity]).toEqual(["negated", "neutral"]);
  });
});

describe("the words of a cue", () => {
  it.each([
    ["Mayor Ines Calloway called for a vote on the bridge.", "called for"],
    ["Mayor Ines Calloway said in a statement that the bridge was safe.", "said"],
    ["“The bridge is safe,” Mayor Ines Calloway also said on Friday.", "said"],
  ])("%s", (text, cue) => {
    expect(told(text).map(([, words]) => words)).toContain(cue);
  });
});
