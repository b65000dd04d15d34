import type { Range } from "../draft.ts";
import type { Scene } from "../grammar/scene.ts";
import type { Tagged } from "../tagger/tagger.ts";

/** Reports less sure than this stay out of the record. */
export const LIKELY = 0.31;
/** Of a report within a report more is asked; less where "that" follows its verb. */
const SURE = 0.85;
const SURE_THAT = 0.4;
/** Two readings of which the shorter shares more than this with the other are of one report. */
const SHARED = 0.5;

/** The likeliest reading of each stretch of words, and sure ones within others, in the order of the cues. */
export function surest({ tokens }: Scene, tagged: readonly Tagged[]): Tagged[] {
  const owners = new Int32Array(tokens.length).fill(-1);
  const kept: Tagged[] = [];
  const likely = tagged.filter((one) => one.probability >= LIKELY);
  for (const one of likely.sort((a, b) => b.probability - a.probability || a.cue - b.cue)) {
    const { owner, words } = mostShared(owners, one.content);
    const other = kept[owner];
    const isNew = other === undefined || words <= SHARED * Math.min(size(one.content), size(other.content));
    const told = isNew ? one : toldWithin(one, other);
    if (told === undefined) continue;
    claim(owners, one.content, kept.length);
    kept.push(told);
  }
  return kept.sort((a, b) => a.cue - b.cue);
}

/**
 * A reading as one of two reports of which one tells the other: "Ruiz said the agency confirmed …". Only where the grammar
 * reads it too, with a speaker of its own; undefined where both are one report.
 */
function toldWithin(one: Tagged, other: Tagged): Tagged | undefined {
  const [draft] = one.drafts;
  if (draft === undefined || one.probability < (draft.rule === "clause/that" ? SURE_THAT : SURE)) return undefined;
  if (holds(one, other.cue)) return one;
  if (!holds(other, one.cue)) return undefined;
  // The teller is not also whom he tells of.
  return one.source?.first === other.source?.first ? { ...one, source: draft.source } : one;
}

function holds({ content }: Tagged, token: number): boolean {
  return content.some(({ first, end }) => first <= token && token < end);
}

/** The reading that owns most of these words, and how many; none is owner -1. */
function mostShared(owners: Int32Array, content: readonly Range[]): { owner: number; words: number } {
  const counts = new Map<number, number>();
  let most = { owner: -1, words: 0 };
  for (const { first, end } of content) {
    for (const owner of owners.subarray(first, end)) {
      const words = (counts.get(owner) ?? 0) + 1;
      counts.set(owner, words);
      if (owner >= 0 && words > most.words) most = { owner, words };
    }
  }
  return most;
}

function claim(owners: Int32Array, content: readonly Range[], owner: number): void {
  for (const { first, end } of content) {
    for (let at = first; at < end; at += 1) if (owners[at] === -1) owners[at] = owner;
  }
}

function size(ranges: readonly Range[]): number {
  return ranges.reduce((sum, { first, end }) => sum + end - first, 0);
}
