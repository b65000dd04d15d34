import type { RunView } from "./run-view.ts";
import { Shape } from "../shapes.ts";
import { isSmallWordName } from "./small-word-names.ts";
import { NOT_NAMES } from "../words/name-parts.ts";

/** Names of people among the words that are no names otherwise. */
export const GIVEN_TOO: ReadonlySet<string> = new Set(["will", "jan", "may", "april", "june", "august", "mark"]);

/** "Will Brannigan was late", a capitalised word that is no common one behind it; "Mark Day was late"; "He Jing was late". */
export function opensPerson(view: RunView, at: number): boolean {
  const next = view.tokens[at + 1];
  const lower = view.tokens[at]?.lower ?? "";
  if (next === undefined || at + 1 >= view.end) return false;
  if (view.shapes[at + 1] === Shape.Initial) return GIVEN_TOO.has(lower) && isBeforeInitial(view, at);
  if (view.shapes[at + 1] !== Shape.Capital) return false;
  if (!GIVEN_TOO.has(lower)) return NOT_NAMES.has(lower) && isSmallWordName(view, at);
  if (NOT_NAMES.has(next.lower)) return false;
  if (view.isCommonWord(next.lower)) return /^(?:mark|will)$/.test(lower) && isSomebody(view, at);
  return true;
}

/** "Mark R. Hale", "April D. Moss"; not "in April J. Moss". */
function isBeforeInitial(view: RunView, at: number): boolean {
  return at + 2 < view.end && view.shapes[at + 2] === Shape.Capital && view.tokens[at - 1]?.pos !== "ADP";
}

/** "Mark Day was late", "drove with Will Moss": a listed surname, and inside a sentence or before what somebody does. */
function isSomebody(view: RunView, at: number): boolean {
  if (!view.isSurname(view.tokens[at + 1]?.lower ?? "")) return false;
  return view.shapes[at - 1] === Shape.Lower || isDoing(view, at + 2);
}

/** What tells after "Will Price" that this was a name: no month, no order; "Will Price and Cole agree?" asks. */
function isDoing({ tokens, end }: RunView, at: number): boolean {
  return at < end && DOING.has(tokens[at]?.lower ?? "") && tokens[end - 1]?.text !== "?";
}

const DOING: ReadonlySet<string> = new Set([
  ",",
  "and",
  "who",
  "was",
  "were",
  "is",
  "has",
  "had",
  "said",
  "says",
  "told",
  "'s",
]);

/** "Theresa May", "Mrs. May", "May said", where somebody in the article is called so: not "In May". */
export function closesPerson(view: RunView, at: number): boolean {
  if (!view.surnames.has(view.tokens[at]?.lower ?? "")) return false;
  const { lower: before = "", pos } = view.tokens[at - 1] ?? {};
  if (view.shapes[at - 1] === Shape.Capital && pos === "PROPN" && !NOT_NAMES.has(before)) return true;
  return /^(?:VERB|AUX)$/.test(view.tokens[at + 1]?.pos ?? "");
}
