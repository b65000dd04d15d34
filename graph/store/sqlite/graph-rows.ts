import type { Adjacency } from "../adjacency.ts";
import type { SubgraphRows } from "../neighbourhood.ts";
import type { Prepared } from "./prepared.ts";
import { promised } from "./promised.ts";
import { edgesAmong, foldedAmong, readBest, readDegrees, readNeighbours, readNodes, readSteps } from "./read-graph.ts";

/** The rows from which subgraphs are put together. */
export function subgraphRows(sql: Prepared): SubgraphRows {
  return {
    nodes: (ids) => promised(() => readNodes(sql, ids)),
    edges: (ids) => promised(() => edgesAmong(sql, ids)),
    folded: (ids, heard) => promised(() => foldedAmong(sql, ids, heard)),
    neighbours: (id, ties, limit) => promised(() => readNeighbours(sql, id, ties, limit)),
    degrees: (ids, ties) => promised(() => readDegrees(sql, ids, ties)),
    best: (limit) => promised(() => readBest(sql, limit)),
  };
}

export function adjacencyOf(sql: Prepared): Adjacency {
  return (ids, types) => promised(() => readSteps(sql, ids, types));
}
