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

  it("is nowhere for a pandemic", () => {
    expect(placesIn("The mayor told the city council of the pandemic in 2020.")).toEqual([]);
  });
});

test("a capital that does something is a government, and no event's home", () => {
  const text = "The committee held a hearing on Monday. The officials feared that Brackwater might walk away.";
  expect(eventsIn(text, NAMES)[0]).toMatchObject({ type: "hearing", places: [] });
});
