import type { Mention, Statement } from "../../../graph/model/extracted.ts";
import { createEvents } from "../../../ingest/stages/events/events.ts";
import { statement } from "../../support/invented-article.ts";
import { eventsIn, readAloud } from "../../support/read-aloud.ts";

const NAMES = {
  Brackwater: "City",
  Tolland: "City",
  Oregon: "Region",
  Nevada: "Region",
  "Canal Agency": "Agency",
  "Ana Ruiz": "Official",
  "Ben Oduya": "Person",
} as const;

const PLACES: Record<string, Mention["place"]> = {
  Brackwater: { geonameId: null, latitude: 44, longitude: -120, region: "OR", country: "US" },
  Tolland: { geonameId: null, latitude: 45, longitude: -121, region: "OR", country: "US" },
  Oregon: { geonameId: null, latitude: 44, longitude: -120, region: null, country: "US" },
  Nevada: { geonameId: null, latitude: 39, longitude: -117, region: null, country: "US" },
};

/** The events of a text whose towns are known to lie in Oregon, each as the words of its spans. */
const toldTogether = (text: string) => {
  const document = readAloud(text, NAMES);
  const mentions = document.mentions.map((one) => ({ ...one, place: PLACES[one.name] ?? null }));
  return createEvents()({ ...document, mentions }).events.map(({ spans }) => spans.map((span) => text.slice(...span)));
};

describe("events of one family", () => {
  it("are two where the one is told of a state that the other's town does not lie in", () => {
    expect(toldTogether("The Brackwater massacre shook the town on Monday. Few recalled the Nevada killings.")).toEqual(
      [["Brackwater massacre"], ["Nevada killings"]],
    );
  });

  it("are one where the town lies in the state", () => {
    expect(toldTogether("The Brackwater massacre shook the town on Monday. The Oregon killings went on air.")).toEqual([
      ["Brackwater massacre", "Oregon killings"],
    ]);
  });

  it("are two of two towns that a third mention names together", () => {
    const told = toldTogether(
      "The Tolland massacre came first. Doors are locked since the shootings in Brackwater and Tolland. The Brackwater shooting was on Monday.",
    );
    expect(told.find((words) => words.includes("Tolland massacre"))).not.toContain("Brackwater shooting");
  });

  it("are one in two towns where no life was taken", () => {
    expect(
      eventsIn("Officials said the raids are coming to Brackwater and Tolland on Monday.", NAMES)[0]?.places,
    ).toEqual(["Brackwater", "Tolland"]);
  });
});

describe("the attack", () => {
  const NEWS = "A bomb attack killed nine people in Brackwater on Monday.";
  const PAST = "Gunmen killed forty people in Tolland in May 2024.";
  const ASIDE =
    "The council of the town met late into the night and asked the people of the lower streets to stay at home until the dam had been looked at by the men who built it, though few of them are left.";

  it("is the one in the news, though another of long ago was told of since", () => {
    const told = toldTogether(`${NEWS} ${PAST} ${ASIDE} The attack was a shock, police said.`);
    expect(told[0]).toContain("The attack");
  });

  it("is the one of long ago right behind it", () => {
    const told = toldTogether(`${NEWS} ${ASIDE} ${PAST} The attack was a shock, police said.`);
    expect(told[1]).toContain("The attack");
  });
});

describe("what is told of at large", () => {
  it.each([
    "The senator spoke of murders and of the price of bread.",
    "Ana Ruiz said the primaries are long.",
    "Primaries often draw the loyal.",
    "Ana Ruiz warned of death and decay.",
    "Lawyers live on lawsuits.",
    "Ben Oduya wondered who will win the elections that lie ahead.",
  ])("is no event: %s", (text) => {
    expect(eventsIn(text, NAMES)).toEqual([]);
  });

  it("joins no event that is called by other words", () => {
    expect(
      toldTogether(
        "The massacre in Brackwater on Monday shook the town. Ana Ruiz spoke of murders and of the price of bread.",
      ),
    ).toEqual([["The massacre in Brackwater on Monday"]]);
  });

  it("is told of again under the word it had", () => {
    expect(toldTogether("The raids in Brackwater began on Monday. Ana Ruiz said that raids divide families.")).toEqual([
      ["The raids in Brackwater", "raids"],
    ]);
  });

  it("is an event with its day or its place", () => {
    expect(eventsIn("Officials said protests were held on Monday.", NAMES)).toHaveLength(1);
    expect(eventsIn("The protests in Brackwater went on.", NAMES)).toHaveLength(1);
  });
});

describe("where an event is that is told no place", () => {
  const NATIONAL =
    "The president met the senator. Congress and the Republican nominee watched the federal campaign. The nation looked to Brackwater. ";

  it("is not the town that national news names most", () => {
    const [event] = eventsIn(`${NATIONAL}Ben Oduya was arrested on Friday.`, NAMES);
    expect(event?.places).toEqual([]);
  });

  it("is where national news is told from", () => {
    const events = eventsIn(`BRACKWATER, Ore. – ${NATIONAL}Ben Oduya was arrested on Friday.`, {
      ...NAMES,
      BRACKWATER: "City",
    });
    expect(events.find(({ type }) => type === "arrest")?.places).toEqual(["BRACKWATER"]);
  });

  it("is the only town of the article where its day is told, however long ago", () => {
    const fined = "BRACKWATER, Ore. – The Canal Agency was fined on Friday over the May 12 blast.";
    const placesOf = (text: string, names: Record<string, Mention["kind"]>) =>
      eventsIn(text, { "Canal Agency": "Agency", BRACKWATER: "City", ...names })
        .filter(({ type }) => type !== "sanction")
        .map(({ places }) => places);
    expect(placesOf(fined, {})).toEqual([["BRACKWATER"]]);
    expect(placesOf(`${fined} It owns a mill in Tolland.`, { Tolland: "City" })).toEqual([[]]);
  });

  it("is no town that belongs to another event of its sentence", () => {
    const events = eventsIn(
      `${NATIONAL}An audit of the books of the Canal Agency went on after the attack in Tolland, gunmen said on Friday.`,
      NAMES,
    );
    expect(events.find(({ type }) => type === "investigation")?.places ?? []).toEqual([]);
  });
});

describe("the place of an event", () => {
  it("is not where somebody speaks of it", () => {
    const [attack] = eventsIn("In Tolland, Ana Ruiz wept over the armed attack in Brackwater.", NAMES);
    expect(attack?.places).toEqual(["Brackwater"]);
  });

  it("is not what a thing in its sentence is tied to", () => {
    const [raid] = eventsIn("There was a raid on Monday on a shop with a debt to Nevada.", NAMES);
    expect(raid).toMatchObject({ type: "raid", places: [] });
  });

  it("is the town of the site where it was", () => {
    const [attack] = eventsIn("TOLLAND, Ore. – A knife attack at the Brackwater airport emptied its halls on Monday.", {
      ...NAMES,
      TOLLAND: "City",
      "Brackwater airport": "Site",
    });
    expect(attack?.places).toEqual(["Brackwater"]);
  });
});

describe("what an event is", () => {
  it("is what killed people, not that they died", () => {
    const [event] = eventsIn(
      "A knife attack in Brackwater killed nine people on Monday. Most were killed near the dam. Witnesses saw who was killed. Police said the attack was over.",
      NAMES,
    );
    expect(event?.type).toBe("attack");
  });

  it("is a death where nothing else is told of more than once", () => {
    const [event] = eventsIn(
      "Ben Oduya was killed in Brackwater on Monday. He was shot. The killing shook the town; the death was the first.",
      NAMES,
    );
    expect(event?.type).toBe("death");
  });
});

describe("whom an event befell", () => {
  const WORDS = "“The pilot was a friend. She was killed in Brackwater on Monday,”";
  const TEXT = `Ana Ruiz paused. ${WORDS} Ruiz said.`;
  const told = (statements: Statement[]) =>
    createEvents()({ ...readAloud(TEXT, NAMES), statements }).events.flatMap(({ participants }) => participants);

  it("is not she who speaks of it", () => {
    const from = TEXT.indexOf(WORDS);
    const words = statement("s1", [[from, from + WORDS.length]], { kind: "direct", speakerMention: "Ana Ruiz" });
    expect(told([])).toEqual([{ mention: "Ana Ruiz", role: "target" }]);
    expect(told([words])).toEqual([]);
  });
});

describe("the day of an event", () => {
  it("is not the day on which somebody speaks of it", () => {
    const [event] = eventsIn(
      "On Thursday, Ana Ruiz wrote to a cousin that forgetting the Brackwater massacre would be a sin.",
      NAMES,
    );
    expect(event).toMatchObject({ type: "death", start: null });
  });
});

describe("a word of an event in other company", () => {
  it("seeks an office in a bid for one", () => {
    expect(eventsIn("Ana Ruiz opened her White House bid in June 2024.", NAMES)).toMatchObject([
      { type: "candidacy", label: expect.stringContaining("Candidacy of Ana Ruiz") as string },
    ]);
  });

  it.each([
    ["Ana Ruiz won Nevada in a landslide on Monday.", "earthquake"],
    ["The loneliness epidemic in Nevada troubles doctors, she said on Monday.", "outbreak"],
    ["Ana Ruiz fired back with a poem of her own after the critic's hit piece on Monday.", "shooting"],
    ["She wrote a song for convicted thief Ben Oduya on Monday.", "trial"],
    ["The investors' rally on Monday was over by noon.", "rally"],
    ["The twins stole the show in Brackwater on Monday.", "robbery"],
    ["Ana Ruiz acquired a taste for the company of bankers on Monday.", "acquisition"],
    ["The oil price accident of Monday cost Ana Ruiz her bonus.", "crash"],
    ["Members of the committee go before the cameras on Monday.", "hearing"],
    ["Carl Stone means to vote for Ana Ruiz on Monday if the council lets him.", "vote"],
  ])("is none in %s", (text, type) => {
    expect(eventsIn(text, NAMES).filter((event) => event.type === type)).toEqual([]);
  });

  it("is called by what is wished of it where nothing else names it", () => {
    const [event] = eventsIn(
      "Ana Ruiz asked for an investigation of the Canal Agency. The investigation has begun, she said on Monday. The investigation will be long.",
      NAMES,
    );
    expect(event?.label).toContain("nvestigation of Canal Agency");
  });

  it("is not called by its day", () => {
    const [event] = eventsIn("The council will vote on Feb. 27.", NAMES, "2025-02-14");
    expect(event?.label).toBe("Vote, February 27, 2025");
  });
});
