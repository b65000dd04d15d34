import winkNLP from "wink-nlp";
import type { ItsFunction } from "wink-nlp";
import type { Token } from "../document.ts";
import type { Span } from "../../graph/model/spans.ts";
import { readableChunks } from "./chunks.ts";
import { type Lexicon, openLexicon } from "./lexicon.ts";
import { locate } from "./offsets.ts";

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

/** What wink is asked to find besides words: parts of speech. Sentences are found by our own rules. */
export const ANNOTATIONS = ["pos"];

/** wink cannot free the words that it was told to forget: after so many it is loaded anew. */
const MOST_FORGOTTEN = 200_000;

/** So many answers about words are kept at most. */
const MOST_KNOWN = 50_000;

interface Loaded {
  readonly nlp: Wink;
  readonly lexicon: Lexicon;
  /** Words with capitals in lower case: one string for all their uses, which tables find faster than a new one each time. */
  readonly lower: Map<string, string>;
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
      loaded.lexicon.forget();
      if (loaded.lexicon.met() > MOST_FORGOTTEN) loaded = load();
      return found;
    },
  };
}

function load(): Loaded {
  const lexicon = openLexicon();
  return { nlp: winkNLP(lexicon.model, ANNOTATIONS), lexicon, lower: new Map() };
}

/** "cannot" is in the lexicon, but wink reads two words. */
function isSingle({ nlp }: Loaded, lower: string): boolean {
  return nlp.readDoc(lower).tokens().length() === 1;
}

/** One call of wink for many sentences, and one bulk answer for each property: asking token by token is many times slower. */
function readPlain(loaded: Loaded, text: string, span: Span, found: Token[]): void {
  const { readDoc, its } = loaded.nlp;
  const items = readDoc(text.slice(span[0], span[1])).tokens();
  const values = items.out(its.value);
  // The typings call the third parameter required; wink passes it.
  const lemmas = items.out(its.lemma as ItsFunction<string>);
  const parts = items.out(its.pos);
  const spans = locate(text, values, items.out(its.precedingSpaces), span);
  for (let at = 0; at < values.length; at += 1) {
    const place = spans[at];
    const pos = parts[at];
    const word = values[at];
    if (place === undefined || word === undefined || pos === undefined || pos === "SPACE") continue;
    const lower = lowerOf(loaded, word);
    found.push({ index: found.length, span: place, text: word, lower, lemma: lemmas[at] ?? lower, pos });
  }
}

/** A run too long to be a word, such as joined addresses: one token that no rule will take for a name. */
function unreadable(text: string, span: Span, index: number): Token {
  const run = text.slice(span[0], span[1]);
  return { index, span, text: run, lower: run, lemma: run, pos: "X" };
}

function lowerOf({ lower }: Loaded, word: string): string {
  // Nearly all words have no capital and are their own.
  const own = word.toLowerCase();
  if (own === word) return word;
  const found = lower.get(own);
  if (found !== undefined) return found;
  lower.set(own, own);
  return own;
}
