import { createPipeline } from "../../../ingest/pipeline.ts";
import { articleOf } from "../../support/plain-article.ts";

const pipeline = createPipeline();

/** Who said what of an interview in The Millrace Observer. */
function answers(text: string): [string | null, string][] {
  const { statements, text: whole } = pipeline({ ...articleOf(text), outlet: "The Millrace Observer" });
  return statements.map(({ speakerName, content: [first] }) => [speakerName, whole.slice(...(first ?? [0, 0]))]);
}

const LEAD = "Dr. Amara Osei took over as county epidemiologist on Monday. She sat down with us.";

it("who answers as A is whom the lead names first", () => {
  const text = [LEAD, "Q: Why here?", "A: Because we had three cases in July.", "Q: And now?", "A: We count."].join(
    "\n\n",
  );
  expect(answers(text)).toEqual([
    ["Amara Osei", "Because we had three cases in July."],
    ["Amara Osei", "We count."],
  ]);
});

it("what the paper asks under its own name is no statement, and an answer is read once", () => {
  const text = [
    LEAD,
    "Observer: Why did you come?",
    "Osei: I was asked to.",
    "Observer: Will you stay?",
    "Osei: I have said I will.",
  ].join("\n\n");
  expect(answers(text).filter(([by]) => by !== "Amara Osei")).toEqual([]);
  expect(answers(text).filter(([, words]) => words === "I was asked to.")).toHaveLength(1);
});

it.each([
  ["whom the lead speaks with", "Our reporter Ben Ash sat down with Mayor Tess Cross to talk about the flood."],
  ["whom the headline names", "Interview: Mayor Tess Cross on floods"],
  ["who spoke with a writer", "Tess Cross keeps the dam. She talked to writer Ben Ash about it."],
])("who answers as A is %s", (_, lead) => {
  const text = [lead, "Q: What failed?", "A: The pumps did.", "Q: Who pays?", "A: The state will."].join("\n\n");
  expect(answers(text).slice(-2)).toEqual([
    ["Tess Cross", "The pumps did."],
    ["Tess Cross", "The state will."],
  ]);
});

it("answers have no label where the questions alone do", () => {
  const lines = ["Tess Cross keeps bees.", "Q: How did it start?", "My aunt kept bees.", "Q: Do they sting?"];
  expect(answers([...lines, "They sting when it rains.", "Her shop opens in May."].join("\n\n"))).toEqual([
    ["Tess Cross", "My aunt kept bees."],
    ["Tess Cross", "They sting when it rains."],
  ]);
});

it("whose byline stands above does not answer", () => {
  const lead = "Amara Osei became the county's epidemiologist after threats drove out her predecessor.";
  const text = [
    "Why here?\nBy Lena Marsh",
    lead,
    "Q: Why here?",
    "A: I like counting.",
    "Q: Now?",
    "A: We count.",
  ].join("\n\n");
  expect(answers(text).map(([speaker]) => speaker)).toEqual(["Amara Osei", "Amara Osei"]);
});
