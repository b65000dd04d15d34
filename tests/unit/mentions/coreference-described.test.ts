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
    ["Lt. Gov. Lena Marsh saw the levee. “It held,” the lieutenant governor said.", "Lena Marsh"],
    ["Prime Minister Lena Marsh flew home. “We agreed,” the premier said.", "Lena Marsh"],
    ["Pope Benedict flew home. “We prayed,” the pontiff said.", "Benedict"],
    ["Dr. Lena Marsh treated the boy. “He will live,” the doctor said.", "Lena Marsh"],
    ["The Rev. Lena Marsh led the prayer. “We grieve,” the pastor said.", "Lena Marsh"],
    ["Mayor-elect Lena Marsh hired two aides. “I mean it,” the mayor-elect said.", "Lena Marsh"],
    ["Lena Marsh opened her bakery in May. “We had an hour,” the 41-year-old baker and teacher said.", "Lena Marsh"],
    ["Lena Marsh shook hands in Norwell. “We will win,” the Republican candidate said.", "Lena Marsh"],
    ["Though Lena Marsh lost in May, the front-runner said: “We will win in June.”", "Lena Marsh"],
    ["Lena Marsh shook hands in Norwell. “We will win,” the former superintendent said.", "Lena Marsh"],
  ])("is who was told to be that, or was just heard: %j", (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it("is each title's bearer where two speak in one paragraph", () => {
    const text =
      "Mayor Lena Marsh met Sheriff Tom Bray. “It was my call,” the sheriff said. “I agreed,” the mayor said.";
    expect(speakers(text)).toEqual(["Tom Bray", "Lena Marsh"]);
  });

  it.each([
    ["Fire Chief Lena Marsh met Police Chief Tom Bray. “The roof fell in,” the fire chief said.", "Lena Marsh"],
    [
      "Mayor Lena Marsh, a Democrat, met Sheriff Tom Bray, a Republican. “I doubt it,” the Republican said.",
      "Tom Bray",
    ],
    ["Tom Bray, 45, and Lena Marsh, 32, swam ashore. “It sank fast,” the 32-year-old said.", "Lena Marsh"],
    [
      "Rep. Tom Bray, R-Iowa, left. Governor Lena Marsh stayed. “I doubt it,” the Oregon Republican said.",
      "Lena Marsh",
    ],
    ["District Attorney Lena Marsh met defense attorney Tom Bray. “He fled,” the prosecutor said.", "Lena Marsh"],
  ])("of two is whom the office, party or age is of: %j", (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it.each([
    "Defense Secretary Lena Marsh spoke first. “The talks went well,” the press secretary said.",
    "Prime Minister Lena Marsh spoke first. “Taxes will rise,” the finance minister said.",
    "Finance Minister Lena Marsh spoke first. “Taxes will rise,” the prime minister said.",
    "Defense attorney Lena Marsh spoke first. “He may flee,” the prosecutor said.",
    "State Sen. Lena Marsh spoke first. “The bill is dead,” the U.S. senator said.",
    "County Commissioner Lena Marsh voted no. Trades Union Congress was split. “It is late,” the Trades Union Congress commissioner said.",
    "Lena Marsh, 45, spoke first. “It sank fast,” the 32-year-old said.",
  ])("is nobody whose office or age is another: %j", (text) => {
    expect(speakers(text)).toEqual([null]);
  });

  it.each([
    "Lena Marsh warned donors. “I can wait,” the candidate said to Lena Marsh.",
    "By noon Lena Marsh had a plan, but the nominee said: “We will win.”",
    "Lena Marsh wrote to Tom Bray before the nominee said: “I will win.”",
    "Lena Marsh met Tom Bray in May. “We will win,” the former superintendent said.",
    "Lena Marsh led the country for a year. “We will win,” the former president said.",
  ])("is nobody whom the sentence names besides, or who is one of two: %j", (text) => {
    expect(speakers(text)).toEqual([null]);
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
