import neo4j from "neo4j-driver";
import { foldedEnds } from "../folded.ts";
import { ARTICLES_MAX, namedTogether } from "../named-together.ts";
import { pivot, type Cell } from "../pivot.ts";
import type { Reads } from "../reads.ts";
import { allOf } from "../searching.ts";
import type { StatementFilter, Window } from "../store.ts";
import type { Connection } from "./connection.ts";
import { heardOf } from "./graph-rows.ts";
import { pageOf, windowed, wordQuery } from "./rows.ts";
import {
  toNamesBoth,
  toSource,
  toStatement,
  type SourceRow,
  type StatementRow,
  type TogetherRow,
} from "./statement-rows.ts";

/** What was said, counted and in full, and the words behind the record. */
export function saidReads(connection: Connection): Pick<Reads, "voices" | "statements" | "sources" | "together"> {
  return {
    voices: async (filter, limit) => {
      const parameters = { event: null, kind: null, ...heardOf(filter), ...filter };
      return pivot(await connection.read<Cell & Record<string, unknown>>("read/voices", parameters), limit);
    },
    statements: (filter, window) => statements(connection, filter, window),
    sources: (element, window) => sources(connection, element, window),
    together: async (a, b, window) => {
      const parameters = { a, b, limit: neo4j.int(ARTICLES_MAX) };
      const rows = await connection.read<TogetherRow>("read/together", parameters);
      return namedTogether(rows.map(toNamesBoth), window);
    },
  };
}

async function statements(connection: Connection, { q, ...filter }: StatementFilter, window: Window) {
  const words = q === undefined ? [] : allOf(q);
  if (q !== undefined && words.length === 0) return { items: [], more: false };
  const any = { speaker: null, event: null, about: null, article: null, from: null, to: null, act: null };
  const query = words.length === 0 ? null : wordQuery(words);
  const parameters = { ...any, ...filter, query, ...windowed(window) };
  return pageOf(await connection.read<StatementRow>("read/statements", parameters), window, toStatement);
}

async function sources(connection: Connection, element: string, window: Window) {
  const ends = foldedEnds(element);
  const folded = ends && (await connection.read<{ id: string }>("read/folded-statements", ends));
  const elements = folded?.map((row) => row.id) ?? [element];
  const rows = await connection.read<SourceRow>("read/sources", { elements, ...windowed(window) });
  if (rows.length === 0 && !(await exists(connection, element))) return undefined;
  return pageOf(rows, window, toSource);
}

async function exists(connection: Connection, id: string): Promise<boolean> {
  const [row] = await connection.read<{ found: boolean }>("read/exists", { id });
  return row?.found ?? false;
}
