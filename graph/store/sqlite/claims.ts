import type { Contribution, EdgeClaim, NodeClaim } from "../../model/claims.ts";
import { isSharedEdge, isSharedNode } from "../tally.ts";

/** What must be known of an article to take it out again: its votes, and the ids of what is its own. */
export interface StoredClaims {
  readonly nodes: readonly NodeClaim[];
  readonly edges: readonly EdgeClaim[];
  readonly ownNodes: readonly string[];
  readonly ownEdges: readonly string[];
  /** Nodes of other articles that this one proves, too. */
  readonly proved: readonly string[];
}

/** The claims of an article as they are kept; proofs are kept apart. */
export function storedClaims({ nodes, edges, proofs }: Contribution): StoredClaims {
  const unproved = <Claim extends NodeClaim | EdgeClaim>(claim: Claim): Claim => ({ ...claim, evidence: [] });
  return {
    nodes: nodes.filter(isSharedNode).map(unproved),
    edges: edges.filter(isSharedEdge).map(unproved),
    ownNodes: nodes.filter((node) => !isSharedNode(node)).map((node) => node.id),
    ownEdges: edges.filter((edge) => !isSharedEdge(edge)).map((edge) => edge.id),
    proved: proofs.map(({ id }) => id),
  };
}

/** The ids of all elements that an article supports. */
export function elementsOf({ nodes, edges, ownNodes, ownEdges, proved }: StoredClaims): string[] {
  return [...nodes.map((node) => node.id), ...edges.map((edge) => edge.id), ...ownNodes, ...ownEdges, ...proved];
}
