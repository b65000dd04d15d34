import type { Token } from "../../document.ts";
import { known } from "../../nlp/words.ts";

/** How a token is written. */
export const Shape = {
  Mark: 0,
  Lower: 1,
  /** "Denver", "McBride", "O'Neil". */
  Capital: 2,
  /** "FBI", "U.S.", "DENVER". */
  Upper: 3,
  /** "B." or "B". */
  Initial: 4,
  /** "iPhone", "KTV7". */
  Mixed: 5,
  Number: 6,
} as const;

/** The shape of every token, by index. */
export function shapesOf(tokens: readonly Token[]): Uint8Array {
  const shapes = new Uint8Array(tokens.length);
  tokens.forEach(({ word }, at) => {
    shapes[at] = shapeOf(word);
  });
  return shapes;
}

/** Most words: told at once, by a pattern of ASCII letters. */
const PLAIN = /^[A-Za-z][a-z]+$/;

const shapeOf = known(({ text }): number => {
  const first = text.charCodeAt(0);
  if (PLAIN.test(text)) return first < 97 ? Shape.Capital : Shape.Lower;
  if (first >= 97 && first <= 122) return lowerOrMixed(text);
  if (first >= 48 && first <= 57) return /\p{Lu}/u.test(text) ? Shape.Mixed : Shape.Number;
  if (/^\p{Lu}/u.test(text)) return capitalShape(text);
  if (/^\p{Ll}/u.test(text)) return Shape.Lower;
  return Shape.Mark;
});

function lowerOrMixed(text: string): number {
  return text.length < 20 && /^\p{Ll}{1,3}\p{Lu}/u.test(text) ? Shape.Mixed : Shape.Lower;
}

function capitalShape(text: string): number {
  if (/^\p{Lu}\.?$/u.test(text)) return Shape.Initial;
  if (/^[\p{Lu}.&'’+]+$/u.test(text)) return Shape.Upper;
  return /\d/.test(text) ? Shape.Mixed : Shape.Capital;
}

/** Whether a token of this shape can be a word of a name. */
export function isNameShape(shape: number | undefined): boolean {
  return shape === Shape.Capital || shape === Shape.Upper || shape === Shape.Initial || shape === Shape.Mixed;
}
