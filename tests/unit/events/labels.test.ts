import { eventsIn } from "../../support/read-aloud.ts";

const NAMES = {
  Brackwater: "City",
  Oregon: "Region",
  Nevada: "Region",
  "Canal Agency": "Agency",
  "Ana Ruiz": "Official",
  "Ben Oduya": "Person",
} as const;

const labelOf = (text: string) => eventsIn(text, NAMES)[0]?.label;

describe("the name of an event", () => {
  it("keeps the whole word before its noun, and the number of a unit", () => {
    expect(labelOf("A 12-hour standoff in Brackwater ended.")).toBe("12-hour standoff, Brackwater");
    expect(labelOf("There was a second-degree murder in Brackwater.")).toBe("Second-degree murder, Brackwater");
    expect(labelOf("The 12 hour standoff in Brackwater ended.")).toBe("12 hour standoff, Brackwater");
  });

  it("has no verb before its noun", () => {
    expect(labelOf("They are gearing up for staging protests in Brackwater.")).toBe("Protests, Brackwater");
    expect(labelOf("A building collapse shook Brackwater on Monday.")).toMatch(/^Building collapse/u);
  });

  it("says of whom or against whom as its noun does", () => {
    expect(labelOf("Ben Oduya was charged with murder on Monday.")).toMatch(/^Charges against Ben Oduya/u);
    expect(labelOf("Ben Oduya was sentenced on Monday.")).toMatch(/^Sentencing of Ben Oduya/u);
    expect(labelOf("Ben Oduya filed a lawsuit against the Canal Agency on Monday.")).toMatch(
      /^Lawsuit against Canal Agency/u,
    );
    expect(labelOf("A gunman stabbed Ben Oduya on Monday.")).toMatch(/^Stabbing of Ben Oduya/u);
  });

  it("is the noun of the verb that tells of it", () => {
    expect(labelOf("Ben Oduya pleaded guilty on Monday.")).toMatch(/^Guilty plea by Ben Oduya/u);
    expect(labelOf("Ana Ruiz vetoed the bill on Monday.")).toMatch(/^Veto by Ana Ruiz/u);
    expect(labelOf("Ana Ruiz signed the bill on Monday.")).toMatch(/^Bill signing by Ana Ruiz/u);
  });

  it("is not cut short behind whose it is", () => {
    expect(labelOf("Oregon's invasion of Nevada began on Monday.")).toMatch(/^Oregon's invasion of Nevada/u);
  });

  it("never calls a death that of whoever caused it", () => {
    expect(labelOf("Police said Ben Oduya killed two people in Brackwater.")).toBe("Death, Brackwater");
  });

  it.each([
    ["The council voted 4-1 on Monday on the levee bond.", "Vote on levee bond"],
    ["Commissioners voted on Monday for an end to the toll ban.", "Vote on end to the toll ban"],
    ["The council approved a motion to close the library on Monday.", "Vote to close the library"],
    ["Members voted on Monday to postpone a ferry fee.", "Vote to postpone a ferry fee"],
    ["The council approved a 30-dollar-a-ton fee on Monday.", "Vote, "],
    ["The council approved it on Monday.", "Vote, "],
  ])("says what a vote is on where its sentence does: %s", (text, label) => {
    expect(labelOf(text)?.startsWith(label)).toBe(true);
  });

  it("takes whoever is buried or sentenced for no doer", () => {
    expect(labelOf("Ben Oduya's funeral was on Monday.")).toMatch(/^Funeral of Ben Oduya|^Ben Oduya's funeral/u);
    expect(labelOf("Ben Oduya began his sentence of nine months on Monday.")).toMatch(/^Sentencing of Ben Oduya/u);
  });
});
