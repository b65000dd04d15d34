import { doMeet, isMovable, type Storied, storyBlock } from "../../../resolve/event-resolution/story.ts";
import type { Asking } from "../asking.ts";
import { keyOf } from "../called-events.ts";
import type { EventRow, KeyAsked } from "../event-index.ts";
import { storiedIn } from "../event-reports.ts";
import { ask } from "../record-index.ts";

/** What more reports than this bear is no key: everybody in a state's politics is near its governor. */
const CROWD = 48;

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
export function* storyBlocks(exchange: Exchange): Asking<Blocks> {
  const { after, changed } = exchange;
  const asked = yield* touchedKeys([...askedBy(changed).values()], exchange);
  const bearers = yield* bearersOf(asked, exchange);
  const met = [...new Map([...after, ...bearers.map(({ row }) => row)].map((row) => [keyOf(row), row])).values()];
  const movable = met.filter((row) => isMovable(storiedIn(row)));
  const others = yield* neighboursOf(movable, exchange);
  const put = (row: EventRow): EventRow => {
    const block = isMovable(storiedIn(row)) ? (storyBlock(storiedIn(row), others(row)) ?? null) : row.block;
    return block === row.block ? row : { ...row, block };
  };
  const own = new Set(after.map(keyOf));
  const moved = movable.filter((row) => !own.has(keyOf(row))).map((row) => [row, put(row)] as const);
  return { after: after.map(put), moved: moved.filter(([was, is]) => was !== is) };
}

/** The keys of some reports, each with the days that those who bear it reach over. */
function askedBy(rows: readonly EventRow[]): Map<string, KeyAsked> {
  const asked = new Map<string, KeyAsked>();
  for (const row of rows) {
    const { keys, reach } = storiedIn(row);
    if (reach === undefined) continue;
    for (const key of keys) {
      const { first, last } = asked.get(key) ?? reach;
      asked.set(key, { key, first: Math.min(first, reach.first), last: Math.max(last, reach.last) });
    }
  }
  return asked;
}

/** The keys by which an exchange may reach other reports: not those of a crowd; of one that becomes a crowd, or is none any more, on all days. */
function* touchedKeys(asked: readonly KeyAsked[], exchange: Exchange): Asking<KeyAsked[]> {
  const counts = yield* countsOf(asked, exchange);
  return asked.flatMap((one): KeyAsked[] => {
    const { were = 0, are = 0 } = counts.get(one.key) ?? {};
    if (were <= CROWD !== are <= CROWD) return [{ key: one.key, ...ALL_DAYS }];
    return are > CROWD ? [] : [one];
  });
}

const ALL_DAYS = { first: -1e9, last: 1e9 };

/** For each of these reports those that bear one of its keys and reach over one of its days, once each. */
function* neighboursOf(rows: readonly EventRow[], exchange: Exchange): Asking<(row: EventRow) => Storied[]> {
  const asked = [...askedBy(rows).values()];
  const counts = yield* countsOf(asked, exchange);
  const few = asked.filter(({ key }) => (counts.get(key)?.are ?? 0) <= CROWD);
  const byKey = new Map<string, EventRow[]>(few.map(({ key }) => [key, []]));
  for (const { key, row } of yield* bearersOf(few, exchange)) byKey.get(key)?.push(row);
  return (row) => {
    const { keys, reach } = storiedIn(row);
    const found = keys.flatMap((key) => byKey.get(key) ?? []);
    return [...new Map(found.map((other) => [keyOf(other), other])).values()]
      .map(storiedIn)
      .filter((other) => doMeet(reach, other.reach));
  };
}

/** How many reports bear each of these keys before the exchange and after; what is more than any crowd is not counted further. */
function* countsOf(
  asked: readonly KeyAsked[],
  { before, after }: Exchange,
): Asking<Map<string, { were: number; are: number }>> {
  const keys = asked.map(({ key }) => key).sort();
  // Where as many go as the exchange takes out, what was a crowd may be none.
  const stored = keys.length === 0 ? [] : yield* ask("keyCounts", keys, CROWD + before.length + 1);
  const counts = new Map(keys.map((key) => [key, { were: 0, are: 0 }]));
  for (const { key, reports } of stored) counts.set(key, { were: reports, are: reports });
  const add = (row: EventRow, by: 1 | -1) => {
    for (const key of storiedIn(row).keys) {
      const count = counts.get(key);
      if (count !== undefined) count.are += by;
    }
  };
  for (const row of before) add(row, -1);
  for (const row of after) add(row, 1);
  return counts;
}

/** The reports that bear these keys and reach over the days asked for, as they are after the exchange. */
function* bearersOf(
  asked: readonly KeyAsked[],
  { before, after }: Exchange,
): Asking<{ readonly key: string; readonly row: EventRow }[]> {
  const gone = new Set(before.map(({ article }) => article));
  const stored = asked.length === 0 ? [] : yield* ask("eventsKeyed", asked);
  const wanted = new Set(asked.map(({ key }) => key));
  const kept = stored.filter(({ article }) => !gone.has(article)).map(({ key, ...row }) => ({ key, row }));
  const come = after.flatMap((row) =>
    storiedIn(row)
      .keys.filter((key) => wanted.has(key))
      .map((key) => ({ key, row })),
  );
  return [...kept, ...come];
}
