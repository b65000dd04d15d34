import { eventsIn } from "../../support/read-aloud.ts";

const NAMES = { Brackwater: "City", Tolland: "City", Pacific: "Region", "Ben Oduya": "Person" } as const;
const typesIn = (text: string) => eventsIn(text, NAMES).map(({ type }) => type);

describe("a word of several senses", () => {
  it.each([
    ["A man walked into a store in Brackwater on Monday, firing twice at the ceiling.", ["shooting"]],
    ["A robber fired three times in a shop in Brackwater on Monday.", ["shooting"]],
    ["The council's firing of Ben Oduya on Monday shook Brackwater.", ["dismissal"]],
    ["The director was fired from his job at a store in Brackwater four days earlier, police said.", ["dismissal"]],
    ["The head of the water board has quit after the talks in Brackwater.", ["resignation"]],
    ["The head of the water board quit smoking in Brackwater on Monday.", []],
    ["A footbridge collapsed in Brackwater on Sunday.", ["collapse"]],
    ["The collapse of the plan on Sunday surprised Brackwater.", []],
  ])("means what its company says: %s", (text, types) => {
    expect(typesIn(text).filter((type) => type !== "negotiation")).toEqual(types);
  });
});

describe("the day of an event", () => {
  it("is reckoned from another of its sentence", () => {
    const [strike] = eventsIn("They rejected the offer March 4 and walked off the job two days later.", NAMES);
    expect(strike).toMatchObject({ type: "strike", start: "2025-03-06" });
  });

  it("is the first of the weeks that it has entered", () => {
    const text = "The strike by 900 dockworkers in Brackwater entered its third week Monday.";
    expect(eventsIn(text, NAMES)).toMatchObject([{ type: "strike", start: "2025-02-24", counts: [{ low: 900 }] }]);
  });

  it("is that of the deaths it caused", () => {
    const text = "Two people died Sunday in a head-on crash in Brackwater.";
    expect(eventsIn(text, NAMES).find(({ type }) => type === "crash")).toMatchObject({ start: "2025-03-09" });
  });
});

describe("events of one kind", () => {
  it("are two where one is a funeral and the other a fair of long ago", () => {
    const text =
      "Ben Oduya, who once rode a bull at a county fair, died on Sunday in Brackwater.\n\nA funeral will be held Saturday in Brackwater.";
    expect(eventsIn(text, NAMES).filter(({ type }) => type === "ceremony")).toMatchObject([
      { start: "2025-03-15", label: "Funeral, Brackwater, March 15, 2025" },
    ]);
  });

  it("are a trial and the verdict that ends it, weeks behind its opening", () => {
    const text =
      "The trial of Ben Oduya opened in Brackwater on March 3.\n\nA jury convicted Ben Oduya on Friday. The verdict came late.";
    expect(eventsIn(text, NAMES).map(({ type }) => type)).toEqual(["trial", "verdict"]);
  });

  it("are one where 'the crash' tells what somebody died in", () => {
    const text =
      "Ben Oduya, 19, was killed in Brackwater on Sunday when a wheel came off his car.\n\nThe driver stayed at the scene of the crash.";
    expect(eventsIn(text, NAMES)).toMatchObject([{ type: "crash", start: "2025-03-09" }]);
  });

  it("are a strike that began on a day, though no union is named beside it", () => {
    expect(eventsIn("They shut the gates in Brackwater. The strike began March 3.", NAMES)).toMatchObject([
      { type: "strike", start: "2025-03-03" },
    ]);
  });

  it("are two where a roundup tells of each under a headline of its own", () => {
    const news = [
      "COUNCIL BUYS PARK",
      "The council of Brackwater voted Monday to buy land.",
      "TWO DIE ON ROUTE 5",
      "Two people died Sunday on Route 5 in Brackwater.",
      "BARN BURNER SENTENCED",
      "A man was sentenced Friday in Brackwater for a fire that killed nine horses.",
    ];
    const deaths = eventsIn(news.join("\n\n"), NAMES).filter(({ type }) => type === "death");
    expect(deaths.map(({ counts }) => counts.map(({ unit }) => unit))).toEqual([["dead"], ["horses"]]);
    const story = news.filter((_, at) => at % 2 === 1).join("\n\n");
    expect(eventsIn(story, NAMES).filter(({ type }) => type === "death")).toHaveLength(1);
  });

  it("are where their town says, though they are called by a region", () => {
    const [summit] = eventsIn("Leaders opened the Pacific summit in Brackwater on Monday.", NAMES);
    expect(summit?.places).toEqual(["Brackwater", "Pacific"]);
  });
});

describe("the rally, the audit: what a town's news goes by", () => {
  const local = "The mayor, the sheriff and the council of Brackwater met residents of the town at the city hall.\n\n";

  it("is an event at home, though nothing else is told of it", () => {
    const text = `${local}The rally was led by nurses.`;
    expect(eventsIn(text, NAMES).find(({ type }) => type === "rally")).toMatchObject({ placedBy: "article" });
  });

  it("is none where it may be any, and in news of a nation", () => {
    expect(eventsIn(`${local}It was a year for the march of time.`, NAMES).map(({ type }) => type)).not.toContain(
      "protest",
    );
    const nation = "The president and the senate spoke of the Republican nominee.\n\nThe rally was led by nurses.";
    expect(eventsIn(nation, NAMES)).toEqual([]);
  });
});

describe("where an event was", () => {
  it("is told by its words or only by where its article is at home", () => {
    expect(eventsIn("A barn burned in Brackwater on Sunday.", NAMES)).toMatchObject([{ placedBy: "words" }]);
    expect(eventsIn("BRACKWATER — A barn burned on Sunday.", { BRACKWATER: "City" })).toMatchObject([
      { placedBy: "article" },
    ]);
  });
});
