import type { Draft, Range } from "../draft.ts";
import type { Scene } from "../scene.ts";
import type { CueWords } from "./candidates.ts";
import { best, CONTENT, logNothing, ROLES, type Scores, SOURCE, sums } from "./chain.ts";
import { columnsOf, type Columns } from "./columns.ts";
import { cueFeatures } from "./cue-features.ts";
import { FeatureList } from "./feature-list.ts";
import { type Hints, hintsFrom } from "./hints.ts";
import { createScoring } from "./scoring.ts";
import { sightOf } from "./sight.ts";
import type { Weights } from "./weights.ts";
import { type Window, windowOf } from "./window.ts";

/** What the tagger reads around one cue. */
export interface Tagged {
  /** The token that brings the report. */
  readonly cue: number;
  /** How likely the token brings a report at all, 0–1. */
  readonly probability: number;
  /** The words reported, in reading order; never empty. */
  readonly content: readonly Range[];
  /** The words for the source; undefined where none is likely. */
  readonly source: Range | undefined;
  /** What the grammar read by the same cue. */
  readonly drafts: readonly Draft[];
}

/** A learnt reader of reports: finds cues, and for each its source and its content. */
export type Tagger = (scene: Scene, drafts: readonly Draft[]) => Tagged[];

/** Cues less likely than this are not looked at further. */
export const CUE_MIN = 0.05;
/** Reports less likely than this are not given. */
const REPORT_MIN = 0.3;
/** From these likelihoods on a word counts as a possible, likely and sure cue. */
const LEVELS = [0.06, 0.25, 0.6];
/** A source needs at least this likelihood, and half of that of its likeliest word. */
const SOURCE_MIN = 0.08;

export function createTagger(weights: Weights, isCueWord: CueWords): Tagger {
  const score = createScoring(weights.unary, weights.pair);
  return (scene, drafts) => {
    const columns = columnsOf(scene);
    const hints = hintsFrom(scene, drafts);
    const cues = cueLikelihoods(scene, columns, hints, weights, isCueWord);
    const likely = likelyLevels(scene.tokens.length, cues);
    return [...cues].flatMap(([cue, likelihood]) => {
      if (likelihood <= CUE_MIN) return [];
      const window = windowOf(scene, columns, cue);
      const scores = score(sightOf(columns, window, likely, hints.within(window)));
      const read = reportIn(window, scores);
      return read === undefined ? [] : [{ cue, ...read, drafts: hints.draftsAt(cue) }];
    });
  };
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
  const sum = new Float64Array(1);
  const likelihoods = new Map<number, number>();
  for (const token of scene.tokens) {
    if (!isCueWord(token) && hints.draftsAt(token.index).length === 0) continue;
    list.clear();
    cueFeatures(columns, token.index, hints.ruleAt(token.index), list);
    sum[0] = 0;
    table.addAll(sum, 0, list);
    likelihoods.set(token.index, 1 / (1 + Math.exp(-sum[0])));
  }
  return likelihoods;
}

/** For each token how likely it is a cue, in four levels. */
export function likelyLevels(size: number, cues: ReadonlyMap<number, number>): Uint8Array {
  const likely = new Uint8Array(size);
  for (const [at, likelihood] of cues) likely[at] = LEVELS.filter((level) => likelihood > level).length;
  return likely;
}

function reportIn(window: Window, scores: Scores): Pick<Tagged, "probability" | "content" | "source"> | undefined {
  const total = sums(scores);
  const probability = 1 - Math.exp(logNothing(scores, total));
  if (probability < REPORT_MIN) return undefined;
  const chance = (row: number, role: number): number => {
    const at = row * ROLES + role;
    return Math.exp((total.forward[at] ?? 0) + (total.backward[at] ?? 0) - total.total) / probability;
  };
  const content = contentRows(scores, chance);
  const source = sourceRows(scores.size, (row) => (content[row] === 1 ? 0 : chance(row, SOURCE)));
  const pieces = runs(content, window.first);
  return pieces.length === 0 ? undefined : { probability, content: pieces, source: source && shifted(source, window) };
}

/** The content of the best sequence; where that is to say nothing, the rows that are content more likely than not, given that something is. */
function contentRows(scores: Scores, chance: (row: number, role: number) => number): Uint8Array {
  const roles = best(scores);
  if (roles.includes(CONTENT)) return roles.map((role) => (role === CONTENT ? 1 : 0));
  const chances = Float64Array.from(roles, (_, row) => chance(row, CONTENT));
  const least = Math.min(0.5, chances.reduce((top, one) => Math.max(top, one), 0) / 2);
  return roles.map((_, row) => ((chances[row] ?? 0) >= least && least > 0.05 ? 1 : 0));
}

/** The run of rows around the likeliest word for the source. */
function sourceRows(size: number, chance: (row: number) => number): Range | undefined {
  const chances = Float64Array.from({ length: size }, (_, row) => chance(row));
  const top = chances.reduce((best, one) => Math.max(best, one), 0);
  const least = Math.max(SOURCE_MIN, Math.min(0.5, top / 2));
  if (top < least) return undefined;
  const peak = chances.indexOf(top);
  let [first, end] = [peak, peak + 1];
  while (first > 0 && (chances[first - 1] ?? 0) >= least) first -= 1;
  while (end < size && (chances[end] ?? 0) >= least) end += 1;
  return { first, end };
}

function shifted({ first, end }: Range, window: Window): Range {
  return { first: first + window.first, end: end + window.first };
}

function runs(marked: Uint8Array, offset: number): Range[] {
  const found: Range[] = [];
  for (let at = marked.indexOf(1); at >= 0; at = marked.indexOf(1, at)) {
    const stop = marked.indexOf(0, at);
    const end = stop < 0 ? marked.length : stop;
    found.push({ first: at + offset, end: end + offset });
    at = end;
  }
  return found;
}
