import type { RunView } from "./run-view.ts";
import { isNameToken, named, touches } from "./name-tokens.ts";
import { Shape } from "../shapes.ts";
import { COMPOUND_ENDS } from "../words/name-parts.ts";
import { words } from "../../word-list.ts";

/** "Marie-Paule", "al-Hadi": nothing may stand around the hyphen. */
export function hyphen(view: RunView, first: number, at: number): number | undefined {
  if (!touches(view, at - 1) || !touches(view, at) || partsTwo(view, first, at)) return undefined;
  return named(view, at + 1) ?? afterSmallWord(view, at) ?? (isSplitGivenName(view, first, at) ? at + 1 : undefined);
}

/** "Stoke-on-Linden", "Port-au-Marsh": a small word between two hyphens. */
function afterSmallWord(view: RunView, at: number): number | undefined {
  const isSmall = JOINING.has(view.tokens[at + 1]?.text ?? "") && view.tokens[at + 3]?.lower !== "chief";
  const isJoined = view.tokens[at + 2]?.text === "-" && touches(view, at + 1) && touches(view, at + 2);
  return isSmall && isJoined ? named(view, at + 3) : undefined;
}

/** **Source:** names of places and people in English, French, Spanish, German, Italian, Portuguese and Arabic. */
const JOINING = words(
  "a al an au aux da de del des di do du e el en im in la las le les los of on sous sur ul under upon",
);

/** Korean and Taiwanese given names are written "Min-ji": a short word in small letters behind a family name and its hyphen. */
function isSplitGivenName(view: RunView, first: number, at: number): boolean {
  const next = view.tokens[at + 1]?.lower ?? "";
  if (view.shapes[at - 1] === Shape.Lower && view.tokens[at - 2]?.text === "-" && next.length < 5) return true;
  if (at - first < 2 || at - first > 3 || view.shapes[at + 1] !== Shape.Lower || next.length > 6) return false;
  return (
    (view.tokens[at - 2]?.text.length ?? 9) < 8 &&
    (view.tokens[at - 1]?.text.length ?? 9) < 7 &&
    !COMPOUND_ENDS.has(next)
  );
}

/** "Herald-Tribune" is one name where no table has its halves; "the Canals Agency and Rivers Authority" are two that are listed, "Cole-Hale" two who are named in full. */
export function partsTwo(view: RunView, first: number, at: number): boolean {
  if (view.bodyLength(first) === at - first && view.bodyLength(at + 1) > 0) return true;
  const isSurname = (index: number): boolean => view.surnames.has(view.tokens[index]?.lower ?? "");
  return at - first === 1 && isSurname(first) && isSurname(at + 1) && !isNameToken(view, at + 2);
}
