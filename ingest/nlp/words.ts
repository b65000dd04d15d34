/** A word as a part of speech: one object for all its uses in all articles, so that what is known of it is found once and kept with it. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  /** Universal part of speech: NOUN, PROPN, VERB, AUX … */
  readonly pos: string;
  /** The same text as another part of speech. */
  readonly other: Word | undefined;
  /** What is known of it, by places; see `known`. In the word itself, for a list beside it would be one more look into memory. */
  first: unknown;
  second: unknown;
  third: unknown;
  /** Which questions of yes or no it was asked, and which of these hold, a bit each; see `holding`. */
  asked: number;
  held: number;
}

type Ask = (word: Word) => unknown;

/** Where answers are kept: a place for each question that stages ask. */
const PLACES: ((ask: Ask) => Ask)[] = [
  (ask) => (word) => (word.first ??= ask(word)),
  (ask) => (word) => (word.second ??= ask(word)),
  (ask) => (word) => (word.third ??= ask(word)),
];
let questions = 0;

/** Asks a question about words, of each but once: the answer, never null, must hang on the word alone. For constants of a module. */
export function known<Fact extends object | number>(ask: (word: Word) => Fact): (word: Word) => Fact {
  const place = PLACES[questions];
  questions += 1;
  if (place === undefined) throw new Error("more questions about words than places for answers");
  return place(ask) as (word: Word) => Fact;
}

/** So many questions of yes or no can be asked: the bits of a small number. */
const BITS = 30;
let asked = 0;

/**
 * Asks a question of yes or no about words, of each but once, like `known`: whether a word is on a list. Where every token is asked, a bit
 * of its word is at hand, and a look into a set is a walk through memory. For constants of a module.
 */
export function holding(test: (word: Word) => boolean): (word: Word) => boolean {
  const bit = 1 << asked;
  asked += 1;
  if (asked > BITS) throw new Error("more questions about words than bits for answers");
  return (word) => {
    if ((word.asked & bit) === 0) {
      word.asked |= bit;
      if (test(word)) word.held |= bit;
    }
    return (word.held & bit) !== 0;
  };
}

export function wordOf(text: string, lower: string, lemma: string, pos: string, other?: Word): Word {
  // Written out: what is spread into an object lies outside of it.
  return { text, lower, lemma, pos, other, first: undefined, second: undefined, third: undefined, asked: 0, held: 0 };
}

/** The words met, by the number of their text. */
export class Vocabulary {
  readonly #met: (Word | undefined)[];
  readonly #parts = new Map<string, Word>();
  /** One string for all lower-case words and lemmas that are alike: tables find it faster than a new one each time. */
  readonly #strings = new Map<string, string>();

  constructor(size: number) {
    this.#met = new Array<Word | undefined>(size).fill(undefined);
  }

  find(number: number, pos: string): Word | undefined {
    let word = this.#met[number];
    while (word !== undefined && word.pos !== pos) word = word.other;
    return word;
  }

  add(number: number, text: string, lemma: string, pos: string): Word {
    const word = this.#word(text, lemma, pos, this.#met[number]);
    this.#met[number] = word;
    return word;
  }

  /** A part of a contraction, which is no word of a number: what "'s" stands for is told by the whole. */
  part(text: string, lemma: string, pos: string): Word {
    const key = `${text} ${lemma} ${pos}`;
    const part = this.#parts.get(key) ?? this.#word(text, lemma, pos);
    this.#parts.set(key, part);
    return part;
  }

  forget(number: number): void {
    this.#met[number] = undefined;
  }

  #word(text: string, lemma: string, pos: string, other?: Word): Word {
    const lower = text.toLowerCase();
    return wordOf(text, lower === text ? text : this.#one(lower), this.#one(lemma), pos, other);
  }

  #one(string: string): string {
    const one = this.#strings.get(string);
    if (one === undefined) this.#strings.set(string, string);
    return one ?? string;
  }
}
