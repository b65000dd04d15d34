import fc from "fast-check";
import { claimsIn, stemsOf } from "../../../graph/resolve/propositions/claims.ts";
import { takenBack } from "../../../graph/resolve/propositions/taken-back.ts";
import { possibleChanges } from "../../../graph/resolve/accounts/possible-changes.ts";
import type { Stand } from "../../../graph/resolve/accounts/stand.ts";

const people = (low: number, unit = "people") => ({ low, high: low, approximate: true, unit });

let made = 0;
function stand(article: string, said: string | null, parts: Partial<Stand> = {}): Stand {
  made += 1;
  return {
    ...{ statement: `s${made}`, article, said, speaker: "person:ana-ruiz", event: "event:flood" },
    ...{ ground: "event", names: new Set<string>(), told: [], about: [] },
    ...{ counts: [], claims: [], matter: [], takenBack: undefined, confidence: 0.9 },
    ...parts,
  };
}

const values = (stands: readonly Stand[], confidence?: number) =>
  possibleChanges(stands, confidence).map(({ about, unit, earlier, later }) => [
    about,
    unit,
    earlier.value,
    later.value,
  ]);

function backIn(text: string) {
  const back = takenBack(text);
  return back === undefined ? undefined : claimsIn(back);
}

describe("a possible change", () => {
  const against = stand("a1", "2025-03-01", { claims: claimsIn("the levee bond", "opposed") });
  const towards = stand("a2", "2025-03-09", { claims: claimsIn("the levee bond", "supports") });

  it("is from against to for, by one speaker on one event", () => {
    expect(values([towards, against])).toEqual([["polarity", null, "negative", "positive"]]);
    expect(values([against, { ...towards, speaker: "person:tom-okoye" }])).toEqual([]);
    expect(values([against, { ...towards, event: "event:vote" }])).toEqual([]);
  });

  it("is shown once for a turn, by the last word before it", () => {
    const before = stand("a0", "2025-02-01", { claims: against.claims });
    const after = stand("a3", "2025-04-01", { claims: towards.claims });
    expect(possibleChanges([before, against, towards, after])).toMatchObject([
      { earlier: { statement: against.statement }, later: { statement: towards.statement } },
    ]);
  });

  it("is from one number to another of the same unit; about 900 and 900 are one", () => {
    const first = stand("a1", "2025-03-01", { counts: [people(900), people(12, "boats")] });
    const same = stand("a2", "2025-03-02", { counts: [people(900)] });
    const more = stand("a3", "2025-03-03", { counts: [people(1500, "residents")] });
    expect(values([first, same])).toEqual([]);
    expect(values([first, same, more])).toEqual([["count", "people", "900 people", "1500 residents"]]);
  });

  it("is what the speaker takes back, of the last word on the same matter", () => {
    const told = (article: string, said: string, text: string) =>
      stand(article, said, { matter: claimsIn(text), takenBack: backIn(text) });
    const wall = told("a0", "2025-02-20", "The wall was inspected in May,");
    const pumps = told("a1", "2025-03-01", "The pumps were running all night,");
    const back = told("a2", "2025-03-09", "The inspection I spoke of did not take place,");
    expect(possibleChanges([wall, pumps, back])).toMatchObject([
      {
        about: "retraction",
        earlier: { statement: wall.statement },
        later: { statement: back.statement, value: "taken back" },
      },
    ]);
    expect(values([pumps, back])).toEqual([]);
    expect(values([back, told("a3", "2025-03-12", "The inspection is set for May,")])).toEqual([]);
  });

  it("is a denial of the very event that both are of, and its being told", () => {
    const names = stemsOf("Recount, Brackwater");
    const told = (article: string, said: string, text: string) =>
      stand(article, said, { claims: claimsIn(text), names });
    const no = told("a1", "2025-03-01", '"There is not going to be a recount,"');
    expect(values([no, told("a2", "2025-03-05", '"We are asking for a recount of every vote,"')])).toEqual([
      ["polarity", null, "negative", "positive"],
    ]);
    expect(values([no, told("a2", "2025-03-05", '"There was a recount in 2019,"')])).toEqual([]);
    expect(values([no, told("a2", "2025-03-05", '"The clerks may hold a recount,"')])).toEqual([]);
  });

  it("is none within one article, and none where a day is not known", () => {
    expect(values([against, { ...towards, article: "a1" }])).toEqual([]);
    expect(values([against, { ...towards, said: null }])).toEqual([]);
  });

  it("is none where it is less sure than asked that both were read right", () => {
    const unsure = { ...towards, confidence: 0.6 };
    expect(values([against, unsure])).toEqual([]);
    expect(values([against, unsure], 0.5)).toHaveLength(1);
    expect(possibleChanges([against, unsure], 0.5)[0]?.confidence).toBe(0.54);
  });

  it("does not depend on the order in which statements come", () => {
    const any = fc.record({
      ...{ article: fc.constantFrom("a1", "a2", "a3"), said: fc.constantFrom(null, "2025-03-01", "2025-03-02") },
      ...{ cue: fc.constantFrom("opposed", "supports"), low: fc.integer({ min: 1, max: 3 }) },
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (all) => {
        const stands = all.map(({ article, said, cue, low }) =>
          stand(article, said, { claims: claimsIn("the levee bond", cue), counts: [people(low)] }),
        );
        expect(possibleChanges([...stands].reverse())).toEqual(possibleChanges(stands));
      }),
    );
  });
});

describe("a possible change across articles that tell one event", () => {
  const near = (article: string, said: string, text: string, parts: Partial<Stand> = {}) =>
    stand(article, said, {
      ...{ event: null, ground: "articles", told: ["event:fire", "event:flood"], claims: claimsIn(text) },
      ...{ matter: claimsIn(text), takenBack: backIn(text) },
      ...parts,
    });
  const DOGS = '"No dogs were used on the drivers,"';
  const no = near("a1", "2025-03-01", DOGS);
  const yes = near("a2", "2025-03-09", '"There were dogs used on the drivers,"');

  it("is of the event that both tell, rather one that either statement is about", () => {
    expect(possibleChanges([yes, no])).toMatchObject([{ event: "event:fire", about: "polarity" }]);
    expect(possibleChanges([{ ...yes, about: ["event:flood"] }, no])).toMatchObject([{ event: "event:flood" }]);
    expect(possibleChanges([{ ...yes, told: ["event:vote"] }, no])).toEqual([]);
  });

  it("is none of one day, nor of the speaker's doing and another's", () => {
    expect(possibleChanges([{ ...yes, said: "2025-03-01" }, no])).toEqual([]);
    const fees = near("a1", "2025-03-01", '"I take no speaking fees from the mill,"');
    const hers = near("a2", "2025-03-09", "the speaking fees from the mill were hers");
    expect(possibleChanges([fees, hers])).toEqual([]);
  });

  it("is not shown where the later is shown already as of one event", () => {
    const { claims } = no;
    const before = stand("a0", "2025-02-20", { claims });
    const after = { ...stand("a2", "2025-03-09", { claims: yes.claims }), statement: yes.statement };
    expect(possibleChanges([before, no, yes, after])).toMatchObject([
      { event: "event:flood", earlier: { statement: before.statement } },
    ]);
  });

  it("is words taken back only of what they are said to have been", () => {
    const back = near(
      "a3",
      "2025-03-12",
      '"I told the board that the pumps were tested. They weren\'t, and the wall leaks,"',
    );
    const pumps = near("a1", "2025-03-01", '"The pumps were tested in May,"');
    const wall = near("a2", "2025-03-09", '"The wall held all night,"');
    expect(possibleChanges([back, pumps, wall])).toMatchObject([
      { about: "retraction", earlier: { statement: pumps.statement } },
    ]);
    expect(possibleChanges([back, wall])).toEqual([]);
  });
});
