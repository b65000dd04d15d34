import { overlaps } from "../../../../graph/model/spans.ts";
import type { Draft, Range } from "../draft.ts";
import { isOpen, type Scene, sentenceAt } from "./scene.ts";
import { NEGATIONS } from "../tables/unsaid.ts";
import { words } from "../../word-list.ts";

const BEFORE = new Set(["AUX", "ADV"]);
/** What may tie a cue to its words: "ruled out", "called for", "made it clear". */
const TIES = words(
  `about against as at for from in into of off on onto out over toward towards to up down upon with clear it`,
);
/** So many words tie at most, and stand before a verb in its group. */
const TIES_MAX = 2;
const GROUP_MAX = 6;

/**
 * The words of a cue: its verb with auxiliaries, negation, and what ties it to its content ("did not say", "has ruled out",
 * "called for"), so that nobody takes the words for what they are not.
 * **Source:** PolNeAR 1.0's train part: of auxiliaries 97 % are part of the cue, of negations 99 %, of particles all.
 */
export function wholeCue(scene: Scene, { cue, content, source }: Draft): Range | undefined {
  if (cue === undefined) return undefined;
  const isSaid = (at: number): boolean => {
    const { span } = scene.tokens[at] ?? {};
    return span !== undefined && content.some((piece) => overlaps(piece, span));
  };
  const isFree = (at: number): boolean =>
    isOpen(scene, at) === isOpen(scene, cue.first) &&
    !isSaid(at) &&
    !(source !== undefined && at >= source.first && at < source.end);
  return { first: groupStart(scene, cue.first, isFree), end: tieEnd(scene, cue.end, isFree, isSaid) };
}

/** A question about a token. */
type Test = (at: number) => boolean;

function groupStart(scene: Scene, verb: number, isFree: Test): number {
  const { tokens } = scene;
  if (tokens[verb]?.pos !== "VERB") return verb;
  const start = Math.max(sentenceAt(scene, verb)?.tokens[0] ?? verb, verb - GROUP_MAX);
  let first = verb;
  while (first > start && isFree(first - 1) && isOfGroup(scene, first - 1)) first -= 1;
  // "also said" is "said"; "has also said" is whole.
  while (first < verb && tokens[first]?.pos === "ADV" && !NEGATIONS.has(tokens[first]?.lower ?? "")) first += 1;
  return first;
}

function isOfGroup({ tokens }: Scene, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (BEFORE.has(token.pos) || NEGATIONS.has(token.lower));
}

/** Ties count only where the content follows at once: "called for a vote", not "said in an interview". */
function tieEnd({ tokens }: Scene, end: number, isFree: Test, isSaid: Test): number {
  let at = end;
  while (at - end < TIES_MAX && isFree(at) && TIES.has(tokens[at]?.lower ?? "")) at += 1;
  return isSaid(at) ? at : end;
}
