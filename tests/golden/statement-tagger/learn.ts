import { cueWordTable } from "../../../ingest/stages/statements/tagger/candidates.ts";
import { likelyLevels } from "../../../ingest/stages/statements/tagger/tagger.ts";
import type { Range } from "../../../ingest/stages/statements/draft.ts";
import { writeWeights } from "../../../ingest/stages/statements/tagger/weights.ts";
import type { Attribution, GoldArticle } from "./gold.ts";
import { type CueExample, cueExamples, learnCues } from "./learn-cues.ts";
import { learnRoles, roleExample } from "./learn-roles.ts";

/** So many features of each table are kept: together some 1.8 MB. */
const MOST = { cue: 60_000, role: 110_000, bound: 70_000 };

/** Words that are cues likelier than this are learnt from: more than are looked at in reading. */
const CUE_MIN = 0.05;

/** Cues are judged by what was learnt from the other articles, as they will be in articles never seen. */
const FOLDS = 4;

type Counts = Map<string, [cue: number, seen: number]>;

export interface Learnt {
  readonly weights: Buffer;
  readonly cueWords: string;
}

/** Learns to find cues, then the source and content of each. The same articles give the same bytes. */
export function learn(articles: readonly GoldArticle[], say: (line: string) => void): Learnt {
  const inCues = countWords(
    articles,
    articles.map(({ attributions }) => attributions.map(({ cue }) => cue)),
  );
  const anchored = articles.map((article) => anchorsOf(article, inCues));
  const cueWords = cueWordTable(
    countWords(
      articles,
      anchored.map((anchors) => [...anchors.keys()].map(alone)),
    ),
  );
  const words = new Set(cueWords.split("\n").map((row) => row.split("\t").slice(0, 2).join("\t")));
  const isCueWord = ({ scene, hints }: GoldArticle, at: number): boolean => {
    const token = scene.tokens[at];
    return token !== undefined && (token.pos === "VERB" || words.has(keyOf(token)) || hints.draftsAt(at).length > 0);
  };
  const examples = cueExamples(
    articles,
    isCueWord,
    anchored.map((anchors) => new Set(anchors.keys())),
  );
  say(`${String(examples.length)} words that may be cues`);
  const likelihoods = foldedLikelihoods(examples);
  const windows = articles.flatMap((article, index) => {
    const own = likelihoods[index] ?? new Map<number, number>();
    const likely = likelyLevels(article.scene.tokens.length, own);
    return [...own]
      .filter(([at, likelihood]) => likelihood > CUE_MIN || anchored[index]?.has(at))
      .map(([at]) => roleExample(article, at, likely, anchored[index]?.get(at)));
  });
  say(`${String(windows.length)} windows`);
  const roles = learnRoles(windows, MOST, say);
  const weights = writeWeights({ cue: learnCues(examples).features(MOST.cue), ...roles });
  return { weights, cueWords };
}

function keyOf({ lemma, pos }: { readonly lemma: string; readonly pos: string }): string {
  return `${lemma}\t${pos}`;
}

function alone(at: number): Range {
  return { first: at, end: at + 1 };
}

/** How often each word lies in one of the ranges marked in its article, and how often it stands anywhere. */
function countWords(articles: readonly GoldArticle[], marked: readonly (readonly Range[])[]): Counts {
  const counts: Counts = new Map();
  articles.forEach(({ scene }, index) => {
    const inside = new Uint8Array(scene.tokens.length);
    for (const { first, end } of marked[index] ?? []) inside.fill(1, first, end);
    for (const token of scene.tokens) {
      const [cues, seen] = counts.get(keyOf(token)) ?? [0, 0];
      counts.set(keyOf(token), [cues + (inside[token.index] ?? 0), seen + 1]);
    }
  });
  return counts;
}

/** The one token of each cue that is most often a cue elsewhere: "said" of "has repeatedly said". */
function anchorsOf({ scene, attributions }: GoldArticle, counts: Counts): Map<number, Attribution> {
  const anchors = new Map<number, Attribution>();
  for (const attribution of attributions) {
    const { first, end } = attribution.cue;
    const tokens = scene.tokens.slice(first, end);
    const worth = tokens.map((token) => {
      const [cues, seen] = counts.get(keyOf(token)) ?? [0, 0];
      return cues / (seen + 3) + (token.pos === "VERB" ? 0.15 : 0);
    });
    anchors.set(first + worth.indexOf(Math.max(...worth)), attribution);
  }
  return anchors;
}

/** For each article the likelihood of each of its examples, as learnt from the other folds. */
function foldedLikelihoods(examples: readonly CueExample[]): Map<number, number>[] {
  const likelihoods: Map<number, number>[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = learnCues(examples.filter(({ article }) => article % FOLDS !== fold));
    for (const example of examples) {
      if (example.article % FOLDS !== fold) continue;
      (likelihoods[example.article] ??= new Map()).set(example.at, model.likelihood(example));
    }
  }
  return likelihoods;
}
