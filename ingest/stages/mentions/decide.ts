import type { Candidate, View } from "./candidate.ts";
import type { Decision } from "./decision.ts";
import { insteadOf } from "./evidence/instead.ts";
import { type Sort, SORTS } from "./evidence/evidence.ts";
import { createReasons, type Held } from "./evidence/reasons.ts";
import { SURE } from "./evidence/sure.ts";
import { type Reason, type ReasonBook, readWeights, type Weights } from "./evidence/weights.ts";
import { groupsOf, related } from "./related.ts";
import { withShortNames } from "./bodies/short-names.ts";

interface Tables {
  readonly book: ReasonBook;
  readonly reasonsFor: ReturnType<typeof createReasons>;
}

let tables: Tables | undefined;

/** Read with the first article. */
function loadTables(): Tables {
  const book = readWeights();
  return { book, reasonsFor: createReasons(book) };
}

/** What speaks for and against a name, and the sums of its weights for each sort. */
interface Case {
  readonly held: Held[];
  readonly sums: Record<Sort, number>;
}

/**
 * Decides all candidates with the same words together, from the reasons in their words and around each. Then what is
 * decided helps what is not: a surname follows the full name, an acronym its expansion.
 */
export function decideAll(view: View, candidates: readonly Candidate[]): Map<string, Decision> {
  tables ??= loadTables();
  const { book, reasonsFor } = tables;
  const groups = groupsOf(candidates);
  const cases = new Map<string, Case>();
  const first = new Map<string, Sort>();
  for (const [key, group] of groups) {
    const own = caseOf(reasonsFor(view, group));
    cases.set(key, own);
    first.set(key, highest(own.sums));
  }
  for (const [key, more] of related(view, groups, first)) {
    const own = cases.get(key);
    if (own !== undefined) for (const id of more) learn(own, book.reason(id));
  }
  const decisions = new Map<string, Decision>();
  for (const [key, own] of cases)
    decisions.set(key, sure(view, groups.get(key) ?? []) ?? decide(own, view, groups.get(key) ?? []));
  return withShortNames(view, groups, decisions);
}

function sure(view: View, group: readonly Candidate[]): Decision | undefined {
  for (const { id, sort, confidence, holds } of SURE) {
    for (const candidate of group) if (holds(view, candidate)) return { sort, rule: `${sort}/${id}`, confidence };
  }
  return undefined;
}

/** How sure a sort is that the weights spoke against. */
const INSTEAD_SURE = 0.8;

/** The sort with the highest sum of weights; its confidence is its share when sums are taken as log-odds. */
function decide({ held, sums }: Case, view: View, group: readonly Candidate[]): Decision {
  const sort = highest(sums);
  const other = insteadOf(sort, view, group);
  if (other !== undefined) return { sort: other.sort, rule: `${other.sort}/${other.id}`, confidence: INSTEAD_SURE };
  const total = SORTS.reduce((sum, other) => sum + Math.exp(sums[other] - sums[sort]), 0);
  return { sort, rule: `${sort}/${heaviest(held, sort)}`, confidence: Math.round(100 / total) / 100 };
}

function caseOf(held: Held[]): Case {
  const sums = { person: 0, place: 0, body: 0, none: 0 };
  for (const { reason, count } of held) weigh(sums, reason.weights, count);
  return { held, sums };
}

/** A further reason of a case. */
function learn({ held, sums }: Case, reason: Reason): void {
  held.push({ reason, count: 1 });
  weigh(sums, reason.weights, 1);
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
function heaviest(held: readonly Held[], sort: Sort): string {
  let best = "prior";
  let most = 0;
  for (const { reason } of held) {
    const { id, weights } = reason;
    if (weights === undefined || id === "prior") continue;
    if (weights[sort] > most) {
      best = id;
      most = weights[sort];
    }
  }
  return best;
}
