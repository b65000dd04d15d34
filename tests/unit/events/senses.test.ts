import { eventsIn } from "../../support/read-aloud.ts";

const NAMES = {
  Brackwater: "City",
  Tolland: "City",
  Oregon: "Region",
  Nevada: "Region",
  "Canal Agency": "Agency",
  "Ana Ruiz": "Official",
  "Ben Oduya": "Person",
  "Carl Stone": "Person",
} as const;

const typesIn = (text: string) => eventsIn(text, NAMES).map(({ type }) => type);

describe("a word of an event", () => {
  it.each([
    ["Ana Ruiz attacked her rival on Monday.", "attacks in words"],
    ["Her recent attacks on Ana Ruiz alarmed the party on Monday.", "attacks in words"],
    ["A clerk named Ben Oduya went to the board of Brackwater on Monday.", "what somebody is called"],
    ["Their primary concern on Monday was the levee of Brackwater.", "what comes first"],
    ["The runner tested positive for cocaine on Monday in Brackwater.", "a test for drugs"],
    ["Ana Ruiz dismissed the charges of her rival on Monday.", "what a rival says"],
    ["Ana Ruiz moved to Brackwater in May with her family.", "who moves house"],
    ["Ben Oduya means to hire a lawyer, the judge said on Monday.", "whom an accused hires"],
    ["Ben Oduya was held for evading arrest on Monday.", "an arrest that somebody runs from"],
    ["She won 54 percent of the vote on Monday in a council race.", "a share of votes"],
    ["Most people voted for Ana Ruiz in March 2019.", "what voters do"],
    ["She made a passionate plea on Monday for higher pay.", "a plea outside a court"],
    ["The aides gave pep talks in Brackwater on Monday.", "talks that nobody negotiates in"],
    ["An aide leaked the plan in Brackwater on Monday.", "a leak of words"],
    ["The odds shot up in Brackwater on Monday.", "what is not shot with a gun"],
    ["He won the Democratic nomination in March 2019.", "a party's nomination, which is a prize to be won"],
    ["She backed his presidential bid in 2019.", "no bid for a firm"],
    ["The council killed the bill on Monday.", "the end of a bill"],
    ["They chanted death to the king in Brackwater on Monday.", "a chant"],
    [
      "The quarterback was sacked on Monday, and the team marched 81 yards to a touchdown in the third quarter, a season best for the coach.",
      "a match",
    ],
    ["The trial followed 412 adults in Brackwater on Monday.", "a trial of medicine"],
    ["The Tigers end drought with a late goal in Brackwater on Monday.", "a team that had not won"],
    ["The manager dismissed the numbers as junk in Brackwater on Monday.", "the dismissal of what was said"],
    ["The council president dismissed it as noise in Brackwater on Monday.", "the dismissal of a thought"],
    ["The ban of elected members angered Brackwater on Monday.", "what members are"],
    ["He has been under house arrest in Brackwater.", "an arrest at home"],
    ["The nurses made 34 home visits in Brackwater.", "visits without number"],
    ["The nine ruling parties met in Brackwater on Monday.", "parties that rule"],
    ["Brackwater must strike a balance with the union on Monday.", "a bargain"],
    ["How will Ana Ruiz deal with Brackwater on Monday?", "a verb that looks like a noun"],
    ["The driver negotiated a sharp bend in Brackwater on Monday.", "a bend in the road"],
    ["They stopped building settlements in Brackwater.", "houses"],
    ["A flood of letters reached Brackwater on Monday.", "many letters"],
    ["The band went on tour in Brackwater on Monday.", "a tour with songs"],
    ["Pickup is on Fridays, March through November, in Brackwater.", "a month"],
    ["He lives in Brackwater and retires today, march 14.", "a month"],
  ])("is none in %s (%s)", (text) => {
    const found = typesIn(text).filter((type) => type !== "candidacy" && type !== "vote");
    expect([...found, ...typesIn(text).filter((type) => type === "vote" && !text.includes("killed"))]).toEqual([]);
  });

  it("is one in the company it keeps", () => {
    expect(typesIn("A gunman attacked a bus in Brackwater on Monday.")).toEqual(["attack"]);
    expect(typesIn("They mourned after the Brackwater attack on Monday.")).toEqual(["attack"]);
    expect(typesIn("The council voted on Monday.")).toEqual(["vote"]);
    expect(typesIn("A pipeline leaked in Brackwater on Monday.")).toEqual(["spill"]);
    expect(typesIn("He entered a plea before a judge in Brackwater on Monday.")).toEqual(["trial"]);
  });

  it('is one again where the article told of it: "the attack"', () => {
    const text =
      "On Monday a gunman began an attack in Brackwater. Nobody saw the attack. The attack on her record went on.";
    const [event] = eventsIn(text, NAMES);
    expect(event?.spans.map(([from, to]) => text.slice(from, to))).toEqual(["attack in Brackwater", "the attack"]);
    expect(typesIn("Nobody saw the attack on Monday.")).toEqual([]);
  });

  it("is none where it only says what a thing or a person is", () => {
    expect(typesIn("They found her stolen 2019 car in Brackwater on Monday.")).toEqual([]);
    expect(typesIn("He was held in Brackwater on Monday for receiving stolen property.")).toEqual([]);
    expect(typesIn("The stolen car stood in Brackwater on Monday.")).toEqual([]);
    expect(typesIn("His fired director left Brackwater on Monday.")).toEqual([]);
    expect(typesIn("The court-ordered plan reached Brackwater on Monday.")).toEqual([]);
  });

  it("is none where it is only hoped for, could be, or is so each time", () => {
    expect(typesIn("Ben Oduya hopes to be elected in Brackwater.")).toEqual([]);
    expect(typesIn("Ben Oduya would be arrested if he came to Brackwater.")).toEqual([]);
    expect(typesIn("Visitors will be able to visit Brackwater.")).toEqual([]);
    expect(typesIn("When an officer makes an arrest in Brackwater, a form is filled in.")).toEqual([]);
    expect(typesIn("The river often floods Brackwater.")).toEqual([]);
  });

  it("is none where it only tells who somebody is", () => {
    expect(typesIn("Ana Ruiz was elected in 2008.")).toEqual([]);
    expect(typesIn("Ana Ruiz was elected on Monday.")).toEqual(["election"]);
  });

  it("is none where nobody is told who did it, for what only somebody does", () => {
    expect(typesIn("The company hired a chief in Brackwater.")).toEqual([]);
    expect(typesIn("The company hired Ben Oduya as chief in Brackwater.")).toEqual(["appointment"]);
  });

  it("is none where it was only threatened or kept from happening", () => {
    expect(typesIn("He threatened to kill Ben Oduya on Monday.")).toEqual([]);
    expect(typesIn("A guard saved two children from drowning in Brackwater on Monday.")).toEqual([]);
  });
});

describe("debates, primaries, conventions and rallies", () => {
  it("are events of their own", () => {
    expect(typesIn("The Republican candidates met for a debate in Brackwater on Monday.")).toEqual(["debate"]);
    expect(typesIn("The Nevada caucuses are on Monday.")).toEqual(["primary"]);
    expect(typesIn("The Democratic convention opened in Brackwater on Monday.")).toEqual(["convention"]);
    expect(typesIn("She spoke at a campaign rally in Brackwater on Monday.")).toEqual(["rally"]);
  });

  it("are only where their names say, whatever stands beside", () => {
    const [event] = eventsIn("She lost the Oregon primary on Monday but led in Nevada.", NAMES);
    expect(event?.places).toEqual(["Oregon"]);
  });

  it("are not what a council does, or a town over a plan", () => {
    expect(typesIn("The debate over the plan went on in Brackwater on Monday.")).toEqual([]);
    expect(typesIn("A convention of dentists met in Brackwater on Monday.")).toEqual([]);
  });

  it("are two in two states, and none of them the primaries of other states", () => {
    const far = "They talked about the weather and about very little else. ".repeat(10);
    const text = `The Oregon primary is on Monday. The Nevada caucuses are over. ${far}Two states hold primaries on May 20.`;
    expect(eventsIn(text, NAMES).map(({ places, start }) => [places, start])).toEqual([
      [["Oregon"], "2025-03-17"],
      [["Nevada"], null],
      [[], "2025-05-20"],
    ]);
  });
});

describe("an attack, a shooting and a death", () => {
  it("are one event of an article where time, place and the dead do not speak against it", () => {
    const text =
      "A gunman killed nine people in Brackwater on Monday. Police said the attack killed Ben Oduya. The killings in Brackwater shook the town.";
    const [event, ...others] = eventsIn(text, NAMES);
    expect(others).toEqual([]);
    expect(event).toMatchObject({ start: "2025-03-10", places: ["Brackwater"] });
    expect(event?.spans).toHaveLength(4);
  });

  it("are two where two people died", () => {
    const text = "Ben Oduya was shot dead by police in Brackwater. Carl Stone was killed in Brackwater.";
    expect(eventsIn(text, NAMES)).toHaveLength(2);
  });
});

describe("whom an event befalls", () => {
  it("is the person a body's name only describes", () => {
    const [event] = eventsIn(
      "Canal Agency guard Ben Oduya was killed. Police told of the death of Canal Agency guard Ben Oduya.",
      NAMES,
    );
    expect(event?.participants).toEqual([{ mention: "Ben Oduya", role: "target" }]);
  });

  it("is nobody where a body is named that cannot die or be arrested", () => {
    const [event] = eventsIn("The death of a Canal Agency guard in Brackwater on Monday is a loss.", NAMES);
    expect(event).toMatchObject({ type: "death", participants: [] });
  });

  it("is who died, though by grammar they do it", () => {
    const [event] = eventsIn("Ben Oduya died on Monday.", NAMES);
    expect(event?.participants).toEqual([{ mention: "Ben Oduya", role: "target" }]);
  });

  it("is never in the name the police who arrest", () => {
    const [event] = eventsIn("The Canal Agency arrested four people in Brackwater on Monday.", NAMES);
    expect(event?.label).toBe("Canal Agency arrest, Brackwater, March 10, 2025");
  });
});

describe("an event that is told no place", () => {
  const national = "The president and the senators of the nation met their party in Congress. ";
  const dateline = (text: string) => `TOLLAND, Ore. – ${text}`;
  const placesOf = (text: string) => eventsIn(text, { ...NAMES, TOLLAND: "City" }).map(({ places }) => places);

  it("is at home in news of a town's own affairs, even long ago", () => {
    expect(placesOf(dateline("The mayor told the city council that Ben Oduya was killed in 2019."))).toEqual([
      ["TOLLAND"],
    ]);
  });

  it("is nowhere in news of a nation, unless it is of the day and seldom told from afar", () => {
    expect(placesOf(dateline(`${national}The senators voted on the bill on Monday.`))).toEqual([[]]);
    expect(placesOf(dateline(`${national}A storm broke windows on Monday.`))).toEqual([["TOLLAND"]]);
    expect(placesOf(dateline(`${national}A storm broke windows in 2019.`))).toEqual([[]]);
  });
});

describe("the date of an event by its kind", () => {
  const startOf = (text: string, published?: string) => eventsIn(text, NAMES, published)[0]?.start;

  it("has been where nobody sets one, however the words look ahead", () => {
    expect(startOf("They want to remember the victims of the Jan. 8 Brackwater attack.")).toBe("2025-01-08");
    expect(startOf("Crowds will gather to honor the dead of the Dec. 12 shooting in Brackwater.")).toBe("2024-12-12");
    expect(startOf("Carl Stone tried to rob a store in Brackwater on Monday.")).toBe("2025-03-10");
    expect(startOf("Carl Stone is scheduled to die April 7.")).toBe("2025-04-07");
  });

  it("is the nearest where it is set, and for November's elections the even year's", () => {
    expect(startOf("He has worked for it since, before the Democratic convention in July.")).toBe("2025-07");
    expect(startOf("They have won little before the November election.", "2016-03-14")).toBe("2016-11");
    expect(startOf("They have won little since the November election.", "2016-12-20")).toBe("2016-11");
  });

  it("lies ahead of what is told ahead of it", () => {
    expect(startOf("She found herself in trouble ahead of the Nevada caucuses on Monday.")).toBe("2025-03-17");
    expect(startOf("The debate came days before the Nevada caucuses on April 1.")).toBe("2025-04-01");
  });

  it("is not that of another noun between whose article it stands", () => {
    expect(startOf("Police in Brackwater said the charge stemmed from a February 8 incident.")).toBeNull();
    expect(startOf("They spoke of the February 8 Brackwater attack.")).toBe("2025-02-08");
  });

  it("is not that of a clause on who somebody is", () => {
    expect(startOf("Ben Oduya, who joined the board in 2012, died at his home in Brackwater.")).toBeNull();
  });

  it("makes what was planned for a day that is over no plan any more", () => {
    const [event] = eventsIn("The town was to hold an election in Brackwater on Feb. 3, which will be told of.", NAMES);
    expect(event).toMatchObject({ start: "2025-02-03", status: "happened" });
    expect(startOf("Ben Oduya was set to die Feb. 26.")).toBe("2025-02-26");
  });

  it("is no length of time", () => {
    expect(startOf("It was the second raid in Brackwater in six months.")).toBeNull();
    expect(startOf("The town will hold an election in Brackwater in two weeks.")).toBe("2025-03-28");
  });

  it("is not that of another clause, nor of talk about it", () => {
    expect(startOf("With five days left until the Nevada caucuses, Ana Ruiz left town Wednesday.")).toBeNull();
    expect(startOf("He came last week to talk about the raids in Brackwater.")).toBeNull();
  });

  it("of long ago is not shared with one that is told of elsewhere without a date", () => {
    const far = "They talked about the weather and about very little else. ".repeat(12);
    const events = eventsIn(
      `The election in Oregon will be close. ${far}The Oregon election in 2008 was close.`,
      NAMES,
    );
    expect(events.map(({ start }) => start)).toEqual([null, "2008"]);
  });
});

describe("a word of an event that needs its company", () => {
  it.each([
    ["The state's highest court sided with the family in Brackwater on Monday.", "ruling"],
    ["Without a bill, the federal government will shut down on Friday in Brackwater.", "closure"],
    ["The first governor debate was in Brackwater on Monday.", "debate"],
  ])("tells of one: %s", (text, type) => {
    expect(typesIn(text)).toContain(type);
  });
});

test("whoever fires a weapon dismisses nobody", () => {
  expect(typesIn("Two officers fired their weapons in Brackwater on Monday.")).not.toContain("dismissal");
  expect(typesIn("The council fired the chief of police, Ben Oduya, on Monday.")).toContain("dismissal");
});
