import type { Span } from "../../model/spans.ts";
import type { ArticleProfile } from "./article-profile.ts";
import { DAYS, type Manner, mannerAt } from "./manner.ts";
import { nearness } from "./meanings.ts";
import type { EventTables } from "./tables.ts";
import { type Vector, vectorOf } from "./vector.ts";
import { stem, type Word } from "./words.ts";

/** An event mention to be told from others: its own word in its article. */
export interface EventWord {
  /** Of no meaning but to name it in the answer; told apart from all others. */
  readonly id: string;
  readonly article: string;
  /** The event's own word, such as "raids"; the words around are read from the article. */
  readonly span: Span;
  readonly text: string;
  readonly form: "noun" | "verb" | "other";
  readonly negated: boolean;
  /** Ids of the entities its sentence names; equal ids are one entity. */
  readonly entities: readonly string[];
}

/** What pairs of mentions are compared by. */
export interface MentionProfile {
  readonly mention: EventWord;
  readonly article: ArticleProfile;
  readonly stem: string;
  readonly rarity: number;
  readonly families: readonly number[];
  /** Nearness in meaning to another's stem. */
  readonly nearnessTo: (stem: string) => number;
  readonly sentence: number;
  /** The words right around, those of the sentence, and those of the sentences before and behind too. */
  readonly near: Vector;
  readonly inSentence: Vector;
  readonly around: Vector;
  /** The words of the sentence that stand right before and right behind, and all: each with its rarity. */
  readonly before: Vector;
  readonly behind: Vector;
  readonly sentenceWords: Vector;
  /** The next word before and behind, "" where the sentence begins or ends. */
  readonly previous: string;
  readonly next: string;
  /** Names in the sentence with their rarity: all, and those before and behind. */
  readonly names: Vector;
  readonly namesBefore: Vector;
  readonly namesBehind: Vector;
  readonly numbers: ReadonlySet<string>;
  /** Days and months in the sentence. */
  readonly days: ReadonlySet<string>;
  readonly manner: Manner;
}

const NEAR = 4;

export function mentionProfile(mention: EventWord, article: ArticleProfile, tables: EventTables): MentionProfile {
  const { words } = article;
  const at = wordAt(words, mention.span[0]);
  const sentence = words[at]?.sentence ?? 0;
  const own = stem(mention.text.toLowerCase());
  const others = words.filter(({ span }) => span[1] <= mention.span[0] || span[0] >= mention.span[1]);
  const same = others.filter((word) => word.sentence === sentence);
  const before = same.filter(({ span }) => span[0] < mention.span[0]);
  const behind = same.filter(({ span }) => span[0] > mention.span[0]);
  const vector = (some: readonly Word[]): Vector =>
    vectorOf(
      some.map((word) => word.stem),
      tables.rarity,
    );
  const rarities = (some: readonly Word[]): Vector =>
    new Map(some.map((word) => [word.stem, tables.rarity(word.stem)]));
  return {
    ...{ mention, article, stem: own, rarity: tables.rarity(own), families: tables.families.get(own) ?? [], sentence },
    nearnessTo: (other) => nearness(own, other, tables.meanings),
    near: vector(same.filter((word) => Math.abs(wordAt(words, word.span[0]) - at) <= NEAR)),
    inSentence: vector(same),
    around: vector(others.filter((word) => Math.abs(word.sentence - sentence) <= 1)),
    before: rarities(before.slice(-NEAR)),
    behind: rarities(behind.slice(0, NEAR)),
    sentenceWords: rarities(same),
    previous: before.at(-1)?.stem ?? "",
    next: behind[0]?.stem ?? "",
    names: rarities(same.filter(isName)),
    namesBefore: rarities(before.filter(isName)),
    namesBehind: rarities(behind.filter(isName)),
    numbers: new Set(same.filter((word) => word.isNumber).map((word) => word.stem)),
    days: new Set(same.filter((word) => DAYS.has(word.stem)).map((word) => word.stem)),
    manner: mannerAt(article.text, mention.span[0]),
  };
}

function isName(word: Word): boolean {
  return word.isName;
}

/** The last word that begins at a place or before it; words come in order. */
function wordAt(words: readonly Word[], place: number): number {
  let [low, high] = [0, words.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((words[middle]?.span[0] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}
