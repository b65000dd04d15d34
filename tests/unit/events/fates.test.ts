import { eventsIn } from "../../support/read-aloud.ts";

const NAMES = { Brackwater: "City", Tolland: "City" } as const;

const countsOf = (text: string, type: string) =>
  eventsIn(text, NAMES)
    .filter((event) => event.type === type)
    .flatMap(({ counts }) => counts.map(({ low, unit }) => `${low} ${unit}`));

describe("what befell those who are counted", () => {
  it.each([
    ["A fire in Brackwater left 40 people homeless on Sunday.", "fire", ["40 displaced"]],
    ["A fire in Brackwater displaced 57 residents on Sunday.", "fire", ["57 displaced"]],
    ["A flood drove about 850 people out of Brackwater on Sunday.", "flood", ["850 displaced"]],
    ["A fire burned near Brackwater on Sunday. Some 900 residents were told to leave.", "fire", ["900 displaced"]],
    ["Police arrested nine protesters in Brackwater on Sunday.", "arrest", ["9 arrested"]],
    ["The night in Brackwater ended with 14 arrests on Sunday.", "arrest", ["14 arrested"]],
    ["A storm knocked out power to 12,000 customers in Brackwater on Sunday.", "storm", ["12000 without power"]],
    ["Most of the 900 customers who lost power in Sunday's storm in Brackwater wait.", "storm", ["900 without power"]],
    ["About 280 workers will lose their jobs with the closure of a mill in Brackwater.", "closure", ["280 jobs"]],
    ["Doctors said 31 students have fallen ill in an outbreak in Brackwater.", "outbreak", ["31 sick"]],
    ["A man stabbed three passengers on a ferry off Brackwater on Sunday.", "attack", ["3 stabbed"]],
    ["A tornado hit Brackwater on Sunday, damaging 60 homes.", "storm", ["60 homes"]],
    ["A ship hit a rock off Brackwater on Sunday and spilled 3,000 gallons of oil.", "spill", ["3000 gallons"]],
    ["They put the number of homes destroyed in a fire in Brackwater at 31.", "fire", ["31 homes"]],
    ["A blast in Brackwater on Sunday sent 11 people to the hospital.", "explosion", ["11 injured"]],
  ])("is the unit of the count: %s", (text, type, counts) => {
    expect(countsOf(text, type)).toEqual(counts);
  });

  it.each([
    ["A fire burned in Brackwater on Sunday. No one was hurt.", ["0 injured"]],
    ["A fire burned in Brackwater on Sunday. Nobody was killed, a chief said.", ["0 dead"]],
    ["A fire burned in Brackwater on Sunday. There were no reports of injuries.", ["0 injured"]],
    ["A fire burned in Brackwater on Sunday. No deaths or injuries were reported.", ["0 dead", "0 injured"]],
    ["A fire burned in Brackwater on Sunday. Three workers were treated for burns.", ["3 injured"]],
    ["A fire burned in Brackwater on Sunday. Two of our people needed medical care.", ["2 injured"]],
    ["A fire burned in Brackwater on Sunday. No one was seriously hurt.", []],
    ["A fire burned in Brackwater on Sunday. No one else was hurt.", []],
    ["A fire burned in Brackwater on Sunday. She hoped no one was hurt.", []],
    ["A fire burned in Brackwater on Sunday. There were no immediate reports of injuries.", []],
    ["The fire on March 9 killed Ben Oduya in Brackwater.", []],
    ["A fire burned in Brackwater on Sunday. Later $40,000 was missing.", []],
  ])("counts those whom it hurt, or nobody: %s", (text, counts) => {
    expect(countsOf(text, "fire")).toEqual(counts);
  });

  it("is that of a part only where the article counts others too", () => {
    const blast = "A blast in Brackwater on Sunday killed three workers.";
    expect(countsOf(blast, "explosion")).toEqual(["3 dead"]);
    expect(countsOf(`${blast} The death toll rose to five.`, "explosion")).toEqual(["3 workers", "5 dead"]);
  });

  it("is that of those who were told to leave where others lost their homes", () => {
    const text = "A fire near Brackwater on Sunday left 57 people homeless. Some 900 residents were told to leave.";
    expect(countsOf(text, "fire")).toEqual(["57 displaced", "900 evacuated"]);
  });

  it("is told of the outage as of the storm that brought it", () => {
    const text = "A storm knocked out power to 12,000 customers in Brackwater on Sunday.";
    expect(countsOf(text, "outage")).toEqual(["12000 without power"]);
  });

  it("is the toll of a disaster told right before, and no death beside it", () => {
    const text = "A fire hit Brackwater on Sunday. One person has died.";
    expect(countsOf(text, "fire")).toEqual(["1 dead"]);
    expect(eventsIn(text, NAMES)).toHaveLength(1);
  });

  it("is told of the disaster told right before as of those whom it drove out", () => {
    const text = "A fire burned near Brackwater on Sunday. About 900 people were evacuated.";
    expect([...countsOf(text, "fire"), ...countsOf(text, "evacuation")]).toEqual(["900 displaced", "900 displaced"]);
  });

  it.each([
    ["A storm hit Brackwater on Sunday. Not everyone has power at all 40 schools.", "storm"],
    ["Police arrested six men and two women in Brackwater on Sunday.", "arrest"],
  ])("is not counted by a part of the words: %s", (text, type) => {
    expect(countsOf(text, type).filter((count) => /injured|power|6 arrested|2 arrested/.test(count))).toEqual([]);
  });
});

describe("a tally of votes", () => {
  it.each([
    ["The council of Brackwater voted 6-3 on Monday to approve an arena.", ["6 in the majority", "3 in the minority"]],
    ["By a vote of five to four, the council of Brackwater rejected it.", ["5 in the majority", "4 in the minority"]],
    [
      "The council of Brackwater approved it on Monday. The vote was 3 to 4.",
      ["4 in the majority", "3 in the minority"],
    ],
  ])("counts both sides: %s", (text, counts) => {
    expect(countsOf(text, "vote")).toEqual(counts);
  });

  it.each([
    "The council of Brackwater voted to hire 5 to 9 clerks on Monday.",
    "The council of Brackwater approved a 2-1 split of the fund for 10-12 years.",
    "A 4-4 vote of the council of Brackwater would leave the fee in place.",
    "After a 6-3 win, the council of Brackwater voted on Monday to honor its team.",
  ])("is none in %s", (text) => {
    expect(countsOf(text, "vote").filter((count) => count.includes("minority"))).toEqual([]);
  });

  it("tells two votes of one evening apart", () => {
    const text =
      "The council of Brackwater voted 4-3 on Monday to sell a barn. The council of Brackwater voted 6-1 to hire a clerk.";
    expect(eventsIn(text, NAMES).filter(({ type }) => type === "vote")).toHaveLength(2);
  });
});
