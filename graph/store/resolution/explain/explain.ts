import type { LedgerRow, ReviewPair, Why, WhyNot } from "../../../api/decision-views.ts";
import type { Brief } from "../../../api/views.ts";
import type { Decision } from "../../../model/decisions.ts";
import type { Doubt } from "../../../resolve/blocks/doubts.ts";
import { ONE_EVENT } from "../../../resolve/event-resolution/agreement.ts";
import { ONE, ONE_BY_SURNAME } from "../../../resolve/blocks/thresholds.ts";
import { isEvent } from "../../../resolve/ledger/subjects.ts";
import type { Verdict } from "../../../resolve/ledger/verdicts.ts";
import { mentionOf } from "../../../resolve/ledger/subjects.ts";
import type { LedgerOrder, Page, Window } from "../../store.ts";
import type { Asking } from "../asking.ts";
import { ask } from "../record-index.ts";
import { calledBefore } from "./called-before.ts";
import { comparedEntities, entityParts } from "./explain-entities.ts";
import { comparedEvents, eventParts } from "./explain-events.ts";
import { namedIn } from "../named-in.ts";
import { foldedLedger, neverOf } from "../settle/settle-ledger.ts";

/** Doubts read in one go. */
const DOUBTS_READ = 200;

/** Ids whose names of before are looked up in one go: those of a page that somebody reads. */
const CALLED_AT_MOST = 300;

/** The ledger in order, and whether each decision holds. */
export function* ledgerRows({ limit, offset }: Window, order: LedgerOrder = "given"): Asking<Page<LedgerRow>> {
  const ledger = yield* ask("ledger");
  const { statuses } = yield* foldedLedger(ledger);
  const ordered = order === "given" ? ledger : [...ledger].reverse();
  const shown = ordered.slice(offset, offset + limit);
  const called = yield* calledBefore(shown.flatMap(namedIn).slice(0, CALLED_AT_MOST));
  const items = shown.map((decision): LedgerRow => {
    const { state, sentence } = statuses.get(decision.id) ?? { state: "waiting", sentence: "" };
    const own = namedIn(decision).flatMap((id) => (called[id] === undefined ? [] : [[id, called[id]] as const]));
    return { decision, state, sentence, names: Object.fromEntries(own) };
  });
  return { items, more: ledger.length > offset + limit };
}

/** Pairs that may be one and that nobody has decided on. */
export function* review({ limit, offset }: Window): Asking<Page<ReviewPair>> {
  const verdicts = new Map(yield* ask("verdicts"));
  const open: Doubt[] = [];
  for (let at = 0; open.length <= offset + limit; at += DOUBTS_READ) {
    const read = yield* ask("doubts", DOUBTS_READ, at);
    open.push(...read.flatMap((doubt) => stillOpen(doubt, verdicts)));
    if (read.length < DOUBTS_READ) break;
  }
  const shown = open.slice(offset, offset + limit);
  const briefs = yield* briefsOf(shown.flatMap(({ a, b }) => [a, b]));
  const items = shown.flatMap(({ a: one, b: two, score: sum, reasons }): ReviewPair[] => {
    const [a, b] = [briefs.get(one), briefs.get(two)];
    return a === undefined || b === undefined
      ? []
      : [{ a, b, score: sum, needed: neededFor(one, two), reasons: [...reasons] }];
  });
  return { items, more: open.length > offset + limit };
}

function stillOpen(doubt: Doubt, verdicts: ReadonlyMap<string, Verdict>): Doubt[] {
  const [a, b] = [doubt.a, doubt.b].map((id) => (verdicts.has(id) ? verdicts.get(id)?.to : id));
  return a == null || b == null || a === b ? [] : [{ ...doubt, a, b }];
}

/** Why the mentions of a node are one; undefined for an unknown node. */
export function* why(id: string): Asking<Why | undefined> {
  const node = (yield* briefsOf([id])).get(id);
  if (node === undefined) return undefined;
  const parts = yield* isEvent(id) ? eventParts(id) : entityParts(id);
  return { node, parts, decisions: yield* decisionsOn([id]) };
}

/** Why two nodes are not one; undefined where either is unknown. */
export function* whyNot(a: string, b: string): Asking<WhyNot | undefined> {
  const briefs = yield* briefsOf([a, b]);
  const [one, two] = [briefs.get(a), briefs.get(b)];
  if (one === undefined || two === undefined) return undefined;
  const { bond, unmet, compared, facts, passages } = yield* isEvent(a) && isEvent(b)
    ? comparedEvents(a, b)
    : comparedEntities(a, b);
  const reasons = bond?.reasons ?? [];
  const barred = (yield* ask("ledger")).filter((row) =>
    neverOf([row]).some((ids) => ids.includes(a) && ids.includes(b)),
  );
  const sum = bond?.sum ?? null;
  const decisions = yield* decisionsOn([a, b]);
  const needed = neededFor(a, b);
  const sentence = told([a, b], barred, sum, needed, unmet);
  return { a: one, b: two, sentence, score: sum, needed, reasons: [...reasons], compared, facts, passages, decisions };
}

/** What stays in its article, as a surname alone does, starts from nothing: less is needed. */
function neededFor(a: string, b: string): number {
  if (isEvent(a)) return ONE_EVENT;
  return (mentionOf(a) ?? mentionOf(b)) === undefined ? ONE : ONE_BY_SURNAME;
}

const NOTHING_MEETS = "they are of different kinds, or their names or dates have nothing in common";

function told(
  [a, b]: readonly [string, string],
  barred: readonly Decision[],
  sum: number | null,
  needed: number,
  unmet = NOTHING_MEETS,
): string {
  if (a === b) return "They are one.";
  if (barred[0] !== undefined) return `Decision ${barred[0].id} says that they are two.`;
  if (sum === null) return `Nothing compares them: ${unmet}.`;
  if (sum < needed) return `The evidence sums up to ${sum}; ${needed} is needed.`;
  const others = isEvent(a) ? "other reports of the two" : "others of these names";
  return `The evidence sums up to ${sum}, but ${others} speak against it, fit as well, or are too many to tell apart.`;
}

function* decisionsOn(ids: readonly string[]): Asking<Decision[]> {
  const ledger = yield* ask("ledger");
  if (ledger.length === 0) return [];
  const verdicts = new Map(yield* ask("verdicts"));
  const concerned = new Set([
    ...ids,
    ...[...verdicts].flatMap(([one, { to }]) => (ids.includes(to ?? "") ? [one] : [])),
  ]);
  return ledger.filter((decision) => namedIn(decision).some((one) => concerned.has(one)));
}

function* briefsOf(ids: readonly string[]): Asking<Map<string, Brief>> {
  const rows = ids.length === 0 ? [] : yield* ask("briefs", [...new Set(ids)]);
  return new Map(rows.map((row) => [row.id, row]));
}
