import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { ItsFunction } from "wink-nlp";
import type { Token } from "../document.ts";
import type { Span } from "../../graph/model/spans.ts";
import { readableChunks } from "./chunks.ts";
import { locate } from "./offsets.ts";

/** A token before it has its number in the document. */
export type ReadToken = Omit<Token, "index">;

/** Cuts text into words with lemma and part of speech. Pure: the same text gives the same tokens. */
export interface Tokenizer {
  /**
   * The tokens of `text` within `span`, in reading order, white space left out. Spans are into `text`, and each
   * token's `text` is cut from there unchanged.
   */
  read(text: string, span: Span): ReadToken[];
  /** Whether the model's lexicon has this word in lower case. Names of people and places are mostly not in it. */
  knows(lower: string): boolean;
}

const NO_WORD = "qzxqzxv";
const LONGEST_WORD = 40;

/** How many words' answers are kept at most. */
const MEMORY = 50_000;

/** Loads wink's English model; takes some 50 ms, so make one and keep it. */
export function createTokenizer(): Tokenizer {
  const nlp = winkNLP(model, ["sbd", "pos"]);
  const { value, pos, uniqueId } = nlp.its;
  // The typings call the third parameter required; wink passes it.
  const lemma = nlp.its.lemma as ItsFunction<string>;
  const readPlain = (text: string, [start, end]: Span, found: ReadToken[]): void => {
    const items = nlp.readDoc(text.slice(start, end)).tokens();
    const values = items.out(value);
    const lemmas = items.out(lemma);
    const parts = items.out(pos);
    const spans = locate(text, values, [start, end]);
    for (let at = 0; at < values.length; at += 1) {
      const place = spans[at];
      const part = parts[at];
      if (place === undefined || part === undefined || part === "SPACE") continue;
      const word = text.slice(place[0], place[1]);
      const lower = word.toLowerCase();
      found.push({ span: place, text: word, lower, lemma: lemmas[at] ?? lower, pos: part });
    }
  };
  // Ids below that of the first word ever met that is in no lexicon belong to the lexicon.
  const lexiconSize = nlp.readDoc(NO_WORD).tokens().out(uniqueId)[0] ?? 0;
  const lookUp = (word: string): boolean => {
    const ids = nlp.readDoc(word).tokens().out(uniqueId);
    return ids.length === 1 && Number(ids[0]) < Number(lexiconSize);
  };
  const known = new Map<string, boolean>();
  return {
    knows(lower) {
      const answer = known.get(lower) ?? (lower.length < LONGEST_WORD && lookUp(lower));
      if (known.size > MEMORY) known.clear();
      known.set(lower, answer);
      return answer;
    },
    read(text, span) {
      const found: ReadToken[] = [];
      for (const chunk of readableChunks(text, span)) {
        if (chunk.plain) readPlain(text, chunk.span, found);
        else found.push(unreadable(text, chunk.span));
      }
      return found;
    },
  };
}

/** A run too long to be a word, such as joined addresses: one token that no rule will take for a name. */
function unreadable(text: string, span: Span): ReadToken {
  const run = text.slice(span[0], span[1]);
  return { span, text: run, lower: run, lemma: run, pos: "X" };
}
