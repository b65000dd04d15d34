import { agentOf, isSeen } from "../reporting/agent.ts";
import type { BlockKind } from "../../../document.ts";
import type { Draft, Range } from "../draft.ts";
import { bringsSaying } from "../reporting/quoted-as.ts";
import type { Scene } from "../grammar/scene.ts";
import type { CueWords } from "./candidates.ts";
import { columnsOf, type Columns } from "./columns.ts";
import { cueFeatures } from "./cue-features.ts";
import { FeatureList } from "./feature-list.ts";
import { type Hints, hintsFrom } from "./hints.ts";
import { type Reading, readingOf } from "./reading.ts";
import { createScoring } from "./scoring.ts";
import { sightOf } from "./sight.ts";
import { logOdds, type Signs, type Sureness } from "./sureness.ts";
import { type Weights, writeScores } from "./weights.ts";
import { windowOf } from "./window.ts";

/** What the tagger reads around one cue. */
export interface Tagged {
  /** The token that brings the report. */
  readonly cue: number;
  /** How likely the words and the source are right, 0–1. */
  readonly probability: number;
  /** What that was told from. */
  readonly signs: Signs;
  /** The words reported, in reading order; never empty. */
  readonly content: readonly Range[];
  /** The words for the source; undefined where none is likely. */
  readonly source: Range | undefined;
  /** What the grammar read by the same cue. */
  readonly drafts: readonly Draft[];
}

/** A learnt reader of reports: finds cues, and for each its source and its content. */
export type Tagger = (scene: Scene, drafts: readonly Draft[]) => Tagged[];

/** Lines of other stories, and of who wrote this one, report nothing: "READ MORE: Mayor says taxes to rise". */
const NOT_STORY: ReadonlySet<BlockKind> = new Set(["promo", "byline"]);
/** Cues less likely than this are not looked at further. */
const CUE_MIN = 0.22;
/** From these likelihoods on a word counts as a possible, likely and sure cue. */
const LEVELS = [0.06, 0.25, 0.6];

export function createTagger(weights: Weights, isCueWord: CueWords, sureness: Sureness): Tagger {
  const score = createScoring(weights.role, weights.bound);
  return (scene, drafts) => {
    const columns = columnsOf(scene);
    const hints = hintsFrom(scene, drafts);
    const cues = cueLikelihoods(scene, columns, hints, weights, isCueWord);
    const likely = likelyLevels(scene.tokens.length, cues);
    return [...cues].flatMap(([cue, likelihood]) => {
      if (likelihood <= CUE_MIN || isSeen(scene, cue) || bringsSaying(scene, cue)) return [];
      const window = windowOf(scene, columns, cue);
      const read = readingOf(window, score(sightOf(columns, window, likely, hints.within(window))));
      if (read === undefined) return [];
      const { content } = read;
      const source = agentOf(scene, cue, read.source);
      const own = hints.draftsAt(cue);
      const signs = signsOf(likelihood, { ...read, source }, own);
      return [{ cue, content, source, signs, probability: sureness(signs), drafts: own }];
    });
  };
}

/** The numbers of `SIGNS`. */
function signsOf(
  likelihood: number,
  { probability, content, source, certainty }: Reading,
  drafts: readonly Draft[],
): Signs {
  const words = content.reduce((sum, { first, end }) => sum + end - first, 0);
  const quoted = drafts[0]?.rule.startsWith("quote/") === true;
  return [1, logOdds(likelihood), logOdds(probability), source ? 1 : 0, Math.log(words), certainty, quoted ? 1 : 0];
}

/** How likely each token of the document that may be a cue is one. */
export function cueLikelihoods(
  scene: Scene,
  columns: Columns,
  hints: Hints,
  { cue: table }: Pick<Weights, "cue">,
  isCueWord: CueWords,
): Map<number, number> {
  const list = new FeatureList(128);
  const sum = new Int32Array(1);
  const score = new Float64Array(1);
  const likelihoods = new Map<number, number>();
  const { blocks } = scene.document;
  for (const token of scene.tokens) {
    if (NOT_STORY.has(blocks[columns.block[token.index] ?? 0]?.kind ?? "paragraph")) continue;
    if (!isCueWord(token) && hints.draftsAt(token.index).length === 0) continue;
    list.clear();
    cueFeatures(columns, token.index, hints.ruleAt(token.index), list);
    sum[0] = 0;
    table.addAll(sum, list);
    writeScores(sum, score, 0);
    likelihoods.set(token.index, 1 / (1 + Math.exp(-(score[0] ?? 0))));
  }
  return likelihoods;
}

/** For each token how likely it is a cue, in four levels. */
export function likelyLevels(size: number, cues: ReadonlyMap<number, number>): Uint8Array {
  const likely = new Uint8Array(size);
  for (const [at, likelihood] of cues) likely[at] = levelOf(likelihood);
  return likely;
}

function levelOf(likelihood: number): number {
  let level = 0;
  while (likelihood > (LEVELS[level] ?? 1)) level += 1;
  return level;
}
