import { type Reading, tokenAt } from "../reading.ts";
import type { Clue } from "./clues.ts";

/** Whether the words that a clue asks for stand right before, right behind and behind it. */
export function isWordedSo(reading: Reading, { behind, before, phrase }: Clue, first: number, last: number): boolean {
  if (behind !== undefined && !behind.has(wordBehind(reading, last))) return false;
  if (before !== undefined && !before.has(tokenAt(reading, first - 1)?.lower ?? "")) return false;
  return isFollowedBy(reading, phrase, last);
}

/** The word behind a clue; "411-102" of a vote is passed over: "voted 411-102 on Tuesday to ratify". */
function wordBehind(reading: Reading, last: number): string {
  const [one, mark, other] = [0, 1, 2].map((steps) => tokenAt(reading, last + steps)?.text ?? "");
  if (/^\d+[-–]\d+$/u.test(one ?? "")) return mark?.toLowerCase() ?? "";
  const isScore = /^\d+$/u.test(one ?? "") && /^[-–]$/u.test(mark ?? "") && /^\d+$/u.test(other ?? "");
  return tokenAt(reading, isScore ? last + 3 : last)?.lower ?? "";
}

/** "placed Ana Ruiz on paid leave": the words of a phrase, in their order and not far behind, within the clause. */
function isFollowedBy(reading: Reading, phrase: readonly string[], last: number): boolean {
  let met = 0;
  for (let at = last; met < phrase.length && at < last + PHRASE_REACH; at += 1) {
    const token = tokenAt(reading, at);
    if (token === undefined || ENDS.has(token.text)) return false;
    if (token.lower === phrase[met] || token.lemma === phrase[met]) met += 1;
  }
  return met === phrase.length;
}

const PHRASE_REACH = 12;
const ENDS: ReadonlySet<string> = new Set([";", ":", "“", "”", '"', "."]);
