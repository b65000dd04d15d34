import fc from "fast-check";
import { type ArticleText, createEventCoreference } from "../../../graph/resolve/event-coreference/coreference.ts";
import { averageLink } from "../../../graph/resolve/event-coreference/linkage.ts";
import type { EventWord } from "../../../graph/resolve/event-coreference/mention-profile.ts";
import { stem, wordsOf } from "../../../graph/resolve/event-coreference/words.ts";
import { loadEventTables } from "../../../ingest/evaluate/event-tables.ts";

const coreference = createEventCoreference(loadEventTables());

/** Invented reports: two of one robbery in Brackwater, one of a vote in Tolland. */
const ARTICLES: readonly ArticleText[] = [
  {
    id: "a",
    text: "Two masked men robbed the Lindqvist jewelry store in Brackwater on Monday. The robbery took four minutes, Chief Sato said. Police arrested a suspect near the harbor.",
  },
  {
    id: "b",
    text: "Brackwater police are looking into a heist at the Lindqvist jewelry store. Chief Sato said the robbery was over in four minutes. A suspect was detained near the harbor.",
  },
  {
    id: "c",
    text: "The Tolland council voted to raise the water rate. Councilwoman Munoz said the vote was overdue, and residents will see the new rate in June.",
  },
];

function word(article: string, text: string, form: EventWord["form"]): EventWord {
  const start = ARTICLES.find(({ id }) => id === article)?.text.indexOf(text) ?? 0;
  const span = [start, start + text.length] as const;
  return { id: `${article} ${text}`, article, span, text, form, negated: false, entities: [] };
}

const MENTIONS: readonly EventWord[] = [
  word("a", "robbed", "verb"),
  word("a", "robbery", "noun"),
  word("a", "arrested", "verb"),
  word("b", "heist", "noun"),
  word("b", "robbery", "noun"),
  word("b", "detained", "verb"),
  word("c", "voted", "verb"),
  word("c", "vote", "noun"),
];

describe("event mentions of several articles", () => {
  const groups = coreference(ARTICLES, MENTIONS);
  const groupOf = (id: string) => groups.find((group) => group.includes(id));

  it("are one by the words of one family", () => {
    expect(groupOf("a robbed")).toEqual(expect.arrayContaining(["a robbery", "b heist", "b robbery"]));
  });

  it("are two where one article tells of two", () => {
    expect(groupOf("a robbed")).not.toContain("a arrested");
  });

  it("are never one across unlike articles", () => {
    for (const group of groups) expect(new Set(group.map((id) => id.startsWith("c"))).size).toBe(1);
  });

  it("come each once", () => {
    expect(groups.flat().sort()).toEqual(MENTIONS.map(({ id }) => id).sort());
  });

  it("are grouped alike in any order", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...ARTICLES], { minLength: 3 }),
        fc.shuffledSubarray([...MENTIONS], { minLength: MENTIONS.length }),
        (articles, mentions) => {
          expect(coreference(articles, mentions)).toEqual(groups);
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe("average link", () => {
  const places = [0, 1, 2, 10, 11, 30];
  const near = (a: number, b: number) => -Math.abs((places[a] ?? 0) - (places[b] ?? 0));

  it("joins what is near and leaves what is far", () => {
    expect(averageLink(places.length, near, -5)).toEqual([[0, 1, 2], [3, 4], [5]]);
  });

  it("goes by the mean over all members, so that a chain is not drawn together", () => {
    const steps = (a: number, b: number) => -Math.abs(a - b);
    expect(averageLink(4, steps, -1)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it("parts any items into groups that hold each item once", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 30 }), (values) => {
        const groups = averageLink(values.length, (a, b) => (values[a] === values[b] ? 1 : 0), 0.5);
        expect(groups.flat().sort((a, b) => a - b)).toEqual([...values.keys()]);
        for (const group of groups) expect(new Set(group.map((at) => values[at])).size).toBe(1);
        expect(groups).toHaveLength(new Set(values).size);
      }),
    );
  });
});

describe("words", () => {
  it("lose the endings of number and tense", () => {
    expect(
      ["arrested", "arrests", "robbing", "acquired", "acquire", "shot", "cities", "killed", "died"].map(stem),
    ).toEqual(["arrest", "arrest", "rob", "acquir", "acquir", "shoot", "city", "kill", "die"]);
  });

  it("are names by a capital inside a sentence only", () => {
    const words = wordsOf("Police in Brackwater left. Nobody followed Sato.");
    expect(words.filter(({ isName }) => isName).map(({ stem: own }) => own)).toEqual(["brackwater", "sato"]);
    expect(words.map(({ sentence }) => sentence)).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it("quote the text they stand in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const { span } of wordsOf(text)) expect(span[1]).toBeGreaterThan(span[0]);
      }),
    );
  });
});
