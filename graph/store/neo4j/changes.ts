import type { Contribution, EdgeClaim, NodeClaim } from "../../model/claims.ts";
import { isSharedEdge, isSharedNode, votesOf } from "../tally.ts";

/** Votes by property, then by value as JSON. */
export type Ballot = Record<string, Record<string, number>>;

/** What a change does to one shared element: by how many articles it wins or loses, and by how many votes. */
export interface Swing<Claim> {
  readonly claim: Claim;
  articles: number;
  readonly votes: Ballot;
}

/** Everything that putting some articles in and taking others out does to the graph. */
export class Changes {
  readonly sharedNodes = new Map<string, Swing<NodeClaim>>();
  readonly sharedEdges = new Map<string, Swing<EdgeClaim>>();
  readonly ownedNodes = new Map<string, NodeClaim>();
  readonly ownedEdges = new Map<string, EdgeClaim>();
  readonly droppedNodes = new Set<string>();
  readonly droppedEdges = new Map<string, EdgeClaim>();

  takeOut(nodes: readonly NodeClaim[], edges: readonly EdgeClaim[]): void {
    for (const node of nodes) {
      if (isSharedNode(node)) swing(this.sharedNodes, node, -1);
      else this.droppedNodes.add(node.id);
    }
    for (const edge of edges) {
      if (isSharedEdge(edge)) swing(this.sharedEdges, edge, -1);
      else this.droppedEdges.set(edge.id, edge);
    }
  }

  putIn({ nodes, edges }: Contribution): void {
    for (const node of nodes) {
      if (isSharedNode(node)) swing(this.sharedNodes, node, 1);
      else this.ownedNodes.set(node.id, node);
    }
    for (const edge of edges) {
      if (isSharedEdge(edge)) swing(this.sharedEdges, edge, 1);
      else this.ownedEdges.set(edge.id, edge);
    }
  }
}

function swing<Claim extends NodeClaim | EdgeClaim>(swings: Map<string, Swing<Claim>>, claim: Claim, by: 1 | -1): void {
  const known = swings.get(claim.id) ?? { claim, articles: 0, votes: {} };
  known.articles += by;
  for (const { property, value } of votesOf(claim)) count(known.votes, property, value, by);
  swings.set(claim.id, known);
}

function count(votes: Ballot, property: string, value: string, by: number): void {
  const values = (votes[property] ??= {});
  values[value] = (values[value] ?? 0) + by;
}

/** A tally with a swing added; values and properties without votes are gone. */
export function recount(stored: Ballot, votes: Ballot): Ballot {
  const sum: Ballot = structuredClone(stored);
  for (const [property, values] of Object.entries(votes)) {
    for (const [value, by] of Object.entries(values)) count(sum, property, value, by);
  }
  return Object.fromEntries(
    Object.entries(sum)
      .map(([property, values]): [string, Record<string, number>] => [
        property,
        Object.fromEntries(Object.entries(values).filter(([, votes]) => votes !== 0)),
      ])
      .filter(([, values]) => Object.keys(values).length > 0),
  );
}
