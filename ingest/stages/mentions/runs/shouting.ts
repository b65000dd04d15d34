import type { Token } from "../../../document.ts";
import type { View } from "../candidate.ts";
import { Shape } from "../shapes.ts";

/** Fewer words than this are not enough to call a line shouted. */
const ENOUGH_WORDS = 4;

interface Letters {
  readonly words: number;
  readonly upper: number;
  readonly capital: number;
  readonly capitalVerbs: number;
}

/**
 * Whether capitals tell nothing in tokens `[first, end)`: all words are in capitals, or nearly all begin with one, verbs
 * too, as in a headline.
 */
export function isShouted(view: View, first: number, end: number): boolean {
  const { words, upper, capital, capitalVerbs } = lettersOf(view, first, end);
  if (words < ENOUGH_WORDS) return false;
  if (upper >= words * 0.7) return true;
  return capitalVerbs > 0 && upper + capital >= words * 0.8 && !isProse(view, first, end);
}

/** A sentence of names in a row closes with a stop or has commas, the credit of a picture has a slash; a headline has neither. */
function isProse(view: View, first: number, end: number): boolean {
  if (view.tokens[end - 1]?.text === ".") return true;
  const line = view.tokens.slice(first, end);
  return line.some(({ text }) => text === "/") || line.filter(({ text }) => text === ",").length > 2;
}

function lettersOf(view: View, first: number, end: number): Letters {
  const letters = { words: 0, upper: 0, capital: 0, capitalVerbs: 0 };
  for (let at = first; at < end; at += 1) {
    const shape = view.shapes[at];
    const token = view.tokens[at];
    if (token === undefined || shape === undefined || !isTelling(shape, token)) continue;
    letters.words += 1;
    if (shape === Shape.Upper) letters.upper += 1;
    if (shape !== Shape.Capital) continue;
    letters.capital += 1;
    if (at > first && isVerb(view, token)) letters.capitalVerbs += 1;
  }
  return letters;
}

/** Short words in small letters stand in every headline. */
function isTelling(shape: number, token: Token): boolean {
  if (shape === Shape.Mark || shape === Shape.Number || shape === Shape.Initial) return false;
  return shape !== Shape.Lower || token.text.length >= 4;
}

function isVerb(view: View, token: Token): boolean {
  return (
    (token.pos === "VERB" || token.pos === "AUX" || /^(?:says|said|is|are|will|has)$/.test(token.lower)) &&
    view.gazetteer.isCommonWord(token.lower)
  );
}
