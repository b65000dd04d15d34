import { createPipeline } from "../../../ingest/pipeline.ts";
import { articleOf } from "../../support/plain-article.ts";

const pipeline = createPipeline();

/** Who said what of these lines, each its own paragraph. */
function turns(...lines: string[]): [string | null, string][] {
  const { statements, text } = pipeline({ ...articleOf(lines.join("\n\n")), outlet: "The Millrace Observer" });
  return statements.map(({ speakerName, content: [first] }) => [speakerName, text.slice(...(first ?? [0, 0]))]);
}

describe("a turn of a transcript", () => {
  it("may be a few words without a verb", () => {
    expect(turns("CROSS: We are staying.", "VANE: Both of you?", "CROSS: All three.")).toEqual([
      ["CROSS", "We are staying."],
      ["VANE", "Both of you?"],
      ["CROSS", "All three."],
    ]);
  });

  it("is that of whom its label names, not of the part told behind the name", () => {
    const [first, second] = turns("OSCAR VANE, HOST: Let us begin.", "TESS CROSS: Thank you. It has been a long week.");
    expect(first).toEqual(["OSCAR VANE", "Let us begin."]);
    expect(second).toEqual(["Tess Cross", "Thank you. It has been a long week."]);
  });

  it("is told by a name that is not in capitals as that of the paper which asks is", () => {
    const lines = ["Tess Cross has led the choir for years.", "BBC: Why now?", "Cross: I am tired.", "BBC: And then?"];
    expect(turns(...lines, "Cross: We will see.")).toEqual([
      ["Tess Cross", "I am tired."],
      ["Tess Cross", "We will see."],
    ]);
  });

  it("is the judge's and the witness's in court", () => {
    expect(turns("THE COURT: You may answer.", "THE WITNESS: I did not see him.", "THE COURT: Thank you.")).toEqual([
      ["THE COURT", "You may answer."],
      ["THE WITNESS", "I did not see him."],
      ["THE COURT", "Thank you."],
    ]);
  });

  it.each(["CROSS", "MS. CROSS", "Cross"])("is that of the person of the article whom %s names", (label) => {
    const lines = ["Tess Cross has led the choir for years.", `${label}: Not tonight.`, `${label}: I am tired.`];
    expect(turns(...lines)).toEqual([
      ["Tess Cross", "Not tonight."],
      ["Tess Cross", "I am tired."],
    ]);
  });

  it("is not what an interviewer or the paper asks", () => {
    const lead = "Tess Cross has led the choir for years.";
    expect(turns(lead, "Interviewer: Why?", "Cross: Love.", "Observer: And now?", "Cross: Rest.")).toEqual([
      ["Tess Cross", "Love."],
      ["Tess Cross", "Rest."],
    ]);
  });
});

describe("a turn goes on", () => {
  /** The words of each turn, a piece a paragraph. */
  function pieces(...lines: string[]): string[][] {
    const { statements, text } = pipeline(articleOf(lines.join("\n\n")));
    return statements.map(({ content }) => content.map((span) => text.slice(...span)));
  }

  it("in the paragraphs up to the next label, without what is heard and not said", () => {
    const lines = ["MR. VANE: It is cleaner.", "Nobody swam there.", "(Laughter.)", "Q: And now?", "MR. VANE: Otters."];
    expect(pieces(...lines)).toEqual([["It is cleaner.", "Nobody swam there."], ["Otters."]]);
  });

  it("not behind a question without a colon, nor behind the last label", () => {
    const lines = ["MR. VANE: It is clean.", "Q    Do you swim?", "MR. VANE: I do.", "The river is nine miles long."];
    expect(pieces(...lines)).toEqual([["It is clean."], ["I do."]]);
  });

  it("not where a reporter tells what somebody said", () => {
    const lines = ["VANE: It is clean.", "“It stinks,” Vane said later.", "CROSS: It is.", "VANE: Good."];
    expect(pieces(...lines)[0]).toEqual(["It is clean."]);
  });
});

describe("no turn is", () => {
  it("a line of a table, though it begins with a name", () => {
    expect(turns("Tess Cross and Oscar Vane ran.", "Cross: 1,204", "Vane: 998", "Cross: 1,180")).toEqual([]);
  });

  it("when, where and for how much", () => {
    expect(turns("When: The doors open at six.", "Tickets: Pay at the gate.", "When: The bar closes at ten.")).toEqual(
      [],
    );
  });

  it("a headline before a transcript in capitals", () => {
    const lines = ["Vane: It Leaks Again.", "CROSS: Does it leak?", "VANE: It does.", "CROSS: Badly?"];
    expect(turns(...lines).map(([, words]) => words)).not.toContain("It Leaks Again.");
  });

  it("what begins with the initials of a name", () => {
    expect(turns("A. J. Cross won the race.", "A. J. Cross is nine.")).toEqual([]);
  });
});
