import { said, statementsOf } from "../../support/said.ts";

const WORDS = "I have been to every farm in the county. Not one of them asked for this bill.";

describe("a paragraph without marks behind a verb of saying and a colon", () => {
  it("is what is said, whole", () => {
    expect(
      said(`Mayor Ana Vale opposes the bill.\n\nVale added:\n\n${WORDS}\n\nThe council votes on Friday.`),
    ).toContainEqual(["Vale", WORDS]);
  });

  it("is direct", () => {
    const [one] = statementsOf(`In a letter to the council on Monday, Ana Vale wrote:\n\n${WORDS}`);
    expect(one).toMatchObject({ kind: "direct", rule: "quote/block", speakerName: "Ana Vale" });
  });

  it.each([
    `The council approved the following on Monday night:\n\n${WORDS}`,
    "Mayor Ana Vale said:\n\n- $3 million for roads in the north of the county and its towns.",
    `The rules that Vale wants are these:\n\n${WORDS}`,
  ])("but not a list, nor what no one says: %s", (text) => {
    expect(statementsOf(text).filter(({ rule }) => rule === "quote/block")).toEqual([]);
  });
});
