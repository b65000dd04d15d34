import { mentionId } from "../../../model/ids.ts";
import { isEvent } from "../../../resolve/ledger/subjects.ts";
import type { Verdict } from "../../../resolve/ledger/verdicts.ts";
import type { Asking } from "../asking.ts";
import { keyOf, reportIn } from "../called-events.ts";
import type { EventRow } from "../event-index.ts";
import { ask } from "../record-index.ts";

/** The reports of an event as the record shows it, decisions carried out; by article, then event. */
export function* reportsOf(id: string): Asking<EventRow[]> {
  const verdicts = new Map(yield* ask("verdicts"));
  const subjects = [id, ...[...verdicts].flatMap(([subject, { to }]) => (to === id ? [subject] : []))];
  // A mention that stands apart may have been merged into the event after.
  const apart = [...verdicts].flatMap(([subject, { to }]) => (subjects.includes(to ?? "") ? [subject] : []));
  const all = [...new Set([...subjects, ...apart])];
  const articles = all.flatMap((subject) => reportIn(subject)?.[0] ?? []);
  const called = yield* ask("eventsCalled", all.filter(isEvent));
  const own = yield* ask("eventsOf", [...new Set(articles)]);
  const rows = new Map([...called, ...own].map((row) => [keyOf(row), row]));
  const wanted = [...rows.values()].filter((row) => shownAs(row, verdicts) === id);
  return wanted.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** The ids of the events that these articles tell of, decisions carried out, by article. */
export function* eventIdsIn(articles: readonly string[]): Asking<ReadonlyMap<string, ReadonlySet<string>>> {
  const verdicts = new Map(yield* ask("verdicts"));
  const found = new Map<string, Set<string>>();
  for (const row of yield* ask("eventsOf", [...new Set(articles)])) {
    const event = shownAs(row, verdicts);
    if (event !== null) found.set(row.article, (found.get(row.article) ?? new Set()).add(event));
  }
  return found;
}

/** The event of a report once the ledger has spoken; null for one that was dropped. */
function shownAs({ article, event, entity }: EventRow, verdicts: ReadonlyMap<string, Verdict>): string | null {
  const before = verdicts.get(mentionId(article, event))?.to ?? entity;
  const verdict = verdicts.get(before);
  return verdict === undefined ? before : verdict.to;
}
