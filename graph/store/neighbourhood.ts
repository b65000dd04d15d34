import type { Edge, Node, Subgraph } from "../api/views.ts";
import { OWNED_KINDS } from "../model/kinds.ts";
import { RELATIONS, RELATION_TYPES, type RelationType } from "../model/relations.ts";
import { isFolded } from "./folded.ts";
import type { Heard, NeighbourhoodOptions } from "./store.ts";

/** A neighbour and how many articles or statements tie it to the node asked about. */
export interface Neighbour {
  readonly id: string;
  readonly weight: number;
}

/** The ties to follow from a node: stored edges of these types, and folded SAID edges where `voices` says so. */
export interface Ties {
  readonly types: readonly RelationType[];
  readonly voices: boolean;
  /** Which statements are folded. */
  readonly heard?: Heard;
}

/** What a store must answer for neighbourhoods and the overview to be put together. */
export interface SubgraphRows {
  /** By id; unknown ids are passed over. */
  nodes(ids: readonly string[]): Promise<Node[]>;
  /** Stored edges among these nodes, by id. */
  edges(ids: readonly string[]): Promise<Edge[]>;
  /** Folded SAID edges among these nodes, by id. */
  folded(ids: readonly string[], heard: Heard): Promise<Edge[]>;
  /** The best supported neighbours of a node by these ties, most supported first, then by id; the node itself is none. */
  neighbours(id: string, ties: Ties, limit: number): Promise<Neighbour[]>;
  /** How many different neighbours each of these nodes has by these ties; a node without any may be left out. */
  degrees(ids: readonly string[], ties: Ties): Promise<ReadonlyMap<string, number>>;
  /** Entities and events, those of most articles first, then by id. */
  best(limit: number): Promise<string[]>;
}

/** Ties of the shown graph: the paper trail is left out, statements are folded. */
const SHOWN: Ties = { types: RELATION_TYPES.filter((type) => RELATIONS[type].shared), voices: true };
/** Every stored edge. */
const STORED: Ties = { types: RELATION_TYPES, voices: false };

/** The ties that an expansion follows; in the folded graph SAID is the counted edge, and ABOUT has gone into it. */
export function tiesAsked(relation: RelationType | undefined, folded: boolean): Ties {
  if (relation === undefined) return folded ? SHOWN : STORED;
  if (folded && relation === "SAID") return { types: [], voices: true };
  if (folded && relation === "ABOUT") return { types: [], voices: false };
  return { types: [relation], voices: false };
}

/** These nodes by id, all edges among them by id, and for each how many neighbours of the shown graph are left out. */
export async function subgraphOf(
  rows: SubgraphRows,
  ids: readonly string[],
  { folded = true, heard = {} }: Partial<Pick<NeighbourhoodOptions, "folded" | "heard">> = {},
): Promise<Subgraph> {
  const nodes = await rows.nodes(ids);
  const known = nodes.map((node) => node.id);
  const voices = folded ? await rows.folded(known, heard) : [];
  const edges = [...(await rows.edges(known)), ...voices].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { nodes, edges, truncated: await hidden(rows, { nodes, edges }, folded ? heard : undefined) };
}

/** A node with its best supported neighbours in that order, or undefined where there is no such node. */
export async function neighbourhoodOf(
  rows: SubgraphRows,
  id: string,
  { limit, relation, folded, heard = {} }: NeighbourhoodOptions,
): Promise<Subgraph | undefined> {
  const [node] = await rows.nodes([id]);
  if (node === undefined) return undefined;
  const ties = tiesAsked(relation, folded && isFoldable(node));
  const neighbours = await rows.neighbours(id, { ...ties, heard }, limit);
  const order = new Map([id, ...neighbours.map((neighbour) => neighbour.id)].map((one, at) => [one, at]));
  const { nodes, ...rest } = await subgraphOf(rows, [...order.keys()], { folded, heard });
  return { nodes: nodes.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)), ...rest };
}

/** A statement or an article has no folded ties: its own edges are what there is to see. */
function isFoldable(node: Node): boolean {
  return !OWNED_KINDS.has(node.kind);
}

/** For each node, what an expansion would still bring: all its neighbours less those that stand beside it already. `heard` is absent where nothing is folded. */
async function hidden(
  rows: SubgraphRows,
  { nodes, edges }: Pick<Subgraph, "nodes" | "edges">,
  heard: Heard | undefined,
): Promise<Record<string, number>> {
  const folded = heard !== undefined;
  const asShown = nodes.filter((node) => folded && isFoldable(node)).map((node) => node.id);
  const asStored = nodes.filter((node) => !folded || !isFoldable(node)).map((node) => node.id);
  const beside = neighboursInside(edges, new Set(asShown));
  const degrees = [
    ...(await rows.degrees(asShown, { ...SHOWN, ...(heard ? { heard } : {}) })),
    ...(await rows.degrees(asStored, STORED)),
  ];
  const left = degrees.map(([id, degree]) => [id, degree - (beside.get(id)?.size ?? 0)] as const);
  return Object.fromEntries(left.filter(([, count]) => count > 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Who stands beside whom by these edges; a node seen as shown has the shared and folded ones only, any other the stored ones. */
function neighboursInside(edges: readonly Edge[], asShown: ReadonlySet<string>): Map<string, Set<string>> {
  const beside = new Map<string, Set<string>>();
  for (const edge of edges) {
    const isVoice = isFolded(edge);
    const isShown = isVoice || RELATIONS[edge.type as RelationType].shared;
    for (const [id, other] of [
      [edge.from, edge.to],
      [edge.to, edge.from],
    ] as const) {
      if (id === other || (asShown.has(id) ? !isShown : isVoice)) continue;
      const known = beside.get(id);
      if (known === undefined) beside.set(id, new Set([other]));
      else known.add(other);
    }
  }
  return beside;
}
