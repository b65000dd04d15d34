import type { Adjacency } from "./adjacency.ts";
import { changesOf, type Look } from "./changes-of.ts";
import { neighbourhoodOf, subgraphOf, type SubgraphRows } from "./neighbourhood.ts";
import { overviewOf } from "./overview.ts";
import { pathsOf } from "./path-view.ts";
import type { GraphStore } from "./store.ts";

/** Speakers and events considered for the first screen. */
const OVERVIEW_VOICES = 200;

/** The questions whose answers are put together from what a store reads: the same work for either. */
export type GraphAnswers = Pick<GraphStore, "neighbourhood" | "subgraph" | "overview" | "paths" | "changes">;

export function graphAnswers(
  reads: Pick<GraphStore, "voices" | "statements" | "sources" | "article">,
  rows: SubgraphRows,
  adjacency: Adjacency,
  look: Look,
): GraphAnswers {
  return {
    neighbourhood: (id, options) => neighbourhoodOf(rows, id, options),
    subgraph: (ids, heard = {}) => subgraphOf(rows, ids, { heard }),
    overview: async (limit, heard = {}) =>
      overviewOf(await reads.voices(heard, OVERVIEW_VOICES), adjacency, rows, { limit, heard }),
    paths: (from, to, limit) => pathsOf(reads, adjacency, rows, { from, to, limit }),
    changes: (filter, confidence) => changesOf(reads, look, filter, confidence),
  };
}
