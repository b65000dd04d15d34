import type { Draft, Range } from "../draft.ts";
import type { Scene } from "../scene.ts";
import type { CueWords } from "./candidates.ts";
import { best, chanceOf, chanceOfNothing, CONTENT, ROLES, type Scores, SOURCE, sums, type Sums } from "./chain.ts";
import { columnsOf, type Columns } from "./columns.ts";
import { cueFeatures } from "./cue-features.ts";
import { FeatureList } from "./feature-list.ts";
import { type Hints, hintsFrom } from "./hints.ts";
import { createScoring } from "./scoring.ts";
import { sightOf } from "./sight.ts";
import { logOdds, type Signs, type Sureness } from "./sureness.ts";
import type { Weights } from "./weights.ts";
import { type Window, windowOf } from "./window.ts";

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

/** Cues less likely than this are not looked at further. */
const CUE_MIN = 0.22;
/** Cues whose words are as good as surely nobody's are not given. */
const REPORT_MIN = 0.2;
/** From these likelihoods on a word counts as a possible, likely and sure cue. */
const LEVELS = [0.06, 0.25, 0.6];
/** A source needs at least this likelihood, and half of that of its likeliest word. */
const SOURCE_MIN = 0.08;

export function createTagger(weights: Weights, isCueWord: CueWords, sureness: Sureness): Tagger {
  const score = createScoring(weights.role, weights.bound);
  return (scene, drafts) => {
    const columns = columnsOf(scene);
    const hints = hintsFrom(scene, drafts);
    const cues = cueLikelihoods(scene, columns, hints, weights, isCueWord);
    const likely = likelyLevels(scene.tokens.length, cues);
    return [...cues].flatMap(([cue, likelihood]) => {
      if (likelihood <= CUE_MIN) return [];
      const window = windowOf(scene, columns, cue);
      const read = readingOf(window, score(sightOf(columns, window, likely, hints.within(window))));
      if (read === undefined) return [];
      const { content, source } = read;
      const own = hints.draftsAt(cue);
      const signs = signsOf(likelihood, read, own);
      return [{ cue, content, source, signs, probability: sureness(signs), drafts: own }];
    });
  };
}

interface Reading extends Pick<Tagged, "content" | "source"> {
  readonly probability: number;
  /** The logarithm of the likelihood of each row being content or not as read, added up. */
  readonly certainty: number;
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

function readingOf(window: Window, scores: Scores): Reading | undefined {
  const total = sums(scores);
  const probability = 1 - chanceOfNothing(scores.size, total);
  if (probability < REPORT_MIN) return undefined;
  const contents = chancesOf(total, CONTENT, probability);
  const content = contentRows(scores, contents);
  const pieces = runs(content, window.first);
  if (pieces.length === 0) return undefined;
  const source = sourceRows(chancesOf(total, SOURCE, probability), content);
  const certainty = certaintyOf(content, contents);
  return { probability, certainty, content: pieces, source: source && shifted(source, window) };
}

/** How likely each row is in a role, given that something is reported. */
function chancesOf(total: Sums, role: number, probability: number): Float64Array {
  const chances = new Float64Array(total.forward.length / ROLES);
  for (let row = 0; row < chances.length; row += 1) chances[row] = chanceOf(total, row, role) / probability;
  return chances;
}

/** Less than this no row nor a whole reading takes away. */
const DOUBT_MAX = -12;

function certaintyOf(content: Uint8Array, chances: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < content.length && sum > DOUBT_MAX; row += 1) {
    const chance = Math.min(1, chances[row] ?? 0);
    sum += Math.log(Math.max(content[row] === 1 ? chance : 1 - chance, Math.exp(DOUBT_MAX)));
  }
  return Math.max(sum, DOUBT_MAX);
}

/** The content of the best sequence; where that is to say nothing, the rows that are content more likely than not, given that something is. */
function contentRows(scores: Scores, chances: Float64Array): Uint8Array {
  const roles = best(scores);
  if (roles.includes(CONTENT)) return roles.map((role) => (role === CONTENT ? 1 : 0));
  const least = Math.min(0.5, highest(chances) / 2);
  return roles.map((_, row) => ((chances[row] ?? 0) >= least && least > 0.05 ? 1 : 0));
}

/** The run of rows around the likeliest word for the source, which is never one of the content. */
function sourceRows(chances: Float64Array, content: Uint8Array): Range | undefined {
  for (let row = 0; row < content.length; row += 1) if (content[row] === 1) chances[row] = 0;
  const top = highest(chances);
  const least = Math.max(SOURCE_MIN, Math.min(0.5, top / 2));
  if (top < least) return undefined;
  const peak = chances.indexOf(top);
  let [first, end] = [peak, peak + 1];
  while (first > 0 && (chances[first - 1] ?? 0) >= least) first -= 1;
  while (end < chances.length && (chances[end] ?? 0) >= least) end += 1;
  return { first, end };
}

function highest(chances: Float64Array): number {
  let top = 0;
  for (const chance of chances) if (chance > top) top = chance;
  return top;
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
