import type { EventMention } from "../../../graph/model/extracted.ts";
import { disagreements } from "../../../graph/resolve/accounts/disagreements.ts";
import { eventStates } from "../../../graph/resolve/accounts/event-states.ts";
import type { EventReport } from "../../../graph/resolve/accounts/event-reports.ts";
import { article, event, mention, statement } from "../../support/invented-article.ts";

const mentions = [mention("m1", "City", "Brackwater"), mention("m2", "City", "Tolland")];
const name = (_article: string, id: string): string => id;

function report(id: string, publishedDate: string, text: string, parts: Partial<EventMention> = {}): EventReport {
  const own = event("e1", "flood", { spans: [[0, 5]], ...parts });
  return { article: article({ id, publishedDate, text, mentions, outlet: `Paper ${id}`, events: [own] }), event: own };
}
const people = (low: number, high = low, approximate = false) => ({ low, high, approximate, unit: "people" });

describe("disagreements", () => {
  it("say who gave which number, and where", () => {
    const text = "Rain fell. Sheriff Hale said 1,500 people fled. It rained on.";
    const fled = { ...people(1500), span: [29, 41] as [number, number] };
    const counted = report("b", "2025-03-16", text, { counts: [fled] });
    const said = statement("s1", [[29, 46]], { speakerMention: "m3" });
    const quoted = { ...counted, article: { ...counted.article, statements: [said] } };
    const first = report("a", "2025-03-15", "About 900 people fled.", { counts: [people(900, 900, true)] });
    expect(disagreements([quoted, first], name)).toEqual([
      {
        about: "count",
        unit: "people",
        values: [
          { value: "900 people", sources: [expect.objectContaining({ article: "a", speaker: null })] },
          {
            value: "1500 people",
            sources: [{ article: "b", speaker: "m3", span: [29, 41] }],
          },
        ],
      },
    ]);
  });

  it("name the body that gives a number without being quoted", () => {
    const one = report("a", "2025-03-15", "A march.", { counts: [{ ...people(900), span: [0, 3] }] });
    const other = report("b", "2025-03-15", "A march.", { counts: [{ ...people(350), span: [0, 3], giver: "m7" }] });
    const [row] = disagreements([one, other], name);
    expect(row?.values.map(({ sources }) => sources[0]?.speaker)).toEqual([null, "m7"]);
  });

  it("count houses and homes as one thing", () => {
    const counts = (low: number, unit: string) => ({ counts: [{ ...people(low), unit }] });
    const one = report("a", "2025-03-15", "A flood.", counts(60, "houses"));
    const other = report("b", "2025-03-15", "A flood.", counts(80, "flooded homes"));
    expect(disagreements([one, other], name)).toMatchObject([{ about: "count", unit: "homes" }]);
  });

  it("tell how a vote came out by both its sides at once", () => {
    const vote = (id: string, ayes: number, noes: number) => {
      const span: [number, number] = [2, 5];
      const side = (low: number, unit: string) => ({ ...people(low), unit, span });
      return report(id, "2025-03-15", "A flood.", {
        counts: [side(ayes, "in the majority"), side(noes, "in the minority")],
      });
    };
    expect(disagreements([vote("a", 8, 7), vote("b", 8, 6), vote("c", 8, 7)], name)).toMatchObject([
      { about: "count", unit: "tally", values: [{ value: "8-7", sources: [{}, {}] }, { value: "8-6" }] },
    ]);
    expect(disagreements([vote("a", 8, 7), vote("b", 8, 7)], name)).toEqual([]);
  });

  it("are none over the town where an article is only at home", () => {
    const one = report("a", "2025-03-15", "A flood.", { places: ["m1"], placedBy: "words" });
    const court = report("b", "2025-03-15", "A flood.", { places: ["m2"], placedBy: "article" });
    expect(disagreements([one, court], name)).toEqual([]);
    const words = report("c", "2025-03-15", "A flood.", { places: ["m2"], placedBy: "words" });
    expect(disagreements([one, words], name)).toMatchObject([{ about: "place" }]);
  });

  it("are none between a number and a range that holds it", () => {
    const one = report("a", "2025-03-15", "A flood.", { counts: [people(50)] });
    const other = report("b", "2025-03-15", "A flood.", { counts: [people(24, 96, true)] });
    expect(disagreements([one, other], name)).toEqual([]);
  });

  it("count residents and people alike, but not houses", () => {
    const one = report("a", "2025-03-15", "A flood.", { counts: [people(50)] });
    const residents = report("b", "2025-03-15", "A flood.", { counts: [{ ...people(80), unit: "residents" }] });
    const houses = report("c", "2025-03-15", "A flood.", { counts: [{ ...people(80), unit: "houses" }] });
    expect(disagreements([one, residents], name).map(({ unit }) => unit)).toEqual(["people"]);
    expect(disagreements([one, houses], name)).toEqual([]);
  });

  it("are none between a month and a day of it", () => {
    const month = report("a", "2025-03-15", "A flood.", { start: "2025-03" });
    const day = report("b", "2025-03-15", "A flood.", { start: "2025-03-12" });
    const other = report("c", "2025-03-15", "A flood.", { start: "2025-03-11" });
    expect(disagreements([month, day], name)).toEqual([]);
    expect(disagreements([month, day, other], name).map(({ about }) => about)).toEqual(["date"]);
  });

  it("name the places", () => {
    const here = report("a", "2025-03-15", "A flood.", { places: ["m1"] });
    const there = report("b", "2025-03-15", "A flood.", { places: ["m2"] });
    const both = report("c", "2025-03-15", "A flood.", { places: ["m2", "m1"] });
    expect(disagreements([here, both], name)).toEqual([]);
    expect(disagreements([here, there], name)[0]?.values.map(({ value }) => value)).toEqual(["Brackwater", "Tolland"]);
  });

  it("do not depend on the order of the reports", () => {
    const all = ["a", "b", "c"].map((id, at) =>
      report(id, "2025-03-15", "A flood.", { counts: [people(50 * (at + 1))] }),
    );
    expect(disagreements([...all].reverse(), name)).toEqual(disagreements(all, name));
  });
});

describe("the states of an event", () => {
  const status = (id: string, date: string, one: EventMention["status"]) =>
    report(id, date, "A vote is planned.", { status: one });
  const states = (...reports: EventReport[]) => eventStates(reports, name).map((state) => [state.status, state.since]);

  it("follow one another through time", () => {
    expect(states(status("b", "2025-03-15", "happened"), status("a", "2025-03-10", "announced"))).toEqual([
      ["announced", "2025-03-10"],
      ["happened", "2025-03-15"],
    ]);
  });

  it("do not begin before the day that most reports tell", () => {
    const early = status("a", "2025-03-01", "happened");
    const day = report("b", "2025-03-15", "A vote.", { status: "happened", start: "2025-03-14" });
    expect(states(early, day)).toEqual([
      ["announced", "2025-03-01"],
      ["happened", "2025-03-15"],
    ]);
  });

  it("do not go back where a later article looks back at the plan", () => {
    const all = [status("a", "2025-03-15", "happened"), status("b", "2025-03-16", "announced")];
    expect(states(...all)).toEqual([["happened", "2025-03-15"]]);
  });

  it("can be denied at last", () => {
    const all = [status("a", "2025-03-15", "reported"), status("b", "2025-03-16", "denied")];
    expect(states(...all)).toEqual([
      ["reported", "2025-03-15"],
      ["denied", "2025-03-16"],
    ]);
  });
});
