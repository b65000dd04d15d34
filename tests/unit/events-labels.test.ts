import { eventsIn } from "../support/read-aloud.ts";

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
});
