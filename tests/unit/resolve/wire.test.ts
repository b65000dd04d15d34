import fc from "fast-check";
import type { ExtractedArticle } from "../../../graph/model/extracted.ts";
import { isOneUtterance, leadersOf, placesOf, type Print } from "../../../graph/resolve/wire/carried.ts";
import { meetingPlaces, sharedPart, shinglesOf } from "../../../graph/resolve/wire/shingles.ts";
import { utterancesOf, voiceOf } from "../../../graph/resolve/wire/utterance.ts";
import { manyCopies } from "../../support/many-copies.ts";
import { BRIDGE, carrying, edited, FERRY, NO_COMMENT, REPAIRS, STORY, type Told } from "../../support/wire-story.ts";

/** The prints of an article whose mentions are who they are called. */
function printsOf(article: ExtractedArticle): Print[] {
  const entity = (mention: string) => article.mentions.find(({ id }) => id === mention)?.name;
  return utterancesOf(article).map(({ speakers, wording, statement }) => {
    const voice = voiceOf(speakers, entity);
    const first = `${article.publishedDate ?? "~"} ${article.id} ${statement}`;
    return { id: first, voice, wording, first };
  });
}

/** A story of one paragraph that is said whole. */
const saying = (text: string, by: Told["by"] = "m1"): Told => ({ by, text, words: text });
const printOf = (...paragraphs: readonly (Told | string)[]): Print => {
  const [print] = printsOf(carrying("a1", "2025-03-17", paragraphs));
  if (print === undefined) throw new Error("these paragraphs are too short for a print");
  return print;
};
const meet = (a: Print, b: Print) => placesOf(a).some((place) => placesOf(b).includes(place));
/** Found as a copy: the two meet, and are of one utterance. */
const isCopy = (a: Print, b: Print) => meet(a, b) && isOneUtterance(a, b);

/** The leader of each of some prints, which are held against those that they meet. */
function leadIn(prints: readonly Print[]): Record<string, string> {
  const spots = new Map<number, string[]>();
  for (const { id, ...print } of prints)
    for (const spot of placesOf(print)) spots.set(spot, [...(spots.get(spot) ?? []), id]);
  const near = new Map<string, Set<string>>(prints.map(({ id }) => [id, new Set()]));
  for (const met of spots.values())
    for (const one of met) for (const other of met) if (other !== one) near.get(one)?.add(other);
  const leaders = [...leadersOf(prints, near)].map(([id, leader]): [string, string] => [id, leader.id]);
  return Object.fromEntries(leaders.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Each run reads a handful of articles. */
const FEW = { numRuns: 30 };
const COUNTED =
  "The council counted 1,200 houses under water and 340 on dry ground, and 12 of those stand empty today, she said.";

describe("a copy", () => {
  it("is found to the letter, under any headline and beside anything else", () => {
    const [own, copy] = [printOf(BRIDGE, FERRY), printOf(BRIDGE, "Elsewhere, the fair opened.")];
    expect(isCopy(own, copy)).toBe(true);
  });

  it("is found where an editor leaves a light word or a plain one out", () => {
    expect(isCopy(printOf(REPAIRS), printOf(edited(REPAIRS, " so far", "")))).toBe(true);
    expect(isCopy(printOf(REPAIRS), printOf(edited(REPAIRS, "in taxes in", "taxes in")))).toBe(true);
  });

  it("is found with other quotation marks, accents and capitals", () => {
    const curly = { ...FERRY, text: FERRY.text.replaceAll('"', "”"), words: FERRY.words.replaceAll('"', "”") };
    expect(isCopy(printOf(FERRY), printOf(curly))).toBe(true);
    const accented = edited(edited(REPAIRS, "Repairs", "REPAIRS"), "promised", "prómised");
    expect(isCopy(printOf(REPAIRS), printOf(accented))).toBe(true);
  });

  it("is found where an editor cuts the paragraph anew around the sentence", () => {
    const long =
      "Ana Ruiz, who has run the town since spring, said the old bridge would be closed to trucks by Friday.";
    const beside = (before: string): Told => ({
      ...{ by: "m1", text: `${before} ${long}`, words: "the old bridge would be closed to trucks by Friday" },
    });
    const [own, cutAnew] = [
      beside("The ferry company spoke of two boats that can carry every farmer in the valley, and of a third."),
      beside("The state sent four engineers and a crane to the bridge at noon, and a cook."),
    ];
    expect(isCopy(printOf(own), printOf(cutAnew))).toBe(true);
  });

  it("is found where one paper has a name and the next 'he' in its place", () => {
    const told = (who: string): Told => ({
      ...{ by: "m1", words: `${who} had no record of any kind` },
      text: `A lawyer whom the town pays, and who has an office on the square by the mill, said ${who} had no record of any kind.`,
    });
    const print = (who: string) => {
      const one = carrying("a1", "2025-03-17", [told(who)]);
      const at = one.text.indexOf(who);
      const spans: [number, number][] = who === "he" ? [[0, 1]] : [[at, at + who.length]];
      const mentions = one.mentions.map((own) => (own.id === "m2" ? { ...own, spans } : own));
      return printsOf({ ...one, mentions })[0]!;
    };
    expect(isOneUtterance(print("Tom Okoye"), print("he"))).toBe(true);
    expect(isOneUtterance(print("Tom Okoye"), print("Okoye"))).toBe(true);
    expect(isOneUtterance(print("Tom Okoye"), print("Lena Ortiz"))).toBe(false);
  });

  it("is found in another script that parts its words", () => {
    const text =
      "Мэр сказала, что старый мост через реку закроют для грузовиков до конца следующей недели, а паром справится один.";
    expect(isCopy(printOf(saying(text)), printOf(saying(text), "Вчера шёл дождь."))).toBe(true);
    expect(isCopy(printOf(saying(text)), printOf(saying(text.replace("закроют", "откроют"))))).toBe(false);
  });
});

describe("no copy", () => {
  it.each([
    ["another figure", "1,200", "1,300"],
    ["a figure of one digit more", "340", "3,400"],
    ["a figure left out", " and 340 on dry ground", ""],
    ["two figures in each other's place", "340 on dry ground, and 12", "12 on dry ground, and 340"],
    ["a figure in letters", "12 of", "twelve of"],
    ["another word", "empty", "ready"],
    ["a no more", "stand empty", "never stand empty"],
    ["two words in each other's place", "houses under water and 340", "water under houses and 340"],
  ])("is what has %s", (_, from, to) => {
    expect(COUNTED).toContain(from);
    expect(isOneUtterance(printOf(saying(COUNTED)), printOf(saying(COUNTED.replace(from, to))))).toBe(false);
  });

  it("is what somebody else says", () => {
    const [own, other] = [printOf(saying(COUNTED)), printOf(saying(COUNTED, "m2"))];
    expect([isOneUtterance(own, other), meet(own, other)]).toEqual([false, false]);
  });

  it("is the same sentence in another story", () => {
    const [one, other] = [printOf(NO_COMMENT, FERRY, REPAIRS), printOf(NO_COMMENT, COUNTED, BRIDGE)];
    expect(isOneUtterance(one, other)).toBe(false);
  });

  it("is told of an article with fewer words than tell a copy", () => {
    expect(printsOf(carrying("a1", null, [NO_COMMENT]))).toEqual([]);
    expect(printsOf(carrying("a1", null, [saying("…")]))).toEqual([]);
    expect(printsOf(carrying("a1", null, [saying("桥将在下周末关闭。")]))).toEqual([]);
  });
});

describe("who leads", () => {
  it("is the earliest, so that small edits in a row do not lead from one quote to another", () => {
    const second = edited(REPAIRS, " so far", "");
    const versions = [REPAIRS, second, edited(second, " good", "")];
    const prints = versions.flatMap((told, at) => printsOf(carrying(`a${at}`, `2025-03-1${at}`, [told])));
    const [first, middle, last] = prints;
    expect([isOneUtterance(first!, middle!), isOneUtterance(middle!, last!)]).toEqual([true, true]);
    expect(Object.values(leadIn(prints))).toEqual([first?.id, first?.id, last?.id]);
  });

  it("is the same in whatever order prints come", () => {
    fc.assert(
      fc.property(manyCopies, fc.infiniteStream(fc.nat()), (articles, keys) => {
        const prints = articles.flatMap(printsOf);
        const shuffled = prints.map((print) => [keys.next().value as number, print] as const).sort(([a], [b]) => a - b);
        expect(leadIn(shuffled.map(([, print]) => print))).toEqual(leadIn(prints));
      }),
      FEW,
    );
  });

  it("leads nobody whom it is not one with, and follows nobody", () => {
    fc.assert(
      fc.property(manyCopies, (articles) => {
        const prints = new Map(articles.flatMap(printsOf).map((print) => [print.id, print]));
        const leaders = leadIn([...prints.values()]);
        for (const [id, leader] of Object.entries(leaders)) {
          const [one, other] = [prints.get(id), prints.get(leader)];
          expect(id === leader || (one && other && isOneUtterance(one, other))).toBe(true);
          expect([leaders[leader], leader <= id]).toEqual([leader, true]);
        }
      }),
      FEW,
    );
  });
});

describe("shingles", () => {
  const WORD = fc.constantFrom(..."the river rose over its banks and took 12 boats 340 sheep a mill".split(" "));
  const words = fc.array(WORD, { maxLength: 40 });

  it("are in order, each once, and share the same part from either side", () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [a, b] = [shinglesOf(one), shinglesOf(other)];
        expect(a).toEqual([...new Set(a)].sort((x, y) => x - y));
        const part = sharedPart(a, b);
        expect([part === sharedPart(b, a), part >= 0, part <= 1]).toEqual([true, true, true]);
        expect(sharedPart(a, a)).toBe(a.length === 0 ? 0 : 1);
      }),
    );
  });

  it("meet wherever they are the same, and nowhere under another key", () => {
    fc.assert(
      fc.property(words, (one) => {
        const places = meetingPlaces("a voice", shinglesOf(one));
        expect(places.every(Number.isSafeInteger)).toBe(true);
        expect(meetingPlaces("a voice", shinglesOf([...one]))).toEqual(places);
        expect(meetingPlaces("another", shinglesOf(one)).some((place) => places.includes(place))).toBe(false);
      }),
    );
  });
});

test("two prints are of one utterance from either side", () => {
  const story = fc.constantFrom(...STORY, edited(REPAIRS, " so far", ""), edited(BRIDGE, "the old", "old"));
  fc.assert(
    fc.property(
      fc.array(story, { minLength: 1, maxLength: 4 }),
      fc.array(story, { minLength: 1, maxLength: 4 }),
      (a, b) => {
        for (const one of printsOf(carrying("a1", null, a)))
          for (const other of printsOf(carrying("a2", null, b)))
            expect(isOneUtterance(one, other)).toBe(isOneUtterance(other, one));
      },
    ),
  );
});
