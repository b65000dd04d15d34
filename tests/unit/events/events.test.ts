import fc from "fast-check";
import { createEvents } from "../../../ingest/stages/events/events.ts";
import { eventsIn, readAloud } from "../../support/read-aloud.ts";

const NAMES = {
  Brackwater: "City",
  Tolland: "City",
  "Canal Agency": "Agency",
  "Ana Ruiz": "Official",
  "Ben Oduya": "Person",
} as const;

describe("an event in an article", () => {
  it("is one however often it is told, by noun or verb, with all its mentions", () => {
    const text =
      "Police raided a cannery in Brackwater on Thursday. Neighbors saw the raid. A second look at these daring raids is due.";
    const events = eventsIn(text, NAMES);
    expect(events).toMatchObject([{ id: "e1", type: "raid", start: "2025-03-13", end: null, places: ["Brackwater"] }]);
    expect(events[0]!.spans.map(([from, to]) => text.slice(from, to))).toEqual([
      "raided",
      "the raid",
      "these daring raids",
    ]);
  });

  it("is two on two days, and two in two towns", () => {
    const days = "There was a raid in Brackwater on Monday. There was a raid in Brackwater on Thursday.";
    expect(eventsIn(days, NAMES).map(({ start }) => start)).toEqual(["2025-03-10", "2025-03-13"]);
    const towns = "There was a raid in Brackwater on Monday. There was a raid in Tolland on Monday.";
    expect(eventsIn(towns, NAMES).map(({ places }) => places)).toEqual([["Brackwater"], ["Tolland"]]);
  });

  it("is two for two people who are arrested", () => {
    const text = "Ana Ruiz was arrested on Monday. Ben Oduya was arrested on Monday.";
    expect(eventsIn(text, NAMES).map(({ participants }) => participants)).toEqual([
      [{ mention: "Ana Ruiz", role: "target" }],
      [{ mention: "Ben Oduya", role: "target" }],
    ]);
  });

  it("is no protest where March is the month", () => {
    const types = eventsIn("The council praised the summit on March 5. It has been busy since March.", NAMES);
    expect(types.map(({ type }) => type)).not.toContain("protest");
    expect(eventsIn("Workers joined the march in Brackwater on Monday.", NAMES)).toMatchObject([{ type: "protest" }]);
  });

  it("is not made by what only could be", () => {
    expect(
      eventsIn("If Ben Oduya is elected, the town will be glad. Everybody should visit Brackwater.", NAMES),
    ).toEqual([]);
  });

  it("is a death, not a killing, for whoever died", () => {
    const [event] = eventsIn("Ben Oduya died in Brackwater on Monday.", NAMES);
    expect(event).toMatchObject({ type: "death", label: "Death of Ben Oduya, Brackwater, March 10, 2025" });
  });

  it("has the agency in its name for actor, and a label from the article's words", () => {
    const [event] = eventsIn(
      "Reported Canal Agency raids are coming to Brackwater and Tolland this weekend, the mayor said.",
      NAMES,
    );
    expect(event).toMatchObject({
      label: "Canal Agency raids, Brackwater, March 15–16, 2025",
      participants: [{ mention: "Canal Agency", role: "actor" }],
      places: ["Brackwater", "Tolland"],
      status: "reported",
    });
  });

  it("has for actor who carries it out and for target whom it is against", () => {
    const [suit] = eventsIn("Ben Oduya filed a lawsuit against the Canal Agency on Monday.", NAMES);
    expect(suit?.participants).toEqual([
      { mention: "Ben Oduya", role: "actor" },
      { mention: "Canal Agency", role: "target" },
    ]);
    const [raid] = eventsIn(
      "It would be conducting operations against migrants by the Canal Agency in Brackwater.",
      NAMES,
    );
    expect(raid).toMatchObject({ type: "raid", participants: [{ mention: "Canal Agency", role: "actor" }] });
  });

  it("knows the subject over a plan, an apposition and a pronoun", () => {
    const visits = [
      "Ana Ruiz plans to visit the mill on Monday.",
      "Ana Ruiz, the mayor, visited the mill.",
      "Ana Ruiz said that she would visit the mill on Monday.",
    ];
    for (const text of visits)
      expect(eventsIn(text, NAMES)[0]?.participants).toEqual([{ mention: "Ana Ruiz", role: "actor" }]);
  });

  it("takes the counts told with it", () => {
    const [flood] = eventsIn("The river flooded Brackwater, forcing about 1,200 people from their homes.", NAMES);
    expect(flood?.counts).toMatchObject([{ low: 1200, high: 1200, approximate: true, unit: "displaced" }]);
  });

  it("is announced before it is due, denied by a no, and happened otherwise", () => {
    expect(eventsIn("The town will hold an election in Brackwater on Monday.", NAMES)[0]?.status).toBe("announced");
    expect(eventsIn("There was no raid by the Canal Agency in Brackwater on Monday.", NAMES)[0]?.status).toBe("denied");
    expect(eventsIn("A storm hit Brackwater on Monday.", NAMES)[0]?.status).toBe("happened");
  });

  it("is put where the dateline is when no place is told", () => {
    const text = "TOLLAND, Ore. – A storm broke windows on Monday.\nPeople in Brackwater saw Brackwater shake.";
    expect(eventsIn(text, { ...NAMES, TOLLAND: "City" })[0]?.places).toEqual(["TOLLAND"]);
  });

  it("does not take the date on which somebody spoke", () => {
    const [raid] = eventsIn("Ana Ruiz on Thursday denounced the raids in Brackwater.", NAMES);
    expect(raid?.start).toBeNull();
  });

  it("is no strike fund, no fire chief and no arrest in general", () => {
    expect(eventsIn("The strike fund paid the fire chief on Monday.", NAMES)).toEqual([]);
    expect(eventsIn("The agency favors the arrest of all who pose a threat.", NAMES)).toEqual([]);
  });

  it("is none of what is only told by the way, without a date", () => {
    expect(eventsIn("Ben Oduya, who voted against it, left Brackwater.", NAMES)).toEqual([]);
  });

  it("is never one that only a promo line tells of, but may gain a mention there", () => {
    const promo = "MORE | Canal Agency raids set for Brackwater on Sunday";
    expect(eventsIn(`The town was quiet on Monday.\n${promo}\nIt rained.`, NAMES)).toEqual([]);
    expect(eventsIn(`A Canal Agency raid in Brackwater is near.\n${promo}\nIt rained.`, NAMES)[0]?.spans).toHaveLength(
      2,
    );
  });
});

describe("of any words, the events", () => {
  const words = fc.constantFrom(
    "raid",
    "raids",
    "arrested",
    "Brackwater",
    "on",
    "Monday",
    "Ana Ruiz",
    "the",
    "will",
    "40",
    "people",
    ".",
    ",",
    "\n",
    "no",
    "said",
    "of",
    "vote",
    "–",
    '"',
  );

  it("quote the text, have ids in order, name known mentions, and are the same each time", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (all) => {
        const document = readAloud(all.join(" "), NAMES);
        const { events } = createEvents()(document);
        expect(createEvents()(document).events).toEqual(events);
        expect(events.map(({ id }) => id)).toEqual(events.map((_, index) => `e${index + 1}`));
        const known = document.mentions.map(({ id }) => id);
        for (const { spans, places, participants } of events) {
          for (const [from, to] of spans) expect(document.text.slice(from, to).trim()).toHaveLength(to - from);
          for (const id of [...places, ...participants.map(({ mention }) => mention)]) expect(known).toContain(id);
        }
      }),
      { numRuns: 50 },
    );
  });
});
