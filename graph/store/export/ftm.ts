import type { Node } from "../../api/views.ts";
import type { GraphStore } from "../store.ts";
import { ftmLinks } from "./ftm-links.ts";
import { ftmThing } from "./ftm-things.ts";
import type { FtmEntity } from "./ftm-entity.ts";
import type { ExportedEdge } from "./rows.ts";

/** Edges looked through in one go, with the nodes at their ends. */
const BATCH = 200;

/**
 * The record as FollowTheMoney entities, a JSON line each. What FollowTheMoney has no word for (what somebody said, what that was about)
 * is a note and unknown links that tell their role. Source: followthemoney.tech, "Schemata".
 */
export async function* ftmExport(store: Pick<GraphStore, "export" | "nodes">): AsyncGenerator<string> {
  const told = new Set<string>();
  const edges: ExportedEdge[] = [];
  for await (const row of store.export()) {
    if ("node" in row) yield* lines(ftmThing(row.node));
    else edges.push(row.edge);
    if (edges.length >= BATCH) yield* links(store, edges.splice(0), told);
  }
  yield* links(store, edges, told);
}

async function* links(
  store: Pick<GraphStore, "nodes">,
  edges: readonly ExportedEdge[],
  told: Set<string>,
): AsyncGenerator<string> {
  const ids = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const ends = new Map((await store.nodes([...ids])).map((node): [string, Node] => [node.id, node]));
  for (const edge of edges) {
    const [from, to] = [ends.get(edge.from), ends.get(edge.to)];
    if (from === undefined || to === undefined) continue;
    // A post that several people have held is one.
    const fresh = ftmLinks(edge, from, to).filter(({ id, schema }) => schema !== "Position" || !told.has(id));
    for (const { id, schema } of fresh) if (schema === "Position") told.add(id);
    yield* lines(fresh);
  }
}

function lines(entities: readonly FtmEntity[]): string[] {
  return entities.map((entity) => `${JSON.stringify(entity)}\n`);
}
