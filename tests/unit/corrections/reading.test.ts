import { type CorrectedName } from "../../../ingest/corrections/correction.ts";
import { createPipeline } from "../../../ingest/pipeline.ts";
import { loadRates, loadTagger } from "../../../ingest/stages/statements/tagger/load.ts";
import { articleOf } from "../../support/plain-article.ts";

const [tagger, rates] = [loadTagger(), loadRates()];

/** Names as they are read under these corrections: kind, name, rule. */
function read(text: string, ...corrections: Omit<CorrectedName, "line">[]): string[] {
  const lines = corrections.map((one, at) => ({ ...one, line: `d${at}` }));
  const { mentions } = createPipeline(tagger, rates, lines)(articleOf(text));
  return mentions.filter(({ unnamed }) => !unnamed).map(({ kind, name, rule }) => `${kind} ${name} ${rule}`);
}

describe("a name that somebody corrected", () => {
  it("is of the kind and name that the correction gives, wherever exactly those words stand", () => {
    const correction = { words: "Lantern", kind: "Agency", name: "Lantern River Authority" } as const;
    expect(read("Work on the dam begins soon, Lantern said on Monday.", correction)).toEqual([
      "Agency Lantern River Authority correction/d0",
    ]);
  });

  it("is none where the correction says so", () => {
    const text = "Grace Mill opened its doors on Monday, and the crowd was large.";
    expect(read(text)).toHaveLength(1);
    expect(read(text, { words: "Grace Mill", kind: null, name: null })).toEqual([]);
  });

  it("is left alone within a longer name", () => {
    const text = "The Lantern Street Baptist Church gave bread to all, Mayor Ana Ruiz said.";
    const before = read(text);
    expect(read(text, { words: "Lantern", kind: "Person", name: "Lantern" })).toEqual(before);
  });

  it("keeps the office before it", () => {
    const correction = { words: "Ana Ruis", kind: "Official", name: "Ana Ruiz" } as const;
    expect(read("Mayor Ana Ruis said the levee would hold. Ruis spoke twice.", correction)).toEqual([
      "Official Ana Ruiz correction/d0",
    ]);
  });

  it("is what the last of several corrections says", () => {
    const first = { words: "Lantern", kind: "Agency", name: "Lantern" } as const;
    const last = { words: "Lantern", kind: "Person", name: "Lantern" } as const;
    expect(read("Work begins soon, Lantern said on Monday.", first, last)).toEqual(["Person Lantern correction/d1"]);
  });
});
