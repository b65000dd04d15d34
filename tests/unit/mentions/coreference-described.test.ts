import { statementsOf } from "../../support/said.ts";

const speakers = (text: string) =>
  statementsOf(text)
    .filter(({ kind }) => kind === "direct")
    .map(({ speakerMention, speakerName }) => speakerMention && speakerName);

describe("whom a phrase without a name means", () => {
  it.each([
    ["Lena Marsh, a 41-year-old welder, lost her home. “We had an hour,” the welder said.", "Lena Marsh"],
    [
      "Labour MP Owen Tarrant voted against. “My constituents deserve better,” the Calder Vale MP said.",
      "Owen Tarrant",
    ],
    ["Archbishop Lena Marsh led the service. “We grieve,” the archbishop said.", "Lena Marsh"],
    ["Rep. Lena Marsh, D-Ohio, voted no. “It is a bad bill,” the Ohio Democrat said.", "Lena Marsh"],
    ["Lena Marsh owns the bakery. “We had an hour,” the 41-year-old said.", "Lena Marsh"],
  ])("is who was told to be that, or was just heard: %j", (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it("is each title's bearer where two speak in one paragraph", () => {
    const text =
      "Mayor Lena Marsh met Sheriff Tom Bray. “It was my call,” the sheriff said. “I agreed,” the mayor said.";
    expect(speakers(text)).toEqual(["Tom Bray", "Lena Marsh"]);
  });

  it.each([
    "Mayor Lena Marsh spoke first. “The bridge is shut,” the union leader said.",
    "Republican Mayor Lena Marsh spoke first. “The bridge is shut,” the Democrat said.",
    "A report was read out by Lena Marsh, the letter followed. “The bridge is shut,” the letter said.",
    "Lena Marsh spoke first. “The bridge is shut,” the driver said.",
  ])("is nobody who speaks against it, and nobody new: %j", (text) => {
    expect(speakers(text)).toEqual([null]);
  });
});
