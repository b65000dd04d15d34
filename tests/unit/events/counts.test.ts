import fc from "fast-check";
import { createEvents } from "../../../ingest/stages/events/events.ts";
import { countsOf } from "../../../ingest/stages/events/counts/counts.ts";
import { NUMBER_PATTERN, numberOf } from "../../../ingest/stages/events/counts/number-words.ts";
import { readings } from "../../../ingest/stages/events/reading.ts";
import { eventsIn, readAloud } from "../../support/read-aloud.ts";

function counts(text: string): string[] {
  const document = readAloud(`${text} It was cold.`);
  const found = readings(document).flatMap((reading) => countsOf(reading, document.text));
  return found.map(
    ({ low, high, approximate, unit }) => `${approximate ? "~" : ""}${low === high ? low : `${low}-${high}`} ${unit}`,
  );
}

describe("a count of things", () => {
  it("is read with digits and with words", () => {
    expect(counts("They carried 64 people out.")).toEqual(["64 people"]);
    expect(counts("They named twenty-one members and two hundred guests.")).toEqual(["21 members", "200 guests"]);
  });

  it("is approximate where the words say so", () => {
    expect(counts("It would affect about 2,000 people.")).toEqual(["~2000 people"]);
    expect(counts("More than 300 workers walked out.")).toEqual(["~300 workers"]);
    expect(counts("At least 40 homes burned.")).toEqual(["~40 homes"]);
  });

  it("is a range between two numbers", () => {
    expect(counts("Between 40 and 60 homes burned.")).toEqual(["40-60 homes"]);
  });

  it("is none of a word of size, which gives no figure", () => {
    expect(counts("Dozens of boats came, and hundreds of people.")).toEqual([]);
    expect(counts("A dozen boats came.")).toEqual(["~12 boats"]);
  });

  it("is none of time, measure, rank or a name with a number", () => {
    expect(counts("They sat for forty minutes, 11 miles away, near Route 18 bridge, 23.4 feet up.")).toEqual([]);
    expect(counts("The council voted 5-2 on it.")).toEqual([]);
  });

  it("is none of an address or an hour", () => {
    expect(counts("It was in the 1200 block of Mill Street at 10 p. m. on Friday.")).toEqual([]);
  });

  it("is none of a year", () => {
    expect(counts("The 1999 election and the 2015 water deals were close.")).toEqual([]);
    expect(counts("Some 2000 people and 1999 workers came.")).toEqual(["~2000 people", "1999 workers"]);
  });

  it("takes money by its sign", () => {
    expect(counts("They borrowed $18 million to build.")).toEqual(["18000000 dollars"]);
  });

  it("quotes the words it was read from", () => {
    const document = readAloud("It would affect about 2,000 people there.");
    const [count] = readings(document).flatMap((reading) => countsOf(reading, document.text));
    expect(document.text.slice(...count!.span)).toBe("about 2,000 people");
  });
});

describe("a number in words", () => {
  it("is one by itself, and any number in digits comes back", () => {
    expect(numberOf("1.5 million")).toBe(1_500_000);
    expect(numberOf("the")).toBeUndefined();
    fc.assert(fc.property(fc.nat(999_999_999), (n) => numberOf(n.toLocaleString("en-US")) === n));
  });

  it("is matched in time linear in a long run of digits", () => {
    expect(new RegExp(`^${NUMBER_PATTERN}$`, "u").test("1".repeat(50_000))).toBe(false);
  });
});

describe("an estimate of a crowd", () => {
  const names = { "Canal Agency": "Agency" } as const;
  const march = "Hundreds of farmers marched in Brackwater on Monday.";
  const counted = (text: string) => {
    const document = readAloud(text, { ...names, Brackwater: "City" });
    const [event] = createEvents()(document).events;
    return event?.counts.map(({ low, high, unit, giver, span }) => ({
      ...{ low, high, unit, giver },
      words: text.slice(...span!),
    }));
  };

  it("is of the march told before it, each by its giver, and the hundreds are nobody's", () => {
    const text = `${march} Organizers put the crowd at 900. A deputy said it was closer to 400.`;
    expect(counted(text)).toEqual([
      { low: 900, high: 900, unit: "people", giver: undefined, words: "Organizers put the crowd at 900" },
      { low: 400, high: 400, unit: "people", giver: undefined, words: "closer to 400" },
    ]);
  });

  it("tells the body that gives it", () => {
    expect(counted(`${march} Canal Agency put the turnout at about 350.`)).toMatchObject([
      { low: 350, giver: "Canal Agency" },
    ]);
  });

  it("is none where nothing drew a crowd", () => {
    expect(counted("A storm hit Brackwater on Monday. The club put the crowd at 900.")).toEqual([]);
  });
});

describe("a toll", () => {
  it.each([
    ["Searchers found two more, raising to six the number of people killed in a tornado in Brackwater.", 6],
    ["The county lowered the number of people killed in the tornado in Brackwater from six to five.", 5],
    ["Divers found two, bringing the number of dead in the flood in Brackwater to three.", 3],
    ["Tuesday's fire at the mill in Brackwater took another life, raising the death toll to three.", 3],
  ])("is the figure that it is set to: %s", (text, dead) => {
    const counts = eventsIn(text, { Brackwater: "City" }).flatMap((event) => event.counts);
    expect(counts.filter(({ unit }) => unit === "dead").map(({ low }) => low)).toEqual([dead]);
  });
});

test("whoever answers an estimate with a bare figure gives another", () => {
  const text =
    "Hundreds marched in Brackwater on Monday. The police chief put the crowd at about 200. Organizers said it was 350.";
  const [march] = eventsIn(text, { Brackwater: "City" });
  expect(march?.counts.map(({ low }) => low)).toEqual([200, 350]);
  expect(eventsIn("They marched in Brackwater on Monday. She said it was 9.", { Brackwater: "City" })).toMatchObject([
    { counts: [] },
  ]);
});

test("strikers are workers, by whoever counts them", () => {
  const text =
    "About 620 workers walked off the job in Brackwater on Monday. The mill put the number of strikers at 550.";
  const [strike] = eventsIn(text, { Brackwater: "City" });
  expect(strike?.counts.map(({ low, unit }) => `${low} ${unit}`)).toEqual(["620 workers", "550 workers"]);
});

describe("those an event drove out", () => {
  it.each([
    ["A fire in Brackwater on Monday drove about 40 tenants into the cold.", 40],
    ["A fire struck Brackwater on Monday. Forty-six people lost their homes in the blaze.", 46],
    ["A flood in Brackwater on Monday left 12 people homeless.", 12],
    ["A flood in Brackwater on Monday displaced 90 residents.", 90],
  ])("are counted as displaced, whatever the words: %s", (text, displaced) => {
    const counts = eventsIn(text, { Brackwater: "City" }).flatMap((event) => event.counts);
    expect(counts).toMatchObject([{ low: displaced, unit: "displaced" }]);
  });

  it("are none where families are counted", () => {
    const [flood] = eventsIn("A flood in Brackwater on Monday displaced 90 families.", { Brackwater: "City" });
    expect(flood?.counts.map(({ unit }) => unit)).not.toContain("displaced");
  });
});

describe("what an election was won by", () => {
  it.each([
    "Monday's election in Brackwater was close. She won by 212 votes.",
    "Ruiz conceded Monday's election in Brackwater after a final count put her rival ahead by 212 votes.",
    "She holds a 212-vote lead after Monday's election in Brackwater.",
  ])("is a margin, and no count of votes: %s", (text) => {
    const counts = eventsIn(text, { Brackwater: "City" }).flatMap((event) => event.counts);
    expect(counts).toMatchObject([{ low: 212, unit: "vote margin" }]);
  });
});

test("an edge of three points is no margin", () => {
  const text = "Ruiz, with an edge of three points, awaits the votes of Monday's election in Brackwater.";
  const counts = eventsIn(text, { Brackwater: "City" }).flatMap((event) => event.counts);
  expect(counts.filter(({ unit }) => unit === "vote margin")).toEqual([]);
});

describe("people killed", () => {
  it("are the toll where the article gives no other", () => {
    const [blast] = eventsIn("An explosion in Brackwater killed one worker on Monday.", { Brackwater: "City" });
    expect(blast?.counts).toMatchObject([{ low: 1, unit: "dead" }]);
  });

  it("are part of it where it gives one, and horses are none", () => {
    const some = eventsIn("An explosion in Brackwater killed two workers on Monday. In all, nine people died.", {
      Brackwater: "City",
    });
    expect(some.flatMap(({ counts }) => counts.filter(({ unit }) => unit === "dead"))).toMatchObject([{ low: 9 }]);
    const [fire] = eventsIn("A fire in Brackwater killed nine horses on Monday.", { Brackwater: "City" });
    expect(fire?.counts.map(({ unit }) => unit)).not.toContain("dead");
  });
});

test("those hurt in a sentence of their own are hurt by the storm told before", () => {
  const text = "A tornado struck Brackwater on Monday night. At least 30 people were hurt.";
  const [storm] = eventsIn(text, { Brackwater: "City" });
  expect(storm?.counts).toMatchObject([{ low: 30, unit: "injured" }]);
});

test("a storm over a county is told of the town of the dateline, too", () => {
  const text = "BRACKWATER — A tornado tore across Ardell County on Monday night.";
  const [storm] = eventsIn(text, { BRACKWATER: "City", "Ardell County": "Region" });
  expect(storm?.places).toHaveLength(2);
});
