import { claimsIn, stemsOf } from "../../../graph/resolve/propositions/claims.ts";
import { areContrary, otherMonth, otherNumber } from "../../../graph/resolve/propositions/contrary.ts";

/** How the earlier is reported and its words, then those of the later. */
type Pair = readonly [cue: string, words: string, laterCue: string, laterWords: string];

function pairs([cue, words, laterCue, laterWords]: Pair) {
  return claimsIn(words, cue).flatMap((earlier) => claimsIn(laterWords, laterCue).map((later) => ({ earlier, later })));
}

function turns(pair: Pair): boolean {
  return pairs(pair).some(
    ({ earlier, later }) =>
      areContrary(earlier, later) ||
      otherNumber(earlier, later) !== undefined ||
      otherMonth(earlier, later) !== undefined,
  );
}

describe("two claims of one speaker turn", () => {
  const TURNED: readonly Pair[] = [
    ["said", "no one in the Elms was told to leave", "said", "we told people in the Elms to leave on Friday night"],
    ["said", "she will not seek a third term", "told reporters", "she will run again in the fall"],
    ["said", '"I have no intention of resigning,"', "said", '"I will resign at the end of the month,"'],
    [
      "said",
      "there was no plan to close the Harker clinic",
      "said",
      "the county will close the Harker clinic in March",
    ],
    ["said", "the water was safe to drink", "said", "the water was not safe to drink that week"],
    ["supports", "the stadium deal", "opposes", "the stadium deal"],
    ["said", "he opposed the curfew", "said", "he supported the curfew for teenagers"],
    ["ruled out", "a tax increase", "said", "she would consider a tax increase"],
    ["said", "the bridge passed inspection last fall", "said", "the bridge had never passed inspection"],
    ["said", '"I never met the contractor,"', "said", '"I met the contractor twice,"'],
    ["denied", "that he had known about the leak", "said", "he knew about the leak in May"],
    ["said", "officers did not fire at the car", "said", "two officers fired at the car"],
    ["said", '"We will not raise water rates,"', "said", "the city would raise water rates by 8 percent"],
    ["said", "the city would appeal the ruling", "said", "the city would not appeal the ruling"],
    ["said", "he was not aware of the memo", "said", "he was aware of the memo in January"],
    ["said", "the repairs would cost $4 million", "said", "the repairs would cost $9 million"],
    [
      "said",
      "there was no sign that the blast was deliberate",
      "said",
      "investigators believe the blast was deliberate",
    ],
    ["promised", "not to cut the night bus", "said", "the night bus would be cut in June"],
    ["said", "the dam would open in May", "said", "the dam would open in October"],
    ["said", "14 buses were damaged", "said", "31 buses were damaged"],
    ["said", '"The chief has my full support,"', "said", "she no longer supports the chief"],
    ["said", "the school would stay open", "said", "the school would close after this year"],
    ["rejected", "the union's offer", "said", "the company would accept the union's offer"],
    ["said", '"We are not closing the clinic,"', "said", '"There is no way that the clinic stays open,"'],
    ["said", "there was no talk of selling the mill", "said", "the company would sell the mill"],
    ["said", '"Nobody\'s talking about closing the pool,"', "said", '"We will close the pool in May,"'],
    ["said", '"The mill is not for sale,"', "said", '"The mill will be sold to a rival,"'],
    ["said", '"Our pump was not damaged,"', "said", '"Our pump may have been damaged,"'],
    ["said", '"The firm had no part in the spill,"', "said", '"The firm was involved in the spill,"'],
    ["told", '"My term has two years left; I will serve every day of it,"', "said", '"I handed in my keys,"'],
    ["said", "nobody had complained about the smell", "said", "several people complained about the smell last year"],
  ];

  it.each(TURNED)("%s %s / %s %s", (...pair) => {
    expect(turns(pair)).toBe(true);
  });
});

describe("two claims of one speaker do not turn", () => {
  const SAME: readonly Pair[] = [
    ["said", "the fire was not contained", "said", "the fire was contained"],
    ["said", "no arrests had been made", "said", "three arrests had been made"],
    ["said", "the council did not approve the contract", "said", "the school board approved the contract"],
    ["said", "she would not raise property taxes", "said", "the state raised property assessments"],
    ["said", "investigators had not found the cause", "said", "investigators found the cause in the basement"],
    ["said", "the road was closed", "said", "the road was open again"],
    ["said", "we will not close the mill", "said", "the mill will be close to the new road"],
    ["said", "the city might appeal the ruling", "said", "the city would not appeal the ruling"],
    ["said", "we did not close the plant because of the union", "said", "we closed the plant in April"],
    ["said", "the water was not tested for lead", "said", "the water was tested in May"],
    ["said", '"I could not be prouder of the crew,"', "said", '"I am proud of the crew,"'],
    ["said", "he had not decided whether to run", "said", "he would run for the council"],
    ["said", "the budget would not cover new buses", "said", "the budget would cover road repairs"],
    ["said", "if the levee fails we will not save the school", "said", "we will save the school"],
    ["said", "the victims have not been identified", "said", "the victims were identified on Sunday"],
    ["said", "not only will the park reopen but it will grow", "said", "the park will not be sold"],
    ["said", "the trial would not start before June", "said", "the trial would start in July"],
    ["asked", "people not to drive on Canal Street", "said", "people drive on Canal Street every day"],
    ["said", "the mayor did not call the governor", "said", "the governor called the mayor"],
    ["said", "we should not have closed the school", "said", "we closed the school"],
    ["said", "14 people were hurt", "said", "31 buses were damaged"],
    ["said", "power was not restored in Elmont", "said", "power was restored in Elmont"],
    ["said", "no one was hurt in the first fire", "said", "two people were hurt in the second fire"],
    ["said", "the department does not comment on lawsuits", "said", "the department will fight the lawsuits"],
    ["said", "he did not vote for the tax", "said", "he voted for the park"],
    // Read as a turn in real news before its rule: names alone, another's "he", a noun, "attacks against".
    ["said", "she did not seek Mayor Lena Ortiz's endorsement", "dismissed", "Mayor Lena Ortiz's charges"],
    ["mocked", "Carl Voigt because he did not win a ward", "said", '"I have won 10 wards,"'],
    ["said", "voters support Lena Ortiz", "defended", "the clinic against attacks by Lena Ortiz"],
  ];

  it.each(SAME)("%s %s / %s %s", (...pair) => {
    expect(turns(pair)).toBe(false);
  });
});

describe("of one event", () => {
  it("a side taken on 'the plan' is one on what the event is about", () => {
    const [earlier] = claimsIn("the plan", "opposes");
    const [later] = claimsIn("the new landfill", "now supports");
    expect(earlier && later && areContrary(earlier, later, new Set())).toBe(true);
    expect(earlier && later && areContrary(earlier, later)).toBe(false);
  });
});

describe("of one event", () => {
  const FIRE = stemsOf("Fire, Marl, September 2, 2025");
  const turnsOf = (words: string, laterWords: string) =>
    pairs(["said", words, "said", laterWords]).some(({ earlier, later }) => areContrary(earlier, later, FIRE));

  it("its name tells nothing more", () => {
    expect(turnsOf("the state would pay for the cleanup", "the state would not pay for the cleanup of the fire")).toBe(
      true,
    );
  });

  it("one word is enough of what somebody means to do", () => {
    expect(turnsOf('"We will rebuild,"', '"We will not rebuild,"')).toBe(true);
    expect(turnsOf('"We rebuilt,"', '"We did not rebuild,"')).toBe(false);
  });
});

describe("another number of one matter", () => {
  it("is told with what is counted", () => {
    const [earlier] = claimsIn("the repairs would cost $4 million");
    const [later] = claimsIn("the repairs would cost $9 million");
    expect(earlier && later && otherNumber(earlier, later)).toEqual({
      unit: "dollars",
      values: ["4000000 dollars", "9000000 dollars"],
    });
  });
});
