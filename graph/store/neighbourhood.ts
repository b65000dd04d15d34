import type { Edge, Node, Subgraph } from "../api/views.ts";
import { OWNED_KINDS } from "../model/kinds.ts";
import type { NeighbourhoodOptions } from "./store.ts";

/** A neighbour and how many articles or statements tie it to the node asked about. */
export interface Neighbour {
  readonly id: string;
  readonly weight: number;
}

/** What a store must answer for neighbourhoods and the overview to be put together. */
export interface SubgraphRows {
  /** By id; unknown ids are passed over. */
  nodes(ids: readonly string[]): Promise<Node[]>;
  /** Stored edges among these nodes, by id. */
  edges(ids: readonly string[]): Promise<Edge[]>;
  /** Folded SAID edges among these nodes. */
  folded(ids: readonly string[]): Promise<Edge[]>;
  /** All neighbours of a node, most supported first, then by id. */
  neighbours(id: string, options: Omit<NeighbourhoodOptions, "limit">): Promise<Neighbour[]>;
}

/** These nodes, all edges among them by id, and for each how many neighbours of the shown graph are left out. */
export async function subgraphOf(rows: SubgraphRows, ids: readonly string[]): Promise<Subgraph> {
  const nodes = await rows.nodes(ids);
  const known = nodes.map((node) => node.id);
  const edges = [...(await rows.edges(known)), ...(await rows.folded(known))].sort((a, b) => (a.id < b.id ? -1 : 1));
  const inside = new Set(known);
  const truncated: Record<string, number> = {};
  for (const id of known) {
    const hidden = (await rows.neighbours(id, { folded: true })).filter(
      (neighbour) => !inside.has(neighbour.id),
    ).length;
    if (hidden > 0) truncated[id] = hidden;
  }
  return { nodes, edges, truncated };
}

/** A node with its best supported neighbours, or undefined where there is no such node. */
export async function neighbourhoodOf(
  rows: SubgraphRows,
  id: string,
  { limit, ...options }: NeighbourhoodOptions,
): Promise<Subgraph | undefined> {
  const [node] = await rows.nodes([id]);
  if (node === undefined) return undefined;
  // A statement or an article has no folded ties: its own edges are what there is to see.
  const folded = options.folded && !OWNED_KINDS.has(node.kind);
  const neighbours = await rows.neighbours(id, { ...options, folded });
  return subgraphOf(rows, [id, ...neighbours.slice(0, limit).map((neighbour) => neighbour.id)]);
}
