import type { Decision } from "../../../model/decisions.ts";
import type { NeverOne } from "../../../resolve/blocks/bonds.ts";
import { foldLedger } from "../../../resolve/ledger/fold.ts";
import { isEvent } from "../../../resolve/ledger/subjects.ts";
import type { Folded, Standing, Verdict } from "../../../resolve/ledger/verdicts.ts";
import type { Asking } from "../asking.ts";
import { namedIn } from "../named-in.ts";
import { ask, type StandingRow } from "../record-index.ts";
import { withEvents } from "./fold-events.ts";

/** Folds the ledger anew, and keeps what it comes to. */
export function* refolded(ledger: readonly Decision[], before: ReadonlyMap<string, Verdict>): Asking<Folded> {
  const folded = yield* foldedLedger(ledger);
  const put = [...folded.verdicts].filter(([subject, verdict]) => !isSame(verdict, before.get(subject)));
  const drop = [...before.keys()].filter((subject) => !folded.verdicts.has(subject));
  if (put.length > 0 || drop.length > 0) yield* ask("putVerdicts", put, drop);
  return folded;
}

/** The ledger's rows and what each comes to. */
export function* foldedLedger(ledger: readonly Decision[]): Asking<Folded> {
  if (ledger.length === 0) return foldLedger([], NOTHING);
  const [onEvents, others] = [ledger.filter(isOnEvents), ledger.filter((one) => !isOnEvents(one))];
  const named = [...new Set(others.flatMap(namedIn))].sort();
  const folded = foldLedger(others, named.length === 0 ? NOTHING : standingOf(yield* ask("standing", named)));
  return yield* withEvents(folded, onEvents);
}

/** Whether a decision is on events: the ledger of these stands by itself. */
export function isOnEvents(decision: Decision): boolean {
  return namedIn(decision).some(isEvent);
}

/** Names that a person decided are never one. */
export function neverOf(ledger: readonly Decision[]): NeverOne[] {
  return ledger.flatMap((one): NeverOne[] => (one.action === "never-merge" ? [[one.entity, one.other]] : []));
}

/** Entities and mentions of which something else is decided now, and the mentions that were split off to these entities. */
export function changed(before: ReadonlyMap<string, Verdict>, after: ReadonlyMap<string, Verdict>): string[] {
  const all = [...before, ...after];
  const subjects = new Set(all.map(([one]) => one).filter((one) => !isSame(before.get(one), after.get(one))));
  return [...new Set(all.flatMap(([one, { to }]) => (subjects.has(one) || subjects.has(to ?? "") ? [one] : [])))];
}

function isSame(a: Verdict | undefined, b: Verdict | undefined): boolean {
  return a?.to === b?.to && a?.name === b?.name && a?.kind === b?.kind && a?.decision === b?.decision;
}

const NOTHING: Standing = { entity: () => undefined, mention: () => undefined };

export function standingOf(rows: readonly StandingRow[]): Standing {
  const known = new Map(rows.map(({ id, entity }) => [id, entity]));
  const find = (id: string) => known.get(id);
  return { entity: find, mention: find };
}
