import winkNLP from "wink-nlp";
import type { ItsFunction } from "wink-nlp";
import type { Token } from "../document.ts";
import type { Span } from "../../graph/model/spans.ts";
import { readableChunks } from "./chunks.ts";
import { plainLetters } from "./letters.ts";
import { type Lexicon, openLexicon } from "./lexicon.ts";
import { mistagged } from "./mistagged.ts";
import { locate } from "./offsets.ts";
import { Vocabulary, type Word, wordOf } from "./words.ts";

/** Cuts text into words with lemma and part of speech. Pure: the same text gives the same tokens. */
export interface Tokenizer {
  /**
   * The tokens of `text` within `span`, in reading order and numbered from 0, white space left out. Spans are into
   * `text`, and each token's `text` is cut from there unchanged.
   */
  read(text: string, span: Span): Token[];
  /** Whether the model's lexicon has this word in lower case. Names of people and places are mostly not in it. */
  knows(lower: string): boolean;
}

type Wink = ReturnType<typeof winkNLP>;
type Items = ReturnType<ReturnType<Wink["readDoc"]>["tokens"]>;

/** What wink is asked to find besides words: parts of speech. Sentences are found by our own rules. */
export const ANNOTATIONS = ["pos"];

/** wink cannot free the words that it was told to forget: after so many it is loaded anew. */
const MOST_FORGOTTEN = 200_000;

/** So many answers about words are kept at most. */
const MOST_KNOWN = 50_000;

interface Loaded {
  readonly nlp: Wink;
  readonly lexicon: Lexicon;
  readonly words: Vocabulary;
}

/** Loads wink's English model; takes some 50 ms, so make one and keep it. */
export function createTokenizer(): Tokenizer {
  let loaded = load();
  const known = new Map<string, boolean>();
  return {
    knows(lower) {
      let answer = known.get(lower);
      if (answer !== undefined) return answer;
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(lower, (answer = loaded.lexicon.has(lower) && isSingle(loaded, lower)));
      return answer;
    },
    read(text, span) {
      const found: Token[] = [];
      for (const chunk of readableChunks(text, span)) {
        if (chunk.plain) readPlain(loaded, text, chunk.span, found);
        else found.push(unreadable(text, chunk.span, found.length));
      }
      mendTags(loaded, found);
      loaded.lexicon.forget((number) => {
        loaded.words.forget(number);
      });
      if (loaded.lexicon.met() > MOST_FORGOTTEN) loaded = load();
      return found;
    },
  };
}

function load(): Loaded {
  const lexicon = openLexicon();
  const nlp = winkNLP(lexicon.model, ANNOTATIONS);
  return { nlp, lexicon, words: new Vocabulary(lexicon.size + MOST_FORGOTTEN) };
}

/** "cannot" is in the lexicon, but wink reads two words. */
function isSingle({ nlp }: Loaded, lower: string): boolean {
  return nlp.readDoc(lower).tokens().length() === 1;
}

/** One call of wink for many sentences, and one bulk answer for each property: asking token by token is many times slower. */
function readPlain(loaded: Loaded, text: string, span: Span, found: Token[]): void {
  const own = text.slice(span[0], span[1]);
  const plain = plainLetters(own);
  const items = loaded.nlp.readDoc(plain).tokens();
  const words = wordsOf(loaded, items);
  const isPlain = plain === own;
  const spans = locate(isPlain ? text : text.slice(0, span[0]) + plain, words, span);
  for (let at = 0; at < words.length; at += 1) {
    const place = spans[at];
    const word = words[at];
    if (place === undefined || word === undefined) continue;
    found.push(tokenOf(found.length, place, isPlain ? word : asWritten(loaded, word, text.slice(...place))));
  }
}

/** Gives verbs that wink takes for nouns their part of speech. */
function mendTags({ words }: Loaded, tokens: Token[]): void {
  for (const [at, { index, span, text }] of tokens.entries()) {
    const lemma = mistagged(tokens, at);
    if (lemma !== undefined) tokens[at] = tokenOf(index, span, words.part(text, lemma, "VERB"));
  }
}

/** The word with its own letters again: "Wałęsa", which wink read as "Walesa". */
function asWritten({ words }: Loaded, word: Word, text: string): Word {
  if (word.text === text) return word;
  return words.part(text, word.lemma === word.lower ? text.toLowerCase() : word.lemma, word.pos);
}

/** The words of what wink read; those met before are found by wink's number, without a look at their letters. */
function wordsOf({ nlp: { its }, words }: Loaded, items: Items): Word[] {
  const tags = items.out(its.pos);
  const isPart = items.out(its.contractionFlag);
  return (items.out(its.uniqueId) as number[]).map((number, at) => {
    const pos = tags[at] ?? "X";
    const met = isPart[at] ? undefined : words.find(number, pos);
    if (met !== undefined) return met;
    const item = items.itemAt(at);
    const text = item.out(its.value);
    // wink leaves "cannot" whole before a mark, and has no lemma for it.
    const lemma = item.out(its.lemma as ItsFunction<string | undefined>) ?? text.toLowerCase();
    return isPart[at] ? words.part(text, lemma, pos) : words.add(number, text, lemma, pos);
  });
}

function tokenOf(index: number, span: Span, word: Word): Token {
  const { text, lower, lemma, pos } = word;
  return { index, span, text, lower, lemma, pos, word };
}

/** A run too long to be a word, such as joined addresses: one token that no rule will take for a name. */
function unreadable(text: string, span: Span, index: number): Token {
  const run = text.slice(span[0], span[1]);
  return tokenOf(index, span, wordOf(run, run, run, "X"));
}
