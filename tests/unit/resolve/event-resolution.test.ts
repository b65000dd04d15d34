import { agreement } from "../../../graph/resolve/event-resolution/agreement.ts";
import { eventProfile } from "../../../graph/resolve/event-resolution/profile.ts";
import { resolveEvents } from "../../../graph/resolve/event-resolution/resolve-events.ts";
import { seasonsOf } from "../../../graph/resolve/event-resolution/seasons.ts";
import type { EventMention } from "../../../graph/model/extracted.ts";
import type { NeverOne } from "../../../graph/resolve/blocks/bonds.ts";
import { article, event, mention } from "../../support/invented-article.ts";
import { members, mentions, resolve, told } from "../../support/told-events.ts";

describe("reports of one block", () => {
  it("are one event over a Sunday", () => {
    const saturday = told("a", "2025-03-16", "raid", { start: "2025-03-16" });
    const monday = told("b", "2025-03-18", "raid", { start: "2025-03-17" });
    expect(members(resolve([saturday, monday]))).toEqual([["a e1", "b e1"]]);
  });

  it("are one where a later article gives no date", () => {
    const first = told("a", "2025-03-16", "raid", { start: "2025-03-15" });
    const later = told("b", "2025-03-24", "raid");
    expect(members(resolve([first, later]))).toEqual([["a e1", "b e1"]]);
  });

  it("are two a month apart", () => {
    const march = told("a", "2025-03-16", "raid", { start: "2025-03-15" });
    const april = told("b", "2025-04-16", "raid", { start: "2025-04-15" });
    expect(members(resolve([march, april]))).toEqual([["a e1"], ["b e1"]]);
  });

  it("are two fires in a town a week apart where one article tells of both", () => {
    const first = told("a", "2025-03-04", "fire", { start: "2025-03-04" });
    const events = ["2025-03-11", "2025-03"].map((start, at) => event(`e${at + 1}`, "fire", { start, places: ["m1"] }));
    const both = article({ id: "b", mentions, events, publishedDate: "2025-03-11" });
    const [own, other] = events.map((one) => eventProfile(one, both, (id) => id));
    expect(members(resolve([first, own!, other!]))).toEqual([["a e1", "b e2"], ["b e1"]]);
  });

  it("are two votes of one week", () => {
    const monday = told("a", "2025-03-11", "vote", { start: "2025-03-10" });
    const friday = told("b", "2025-03-15", "vote", { start: "2025-03-14" });
    expect(members(resolve([monday, friday]))).toEqual([["a e1"], ["b e1"]]);
  });

  it("without a date is of the nearest before its article", () => {
    const early = told("a", "2025-03-03", "raid", { start: "2025-03-01" });
    const late = told("b", "2025-03-21", "raid", { start: "2025-03-20" });
    const undated = told("c", "2025-03-22", "raid");
    expect(members(resolve([early, late, undated]))).toEqual([["a e1"], ["b e1", "c e1"]]);
  });

  it("are one where announced first and then held", () => {
    const plan = told("a", "2025-03-10", "hearing", { start: "2025-03-14", status: "announced" });
    const held = told("b", "2025-03-15", "hearing", { start: "2025-03-14" });
    expect(members(resolve([plan, held]))).toEqual([["a e1", "b e1"]]);
  });

  it("are two in two cities on one day", () => {
    const one = told("a", "2025-03-16", "raid", { start: "2025-03-15", places: ["m1"] });
    const other = { ...told("b", "2025-03-16", "raid", { start: "2025-03-15", places: ["m2"] }), block: one.block };
    expect(members(resolve([one, other]))).toHaveLength(2);
  });

  it("are two arrests of two people", () => {
    const of = (id: string, who: string) =>
      told(id, "2025-03-16", "arrest", { start: "2025-03-15", participants: [{ mention: who, role: "target" }] });
    const [one, other] = [of("a", "m3"), of("b", "m4")];
    expect(one.block).not.toBe(other.block);
    expect(members(resolve([one, { ...other, block: one.block }]))).toHaveLength(2);
  });

  it("stay one though the articles differ in numbers", () => {
    const count = (low: number) => [{ low, high: low, approximate: true, unit: "people" }];
    const one = told("a", "2025-03-16", "flood", { start: "2025-03-15", counts: count(900) });
    const other = told("b", "2025-03-16", "flood", { start: "2025-03-15", counts: count(1200) });
    expect(members(resolve([one, other]))).toEqual([["a e1", "b e1"]]);
  });

  it("are named by their block and the day most of them give", () => {
    const exact = told("a", "2025-03-16", "raid", { start: "2025-03-15" });
    const rough = told("b", "2025-03-20", "raid", { start: "2025-03" });
    expect(resolve([exact, rough]).map(({ id }) => id)).toEqual(["event:raid:m1:2025-03-15"]);
  });

  it("say why", () => {
    const one = told("a", "2025-03-16", "raid", { start: "2025-03-15" });
    const other = told("b", "2025-03-16", "raid", { start: "2025-03-15" });
    expect(agreement(one, other).map(({ rule }) => rule)).toEqual(["one-day", "one-city", "articles-name-the-same"]);
  });
});

describe("reports that call one event by words of one family", () => {
  it("are one, called by what most of them call it", () => {
    const attack = told("a", "2025-03-16", "attack", { start: "2025-03-15" });
    const shooting = told("b", "2025-03-16", "shooting", { start: "2025-03-15" });
    const again = told("c", "2025-03-17", "shooting", { start: "2025-03-15" });
    expect(resolve([attack, shooting, again])).toEqual([
      { id: "event:shooting:m1:2025-03-15", members: ["a e1", "b e1", "c e1"] },
    ]);
  });

  it("are two where others died", () => {
    const of = (id: string, type: string, who: string) =>
      told(id, "2025-03-16", type, { start: "2025-03-15", participants: [{ mention: who, role: "target" }] });
    expect(resolve([of("a", "death", "m3"), of("b", "shooting", "m4")])).toHaveLength(2);
  });

  it("say that the words differ", () => {
    const attack = told("a", "2025-03-16", "attack", { start: "2025-03-15" });
    const shooting = told("b", "2025-03-16", "shooting", { start: "2025-03-15" });
    expect(agreement(attack, shooting).map(({ rule }) => rule)).toContain("other-kinds");
  });
});

describe("a year alone", () => {
  it("makes no two events of it one", () => {
    const [one, other] = ["a", "b"].map((id) => told(id, "2025-11-16", "death", { start: "2025" }));
    expect(agreement(one!, other!).find(({ rule }) => rule === "one-year")?.weight).toBeLessThan(1);
  });
});

describe("reports of what is held on a set day", () => {
  const primary = (id: string, published: string, start: string | null = null) =>
    told(id, published, "primary", { start, places: ["m1"] });

  it("are of the day that most of them tell, however far off they appeared", () => {
    const early = primary("a", "2025-01-02");
    const late = primary("d", "2025-07-30");
    const day = [primary("b", "2025-05-19", "2025-05-20"), primary("c", "2025-05-21", "2025-05-20")];
    expect(members(resolve([early, ...day, late]))).toEqual([["a e1", "b e1", "c e1", "d e1"]]);
  });

  it("gather about no wrong date that one of them tells", () => {
    const wrong = primary("a", "2025-05-01", "2025-05-03");
    const near = primary("b", "2025-05-02");
    const day = [primary("c", "2025-05-19", "2025-05-20"), primary("d", "2025-05-21", "2025-05-20")];
    expect(members(resolve([wrong, near, ...day]))).toEqual([["a e1"], ["b e1", "c e1", "d e1"]]);
  });

  it("are two a year apart", () => {
    expect(
      members(resolve([primary("a", "2025-05-21", "2025-05-20"), primary("b", "2026-05-20", "2026-05-19")])),
    ).toHaveLength(2);
  });
});

describe("a debate", () => {
  const debate = (id: string, places: string[], named = mentions) => {
    const own = event("e1", "debate", { places, start: "2025-03-15", status: "happened" });
    return eventProfile(
      own,
      article({ id, mentions: named, events: [own], publishedDate: "2025-03-16" }),
      (one) => one,
    );
  };

  it("is one told with its place and without", () => {
    expect(members(resolve([debate("a", ["m1"]), debate("b", [])]))).toEqual([["a e1", "b e1"]]);
  });

  it("is two of one day in two towns, and where the articles name nobody in common", () => {
    expect(resolve([debate("a", ["m1"]), debate("b", ["m2"])])).toHaveLength(2);
    const others = [mention("m8", "Person", "Lou Park"), mention("m9", "City", "Millrace")];
    expect(resolve([debate("a", ["m1"]), debate("b", [], others)])).toHaveLength(2);
  });
});

describe("an event that is called by its place", () => {
  const text = "The Brackwater shooting shook the state.";
  const shooting = (id: string, publishedDate: string, span: [number, number]) => {
    const own = event("e1", "shooting", { places: ["m1"], status: "happened", spans: [span] });
    const town = mention("m1", "City", "Brackwater", { spans: [[4, 14]] });
    return eventProfile(own, article({ id, text, mentions: [town], events: [own], publishedDate }), (one) => one);
  };
  const dated = told("a", "2025-03-16", "shooting", { start: "2025-03-15" });

  it("is known to readers, and may lie months back", () => {
    expect(resolve([dated, shooting("b", "2025-07-16", [0, 23])])).toHaveLength(1);
  });

  it("lies not so far back where it is called by itself alone", () => {
    expect(resolve([dated, shooting("b", "2025-07-16", [15, 23])])).toHaveLength(2);
  });
});

describe("a report months later that tells no day", () => {
  const people = ["m3", "m4", "m6", "m7"].map((id) => mention(id, "Person", id));
  const others = ["m8", "m9", "m10", "m11"].map((id) => mention(id, "Person", id));
  const report = (id: string, published: string, type: string, named: typeof people, parts: Partial<EventMention>) => {
    const own = event("e1", type, { places: ["m1"], status: "happened", ...parts });
    const all = [mention("m1", "City", "Brackwater"), ...named];
    const whole = article({ id, mentions: all, events: [own], publishedDate: published });
    return eventProfile(own, whole, (one) => (one === "m1" ? "city:brackwater" : one));
  };
  const first = (type: string, parts: Partial<EventMention> = { start: "2025-03-15" }) =>
    report("a", "2025-03-16", type, people, parts);
  const later = (type: string, named: typeof people, parts: Partial<EventMention> = {}) =>
    report("b", "2025-08-20", type, named, parts);

  it("means what befell the same, and what a story was of whose people it names", () => {
    expect(members(resolve([first("crash"), later("crash", people)]))).toEqual([["a e1", "b e1"]]);
    const befell = [{ mention: "m3", role: "target" as const }];
    const death = first("death", { start: "2025-03-15", participants: befell });
    expect(resolve([death, later("death", [...others, ...people.slice(0, 1)], { participants: befell })])).toHaveLength(
      1,
    );
  });

  it("means another where it names others, tells a day, or is of what a council does every week", () => {
    expect(resolve([first("crash"), later("crash", others)])).toHaveLength(2);
    expect(resolve([first("crash"), later("crash", [...people.slice(0, 2), ...others])])).toHaveLength(2);
    expect(resolve([first("crash"), later("crash", people, { start: "2025-08-18" })])).toHaveLength(2);
    expect(resolve([first("vote"), later("vote", people)])).toHaveLength(2);
    expect(resolve([first("shooting"), later("attack", people)])).toHaveLength(2);
  });

  it("means the nearest of two that it may mean", () => {
    const near = { ...first("fire", { start: "2025-08-10" }), id: "c e1", article: "c" };
    expect(members(resolve([first("fire"), near, later("fire", people)]))).toEqual([["a e1"], ["b e1", "c e1"]]);
  });
});

it("a suit is one of which one report names who sues, and the other who is sued", () => {
  const by = told("a", "2025-03-16", "lawsuit", {
    start: "2025-03-15",
    participants: [{ mention: "m3", role: "actor" }],
  });
  const against = told("b", "2025-03-16", "lawsuit", {
    start: "2025-03-15",
    participants: [{ mention: "m5", role: "target" }],
  });
  expect(resolve([by, { ...against, block: by.block }])).toHaveLength(1);
  const other = told("b", "2025-03-16", "lawsuit", {
    start: "2025-03-15",
    participants: [{ mention: "m4", role: "actor" }],
  });
  expect(resolve([by, other])).toHaveLength(2);
});

describe("reports that are too many to compare", () => {
  const many = (count: number, day: string) =>
    Array.from({ length: count }, (_, at) => told(`${day}-${String(at)}`, "2025-03-20", "flood", { start: day }));

  it("are told apart by their days, and one without a date is of the nearest before", () => {
    const undated = told("u", "2025-03-21", "flood");
    const groups = members(resolve([...many(90, "2025-03-02"), ...many(90, "2025-03-14"), undated]));
    expect(groups.map(({ length }) => length)).toEqual([90, 91]);
    expect(groups[1]).toContain("u e1");
  });

  it("are not brought together by what may be told of again long after", () => {
    const undated = told("u", "2025-09-21", "flood");
    const groups = members(resolve([...many(70, "2025-03-02"), ...many(70, "2025-04-14"), undated]));
    expect(groups.map(({ length }) => length)).toEqual([70, 70, 1]);
  });
});

describe("events that a person decided to be two", () => {
  it("stay two, and are not asked about again", () => {
    const first = told("a", "2025-03-16", "flood", { start: "2025-03-14" });
    const second = told("b", "2025-03-17", "flood", { start: "2025-03-15" });
    expect(members(resolve([first, second]))).toHaveLength(1);
    const never: NeverOne = ["event:flood:m1:2025-03-14", "event:flood:m1:2025-03-15"];
    expect(members(resolve([first, second], [never]))).toHaveLength(2);
    expect(resolveEvents([first, second], [never]).doubts).toEqual([]);
  });
});

describe("the seasons of a block", () => {
  it("are one while it is small, else halves that hold few", () => {
    expect(seasonsOf(new Map([[700, 500]]))).toEqual([{ from: -1024, to: 1024 }]);
    const halves = seasonsOf(
      new Map([
        [700, 500],
        [701, 500],
        [702, 500],
      ]),
    );
    expect(halves).toEqual([
      { from: 700, to: 701 },
      { from: 701, to: 702 },
      { from: 702, to: 704 },
    ]);
  });
});

describe("a raid in many cities", () => {
  it("has one block, that of who does it", () => {
    const five = [...mentions, mention("m6", "City", "Millrace")];
    const raid = (places: string[]) => {
      const own = event("e1", "raid", { places, participants: [{ mention: "m5", role: "actor" }] });
      return eventProfile(own, article({ mentions: five, events: [own] }), (one) => one).block;
    };
    expect(raid(["m1", "m2", "m6"])).toBe(raid(["m2", "m6", "m1"]));
    expect(raid(["m1"])).toBe("raid:m1");
  });
});
