import type { MentionsLayer, SentencesLayer, TextLayer, Token } from "../../../document.ts";
import { lastFrom } from "../../locate.ts";
import type { Mention } from "../../../../graph/model/extracted.ts";

/** A name of a mention by the tokens `[first, end)` it takes. */
export interface Place {
  readonly mention: Mention;
  readonly first: number;
  readonly end: number;
  /** Within quoted words, where whoever is named is rarely the next to speak. */
  readonly quoted: boolean;
  readonly sentence: number;
}

/** Local words `[first, end)` without what follows a comma and without marks at their ends. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
}

/** The article as the rules of reference look at it. */
export interface Field {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** All names in reading order, the longer of two that start together first. */
  readonly places: readonly Place[];
  phrase(first: number, end: number): Phrase | undefined;
  /** Names that lie within tokens `[first, end)`. */
  within(first: number, end: number): Place[];
  /** Names that end before token `at`, the nearest first, at most `sentences` sentences back. */
  before(at: number, sentences: number): Place[];
  word(at: number): string;
  /** How many sentences a reader goes back from one to an earlier one; those that are all quoted words are no steps. */
  toldBetween(earlier: number, sentence: number): number;
  /** The first token of a sentence; past the last, the end of the text. */
  opening(sentence: number): number;
}

export function createField(document: TextLayer & SentencesLayer & MentionsLayer): Field {
  const { tokens, sentences, mentions } = document;
  const sentenceOf = new Int32Array(tokens.length);
  for (const {
    index,
    tokens: [first, end],
  } of sentences)
    sentenceOf.fill(index, first, end);
  const places = placesOf(document, sentenceOf);
  const told = toldUpTo(document);
  const word = (at: number): string => tokens[at]?.lower ?? "";
  return {
    tokens,
    mentions,
    places,
    word,
    toldBetween: (earlier, sentence) => (told[sentence] ?? 0) - (told[earlier] ?? 0),
    opening: (sentence) => sentences[sentence]?.tokens[0] ?? tokens.length,
    phrase: (first, end) => trimmed(tokens, first, end, sentenceOf[first] ?? 0),
    within: (first, end) => places.slice(lowerBound(places, first)).filter(upTo(end)),
    before(at, reach) {
      const earliest = (sentenceOf[Math.min(at, tokens.length - 1)] ?? 0) - reach;
      const found: Place[] = [];
      for (let index = lowerBound(places, at) - 1; index >= 0; index -= 1) {
        const place = places[index];
        if (place === undefined || place.sentence < earliest) break;
        if (place.end <= at) found.push(place);
      }
      return found;
    },
  };
}

/** Keeps places while they start before `end`, and of these the ones that lie within. */
function upTo(end: number): (place: Place, index: number, all: readonly Place[]) => boolean {
  return (place) => place.first < end && place.end <= end;
}

/** For each sentence how many up to it, itself included, are not quoted from end to end. */
function toldUpTo({ sentences, quotations }: TextLayer & SentencesLayer): Int32Array {
  const told = new Int32Array(sentences.length);
  let [quotation, count] = [0, 0];
  for (const { index, span } of sentences) {
    while ((quotations[quotation]?.span[1] ?? Infinity) < span[1]) quotation += 1;
    const [from = Infinity] = quotations[quotation]?.span ?? [];
    if (from > span[0]) count += 1;
    told[index] = count;
  }
  return told;
}

function lowerBound(places: readonly Place[], first: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.first ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placesOf(
  { tokens, mentions, quotations }: TextLayer & SentencesLayer & MentionsLayer,
  sentenceOf: Int32Array,
): Place[] {
  const doubles = quotations.filter(({ nested }) => !nested);
  let quotation = 0;
  const spans = mentions.flatMap((mention) => mention.spans.map((span) => ({ mention, span })));
  spans.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  return spans.flatMap(({ mention, span }) => {
    const first = lastFrom(tokens, span[0]);
    const last = lastFrom(tokens, span[1] - 1);
    if (tokens[first]?.span[0] !== span[0] || tokens[last]?.span[1] !== span[1]) return [];
    while ((doubles[quotation]?.span[1] ?? Infinity) <= span[0]) quotation += 1;
    const quoted = (doubles[quotation]?.span[0] ?? Infinity) < span[0];
    return [{ mention, first, end: last + 1, quoted, sentence: sentenceOf[first] ?? 0 }];
  });
}

/** Marks and conjunctions at the ends are no part of a phrase. */
function trimmed(tokens: readonly Token[], first: number, end: number, sentence: number): Phrase | undefined {
  let from = first;
  let to = end;
  while (from < to && isEdge(tokens[from])) from += 1;
  while (to > from && isEdge(tokens[to - 1])) to -= 1;
  return to > from ? { first: from, end: to, sentence } : undefined;
}

function isEdge(token: Token | undefined): boolean {
  return (
    token === undefined ||
    /^(?:[,;:"“”()\-–—]|(?:him|her|it)self|themselves)$/.test(token.text) ||
    token.pos === "CCONJ"
  );
}
