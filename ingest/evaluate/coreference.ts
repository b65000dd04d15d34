import { greatestSum } from "./assignment.ts";
import { type Figures, percent } from "./figures.ts";

/** Mentions by the cluster they are in. */
export type Clusters = readonly ReadonlySet<string>[];

export interface CoreferenceScores {
  readonly muc: Figures;
  readonly b3: Figures;
  readonly ceafe: Figures;
  /** The mean of the three, in percent. */
  readonly conll: number;
}

/** **Source:** MUC (Vilain 1995), B³ (Bagga and Baldwin 1998), CEAF over entities (Luo 2005), as CoNLL 2012 means them. */
export function scoreCoreference(gold: Clusters, given: Clusters): CoreferenceScores {
  const muc = both(links(given, gold), links(gold, given));
  const b3 = both(purity(given, gold), purity(gold, given));
  const alike = alignment(gold, given);
  const ceafe = both([alike, given.length], [alike, gold.length]);
  return { muc, b3, ceafe, conll: percent((muc.f1 + b3.f1 + ceafe.f1) / 300) };
}

type Ratio = readonly [part: number, whole: number];

function both([precisionPart, precisionWhole]: Ratio, [recallPart, recallWhole]: Ratio): Figures {
  const precision = precisionWhole === 0 ? 0 : precisionPart / precisionWhole;
  const recall = recallWhole === 0 ? 0 : recallPart / recallWhole;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const counted = { given: Math.round(precisionWhole), gold: Math.round(recallWhole) };
  return { precision: percent(precision), recall: percent(recall), f1: percent(f1), ...counted };
}

/** Links within each cluster that the others keep, of those there are. */
function links(clusters: Clusters, others: Clusters): Ratio {
  const clusterOf = new Map(others.flatMap((cluster, at) => [...cluster].map((mention) => [mention, at] as const)));
  let [kept, all] = [0, 0];
  for (const cluster of clusters) {
    const parts = new Set([...cluster].map((mention) => clusterOf.get(mention) ?? mention));
    kept += cluster.size - parts.size;
    all += cluster.size - 1;
  }
  return [kept, all];
}

/** For each mention the share of its cluster that shares its other cluster too. */
function purity(clusters: Clusters, others: Clusters): Ratio {
  const clusterOf = new Map(others.flatMap((cluster) => [...cluster].map((mention) => [mention, cluster] as const)));
  let [sum, all] = [0, 0];
  for (const cluster of clusters) {
    for (const mention of cluster) {
      sum += common(cluster, clusterOf.get(mention) ?? new Set()) / cluster.size;
      all += 1;
    }
  }
  return [sum, all];
}

function common(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const mention of one) if (other.has(mention)) shared += 1;
  return shared;
}

/** The best sum of likeness when each gold cluster is paired with one given at most; worked out where clusters touch. */
function alignment(gold: Clusters, given: Clusters): number {
  const holders = new Map(given.flatMap((cluster, at) => [...cluster].map((mention) => [mention, at] as const)));
  const touching = gold.map((cluster) => {
    return new Set([...cluster].map((mention) => holders.get(mention)).filter((at) => at !== undefined));
  });
  let sum = 0;
  for (const [rows, columns] of islands(touching)) {
    const values = rows.map((row) => columns.map((column) => likeness(gold[row], given[column])));
    sum += greatestSum(values);
  }
  return sum;
}

function likeness(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): number {
  return (2 * common(one, other)) / (one.size + other.size);
}

/** Groups of gold and given clusters that no shared mention ties to any other group. */
function islands(touching: readonly ReadonlySet<number>[]): [rows: number[], columns: number[]][] {
  const rowsOf = new Map<number, number[]>();
  touching.forEach((columns, row) => {
    for (const column of columns) rowsOf.set(column, [...(rowsOf.get(column) ?? []), row]);
  });
  const seen = new Set<number>();
  return touching.flatMap((_, start) => {
    if (seen.has(start) || touching[start]?.size === 0) return [];
    const columns = new Set<number>();
    const rows = [start];
    seen.add(start);
    for (const row of rows) {
      for (const column of touching[row] ?? []) {
        columns.add(column);
        for (const next of rowsOf.get(column) ?? []) {
          if (seen.has(next)) continue;
          seen.add(next);
          rows.push(next);
        }
      }
    }
    return [[rows.sort((a, b) => a - b), [...columns].sort((a, b) => a - b)]];
  });
}
