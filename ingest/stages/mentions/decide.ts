import type { Candidate, View } from "./candidate.ts";
import { type Sort, SORTS } from "./evidence/evidence.ts";
import { type Reasons, reasonsFor } from "./evidence/reasons.ts";
import { SURE } from "./evidence/sure.ts";
import { readWeights, type Weights } from "./evidence/weights.ts";
import { groupsOf, related } from "./related.ts";

/** What a candidate was taken for, by which rule (the heaviest reason) and how sure, 0 to 1. */
export interface Decision {
  readonly sort: Sort;
  readonly rule: string;
  readonly confidence: number;
}

let weights: ReadonlyMap<string, Weights> | undefined;

/**
 * Decides all candidates with the same words together, from the reasons in their words and around each. Then what is
 * decided helps what is not: a surname follows the full name, an acronym its expansion.
 */
export function decideAll(view: View, candidates: readonly Candidate[]): Map<string, Decision> {
  weights ??= readWeights();
  const known = weights;
  const groups = groupsOf(candidates);
  const reasons = new Map([...groups].map(([key, group]): [string, Reasons] => [key, reasonsFor(view, group)]));
  const first = new Map([...reasons].map(([key, own]): [string, Sort] => [key, highest(sumsOf(own, known))]));
  for (const [key, more] of related(view, groups, first)) for (const id of more) reasons.get(key)?.set(id, 1);
  return new Map([...reasons].map(([key, own]) => [key, sure(view, groups.get(key) ?? []) ?? decide(own, known)]));
}

function sure(view: View, group: readonly Candidate[]): Decision | undefined {
  const found = SURE.find(({ holds }) => group.some((candidate) => holds(view, candidate)));
  return found && { sort: found.sort, rule: `${found.sort}/${found.id}`, confidence: found.confidence };
}

/** The sort with the highest sum of weights; its confidence is its share when sums are taken as log-odds. */
function decide(reasons: Reasons, known: ReadonlyMap<string, Weights>): Decision {
  const sums = sumsOf(reasons, known);
  const sort = highest(sums);
  const total = SORTS.reduce((sum, other) => sum + Math.exp(sums[other] - sums[sort]), 0);
  return { sort, rule: `${sort}/${heaviest(reasons, known, sort)}`, confidence: Math.round(100 / total) / 100 };
}

function sumsOf(reasons: Reasons, known: ReadonlyMap<string, Weights>): Record<Sort, number> {
  let [person, place, body, none] = [0, 0, 0, 0];
  for (const [id, count] of reasons) {
    const weight = known.get(id);
    if (weight === undefined) continue;
    person += weight.person * count;
    place += weight.place * count;
    body += weight.body * count;
    none += weight.none * count;
  }
  return { person, place, body, none };
}

function highest(sums: Record<Sort, number>): Sort {
  return SORTS.reduce((best, other) => (sums[other] > sums[best] ? other : best));
}

/** The reason that speaks most for a sort and least for the others. */
function heaviest(reasons: Reasons, known: ReadonlyMap<string, Weights>, sort: Sort): string {
  let best = "prior";
  let most = 0;
  for (const id of reasons.keys()) {
    const weight = known.get(id);
    if (weight === undefined || id === "prior") continue;
    if (weight[sort] > most) {
      best = id;
      most = weight[sort];
    }
  }
  return best;
}
