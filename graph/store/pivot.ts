import type { Brief, Voices } from "../api/views.ts";

/** One speaker, one event, and the speech that joins them. */
export interface Cell {
  readonly speaker: string;
  readonly speakerKind: Brief["kind"];
  readonly speakerName: string;
  readonly event: string;
  readonly eventName: string;
  readonly start: string | null;
  readonly statements: number;
  readonly positive: number;
  readonly negative: number;
}

/** Cells as a matrix: the `limit` speakers and events with most statements, of equals the smaller id first. */
export function pivot(cells: readonly Cell[], limit: number): Voices {
  const speakers = total(cells, (cell) => [
    cell.speaker,
    { id: cell.speaker, kind: cell.speakerKind, name: cell.speakerName },
  ]).slice(0, limit);
  const events = total(cells, (cell) => [
    cell.event,
    { id: cell.event, kind: "Event" as const, name: cell.eventName, start: cell.start },
  ]).slice(0, limit);
  const rows = new Map(speakers.map(({ id }, at) => [id, at]));
  const columns = new Map(events.map(({ id }, at) => [id, at]));
  const shown = cells
    .filter((cell) => rows.has(cell.speaker) && columns.has(cell.event))
    .sort(
      (a, b) =>
        (rows.get(a.speaker) ?? 0) - (rows.get(b.speaker) ?? 0) ||
        (columns.get(a.event) ?? 0) - (columns.get(b.event) ?? 0),
    )
    .map(({ speaker, event, statements, positive, negative }) => ({ speaker, event, statements, positive, negative }));
  return { speakers, events, cells: shown };
}

function total<Head extends { id: string }>(
  cells: readonly Cell[],
  head: (cell: Cell) => [string, Head],
): (Head & { statements: number })[] {
  const totals = new Map<string, Head & { statements: number }>();
  for (const cell of cells) {
    const [id, first] = head(cell);
    const known = totals.get(id) ?? { ...first, statements: 0 };
    totals.set(id, { ...known, statements: known.statements + cell.statements });
  }
  return [...totals.values()].sort((a, b) => b.statements - a.statements || (a.id < b.id ? -1 : 1));
}
