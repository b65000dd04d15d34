import type { Token } from "../../../document.ts";
import type { Range } from "../draft.ts";
import { isOpen, type Scene, sentenceAt } from "../grammar/scene.ts";
import { CUES } from "../tables/cues.ts";
import { MODALS } from "../tables/unsaid.ts";

/** "Neighbors say he kept a goat and refused to sell it": past tense goes on with "kept", not with "say". */
export function withJoined(scene: Scene, piece: Range, cue: number): Range {
  const { tokens } = scene;
  const { first, end } = piece;
  const isNow = /^(?:says?|thinks?|believes?|argues?|claims?|insists?|alleges?|reports?)$/.test(
    tokens[cue]?.lower ?? "",
  );
  if (!isNow || tokens[end]?.lower !== "and" || !isPast(tokens[end + 1])) return piece;
  if (!tokens.slice(first, end).some((token) => isPast(token) && !MODALS.has(token.lower))) return piece;
  const stop = sentenceAt(scene, cue)?.tokens[1] ?? end;
  const mark = tokens.slice(end, stop).find(({ text, index }) => !isOpen(scene, index) || /^[,;:.—–]$/.test(text));
  return { first, end: mark?.index ?? stop };
}

/**
 * "said she would sell the barge and warned of leaks": what is joined is alike, so the past tense goes on with the reporter's verb and
 * not with "would sell". Words that have a past tense of their own leave it open.
 */
export function isOwnVerb({ tokens }: Scene, and: number, first: number): boolean {
  if (tokens[and]?.lower !== "and") return false;
  const verb = tokens[and + 1]?.pos === "ADV" ? tokens[and + 2] : tokens[and + 1];
  if (!isPast(verb) || CUES.get(verb?.lemma ?? "")?.act !== "speech") return false;
  const verbs = tokens.slice(first, and).filter(({ pos }) => pos === "VERB" || pos === "AUX");
  return verbs.length > 0 && !verbs.some((token) => isPast(token) && !MODALS.has(token.lower));
}

function isPast(token: Token | undefined): boolean {
  if (token?.pos !== "VERB" && token?.pos !== "AUX") return false;
  return token.lower === "was" || (token.lower !== token.lemma && !/ing$|s$|^['’]/.test(token.lower));
}
