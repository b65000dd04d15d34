import { matchedText } from "../findable.ts";
import type { SubgraphRows } from "../neighbourhood.ts";
import type { Reads } from "../reads.ts";
import { type Asked, searched } from "../searching.ts";
import type { NodeKind } from "../../model/kinds.ts";
import type { Window } from "../store.ts";
import type { Connection } from "./connection.ts";
import { pageOf, toNode, windowed, wordQuery, type NodeAnswer } from "./rows.ts";

/** Nodes by id, by their words and by their dates. */
export function nodeReads(
  connection: Connection,
  rows: SubgraphRows,
): Pick<Reads, "node" | "nodes" | "search" | "timeline"> {
  return {
    node: async (id) => (await rows.nodes([id]))[0],
    nodes: (ids) => Promise.resolve(rows.nodes(ids)),
    search: (q, kinds, window) => searched(q, window, (asked, part) => found(connection, asked, kinds, part)),
    timeline: async (filter, window) => {
      const parameters = { from: null, to: null, kind: null, ...filter, ...windowed(window) };
      const dated = await connection.read<NodeAnswer & { date: string }>("read/timeline", parameters);
      return pageOf(dated, window, (row) => ({ date: row.date, node: toNode(row) }));
    },
  };
}

async function found(connection: Connection, { words, phrase }: Asked, kinds: readonly NodeKind[], part: Window) {
  const parameters = { query: wordQuery(words), phrase, kinds, ...windowed(part) };
  const rows = await connection.read<NodeAnswer>("read/search", parameters);
  const asked = words.map(({ begins }) => begins);
  return pageOf(rows, part, (row) => ({ node: toNode(row), matched: matchedText(toNode(row), asked) }));
}
