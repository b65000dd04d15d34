import type { Node, Path } from "../api/views.ts";
import { UNSURE_BELOW } from "../model/confidence.ts";
import { PATH_RELATIONS } from "../model/relations.ts";
import type { Adjacency, Step } from "./adjacency.ts";
import type { SubgraphRows } from "./neighbourhood.ts";
import { shortestWalks, type Walk } from "./paths.ts";
import type { GraphStore } from "./store.ts";

/** Sentences shown on a step at most; the edge's own sources tell all. */
const SENTENCES = 3;

/** Shortest walks that are held against each other, at least. */
const WALKS_WEIGHED = 100;

/** The shortest paths between two nodes, those through what ties fewest others first, each step with the sentences that prove it. */
export async function pathsOf(
  store: Pick<GraphStore, "sources">,
  adjacency: Adjacency,
  rows: SubgraphRows,
  { from, to, limit }: { from: string; to: string; limit: number },
): Promise<Path[]> {
  const walks = await shortestWalks(adjacency, from, to, Math.max(limit, WALKS_WEIGHED));
  const telling = await tellingFirst(rows, walks);
  return Promise.all(telling.slice(0, limit).map((walk) => pathView(store, rows, walk)));
}

/**
 * A way through one vote tells more than one through a state that ties thousands, and none that leads over an unsure statement leads first; walks that tell as much
 * stay in their order.
 */
async function tellingFirst(rows: SubgraphRows, walks: readonly Walk[]): Promise<Walk[]> {
  const between = [...new Set(walks.flatMap(({ nodes }) => nodes.slice(1, -1)))];
  const degrees = await rows.degrees(between, { types: PATH_RELATIONS, voices: false });
  const unsure = new Set((await rows.nodes(between)).filter(isUnsure).map(({ id }) => id));
  return walks
    .map((walk) => ({ walk, ...weightOf(walk, degrees, unsure) }))
    .sort((x, y) => x.doubts - y.doubts || x.crowd - y.crowd)
    .map(({ walk }) => walk);
}

/** How many unsure statements a walk leads over, and how many others its nodes tie, multiplied. */
function weightOf({ nodes }: Walk, degrees: ReadonlyMap<string, number>, unsure: ReadonlySet<string>) {
  const between = nodes.slice(1, -1);
  const crowd = between.reduce((product, id) => product * (degrees.get(id) ?? 1), 1);
  return { doubts: between.filter((id) => unsure.has(id)).length, crowd };
}

function isUnsure({ kind, properties }: Node): boolean {
  return kind === "Statement" && Number(properties["confidence"] ?? 1) < UNSURE_BELOW;
}

async function pathView(store: Pick<GraphStore, "sources">, rows: SubgraphRows, { nodes, steps }: Walk): Promise<Path> {
  const known = new Map((await rows.nodes(nodes)).map((node) => [node.id, node]));
  const edges = new Map((await rows.edges(nodes)).map((edge) => [edge.id, edge]));
  const proved = async ({ edge }: Step) => {
    const sources = await store.sources(edge, { limit: SENTENCES, offset: 0 });
    return { ...must(edges, edge), sources: [...(sources?.items ?? [])] };
  };
  return { nodes: nodes.map((id) => must(known, id)), edges: await Promise.all(steps.map(proved)) };
}

function must<Item>(items: ReadonlyMap<string, Item>, id: string): Item {
  const item = items.get(id);
  if (item === undefined) throw new Error(`a path passes through ${id}, which is not stored`);
  return item;
}
