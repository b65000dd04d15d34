import { WH } from "../reporting/complement.ts";
import type { Range } from "../draft.ts";
import { isOpen, type Scene } from "../grammar/scene.ts";
import { ADJUNCTS, CLAIMS } from "../tables/bounds.ts";
import { CUES } from "../tables/cues.ts";
import { isVerbal } from "../grammar/words.ts";

/** So far behind the first word "that" may stand. */
const THAT_WITHIN = 14;

/** Where the words of a piece behind its cue begin: at the "that" of "told a crowd in Toledo that", not with who was told, when and where. */
export function startOf(scene: Scene, { first, end }: Range, cue: number): number {
  const { tokens } = scene;
  if (isHearer(scene, first, cue)) return first + 1;
  if (!mayTellFirst(scene, first, cue)) return first;
  for (let at = first + 1; at < Math.min(end - 2, first + THAT_WITHIN); at += 1) {
    if (!isOpen(scene, at) || isVerbal(scene, at - 1)) return first;
    // "the movement that is", "the claim that he": of a noun, not of the cue.
    if (ASKS.has(tokens[cue]?.lemma ?? "") && /^(?:whether|if)$/.test(tokens[at]?.lower ?? "")) return at;
    if (tokens[at]?.lower === "that")
      return isVerbal(scene, at + 1) || CLAIMS.has(tokens[at - 1]?.lemma ?? "") ? first : at;
  }
  return first;
}

/** "told her the dam was safe"; "told her to leave" is read whole, as of others. */
function isHearer({ tokens }: Scene, first: number, cue: number): boolean {
  const isTold = tokens[cue]?.lemma === "tell" && first === cue + 1;
  return isTold && HEARERS.has(tokens[first]?.lower ?? "") && /^(?:DET|PRON|PROPN)$/.test(tokens[first + 1]?.pos ?? "");
}

const HEARERS = new Set(["me", "him", "her", "us", "them", "you"]);

/** Verbs whose words may begin with "whether" or "if". */
const ASKS = new Set(["ask", "wonder", "inquire", "question"]);

/** Whether who was told, or when and where, may stand before the words: "told a crowd", "tweeted in the morning", "announced Monday". */
function mayTellFirst({ tokens }: Scene, first: number, cue: number): boolean {
  const frame = CUES.get(tokens[cue]?.lemma ?? "");
  if (frame?.clause !== true || frame.phrase || WH.has(tokens[first]?.lower ?? "")) return false;
  const opening = [tokens[first - 1], tokens[first]];
  return (
    frame.hearer ||
    opening.some((token) => token !== undefined && ADJUNCTS.has(token.lower)) ||
    tokens[first]?.pos === "ADV"
  );
}
