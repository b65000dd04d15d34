import { eventsIn } from "../../support/read-aloud.ts";

const NAMES = { Brackwater: "City", Tolland: "City", "Storm Aster": "Person", "Ana Ruiz": "Official" } as const;

const countsOf = (text: string, type: string) =>
  eventsIn(text, NAMES)
    .filter((event) => event.type === type)
    .flatMap(({ counts }) => counts.map(({ low, unit }) => `${low} ${unit}`));

const labelsOf = (text: string) => eventsIn(text, NAMES).map(({ label }) => label);

describe("a disaster that bears a name", () => {
  it.each([
    ["The Alder Ridge Fire spread in Brackwater.", "Alder Ridge Fire, Brackwater"],
    ["Crews left the Alder Ridge Fire in Brackwater.", "Alder Ridge Fire, Brackwater"],
    ["Nobody in Brackwater slept as Hurricane Odalys came near.", "Hurricane Odalys, Brackwater"],
    ["Storm Aster brought gusts and rain to Brackwater.", "Storm Aster, Brackwater"],
  ])("is one wherever it is named: %s", (text, label) => {
    expect(labelsOf(text)).toContain(label);
  });

  it.each([
    "The Brackwater Fire Department hired nine people.",
    "Tolland Fire said on Monday that it had bought a truck.",
    "The Fire play Tolland on Saturday, and the club is glad.",
    "Storm Aster, the novelist, signed books in Brackwater.",
    "The Hurricane Center in Brackwater hired nine people.",
  ])("is none in %s", (text) => {
    expect(eventsIn(text, NAMES).filter(({ type }) => type === "fire" || type === "storm")).toEqual([]);
  });

  it("is two where two are named", () => {
    const text = "The Alder Ridge Fire spread in Brackwater. The Mill Fire spread in Brackwater. The fire was large.";
    expect(labelsOf(text)).toHaveLength(2);
  });
});

describe("a toll", () => {
  it.each([
    ["The death toll from a wildfire near Brackwater climbed to nine on Monday.", "fire", ["9 dead"]],
    ["Officials lowered the death toll from the Brackwater flood to six.", "flood", ["6 dead"]],
    ["A blast in Brackwater left 14 people dead and 31 injured.", "explosion", ["14 dead", "31 injured"]],
    ["A flood hit Brackwater. Another 23 remain unaccounted for.", "flood", ["23 missing"]],
    ["A flood hit Brackwater. The number of missing fell to three.", "flood", ["3 missing"]],
    ["A flood hit Brackwater. There are five confirmed dead.", "flood", ["5 dead"]],
    ["At least seven people have died in the Alder Ridge Fire in Brackwater.", "fire", ["7 dead"]],
    ["The Alder Ridge Fire has burned 900 acres and destroyed 61 homes.", "fire", ["900 acres", "61 homes"]],
    ["A fire hit Brackwater. They put the number of destroyed buildings at 410.", "fire", ["410 buildings"]],
    ["A fire hit Brackwater. Some 120 homes were destroyed.", "fire", ["120 homes"]],
    ["Ana Ruiz insisted that five people died in the Brackwater fire.", "fire", ["5 dead"]],
  ])("is of its disaster: %s", (text, type, counts) => {
    expect(countsOf(text, type)).toEqual(counts);
  });

  it.each([
    ["A fire hit Brackwater. The bridge toll rose to $9.", "fire"],
    ["A fire hit Brackwater. More than 70,000 people have been killed in the war.", "fire"],
    ["A fire in Brackwater killed nine horses. Nobody was hurt.", "death"],
  ])("is none in %s", (text, type) => {
    expect(countsOf(text, type).filter((count) => count.endsWith("dead"))).toEqual([]);
  });

  it("is of those who died, not of others who are counted beside them", () => {
    const text = "A fire in Brackwater killed four people and forced 1,200 residents from their homes on Monday.";
    expect(countsOf(text, "fire")).toContain("4 dead");
    expect(countsOf(text, "death")).toEqual([]);
    expect(countsOf("Police arrested 12 people in Brackwater and seized 300 plants.", "arrest")).toEqual([
      "12 arrested",
    ]);
  });
});

describe("those whom a disaster kills", () => {
  it("are its toll and no event beside it, and their day is its day", () => {
    const text = "In 2019, 87 people were killed when a ferry sank near Brackwater.";
    expect(eventsIn(text, NAMES)).toMatchObject([{ type: "crash", start: "2019" }]);
  });

  it("make no death of a shooting", () => {
    const text = "A gunman opened fire in Brackwater on Friday, killing four people. The man was shot and killed.";
    expect(eventsIn(text, NAMES).map(({ type }) => type)).toEqual(["shooting"]);
  });
});

describe("what lasts for days", () => {
  it("is one from its first day to its last", () => {
    const text = "The river flooded Brackwater on Sunday. On Wednesday the flood reached Main Street.";
    expect(eventsIn(text, NAMES)).toMatchObject([{ type: "flood", start: "2025-03-09", end: "2025-03-12" }]);
  });

  it("began on the day that its first sentence tells", () => {
    const [fire] = eventsIn("A brush fire tore through the hills north of Brackwater on Sunday, killing two.", NAMES);
    expect(fire).toMatchObject({ type: "fire", start: "2025-03-09", places: ["Brackwater"] });
  });

  it("is not in a town that only tells how far off it was", () => {
    const text = "A fire broke out in Brackwater, 60 miles south of Tolland, on Sunday.";
    expect(eventsIn(text, NAMES).map(({ places }) => places)).toEqual([["Brackwater"]]);
  });
});
