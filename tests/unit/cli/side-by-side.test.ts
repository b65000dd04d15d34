import { sideBySide } from "../../../ingest/cli/side-by-side.ts";
import type { Fact } from "../../../graph/api/decision-views.ts";
import { dayWords } from "../../../graph/resolve/side-by-side/day-words.ts";
import { factsOf, type Told } from "../../../graph/resolve/side-by-side/facts.ts";
import { factValue, verdictOf } from "../../../web/state/wording/facts.ts";

const place = (value: string, articles = 1): Told => ({ about: "place", key: value.toLowerCase(), value, articles });

describe("what two tell, row by row", () => {
  it("sums up the articles of a value, and puts what both tell first", () => {
    const a = [place("Tolland", 3), place("Brackwater"), place("Brackwater")];
    expect(factsOf(a, [place("Brackwater")], [])).toEqual([
      {
        about: "place",
        a: [
          { value: "Brackwater", articles: 2, shared: true },
          { value: "Tolland", articles: 3, shared: false },
        ],
        b: [{ value: "Brackwater", articles: 1, shared: true }],
        reasons: [],
      },
    ]);
  });

  it("puts each reason on what it rests on, and all that rest on names on these", () => {
    const reasons = ["initial", "other-cities", "told-soon-after"].map((rule) => ({ rule, weight: 1 }));
    const rows = factsOf([place("Tolland")], [place("Brackwater")], reasons);
    expect(rows.map(({ about, reasons: own }) => [about, own.map(({ rule }) => rule)])).toEqual([
      ["name", ["initial"]],
      ["day", ["told-soon-after"]],
      ["place", ["other-cities"]],
    ]);
  });
});

test.each([
  ["He was held early Sunday.", ["Sunday"]],
  ["On April 12, 2025, and again last week", ["April 12, 2025", "last week"]],
  ["It burnt on 3 May and on Feb. 4.", ["3 May", "Feb. 4"]],
  ["He may march; the Sundays band played.", []],
])("finds the words of days in %s", (text, words) => {
  expect(dayWords(text, [0, text.length]).map((span) => text.slice(...span))).toEqual(words);
});

describe("a row as it is shown", () => {
  const value = (shared: boolean) => ({ value: "x", articles: 1, shared });
  const row = (weight: number | undefined, shared: boolean): Fact => ({
    ...{ about: "place", a: [value(shared)], b: [value(shared)] },
    reasons: weight === undefined ? [] : [{ rule: "one-city", weight }],
  });

  it.each([
    ["agrees", row(1, false)],
    ["differs", row(-4, true)],
    ["agrees", row(undefined, true)],
    ["open", row(undefined, false)],
  ] as const)("%s by what it weighs, else by being the same", (verdict, fact) => {
    expect(verdictOf(fact)).toBe(verdict);
  });

  it.each([
    ["day", "2025-04-12/2025-04-13", "12 Apr 2025 – 13 Apr 2025"],
    ["count", "about 1200 people", "1,200 people, not exact"],
    ["office", "vice-mayor", "Vice Mayor"],
    ["office", "U.S. ambassador", "U.S. ambassador"],
    ["name", "person:ana-ruiz", "Ana Ruiz"],
    ["place", "wilkes-barre", "wilkes-barre"],
  ] as const)("tells a %s in words", (about, given, words) => {
    expect(factValue(about, given)).toBe(words);
  });
});

test("the shell tells a row a fact, then sentences with their article and its date", () => {
  const article = { id: "a", title: "Raid", outlet: "The Courier", publishedDate: "2025-03-15", url: null };
  const facts = factsOf([place("Brackwater", 2)], [], [{ rule: "other-cities", weight: -4 }]);
  const passages = { a: [{ article, span: [0, 9] as [number, number], words: "They came.", lit: [] }], b: [] };
  expect(sideBySide({ facts, passages })).toBe(
    "  place     Brackwater (2) | –  -4 other cities\n  a         “They came.” (The Courier, 2025-03-15)\n",
  );
});
