import { holds, seasonsOf } from "../../../resolve/event-resolution/seasons.ts";
import { type Stretch, stretchesOf } from "../../../resolve/event-resolution/stretches.ts";
import type { Asking } from "../asking.ts";
import type { BlockSeason, BlockStretch, EventRow, PartRow, ReachRow } from "../event-index.ts";
import { ask } from "../record-index.ts";

/** Where something else may be found than before, and names of stretches that are no more. */
export interface Touched {
  readonly stretches: readonly BlockStretch[];
  readonly vanished: readonly string[];
}

/**
 * Writes with `write`, and tells the stretches that must be resolved after: those that `met` lie in, the rows that come, go or are looked at,
 * and those that no longer begin and end as they did. A season that none of these lie in has the stretches it had.
 */
export function* touchedBy(met: readonly EventRow[], write: Asking<void>): Asking<Touched> {
  const blocks = [...new Set(met.flatMap(({ block }) => block ?? []))].sort();
  const before = yield* seasonsIn(blocks);
  const isMet = (season: BlockSeason) => met.some((row) => liesInSeason(row, season));
  const were = yield* stretchesIn(before.filter(isMet));
  yield* write;
  const after = yield* seasonsIn(blocks);
  const [old, kept] = [before, after].map((all) => new Set(all.map(seasonName)));
  const fell = yield* stretchesIn(before.filter((one) => !isMet(one) && kept?.has(seasonName(one)) !== true));
  const now = yield* stretchesIn(after.filter((one) => isMet(one) || old?.has(seasonName(one)) !== true));
  const [known, standing] = [[...were, ...fell], now].map((all) => new Set(all.map(nameOf)));
  return {
    stretches: now.filter((one) => known?.has(nameOf(one)) !== true || met.some((row) => liesIn(row, one))),
    vanished: [...(known ?? [])].filter((name) => standing?.has(name) !== true),
  };
}

/** The name under which the doubts of a stretch are kept. */
export function nameOf({ first, last, ...season }: BlockStretch): string {
  return `event:${seasonName(season)} ${String(first)} ${String(last)}`;
}

export function liesIn(row: EventRow, stretch: BlockStretch): boolean {
  const first = row.first ?? stretch.first;
  return liesInSeason(row, stretch) && first >= stretch.first && first <= stretch.last;
}

function liesInSeason({ block, part }: EventRow, season: BlockSeason): boolean {
  return block === season.block && part !== null && holds(season, part);
}

function seasonName({ block, from, to }: BlockSeason): string {
  return `${block} ${String(from)} ${String(to)}`;
}

function* seasonsIn(blocks: readonly string[]): Asking<BlockSeason[]> {
  const counts = new Map<string, Map<number, number>>();
  const rows: readonly PartRow[] = blocks.length === 0 ? [] : yield* ask("eventParts", blocks);
  for (const { block, part, reports } of rows)
    counts.set(block, (counts.get(block) ?? new Map<number, number>()).set(part, reports));
  return [...counts].flatMap(([block, parts]) => seasonsOf(parts).map((season) => ({ block, ...season })));
}

function* stretchesIn(seasons: readonly BlockSeason[]): Asking<BlockStretch[]> {
  const reaches = new Map<string, ReachRow[]>();
  for (const row of seasons.length === 0 ? [] : yield* ask("eventReaches", seasons)) {
    const known = reaches.get(row.block);
    if (known === undefined) reaches.set(row.block, [row]);
    else known.push(row);
  }
  return seasons.flatMap((season) =>
    stretchesOf((reaches.get(season.block) ?? []).filter(({ part }) => holds(season, part))).map(
      (stretch: Stretch): BlockStretch => ({ ...season, ...stretch }),
    ),
  );
}
