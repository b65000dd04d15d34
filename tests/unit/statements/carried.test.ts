import { said } from "../../support/said.ts";

describe("quoted words without a cue", () => {
  it("go on with those before the cue's sentence ended", () => {
    const text = '"The bridge is old," Mayor Ines Calloway said on Monday. "It will not last the winter."';
    expect(said(text)).toEqual([["Mayor Ines Calloway", '"The bridge is old," … "It will not last the winter."']]);
  });

  it("go on where the cue's sentence tells of something else too", () => {
    const text =
      '"The bridge is old," said Mayor Ines Calloway, who was elected in May and has backed the ferry since. "It will not last the winter."';
    expect(said(text)).toContainEqual([
      expect.stringContaining("Mayor Ines Calloway"),
      '"The bridge is old," … "It will not last the winter."',
    ]);
  });

  it("are the words of whom the sentence before paraphrases, where they are a sentence of their own", () => {
    const text = 'Sheriff Tom Vance called the bridge a danger to drivers. "It will not last the winter."';
    expect(said(text)).toContainEqual(["Sheriff Tom Vance", '"It will not last the winter."']);
  });

  it("are nobody's in another paragraph, where the one before paraphrases", () => {
    const text = 'Sheriff Tom Vance called the bridge a danger to drivers.\n\n"It will not last the winter."';
    expect(said(text).map(([, words]) => words)).not.toContain('"It will not last the winter."');
  });
});
