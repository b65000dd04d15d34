import type { Brief, Voices } from "../api/views.ts";

/** One speaker, one event, and the speech that joins them. */
export interface Count {
  readonly speaker: string;
  readonly event: string;
  readonly statements: number;
  readonly positive: number;
  readonly negative: number;
}

/** A count with the names of both. */
export interface Cell extends Count {
  readonly speakerKind: Brief["kind"];
  readonly speakerName: string;
  readonly eventName: string;
  readonly start: string | null;
}

/** A row or column of the matrix before it has a name. */
export interface Total {
  readonly id: string;
  readonly statements: number;
}

export interface Matrix {
  readonly speakers: readonly Total[];
  readonly events: readonly Total[];
  readonly cells: readonly Count[];
}

/** What the matrix shows of a speaker or event; `start` is an event's. */
export interface Head extends Brief {
  readonly start: string | null;
}

/** Counts as a matrix: the `limit` speakers and events with most statements, of equals the smaller id first; cells in that order. */
export function matrixOf(counts: readonly Count[], limit: number): Matrix {
  const speakers = totals(counts, (count) => count.speaker).slice(0, limit);
  const events = totals(counts, (count) => count.event).slice(0, limit);
  const rows = new Map(speakers.map(({ id }, at) => [id, at]));
  const columns = new Map(events.map(({ id }, at) => [id, at]));
  const place = ({ speaker, event }: Count) => (rows.get(speaker) ?? 0) * columns.size + (columns.get(event) ?? 0);
  const cells = counts
    .filter(({ speaker, event }) => rows.has(speaker) && columns.has(event))
    .sort((a, b) => place(a) - place(b))
    .map(({ speaker, event, statements, positive, negative }) => ({ speaker, event, statements, positive, negative }));
  return { speakers, events, cells };
}

/** A matrix with names; a speaker or event without one is left out. */
export function named({ speakers, events, cells }: Matrix, heads: ReadonlyMap<string, Head>): Voices {
  return {
    speakers: speakers.flatMap(({ id, statements }) => {
      const head = heads.get(id);
      return head === undefined ? [] : [{ id, kind: head.kind, name: head.name, statements }];
    }),
    events: events.flatMap(({ id, statements }) => {
      const head = heads.get(id);
      return head === undefined ? [] : [{ id, kind: head.kind, name: head.name, statements, start: head.start }];
    }),
    cells: [...cells],
  };
}

/** Cells as a matrix with names. */
export function pivot(cells: readonly Cell[], limit: number): Voices {
  const heads = new Map<string, Head>();
  for (const { speaker, speakerKind, speakerName, event, eventName, start } of cells) {
    heads.set(speaker, { id: speaker, kind: speakerKind, name: speakerName, start: null });
    heads.set(event, { id: event, kind: "Event", name: eventName, start });
  }
  return named(matrixOf(cells, limit), heads);
}

function totals(counts: readonly Count[], key: (count: Count) => string): Total[] {
  const sums = new Map<string, number>();
  for (const count of counts) sums.set(key(count), (sums.get(key(count)) ?? 0) + count.statements);
  return [...sums].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id, statements]) => ({ id, statements }));
}
