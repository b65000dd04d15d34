import type { Path } from "../api/views.ts";
import type { Adjacency, Step } from "./adjacency.ts";
import type { SubgraphRows } from "./neighbourhood.ts";
import { shortestWalks, type Walk } from "./paths.ts";
import type { GraphStore } from "./store.ts";

/** Sentences shown on a step at most; the edge's own sources tell all. */
const SENTENCES = 3;

/** The shortest paths between two nodes, each step with the sentences that prove it. */
export async function pathsOf(
  store: Pick<GraphStore, "sources">,
  adjacency: Adjacency,
  rows: SubgraphRows,
  { from, to, limit }: { from: string; to: string; limit: number },
): Promise<Path[]> {
  const walks = await shortestWalks(adjacency, from, to, limit);
  return Promise.all(walks.map((walk) => pathView(store, rows, walk)));
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
