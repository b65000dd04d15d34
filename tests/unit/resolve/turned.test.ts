import { claimsIn, stemsOf } from "../../../graph/resolve/propositions/claims.ts";
import { type Between, haveTurned } from "../../../graph/resolve/propositions/turned.ts";

function turns(ground: Between["ground"], first: string, second: string, parts: Partial<Between> = {}): boolean {
  const between = { ground, names: new Set<string>(), days: 5, isAbout: true, ...parts };
  return claimsIn(first).some((earlier) => claimsIn(second).some((later) => haveTurned(earlier, later, between)));
}

describe("that nobody was hurt", () => {
  const TURNED: readonly (readonly [string, string])[] = [
    ['"Nobody\'s hurt,"', "two of the crew were hurt"],
    ["there were no injuries", '"Three of our drivers are in the hospital,"'],
    ["no passengers were hurt", "one woman died"],
    ['"We\'ve had no deaths,"', '"We have lost two people,"'],
  ];
  it.each(TURNED)("is denied by who was: %s / %s", (first, second) => {
    expect(turns("event", first, second)).toBe(true);
    expect(turns("articles", first, second)).toBe(true);
    expect(turns("articles", first, second, { days: 40 })).toBe(false);
  });

  const SAME: readonly (readonly [string, string])[] = [
    ["there were no serious injuries", "two of the crew were hurt"],
    ["no deaths were reported", "nine people were hurt"],
    ["nobody was hurt", "the town may be hurt by the closing"],
    ["nobody was hurt", "people were hurt in the 2011 flood"],
    ["two of the crew were hurt", "nobody was hurt"],
    ["nobody was hurt", "shops were hurt by the closing"],
    ['"We have had no deaths,"', '"The deal is dead,"'],
  ];
  it.each(SAME)("is not: %s / %s", (first, second) => {
    expect(turns("event", first, second)).toBe(false);
  });
});

test("confidence in a person is held against confidence in whom they are, of one person", () => {
  const names = stemsOf("Lena Ortiz");
  const full = '"Lena has my full confidence,"';
  const lost = '"I have no confidence in this chief,"';
  expect(turns("person", full, lost, { names })).toBe(true);
  expect(turns("person", full, '"We lost confidence in the chief,"', { names })).toBe(true);
  expect(turns("person", full, '"I lost all faith in the railway,"', { names })).toBe(false);
  expect(turns("name", full, lost, { names })).toBe(false);
});

test("a bare side turns where articles tell one event", () => {
  expect(turns("articles", '"I can\'t support this,"', '"I can support it now,"')).toBe(true);
  expect(turns("articles", '"I can\'t support this,"', '"I can support a smaller levy,"')).toBe(false);
  // One council votes on many things.
  expect(turns("articles", '"I can\'t support this,"', '"I can support it now,"', { isAbout: false })).toBe(false);
  expect(turns("articles", '"I can\'t accept this count,"', '"I\'m done fighting it,"')).toBe(true);
});

describe("what somebody did themselves", () => {
  it("is owned to after a denial, of one event", () => {
    expect(turns("event", '"I never stole from a pupil in my life,"', '"I took the money,"')).toBe(true);
    expect(turns("articles", '"I am innocent,"', '"I am guilty,"')).toBe(true);
    expect(turns("event", '"I did nothing wrong,"', '"I broke the rules,"')).toBe(true);
  });

  it("is not what others did, nor a denial after", () => {
    expect(turns("event", '"I did nothing wrong,"', '"The firm broke the rules,"')).toBe(false);
    expect(turns("event", '"I did nothing wrong,"', '"I made mistakes,"')).toBe(false);
    expect(turns("event", '"I took the money,"', '"I never stole,"')).toBe(false);
    expect(turns("self", '"I never stole,"', '"I took the money,"')).toBe(false);
  });
});

test("an event denied is told where the later is of it", () => {
  const names = stemsOf("Recount, Brackwater");
  expect(turns("articles", '"There won\'t be a recount,"', '"We are asking for a recount,"', { names })).toBe(true);
  expect(turns("articles", '"There won\'t be a recount,"', '"We are asking for a recount,"')).toBe(false);
});
