import { storyBlock } from "../../../resolve/event-resolution/story.ts";
import type { Asking } from "../asking.ts";
import { keyOf } from "../called-events.ts";
import type { EventRow } from "../event-index.ts";
import { storiedIn } from "../event-reports.ts";
import { ask } from "../record-index.ts";

/** What more reports than this bear is no key: everybody in a state's politics is near its governor. */
const CROWD = 48;
/** The surest ground that a report can stand on: it goes nowhere. */
const OWN_GROUND = 3;

/** Reports that come in place of others of the same articles. */
export interface Exchange {
  /** All reports of these articles before and after, whether they change or not. */
  readonly before: readonly EventRow[];
  readonly after: readonly EventRow[];
  /** Those that come, go or are others than before. */
  readonly changed: readonly EventRow[];
}

/** What the exchange does to blocks. */
export interface Blocks {
  /** The reports that come, each in the block of its story. */
  readonly after: readonly EventRow[];
  /** Reports of other articles that meet others than before, as they were and as they are now. */
  readonly moved: readonly (readonly [was: EventRow, is: EventRow])[];
}

/**
 * Finds the block of each report that an exchange may bring to another: those that come, and those that share a key with one that comes, goes
 * or changes. Which block that is follows from the set of all reports, whatever came first (`storyBlock`).
 */
export function* storyBlocks({ before, after, changed }: Exchange): Asking<Blocks> {
  const keys = [...new Set(changed.flatMap(keysOf))].sort();
  if (keys.length === 0) return { after, moved: [] };
  const bearers = yield* bearersOf(keys, before, after);
  const met = [...new Map([...after, ...[...bearers.values()].flat()].map((row) => [keyOf(row), row])).values()];
  const weak = met.filter((row) => storiedIn(row).profile.foothold < OWN_GROUND && row.part !== null);
  const touched = new Set(keys);
  const others = [...new Set(weak.flatMap(keysOf))].filter((key) => !touched.has(key)).sort();
  const all = new Map([...bearers, ...(yield* bearersOf(others, before, after))]);
  const block = new Map(weak.map((row) => [keyOf(row), blockOf(row, all)]));
  const put = (row: EventRow) => {
    const found = block.get(keyOf(row));
    return found === undefined || found === row.block ? row : { ...row, block: found };
  };
  const own = new Set(after.map(keyOf));
  const moved = weak.filter((row) => !own.has(keyOf(row))).map((row) => [row, put(row)] as const);
  return { after: after.map(put), moved: moved.filter(([was, is]) => was !== is) };
}

function blockOf(row: EventRow, bearers: ReadonlyMap<string, readonly EventRow[]>): string | null {
  const others = new Map(
    keysOf(row).flatMap((key) => {
      const found = bearers.get(key) ?? [];
      return found.length > CROWD ? [] : found.map((other) => [keyOf(other), storiedIn(other)] as const);
    }),
  );
  return storyBlock(storiedIn(row), [...others.values()]) ?? null;
}

/** By key the reports that bear it after the exchange; keys that a crowd bears before as after are left out. */
function* bearersOf(
  keys: readonly string[],
  before: readonly EventRow[],
  after: readonly EventRow[],
): Asking<Map<string, readonly EventRow[]>> {
  const gone = new Set(before.map(({ article }) => article));
  // Where as many go as the exchange takes out, what was a crowd may be none.
  const crowded = new Set(keys.length === 0 ? [] : yield* ask("crowdedKeys", keys, CROWD + before.length));
  const few = keys.filter((key) => !crowded.has(key));
  const found = new Map(few.map((key): [string, EventRow[]] => [key, []]));
  for (const { key, ...row } of few.length === 0 ? [] : yield* ask("eventsKeyed", few))
    if (!gone.has(row.article)) found.get(key)?.push(row);
  for (const row of after) for (const key of keysOf(row)) found.get(key)?.push(row);
  return found;
}

function keysOf(row: EventRow): readonly string[] {
  return storiedIn(row).keys;
}
