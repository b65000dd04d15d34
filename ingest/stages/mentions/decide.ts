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

/** What speaks for and against a name, and the sums of its weights for each sort. */
interface Case {
  readonly reasons: Reasons;
  readonly sums: Record<Sort, number>;
}

/**
 * Decides all candidates with the same words together, from the reasons in their words and around each. Then what is
 * decided helps what is not: a surname follows the full name, an acronym its expansion.
 */
export function decideAll(view: View, candidates: readonly Candidate[]): Map<string, Decision> {
  weights ??= readWeights();
  const known = weights;
  const groups = groupsOf(candidates);
  const cases = new Map<string, Case>();
  const first = new Map<string, Sort>();
  for (const [key, group] of groups) {
    const own = caseOf(reasonsFor(view, group), known);
    cases.set(key, own);
    first.set(key, highest(own.sums));
  }
  for (const [key, more] of related(view, groups, first)) {
    const own = cases.get(key);
    if (own !== undefined) for (const id of more) learn(own, id, known);
  }
  const decisions = new Map<string, Decision>();
  for (const [key, own] of cases) decisions.set(key, sure(view, groups.get(key) ?? []) ?? decide(own, known));
  return decisions;
}

function sure(view: View, group: readonly Candidate[]): Decision | undefined {
  for (const { id, sort, confidence, holds } of SURE) {
    for (const candidate of group) if (holds(view, candidate)) return { sort, rule: `${sort}/${id}`, confidence };
  }
  return undefined;
}

/** The sort with the highest sum of weights; its confidence is its share when sums are taken as log-odds. */
function decide({ reasons, sums }: Case, known: ReadonlyMap<string, Weights>): Decision {
  const sort = highest(sums);
  const total = SORTS.reduce((sum, other) => sum + Math.exp(sums[other] - sums[sort]), 0);
  return { sort, rule: `${sort}/${heaviest(reasons, known, sort)}`, confidence: Math.round(100 / total) / 100 };
}

function caseOf(reasons: Reasons, known: ReadonlyMap<string, Weights>): Case {
  const sums = { person: 0, place: 0, body: 0, none: 0 };
  for (const [id, count] of reasons) weigh(sums, known.get(id), count);
  return { reasons, sums };
}

/** A further reason of a case. */
function learn({ reasons, sums }: Case, id: string, known: ReadonlyMap<string, Weights>): void {
  reasons.set(id, 1);
  weigh(sums, known.get(id), 1);
}

function weigh(sums: Record<Sort, number>, weight: Weights | undefined, count: number): void {
  if (weight === undefined) return;
  sums.person += weight.person * count;
  sums.place += weight.place * count;
  sums.body += weight.body * count;
  sums.none += weight.none * count;
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
