import { withJudge } from "../../../ingest/stages/events/grammar/named-later.ts";
import { mention } from "../../support/invented-article.ts";
import { eventsIn, readAloud } from "../../support/read-aloud.ts";

const NAMES = { Brackwater: "City", Tolland: "City", "Ben Oduya": "Person", "Canal Agency": "Agency" } as const;

/** "type start" of each event; 14 March 2025, when the text appeared, is a Friday. */
const told = (text: string) => eventsIn(text, NAMES).map(({ type, start }) => `${type} ${start ?? "undated"}`);

it("is that of what stands before 'and', for each of two", () => {
  const text = "The mill cut 40 jobs in Brackwater last month and shut its clinic in October.";
  expect(told(text)).toEqual(["dismissal 2025-02", "closure 2024-10"]);
});

describe("the day of an event", () => {
  it.each([
    ["A jury convicted Ben Oduya on Monday of stabbing a sailor in the January shooting.", "verdict 2025-03-10"],
    ["A judge sentenced Ben Oduya to nine years on Monday for the crash that killed a sailor.", "sentence 2025-03-10"],
    ["Police arrested four men on Monday after rioting in Brackwater.", "arrest 2025-03-10"],
    ["The trial of Ben Oduya opened Monday with a sailor's account.", "trial 2025-03-10"],
    ["Union members voted 411-102 on Monday to end the walkout.", "vote 2025-03-10"],
    ["The council of Brackwater voted 6-3 to approve an arena on Monday.", "vote 2025-03-10"],
    ["Canal Agency agreed Monday to pay $2 million to settle a lawsuit.", "agreement 2025-03-10"],
    ["The trial of Ben Oduya in Brackwater will open April 7, a judge ruled Monday.", "trial 2025-04-07"],
    ["Ben Oduya goes on trial April 7 in Brackwater.", "trial 2025-04-07"],
    [
      "A deputy shot a man on the steps of a tire store at the end of an old road in Brackwater Monday.",
      "shooting 2025-03-10",
    ],
    ["They met on Monday to mourn Ben Oduya, who was shot by a deputy four days before.", "shooting 2025-03-06"],
    ["Ben Oduya lost his home on Monday when a fire tore through Brackwater.", "fire 2025-03-10"],
    ["Ben Oduya was arrested on Monday when agents raided a bar in Brackwater.", "raid 2025-03-10"],
    ["Drivers have been on strike since Feb. 4 in Tolland.", "strike 2025-02-04"],
    ["Ben Oduya was charged in the 2019 shooting of a sailor in Brackwater.", "shooting 2019"],
    ["The 2019 fire at a mill shook Brackwater.", "fire 2019"],
    ["It is the third race before the Nov. 4 election in Brackwater.", "election 2025-11-04"],
    ["It is the third race before the Nov. 3 election in Brackwater.", "election 2026-11-03"],
  ])("is that of its own words: %s", (text, event) => {
    expect(told(text)).toContain(event);
  });

  it.each([
    ["Ben Oduya wept on Monday for each person killed in the fire in Brackwater.", "2025-03-10"],
    ["Families of those killed in the blast in Brackwater gathered at the gates Monday.", "2025-03-10"],
    ["A jury convicted Ben Oduya on Monday of murdering a sailor in Brackwater.", "death 2025-03-10"],
    ["The fire near Brackwater had burned 900 acres as of Monday.", "fire 2025-03-10"],
    ["The 2019 budget of Brackwater was cut after the fire at a mill.", "2019"],
    ["Canal Agency opposes Ben Oduya, who ran for mayor for 12 years in Brackwater.", "2037"],
  ])("is not that of other words: %s", (text, day) => {
    expect(told(text).join(", ")).not.toContain(day);
  });

  it.each([
    ["A year after a tornado hit Brackwater, the school was full on Monday.", "storm 2024"],
    ["The school was full on Monday, two years after the flood in Brackwater.", "flood 2023"],
    ["Families met on Monday, a year to the day after the blast in Brackwater.", "explosion 2024-03-10"],
    ["Three years after the blast in Brackwater, nobody has come back.", "explosion 2022"],
  ])("is reckoned from an anniversary: %s", (text, event) => {
    expect(told(text)).toContain(event);
  });
});

describe("two events of one kind", () => {
  it("are told apart by the days between them, and told again by what they struck", () => {
    const text =
      "A fire burned a barn in Brackwater on Tuesday, one week after the blaze that killed three people at the Alder mill. " +
      "Nobody was hurt in the barn fire.";
    const spans = eventsIn(text, NAMES).map((event) => event.spans.map((span) => text.slice(...span)));
    expect(spans).toEqual([["fire", "burned", "barn fire"], ["the blaze"]]);
  });

  it("are two where one is brought in with a day of its own", () => {
    const text =
      "The March 4 fire killed three in Brackwater. Police told of a fire on March 11 in Brackwater as well.";
    expect(told(text)).toEqual(["fire 2025-03-04", "fire 2025-03-11"]);
    expect(told("The March 4 fire killed three in Brackwater. The fire on March 6 was hot.")).toHaveLength(1);
  });

  it("are a ruling and the one it overturned", () => {
    const text = "The appeals court on Monday overturned a decision that Ben Oduya won in Brackwater.";
    expect(eventsIn(text, NAMES).map(({ spans }) => spans.map((span) => text.slice(...span)))).toEqual([
      ["overturned"],
    ]);
  });
});

test("what somebody is charged with is no event beside the charge", () => {
  const text = "Ben Oduya was charged in Brackwater on Monday with two counts of bank robbery.";
  expect(told(text)).toEqual(["charge 2025-03-10"]);
});

test("whom a disaster killed is no death beside it, though nobody counts", () => {
  expect(told("Brackwater mourned those killed in Tuesday's tornado.")).toEqual(["storm 2025-03-11"]);
});

test("an event is where the thing is that it happened at", () => {
  expect(eventsIn("The shooting outside a Tolland bar hurt two sailors.", NAMES)).toMatchObject([
    { places: ["Tolland"] },
  ]);
});

describe("what a judge does who is named farther down", () => {
  const judge = (name: string, title = "Judge") =>
    mention(name, "Official", name, {
      roles: [{ title, status: "current", of: null, party: null, district: null, span: [0, 1] }],
    });
  const telling = (text: string) => ({
    type: "ruling",
    form: "verb" as const,
    span: [text.indexOf("ruled"), text.indexOf("ruled") + 5] as const,
    participants: [],
  });
  const actors = (text: string, ...judges: string[]) =>
    withJudge({ ...readAloud(text), mentions: judges.map((name) => judge(name)) }, [telling(text)]).flatMap(
      ({ participants }) => participants.map(({ mention: { name } }) => name),
    );

  it("is done by the only judge of the article", () => {
    expect(actors("A county judge ruled that the city may dig.", "Ada Marsh")).toEqual(["Ada Marsh"]);
  });

  it("is nobody's where two are named, or another ruled", () => {
    expect(actors("A county judge ruled that the city may dig.", "Ada Marsh", "Karl Dahl")).toEqual([]);
    expect(actors("The council ruled that the city may dig.", "Ada Marsh")).toEqual([]);
  });

  it.each([
    ["A county judge ruled that the city may dig.", "U.S. District Judge", 0],
    ["A federal judge ruled that the city may dig.", "U.S. District Judge", 1],
    ["A judge ruled that the city may dig.", "U.S. District Judge", 1],
  ])("is only done by a judge of that court: %s", (text, title, actors) => {
    const [one] = withJudge({ ...readAloud(text), mentions: [judge("Ada Marsh", title)] }, [telling(text)]);
    expect(one?.participants).toHaveLength(actors);
  });
});

describe("a weekday", () => {
  it("is the next where something was set for it, and the last where it had begun", () => {
    expect(told("The judge has set a hearing in Brackwater for Friday.")).toEqual(["hearing 2025-03-14"]);
    expect(told("The judge has set a hearing in Brackwater for Monday.")).toEqual(["hearing 2025-03-17"]);
    expect(told("The clinic had begun to divert ambulances in Brackwater on Monday.")).toEqual([
      "diversion 2025-03-10",
    ]);
  });
});

describe("what is made known", () => {
  it("has the day of that", () => {
    expect(told("A city audit released Tuesday faults the clerk of Brackwater.")).toEqual(["investigation 2025-03-11"]);
    expect(told("The outside audit, released in January, faults the clerk of Brackwater.")).toEqual([
      "investigation 2025-01",
    ]);
    expect(told("The case grew out of an audit made public on March 3.")).toEqual(["investigation 2025-03-03"]);
  });

  it("was not on the day from which it holds", () => {
    expect(told("Ben Oduya's resignation in Brackwater takes effect Friday.")).toEqual(["resignation undated"]);
  });

  it("has no day of a race that somebody leads in", () => {
    expect(told("Ben Oduya moved ahead in the race for mayor of Brackwater on Saturday.")).toEqual([
      "election undated",
    ]);
  });
});

test("a plan that is denied sets nothing", () => {
  expect(told("Ben Oduya denied on Monday that he planned to resign in Brackwater.")).toEqual([]);
  const [planned] = eventsIn("Ben Oduya said on Monday that he planned to resign in Brackwater.", NAMES);
  expect(planned).toMatchObject({ type: "resignation", status: "announced" });
});

test("ballots are no vote of a council", () => {
  expect(told("The councilman lost in Brackwater by 187 votes on Monday.")).toEqual([]);
  expect(told("The council took two votes in Brackwater on Monday.")).toEqual(["vote 2025-03-10"]);
});

test("a day right behind an event's noun is its day where the verb behind is what such an event does", () => {
  const [fire] = eventsIn("The fire on Monday destroyed a barn.", {}, "2025-03-14");
  expect(fire).toMatchObject({ type: "fire", start: "2025-03-10" });
});

test("what hurts nobody is no injury", () => {
  expect(eventsIn("The fire on Monday hurt nobody, and the storm killed no one.").map(({ type }) => type)).toEqual([
    "fire",
    "storm",
  ]);
});

test("a year that 'since' opens with a verb of its own is no year of what was told before", () => {
  const text = "The river flooded Harlow, the worst since records began in 1931.";
  expect(eventsIn(text, { Harlow: "City" }).map(({ start }) => start)).not.toContain("1931");
});
