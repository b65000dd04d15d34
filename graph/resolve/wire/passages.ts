import type { ExtractedArticle } from "../../model/extracted.ts";
import { cut, type Span } from "../../model/spans.ts";
import { searchWords } from "../../model/tokens.ts";
import { shinglesOf } from "./shingles.ts";

/** So many words in a row are no two reporters' own: a sentence as long is a passage by itself, whatever an editor put beside it. */
const OWN_SENTENCE = 14;
const SENTENCE_END = /[.!?]["”’']?(?=\s+["“‘]?\p{Lu})|$/gu;

/** Gives the sentence that a place of the text lies in, as shingles; none where it is short, or is its whole paragraph. */
export type SentenceAt = (at: number) => readonly number[][];

/** Abbreviations cut a sentence short, in each copy at the same place. */
export function sentencesIn(article: Pick<ExtractedArticle, "text" | "body">): SentenceAt {
  const paragraphs = paragraphsOf(article);
  return (at) => {
    const paragraph = paragraphs.find(([, end]) => at < end);
    if (paragraph === undefined) return [];
    const text = cut(article.text, paragraph);
    const ends = [...text.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length);
    const place = at - paragraph[0];
    const end = ends.find((one) => one > place) ?? text.length;
    const sentence = text.slice(ends.findLast((one) => one <= place) ?? 0, end);
    const words = searchWords(sentence);
    return words.length < OWN_SENTENCE || sentence.length === text.length ? [] : [shinglesOf(words)];
  };
}

/** Gives the passages of at least `enough` words that a place of the text lies in, as shingles. */
export type PassagesAt = (at: number, enough: number) => readonly number[][];

/**
 * A passage is a paragraph; a short one with what comes before, and with what comes after, for a copy may be cut or added to on either
 * side. There is none where the whole article is too short.
 */
export function passagesIn(article: Pick<ExtractedArticle, "text" | "body">): PassagesAt {
  const paragraphs = paragraphsOf(article);
  const words = paragraphs.map((span) => searchWords(cut(article.text, span)));
  const known = new Map<string, readonly number[][]>();
  return (at, enough) => {
    const own = paragraphs.findIndex(([, end]) => at < end);
    const key = `${own} ${enough}`;
    const passages = known.get(key) ?? (own === -1 ? [] : passagesAbout(words, own, enough));
    known.set(key, passages);
    return passages;
  };
}

function passagesAbout(words: readonly (readonly string[])[], own: number, enough: number): number[][] {
  const passages = [
    [-1, 1],
    [1, -1],
  ].map((sides) => extended(words, own, sides, enough));
  const once = new Map(passages.map((passage) => [passage.join(" "), passage]));
  return [...once.values()].filter((passage) => passage.length >= enough).map(shinglesOf);
}

/** A paragraph with as many of those on one side (-1 before, 1 after) as are needed; where that side ends, of those on the other. */
function extended(
  words: readonly (readonly string[])[],
  own: number,
  sides: readonly number[],
  enough: number,
): string[] {
  let passage = [...(words[own] ?? [])];
  for (const step of sides) {
    for (let at = own + step; passage.length < enough; at += step) {
      const next = words[at];
      if (next === undefined) break;
      passage = step === 1 ? [...passage, ...next] : [...next, ...passage];
    }
  }
  return passage;
}

/** What lies between blank lines; in a text without any, its lines. */
function paragraphsOf({ text, body }: Pick<ExtractedArticle, "text" | "body">): Span[] {
  const lines = linesOf(text, body);
  const isBlank = ([start, end]: Span): boolean => text.slice(start, end).trim() === "";
  const first = lines.findIndex((line) => !isBlank(line));
  const last = lines.findLastIndex((line) => !isBlank(line));
  const inner = first === -1 ? [] : lines.slice(first, last + 1);
  if (!inner.some(isBlank)) return inner;
  const paragraphs: Span[] = [];
  let isOpen = false;
  for (const line of inner) {
    const before = paragraphs.at(-1);
    if (isBlank(line)) isOpen = false;
    else if (isOpen && before !== undefined) paragraphs.splice(-1, 1, [before[0], line[1]]);
    else {
      paragraphs.push(line);
      isOpen = true;
    }
  }
  return paragraphs;
}

function linesOf(text: string, [from, to]: Span): Span[] {
  const lines: Span[] = [];
  for (let start = from; start < to;) {
    const stop = text.indexOf("\n", start);
    const end = stop === -1 || stop > to ? to : stop;
    lines.push([start, end]);
    start = end + 1;
  }
  return lines;
}
