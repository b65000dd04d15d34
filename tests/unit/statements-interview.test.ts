import { createPipeline } from "../../ingest/pipeline.ts";
import { articleOf } from "../support/plain-article.ts";

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
