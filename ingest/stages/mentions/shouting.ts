import type { Token } from "../../document.ts";
import type { View } from "./candidate.ts";
import { Shape } from "./shapes.ts";

/** Fewer words than this are not enough to call a line shouted. */
const ENOUGH_WORDS = 4;

/**
 * Whether capitals tell nothing in tokens `[first, end)`: all words are in capitals, or nearly all begin with one, verbs
 * too, as in a headline.
 */
export function isShouted(view: View, first: number, end: number): boolean {
  let words = 0;
  let upper = 0;
  let capital = 0;
  let capitalVerbs = 0;
  let commas = 0;
  for (let at = first; at < end; at += 1) {
    const shape = view.shapes[at];
    if (view.tokens[at]?.text === ",") commas += 1;
    if (shape === Shape.Mark || shape === Shape.Number || shape === Shape.Initial || shape === undefined) continue;
    const token = view.tokens[at];
    if (token === undefined || (shape === Shape.Lower && token.text.length < 5)) continue;
    words += 1;
    if (shape === Shape.Upper) upper += 1;
    if (shape === Shape.Capital) capital += 1;
    if (shape === Shape.Capital && at > first && isVerb(view, token)) capitalVerbs += 1;
  }
  if (words < ENOUGH_WORDS) return false;
  return upper >= words * 0.7 || (capitalVerbs > 0 && commas < 3 && upper + capital >= words * 0.8);
}

function isVerb(view: View, token: Token): boolean {
  return (
    (token.pos === "VERB" || token.pos === "AUX" || /^(?:says|said|is|are|will|has)$/.test(token.lower)) &&
    view.gazetteer.isCommonWord(token.lower)
  );
}
