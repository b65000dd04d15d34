import neo4j from "neo4j-driver";
import { STEPS_MAX, type Adjacency, type Step } from "../adjacency.ts";
import { foldedEdge, type FoldedVoice } from "../folded.ts";
import type { Neighbour, SubgraphRows, Ties } from "../neighbourhood.ts";
import type { Heard } from "../store.ts";
import type { Connection } from "./connection.ts";
import { toEdge, toNode, type EdgeAnswer, type NodeAnswer } from "./rows.ts";

/** The rows from which subgraphs are put together. */
export function subgraphRows(connection: Connection): SubgraphRows {
  return {
    nodes: async (ids) => (await connection.read<NodeAnswer>("read/nodes", { ids })).map(toNode),
    edges: async (ids) => (await connection.read<EdgeAnswer>("read/edges-among", { ids })).map(toEdge),
    folded: async (ids, heard) =>
      (
        await connection.read<FoldedVoice & Record<string, unknown>>("read/folded-among", { ids, ...heardOf(heard) })
      ).map((row) => foldedEdge(row)),
    neighbours: (id, ties, limit) =>
      connection.read<Neighbour & Record<string, unknown>>("read/neighbours", {
        id,
        ...tiesOf(ties),
        limit: neo4j.int(limit),
      }),
    degrees: async (ids, ties) => {
      const rows = await connection.read<{ id: string; degree: number }>("read/degrees", { ids, ...tiesOf(ties) });
      return new Map(rows.map(({ id, degree }) => [id, degree]));
    },
    best: async (limit) =>
      (await connection.read<{ id: string }>("read/best", { limit: neo4j.int(limit) })).map((row) => row.id),
  };
}

/** Which statements count, as parameters of a question. */
export function heardOf({ act = ["speech"], from, to }: Heard) {
  return { act, from: from ?? null, to: to ?? null };
}

function tiesOf({ types, voices, heard = {} }: Ties) {
  return { types, voices, ...heardOf(heard) };
}

export function adjacencyOf(connection: Connection): Adjacency {
  return (ids, types) =>
    connection.read<Step & Record<string, unknown>>("read/steps", { ids, types, limit: neo4j.int(STEPS_MAX) });
}
