import { eventsIn } from "../../support/read-aloud.ts";

const NAMES = {
  Brackwater: "City",
  "Canal Agency": "Agency",
  "Ana Ruiz": "Official",
  "Ben Oduya": "Person",
} as const;

const whoIn = (text: string, type: string) =>
  eventsIn(text, NAMES)
    .filter((one) => one.type === type)
    .flatMap(({ participants }) => participants.map(({ mention, role }) => `${role} ${mention}`));

describe("whoever takes part in an event", () => {
  it("is who a pronoun of a later sentence means", () => {
    expect(whoIn("Ben Oduya left Brackwater. He was arrested on Monday.", "arrest")).toEqual(["target Ben Oduya"]);
  });

  it("shares what befalls them over an and", () => {
    const text = "Ben Oduya was arrested in Brackwater on Monday and charged with murder.";
    expect(whoIn(text, "charge")).toEqual(["target Ben Oduya"]);
  });

  it("is the target of a verb that has no object behind it", () => {
    expect(whoIn("Ben Oduya, arrested on Monday, is in jail.", "arrest")).toEqual(["target Ben Oduya"]);
    expect(whoIn("The Canal Agency arrested Ben Oduya on Monday.", "arrest")).toEqual([
      "actor Canal Agency",
      "target Ben Oduya",
    ]);
  });

  it("is the target of what befalls its owner, and the actor of what the owner does to others", () => {
    expect(whoIn("Ben Oduya's arrest on Monday shook Brackwater.", "arrest")).toEqual(["target Ben Oduya"]);
    expect(whoIn("Ana Ruiz's firing of Ben Oduya on Monday shook Brackwater.", "dismissal")).toEqual([
      "actor Ana Ruiz",
      "target Ben Oduya",
    ]);
  });

  it("is the actor of the visit and the resignation of somebody", () => {
    expect(whoIn("The visit of Ana Ruiz to Brackwater was on Monday.", "visit")).toEqual(["actor Ana Ruiz"]);
  });

  it("is the target of the charge they are held on", () => {
    expect(whoIn("Ben Oduya was held on a charge of murder on Monday.", "charge")).toEqual(["target Ben Oduya"]);
  });

  it("is the target of verbs whose participle looks like the verb", () => {
    expect(whoIn("Chief Ben Oduya was put on leave in Brackwater on Monday.", "dismissal")).toEqual([
      "target Ben Oduya",
    ]);
  });

  it("is nobody who only spoke of it", () => {
    expect(whoIn("Ana Ruiz opened with a word about the Brackwater flood on Monday.", "flood")).toEqual([]);
  });

  it("is all who are listed together", () => {
    const text = "Mayor Ana Ruiz, 51, and Ben Oduya, 40, were arrested in Brackwater on Monday.";
    expect(whoIn(text, "arrest")).toEqual(["target Ana Ruiz", "target Ben Oduya"]);
    expect(whoIn("Police arrested Ana Ruiz and her aide Ben Oduya in Brackwater on Monday.", "arrest")).toEqual([
      "target Ana Ruiz",
      "target Ben Oduya",
    ]);
  });

  it("is not the subject of what the next clause tells", () => {
    const text = "Police arrested Ben Oduya on Monday and Mayor Ana Ruiz said Brackwater was safe.";
    expect(whoIn(text, "arrest")).toEqual(["target Ben Oduya"]);
    expect(whoIn("Police arrested Ben Oduya, and Ana Ruiz praised Brackwater.", "arrest")).toEqual([
      "target Ben Oduya",
    ]);
  });

  it("is who is described before a comma", () => {
    const text = "The mayor of Brackwater, Ana Ruiz, was arrested on Monday.";
    expect(whoIn(text, "arrest")).toEqual(["target Ana Ruiz"]);
    expect(whoIn("Police arrested a suspect, Ben Oduya, in Brackwater on Monday.", "arrest")).toEqual([
      "target Ben Oduya",
    ]);
  });

  it("is no body for what only a person seeks", () => {
    const text = "The Canal Agency candidacy of Ana Ruiz ended on Monday.";
    expect(whoIn(text, "candidacy")).toEqual(["actor Ana Ruiz"]);
  });
});
