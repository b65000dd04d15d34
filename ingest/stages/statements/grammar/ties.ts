import type { Range } from "../draft.ts";
import { type Scene, sentenceAt } from "./scene.ts";

/** Words that tie content to its cue and are not part of it, and marks that stand before it. */
const LEADING = new Set(["that", ",", ":", ";", "—", "–", "-", "--", ".", ")"]);
/** Words that tie content to what follows, and the comma before them: "he would stay, but". */
const TRAILING = new Set([",", "and", "but", "or", "nor", "while", "whereas", "because", "although", "meanwhile"]);
/** What a sentence takes up the one before with. **Source:** left out of two reports in three that open so, in PolNeAR's train part. */
const LINKS = [
  ["but"],
  ["and"],
  ["still"],
  ["however"],
  ["yet"],
  ["meanwhile"],
  ["for", "instance"],
  ["for", "example"],
  ["in", "addition"],
];

/** The words without what ties them to others. */
export function untied({ tokens, quoted }: Scene, { first, end }: Range): Range {
  const isTie = (at: number, ties: ReadonlySet<string>) => quoted[at] === -1 && ties.has(tokens[at]?.lower ?? "");
  let [from, to] = [first, end];
  while (from < to && isTie(from, LEADING)) from += 1;
  while (to - 1 > from && isTie(to - 1, TRAILING)) to -= 1;
  return { first: from, end: to };
}

/** "But the road will close, Ruiz said": the "But" is the reporter's. */
export function withoutLink(scene: Scene, { first, end }: Range, cue: number): Range {
  const { tokens, quoted } = scene;
  const opens = sentenceAt(scene, first)?.tokens[0] === first;
  if (!opens || cue < first || quoted[first] !== -1) return { first, end };
  const link = LINKS.find((words) => words.every((word, at) => tokens[first + at]?.lower === word)) ?? [];
  const from = first + link.length;
  const comma = link.length > 0 && tokens[from]?.text === ",";
  // "However laudable the goal" takes nothing up.
  if (!comma && !/^(?:and|but|yet)$/.test(link[0] ?? "")) return { first, end };
  const next = comma ? from + 1 : from;
  return { first: next < end ? next : first, end };
}

/** Pieces that but a comma behind an age parts are one: "Tom Bray, 29 | rode off". */
export function joined({ tokens, quoted }: Scene, content: readonly Range[]): Range[] {
  const whole: Range[] = [];
  for (const piece of content) {
    const last = whole.at(-1);
    const isAge = last !== undefined && tokens[last.end - 1]?.pos === "NUM" && quoted[last.end] === -1;
    if (isAge && last.end === piece.first - 1 && tokens[last.end]?.text === ",")
      whole.splice(-1, 1, { first: last.first, end: piece.end });
    else whole.push(piece);
  }
  return whole;
}
