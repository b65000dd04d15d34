import { createPipeline } from "../../../ingest/pipeline.ts";
import { articleOf } from "../../support/plain-article.ts";
import { eventsIn } from "../../support/read-aloud.ts";

const NAMES = {
  Brackwater: "City",
  Tolland: "City",
  "Canal Agency": "Agency",
  "Ana Ruiz": "Official",
  "Ben Oduya": "Person",
} as const;

const statusesIn = (text: string) => eventsIn(text, NAMES).map(({ type, status }) => `${type} ${status}`);

describe("what has not happened", () => {
  it.each([
    ["Farmers demanded Mayor Ana Ruiz's resignation on Monday.", "demanded"],
    ["Farmers demanded that Ana Ruiz resign on Monday.", "demanded, in a clause"],
    ["Ana Ruiz called for an inquiry in Brackwater on Monday.", "called for"],
    ["Farmers urged the mayor of Brackwater to resign on Monday.", "urged"],
    ["The union threatened a strike in Brackwater on Monday.", "threatened"],
    ["Farmers fear a flood in Brackwater.", "feared"],
    ["The tank held enough poison to kill every cow in Brackwater on Monday.", "no more than possible"],
    ["A levy to rescue the library of Brackwater passed.", "what a thing is for"],
    ["The sheriff did not rule out an arrest in Brackwater.", "not ruled out"],
  ])("is no event: %s (%s)", (text) => {
    expect(statusesIn(text)).toEqual([]);
  });

  it("is denied where it is ruled out, refused or kept from happening", () => {
    expect(statusesIn("The council ruled out an inquiry in Brackwater on Monday.")).toEqual(["investigation denied"]);
    expect(statusesIn("Ana Ruiz denied that she fired the police chief on Monday.")).toEqual(["dismissal denied"]);
    expect(statusesIn("Talks averted a strike by the union in Brackwater on Monday.")).toContain("strike denied");
  });

  it.each(["Nobody was arrested in Brackwater on Monday.", "None was arrested in Brackwater on Monday."])(
    "is denied where it befell nobody: %s",
    (text) => {
      expect(statusesIn(text)).toEqual(["arrest denied"]);
    },
  );

  it("is announced where it is planned, and what nobody plans never is", () => {
    expect(statusesIn("The council plans to hold a hearing in Brackwater on Friday.")).toEqual(["hearing announced"]);
    expect(statusesIn("The sheriff announced the arrest of Ben Oduya in Brackwater on Monday.")).toEqual([
      "arrest happened",
    ]);
  });

  it("belongs to the event where that is told elsewhere", () => {
    const [event, ...others] = eventsIn("Farmers demanded Ana Ruiz's resignation. Ana Ruiz resigned on Monday.", NAMES);
    expect(event).toMatchObject({ type: "resignation", status: "happened", start: "2025-03-10" });
    expect(event!.spans).toHaveLength(2);
    expect(others).toEqual([]);
  });
});

describe("what has happened", () => {
  it("is what somebody was made to do, or was the first to do", () => {
    expect(statusesIn("The flood forced 40 farmers to evacuate in Brackwater.")).toContain("evacuation happened");
    expect(statusesIn("Ana Ruiz submitted her resignation on Monday.")).toEqual(["resignation happened"]);
  });

  it("is what is over when somebody means to undo it", () => {
    expect(statusesIn("Ana Ruiz said she would move to rescind the vote in Brackwater.")).not.toContain(
      "vote announced",
    );
  });
});

describe("the event of an article's opening", () => {
  it.each([
    ["A section of the old bridge has collapsed into the river.", "collapse"],
    ["Ground was broken Tuesday for a new library.", "opening"],
    ["The mayor has resigned.", "resignation"],
    ["A water main burst on Mill Street on Tuesday.", "collapse"],
    ["The city will close its library in June.", "closure"],
    ["Ana Ruiz won the race for mayor on Tuesday.", "election"],
    ["A data breach exposed records of 900 people.", "cyberattack"],
    ["Fire damaged a two-story house tonight.", "fire"],
    ["An elderly couple were found dead Monday night.", "death"],
    ["The council struck a deal with the union on Monday.", "agreement"],
  ])("is there without a place or a name: %s", (text, type) => {
    expect(eventsIn(text, NAMES).map((one) => one.type)).toContain(type);
  });

  it("is no shooting of shots for a dismissal, no fridge that is raided, no water that spills in a picture", () => {
    expect(statusesIn("Police firing at farmers in Brackwater on Monday left two dead.")).toEqual([
      "shooting happened",
    ]);
    expect(statusesIn("Dogs raided the fridge in Brackwater on Monday.")).toEqual([]);
    expect(statusesIn("Water spills over the dam in Brackwater on Monday.")).toEqual([]);
  });

  it("befell whoever stands before its age and home", () => {
    const [death] = eventsIn("Ben Oduya, 87, of Tolland, was killed on Monday.", NAMES);
    expect(death?.participants).toEqual([{ mention: "Ben Oduya", role: "target" }]);
  });
});

it("an event is where it was, not where a service that tells of it has its seat", () => {
  const names = { ...NAMES, "National Weather Service": "Agency" } as const;
  const text = "The National Weather Service in Tolland said the tornado in Brackwater was strong.";
  expect(eventsIn(text, names)[0]?.places).toEqual(["Brackwater"]);
});

it("a 'nobody' that does something else denies nothing", () => {
  const text = "A box of ballots that nobody counted turned up in a vault in Tolland on Sunday.";
  expect(eventsIn(text, NAMES)[0]).toMatchObject({ type: "discovery", status: "happened" });
  expect(eventsIn("Nobody was arrested in Tolland on Sunday.", NAMES)[0]?.status).toBe("denied");
});

it("a death of one whom the article does not name yet is no by the way", () => {
  const text = "The county will pay the family of a man who died in its jail. It signed on Monday.";
  expect(eventsIn(text, NAMES).map(({ type }) => type)).toContain("death");
});

it("an inspection that is under way needs no day, and a flood alert is no flood", () => {
  expect(
    eventsIn("It rained. It snowed. It hailed. He would not speak while an inspection was under way."),
  ).toHaveLength(1);
  expect(eventsIn("The agency issued a flood alert in Tolland on Friday.", NAMES)).toEqual([]);
});

it("a strike that is ended has been, whatever was said before it", () => {
  const text = "The contract ends a strike of 12 days in Tolland. The mayor said before the strike that it would pass.";
  expect(eventsIn(text, NAMES).find(({ type }) => type === "strike")?.status).toBe("happened");
});

it("an event that only somebody in the article tells of is reported", () => {
  const read = createPipeline();
  const status = (text: string) =>
    read(articleOf(`MILLRACE, Ore. – It rained on Monday.\n\n${text}`)).events[0]?.status;
  expect(status("Carl Stone said the mill had fired its director, Ben Oduya, in May.")).toBe("reported");
  expect(status("The mill fired its director, Ben Oduya, in May.")).toBe("happened");
});
