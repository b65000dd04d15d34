import type { Decision } from "../../../model/decisions.ts";
import { foldLedger } from "../../../resolve/ledger/fold.ts";
import type { Folded, Standing } from "../../../resolve/ledger/verdicts.ts";
import type { Asking } from "../asking.ts";
import type { EventRow } from "../event-index.ts";
import { calledOrOwn, keyOf, reportIn } from "../called-events.ts";
import { namedIn } from "../named-in.ts";

/** What the ledger comes to, decisions on events included. */
export function* withEvents(folded: Folded, onEvents: readonly Decision[]): Asking<Folded> {
  if (onEvents.length === 0) return folded;
  const events = foldLedger(onEvents, yield* eventStanding([...new Set(onEvents.flatMap(namedIn))].sort()));
  return {
    verdicts: new Map([...folded.verdicts, ...events.verdicts]),
    statuses: new Map([...folded.statuses, ...events.statuses]),
  };
}

/** What answers to these ids among events. */
export function* eventStanding(ids: readonly string[]): Asking<Standing> {
  return standingIn(yield* calledOrOwn(ids));
}

/** An id is answered to by the event of that id, one that a report calls so, or the event of the report that it names. */
function standingIn(rows: readonly EventRow[]): Standing {
  const entities = new Set(rows.map(({ entity }) => entity));
  const find = (id: string): string | undefined => {
    if (entities.has(id)) return id;
    const [called] = rows
      .filter(({ name }) => name === id)
      .map(({ entity }) => entity)
      .sort();
    const report = reportIn(id)?.join(" ");
    return called ?? rows.find((row) => keyOf(row) === report)?.entity;
  };
  return { entity: find, mention: find };
}
