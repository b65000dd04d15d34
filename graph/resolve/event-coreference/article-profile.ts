import { type Rarity, type Vector, vectorOf } from "./vector.ts";
import { type Word, wordsOf } from "./words.ts";

/** The words of an article as far as they tell what it is about. */
export interface ArticleProfile {
  readonly id: string;
  readonly text: string;
  readonly words: readonly Word[];
  readonly all: Vector;
  readonly names: Vector;
  readonly numbers: Vector;
  /** Pairs of neighbours of which one is a name. */
  readonly pairs: Vector;
  /** The words of the first three sentences. */
  readonly lead: Vector;
}

const LEAD_SENTENCES = 3;
/** What an article is about is told by then; keeps a profile small. */
const LONGEST_TEXT = 20_000;

export function articleProfile(id: string, text: string, rarity: Rarity): ArticleProfile {
  const words = wordsOf(text.slice(0, LONGEST_TEXT));
  const of = (some: readonly Word[]) =>
    vectorOf(
      some.map((word) => word.stem),
      rarity,
    );
  return {
    id,
    text,
    words,
    all: of(words),
    names: of(words.filter(({ isName }) => isName)),
    numbers: of(words.filter(({ isNumber }) => isNumber)),
    pairs: vectorOf([...new Set(namePairs(words))], () => 1),
    lead: of(words.filter(({ sentence }) => sentence < LEAD_SENTENCES)),
  };
}

function namePairs(words: readonly Word[]): string[] {
  return words.flatMap((word, at) => {
    const before = words[at - 1];
    return before !== undefined && (before.isName || word.isName) ? [`${before.stem} ${word.stem}`] : [];
  });
}
