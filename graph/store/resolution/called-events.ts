import type { Asking } from "./asking.ts";
import type { EventRow } from "./event-index.ts";
import { ask } from "./record-index.ts";

/** The reports that answer to these ids before anything is decided, in the order in which they do. */
export function* calledOrOwn(ids: readonly string[]): Asking<readonly EventRow[]> {
  const called = yield* ask("eventsCalled", [...new Set(ids.flatMap((id) => [id, withoutReport(id)]))]);
  const reports = ids.map(reportIn).filter((report) => report !== undefined);
  const own = reports.length === 0 ? [] : yield* ask("eventsOf", [...new Set(reports.map(([article]) => article))]);
  const wanted = new Set(reports.map((report) => report.join(" ")));
  return [...called, ...own.filter((row) => wanted.has(keyOf(row)))];
}

/** The report that an id names at its end: `mention:<article>:<event>`, `event:…:<article>:<event>`. */
export function reportIn(id: string): [article: string, event: string] | undefined {
  const [event, article] = id.split(":").reverse();
  return article === undefined || event === undefined ? undefined : [article, event];
}

function withoutReport(id: string): string {
  return id.split(":").slice(0, -2).join(":");
}

export function keyOf({ article, event }: Pick<EventRow, "article" | "event">): string {
  return `${article} ${event}`;
}
