import { eventIdsIn } from "./reports-of.ts";
import type { Asking } from "../asking.ts";
import type { Brief } from "../../../api/views.ts";
import { profileIn } from "../event-reports.ts";
import { ask } from "../record-index.ts";
import { reportsOf } from "./reports-of.ts";

/** The events that these articles tell of, decisions carried out, by article; each once, by id. */
export function* eventsTold(articles: readonly string[]): Asking<ReadonlyMap<string, readonly Brief[]>> {
  const found = yield* eventIdsIn(articles);
  const ids = [...new Set([...found.values()].flatMap((events) => [...events]))];
  const briefs = ids.length === 0 ? [] : yield* ask("briefs", ids);
  const known = new Map(briefs.map((brief) => [brief.id, brief]));
  return new Map(
    [...found].map(([article, events]) => [article, [...events].sort().flatMap((id) => known.get(id) ?? [])]),
  );
}

/** The articles that tell of an event, the first told first. */
export function* articlesTelling(event: string): Asking<readonly string[]> {
  const rows = yield* reportsOf(event);
  const keys = rows.map((row) => `${profileIn(row).published ?? "9999"} ${row.article}`);
  return [...new Set(keys)].sort().map((key) => key.slice(key.indexOf(" ") + 1));
}
