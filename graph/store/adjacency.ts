import type { RelationType } from "../model/relations.ts";

/** One stored edge as seen while walking: an id, a type and its two ends. */
export interface Step {
  readonly edge: string;
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
}

/**
 * The one question that path search and the overview ask of a store: the stored edges of these types that touch any of
 * these nodes, in order of edge id, `STEPS_MAX` at the most. Both stores answer it in one query.
 */
export type Adjacency = (ids: readonly string[], types: readonly RelationType[]) => Promise<readonly Step[]>;

/** Edges read for one round of a search at most, so that a hub cannot stall it. */
export const STEPS_MAX = 50_000;
