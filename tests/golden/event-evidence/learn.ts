import { articleProfile } from "../../../graph/resolve/event-coreference/article-profile.ts";
import { blocksOf, createEventCoreference } from "../../../graph/resolve/event-coreference/coreference.ts";
import { evidenceOf } from "../../../graph/resolve/event-coreference/evidence.ts";
import { createKinship, kinshipReasons } from "../../../graph/resolve/event-coreference/kinship.ts";
import type { EventTables, Tree } from "../../../graph/resolve/event-coreference/tables.ts";
import { boost, type Examples } from "./boost.ts";
import type { Gold, GoldMention } from "./gold.ts";

type Known = Omit<EventTables, "model">;

/** Two articles with less in common than this are never about one happening: there are too many to learn from. */
const LEAST_IN_COMMON = 0.04;
/** Of pairs of unlike words only every fifth is learnt from, and counts for five. */
const THINNED = 5;
const ROUNDS = 400;

/** Learns the model of `seeds/events/same-event.txt` from all of a gold set. */
export function learnModel(gold: Gold, known: Known): EventTables["model"] {
  const kinship = learnKinship(gold, known);
  return { kinship, ...boost(examplesOf(gold, { ...known, model: { kinship, base: 0, trees: [] } })) };
}

/** The cluster of each of `mentions`, as a model says that has learnt from the gold of the other topics only. */
export function crossValidated(
  gold: Gold,
  mentions: readonly GoldMention[],
  known: Known,
  folds: number,
): Map<GoldMention, string> {
  const topics = [...new Set(gold.articles.map(({ topic }) => topic))].sort((a, b) => a - b);
  const foldOf = (topic: number): number => topics.indexOf(topic) % folds;
  const clusters = new Map<GoldMention, string>();
  for (let fold = 0; fold < folds; fold += 1) {
    const part = (isHeld: boolean, of: readonly GoldMention[]): Gold => ({
      articles: gold.articles.filter(({ topic }) => (foldOf(topic) === fold) === isHeld),
      mentions: of.filter(({ topic }) => (foldOf(topic) === fold) === isHeld),
    });
    const held = part(true, mentions);
    const byId = new Map(held.mentions.map((mention) => [mention.id, mention]));
    const group = createEventCoreference({ ...known, model: learnModel(part(false, gold.mentions), known) });
    for (const ids of group(held.articles, held.mentions)) {
      for (const id of ids) clusters.set(byId.get(id) ?? held.mentions[0]!, ids[0] ?? id);
    }
  }
  return clusters;
}

/** The text that `parseModel` reads. */
export function modelText({ kinship, base, trees }: EventTables["model"]): string {
  return [kinship.join(" "), String(base), ...trees.map(treeText), ""].join("\n");
}

function treeText(tree: Tree): string {
  if ("odds" in tree) return String(tree.odds);
  return `${String(tree.evidence)}<${String(tree.cut)} ${treeText(tree.below)} ${treeText(tree.above)}`;
}

/** Logistic regression (AdaGrad over all pairs at once) of "one happening" over what two articles have in common. */
function learnKinship({ articles }: Gold, { rarity }: Known): number[] {
  const profiles = articles.map(({ id, text }) => articleProfile(id, text, rarity));
  const kinshipOf = createKinship([]);
  const rows: { reasons: number[]; isOne: boolean }[] = [];
  for (const [a, one] of profiles.entries()) {
    for (const [b, other] of profiles.slice(0, a).entries()) {
      const kin = kinshipOf(one, other);
      if (kin.words < LEAST_IN_COMMON) continue;
      rows.push({ reasons: kinshipReasons(kin), isOne: articles[a]?.subtopic === articles[b]?.subtopic });
    }
  }
  const weights = kinshipReasons({ words: 0, names: 0, numbers: 0, namePairs: 0, leads: 0, leadInBoth: 0 }).map(
    () => 0,
  );
  const past = weights.map(() => 1e-6);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slopes = weights.map(() => 0);
    for (const { reasons, isOne } of rows) {
      const odds = reasons.reduce((sum, reason, at) => sum + reason * (weights[at] ?? 0), 0);
      const miss = 1 / (1 + Math.exp(-odds)) - (isOne ? 1 : 0);
      for (const [at, reason] of reasons.entries()) slopes[at] = (slopes[at] ?? 0) + miss * reason;
    }
    for (const [at, slope] of slopes.entries()) {
      const mean = slope / rows.length;
      past[at] = (past[at] ?? 0) + mean * mean;
      weights[at] = (weights[at] ?? 0) - (2 * mean) / Math.sqrt(past[at] ?? 1);
    }
  }
  return weights.map((weight) => Math.round(weight * 100) / 100);
}

function examplesOf(gold: Gold, tables: EventTables): Examples {
  const chains = new Map(gold.mentions.map(({ id, chain }) => [id, chain]));
  const kinshipOf = createKinship(tables.model.kinship);
  const examples = { evidence: [] as number[][], isOne: [] as boolean[], weights: [] as number[] };
  let turn = 0;
  for (const block of blocksOf(gold.articles, gold.mentions, tables, kinshipOf)) {
    for (const [at, a] of block.entries()) {
      for (const b of block.slice(0, at)) {
        const isOne = chains.get(a.mention.mention.id) === chains.get(b.mention.mention.id);
        const evidence = evidenceOf(a, b, kinshipOf);
        turn += 1;
        const isKept = isOne || evidence[0] === 1;
        if (!isKept && turn % THINNED !== 0) continue;
        examples.evidence.push(evidence);
        examples.isOne.push(isOne);
        examples.weights.push(isKept ? 1 : THINNED);
      }
    }
  }
  return examples;
}
