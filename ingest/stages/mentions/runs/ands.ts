import type { RunView } from "./run-view.ts";
import { isNameToken } from "./name-tokens.ts";
import { partsTwo } from "./hyphens.ts";
import { AND_HEADS } from "../words/name-parts.ts";

/** "Parks and Recreation Department": common words that end in a body's head, or what goes on after "Department of". */
export function and(view: RunView, first: number, at: number): number | undefined {
  let end = at + 1;
  while (isNameToken(view, end) && end < at + 5) end += 1;
  if (end === at + 1 || partsTwo(view, first, at)) return undefined;
  const afterOf = hasOf(view, first, at);
  const common = (from: number, to: number): boolean =>
    every(from, to, (index) => view.isCommonWord(view.tokens[index]?.lower ?? ""));
  if (afterOf && common(at - 1, at) && common(at + 1, end)) return at + 1;
  const ends = AND_HEADS.has(view.tokens[end - 1]?.lower ?? "") || isYouthClub(view, at);
  if (!ends || !common(at - 1, at)) return undefined;
  const isOneWord = at - first <= 2 || isOfRegion(view, first, at, end);
  return isOneWord || common(first, at) || isService(view, first, at) ? at + 1 : undefined;
}

/** "Linden Boys and Girls Club". */
function isYouthClub({ tokens }: RunView, at: number): boolean {
  return tokens[at - 1]?.lower === "boys" && tokens[at + 1]?.lower === "girls";
}

/** "New Brunswick Parks and Trails Commission": one task behind a listed place of several words, and another of the same board. */
function isOfRegion(view: RunView, first: number, at: number, end: number): boolean {
  const head = view.tokens[end - 1]?.lower ?? "";
  return (
    view.anchor(first) === at - 1 - first && /^(?:board|commission|committee|agency|authority|council)$/.test(head)
  );
}

/** "West Linden Fire and Rescue Service": two tasks of one service behind a place of two words or three. */
function isService({ tokens }: RunView, first: number, at: number): boolean {
  return at - first <= 4 && SERVICES.has(`${tokens[at - 1]?.lower} ${tokens[at + 1]?.lower}`);
}

/** **Source:** names of American, British and Australian local services. */
const SERVICES: ReadonlySet<string> = new Set([
  ...["fire rescue", "fire emergency", "fire life", "fire ems", "parks recreation", "planning zoning", "water sewer"],
  ...["water power", "health human", "health social", "children families", "police fire", "housing community"],
]);

function hasOf(view: RunView, first: number, at: number): boolean {
  for (let index = first + 1; index < at; index += 1) {
    const lower = view.tokens[index]?.lower;
    if (lower === "of" || lower === "for" || lower === "on") return true;
  }
  return false;
}

function every(from: number, to: number, test: (index: number) => boolean): boolean {
  for (let index = from; index < to; index += 1) if (!test(index)) return false;
  return true;
}
