import type { NodeClaim, EdgeClaim } from "../model/claims.ts";
import { votes } from "../model/fold.ts";
import { OWNED_KINDS } from "../model/kinds.ts";
import { RELATIONS } from "../model/relations.ts";

/** A vote on a shared node or edge: an edge votes on its type and ends too, so that the tally alone can restore it. */
export interface Vote {
  readonly element: string;
  readonly property: string;
  readonly value: string;
}

export function isSharedNode(claim: NodeClaim): boolean {
  return !OWNED_KINDS.has(claim.kind);
}

export function isSharedEdge(claim: EdgeClaim): boolean {
  return RELATIONS[claim.type].shared;
}

/** All votes that an article casts on shared elements. */
export function votesOf(claim: NodeClaim | EdgeClaim): Vote[] {
  return votes(claim).map(([property, value]) => ({ element: claim.id, property, value }));
}
