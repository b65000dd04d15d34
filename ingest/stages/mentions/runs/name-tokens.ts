import type { RunView } from "./run-view.ts";
import { isNameShape, Shape } from "../shapes.ts";
import { closesPerson, GIVEN_TOO, opensPerson } from "./given-like-words.ts";
import { NOT_NAMES } from "../words/name-parts.ts";
import { isSmallWordName } from "./small-word-names.ts";
import { words } from "../../word-list.ts";

/** Whether the token at this index can stand in a name by its writing. */
export function isNameToken(view: RunView, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined || at >= view.end || !isNameShape(view.shapes[at]) || view.taken.has(at)) return false;
  if (GIVEN_TOO.has(token.lower) && view.shapes[at] === Shape.Capital)
    return opensPerson(view, at) || closesPerson(view, at);
  if (opensChurch(view, at) || isHandsOff(view, at) || isCountInName(view, at)) return true;
  if (!NOT_NAMES.has(token.lower.replace("’", "'"))) return true;
  return (view.shapes[at] === Shape.Upper && view.anchor(at) > 0) || isSmallWordName(view, at);
}

/** "First Baptist Church", "Second National Bank": a number with a capital before what bodies are numbered by. */
function opensChurch(view: RunView, at: number): boolean {
  if (view.shapes[at] !== Shape.Capital || view.shapes[at + 1] !== Shape.Capital || at + 1 >= view.end) return false;
  return ORDINALS.has(view.tokens[at]?.lower ?? "") && NUMBERED_BODIES.has(view.tokens[at + 1]?.lower ?? "");
}

/** "the Four Pines Cooperative": a number with a capital inside a sentence, before a capital in the plural. */
function isCountInName({ tokens, shapes, end }: RunView, at: number): boolean {
  if (shapes[at] !== Shape.Capital || shapes[at + 1] !== Shape.Capital || at + 1 >= end) return false;
  const before = tokens[at - 1]?.lower;
  const isInside = before === "the" || (shapes[at - 1] === Shape.Lower && before !== "and");
  return isInside && COUNTS.has(tokens[at]?.lower ?? "") && tokens[at + 1]?.lower.endsWith("s") === true;
}

const COUNTS: ReadonlySet<string> = words("two three four five six seven eight nine ten twelve");

/** "Hands Off Linden Creek" is what a campaign calls itself. */
function isHandsOff({ tokens, shapes, end }: RunView, at: number): boolean {
  if (tokens[at]?.text !== "Off" || tokens[at - 1]?.text !== "Hands" || at + 1 >= end) return false;
  return shapes[at + 1] === Shape.Capital;
}

const ORDINALS: ReadonlySet<string> = new Set(["first", "second", "third", "fourth", "fifth"]);
const NUMBERED_BODIES: ReadonlySet<string> =
  words(`baptist presbyterian methodist united congregational lutheran christian unitarian reformed evangelical assembly church national
  federal missionary`);

/** Whether nothing stands between two neighbouring tokens. */
export function touches(view: RunView, at: number): boolean {
  return view.tokens[at]?.span[1] === view.tokens[at + 1]?.span[0];
}

/** The index itself where a name can go on there, else undefined. */
export function named(view: RunView, at: number): number | undefined {
  return isNameToken(view, at) ? at : undefined;
}
