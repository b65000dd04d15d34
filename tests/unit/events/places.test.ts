import { eventsIn } from "../../support/read-aloud.ts";

const NAMES = {
  Brackwater: "City",
  TOLLAND: "City",
  "Millrace County Court": "City",
  Oregon: "Region",
  Nevada: "Region",
  "Ben Oduya": "Person",
} as const;

const placesIn = (text: string) => eventsIn(`TOLLAND, Ore. – ${text}`, NAMES)[0]?.places;

describe("where an event is", () => {
  it("is not where somebody lives who takes part in it", () => {
    expect(placesIn("Ben Oduya, 24, of Brackwater, was arrested on Monday by police.")).toEqual(["TOLLAND"]);
    expect(
      placesIn("Ben Oduya, of the 300 block of Mill Lane in Brackwater, was arrested on Monday by police."),
    ).toEqual(["TOLLAND"]);
  });

  it("is not where a body has its seat, nor a building that was read as a town", () => {
    expect(placesIn("A Brackwater-based court sentenced him on Monday, police said.")).toEqual(["TOLLAND"]);
    expect(placesIn("He was sentenced in Millrace County Court on Monday, police said.")).toEqual(["TOLLAND"]);
  });

  it("is what was invaded, not who invaded it", () => {
    expect(placesIn("Oregon's invasion of Nevada began on Monday.")).toEqual(["Nevada"]);
    expect(placesIn("The Nevada invasion began on Monday.")).toEqual(["Nevada"]);
  });

  it("is not where the court sits that tries it, but the other town of the article", () => {
    const text =
      "A jury convicted Ben Oduya on Monday. Prosecutors said the shooting had shaken everybody. The judge praised the jurors. A Brackwater crew had found him, and Brackwater has been quiet since.";
    const events = eventsIn(`TOLLAND, Ore. – ${text}`, NAMES);
    expect(events.find(({ type }) => type === "shooting")?.places).toEqual(["Brackwater"]);
  });

  it("is in the town that the story is of, not where a hospital, a lawyer or a laboratory is", () => {
    const story = "A Brackwater man was hurt by a leak of chlorine on Monday, the city council and the sheriff said.";
    const spill = (more: string) =>
      eventsIn(`${story}\n\n${more}`, { ...NAMES, Tolland: "City" }).find(({ type }) => type === "spill")?.places;
    expect(spill("He was taken to a clinic in Tolland. The clinic in Tolland was full.")).toEqual(["Brackwater"]);
    expect(spill("Two were taken to hospitals in Oregon and Tolland.")).toEqual(["Brackwater"]);
    expect(spill("His lawyer, Ben Oduya, of Tolland, wept. An autopsy was done in Tolland.")).toEqual(["Brackwater"]);
  });

  it("is in a town whose residents do something, not where they stay with somebody", () => {
    const text =
      "Residents of Brackwater jeered the council on Monday after the flood. Ben Oduya, whom the sheriff brought out, is staying with a niece in Tolland. The flood ruined his house.";
    const [flood] = eventsIn(text, { Brackwater: "City", Tolland: "City", "Ben Oduya": "Person" });
    expect(flood).toMatchObject({ type: "flood", places: ["Brackwater"] });
  });

  it("is not where a jury sits or a court, though the article names no third town", () => {
    const text =
      "TOLLAND, Ore. – A grand jury in Brackwater indicted Ben Oduya on Monday. The judge set a trial in the crash. Jurors saw the crash on film, a prosecutor said.";
    const crash = eventsIn(text, NAMES).find(({ type }) => type === "crash");
    expect(crash?.places ?? ["TOLLAND"]).toEqual(["TOLLAND"]);
  });

  it("is not the hospital's town that somebody was taken to and died in", () => {
    expect(placesIn("Ben Oduya died on Monday at a hospital in Brackwater, the council and the sheriff said.")).toEqual(
      ["TOLLAND"],
    );
  });

  it("is not the hospital's town that the injured were taken to", () => {
    const text = "Three of the injured were taken to a hospital in Brackwater on Monday, the sheriff said.";
    expect(placesIn(text)).toEqual(["TOLLAND"]);
  });

  it("is the town that the article is told from where its sentence says 'in this town', whatever else it names", () => {
    const text = "An explosion in this mill town of 640 people rattled windows in Brackwater on Monday.";
    expect(placesIn(text)).toEqual(["TOLLAND"]);
  });

  it("is not, in news without a dateline, the town of a hospital or of somebody's condominium", () => {
    const towns = { Brackwater: "City", Tolland: "City" } as const;
    const home = (text: string) => eventsIn(text, towns).find(({ type }) => type === "fire")?.places;
    const fire = "The sheriff said the fire on Monday hurt nobody. The Tolland police helped the council.";
    expect(home(`A man died in a Brackwater hospital. ${fire}`)).toEqual(["Tolland"]);
    expect(home(`The Brackwater-based chain spoke. ${fire}`)).toEqual(["Tolland"]);
    expect(home(`The clerk bought a condominium in Brackwater. ${fire}`)).toEqual(["Tolland"]);
  });

  it("is not where a firm sits that is told of by its town", () => {
    const text = "Workers lost 38 jobs in layoffs on Monday, and the Brackwater chain blamed the council.";
    expect(placesIn(text)).toEqual(["TOLLAND"]);
  });

  it("is not what a report tells of another place", () => {
    expect(
      placesIn("A city audit released on Monday found that the sheriff used the card for stays in Brackwater."),
    ).toEqual(["TOLLAND"]);
  });

  it("is the town of the article where a region only tells which town is meant", () => {
    expect(placesIn("The fire in the Oregon town on Monday hurt nobody. The Oregon town has rebuilt.")).toEqual([
      "TOLLAND",
      "Oregon",
    ]);
  });

  it("is off a town for a ship, and talks are where the only town is that an article is told from", () => {
    expect(placesIn("The ferry ran aground off Brackwater on Monday.")).toEqual(["Brackwater"]);
    const text = "TOLLAND, Ore. – The mediator said the peace talks would resume on Thursday.";
    expect(eventsIn(text, { TOLLAND: "City", Oregon: "Region" })[0]?.places).toEqual(["TOLLAND"]);
  });

  it("is nowhere for a pandemic", () => {
    expect(placesIn("The mayor told the city council of the pandemic in 2020.")).toEqual([]);
  });
});

test("a capital that does something is a government, and no event's home", () => {
  const text = "The committee held a hearing on Monday. The officials feared that Brackwater might walk away.";
  expect(eventsIn(text, NAMES)[0]).toMatchObject({ type: "hearing", places: [] });
});
