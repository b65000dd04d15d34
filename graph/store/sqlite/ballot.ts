import type { EdgeClaim, NodeClaim } from "../../model/claims.ts";
import { votesOf } from "../tally.ts";
import type { StoredClaims } from "./claims.ts";

/** A row of the tally that changes: element, property, value as JSON, votes won or lost. */
export type VoteChange = readonly [element: string, property: string, value: string, votes: number];

/** The votes that one batch casts and takes back, summed up before anything is written, so that a hub is folded once a batch. */
export class Ballot {
  /** Shared elements touched, with how many articles were won or lost. */
  readonly nodes = new Map<string, number>();
  readonly edges = new Map<string, { readonly claim: EdgeClaim; readonly change: number }>();
  private readonly changes = new Map<string, Map<string, number>>();

  /** Casts (1) or takes back (-1) all votes of one article. */
  cast(claims: Pick<StoredClaims, "nodes" | "edges">, by: 1 | -1): void {
    for (const claim of claims.nodes) {
      this.nodes.set(claim.id, (this.nodes.get(claim.id) ?? 0) + by);
      this.vote(claim, by);
    }
    for (const claim of claims.edges) {
      this.edges.set(claim.id, { claim, change: (this.edges.get(claim.id)?.change ?? 0) + by });
      this.vote(claim, by);
    }
  }

  /** What changes in the tally, by element; votes that were taken back and cast again are left out. */
  rows(): VoteChange[] {
    return [...this.changes]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([element, votes]) =>
        [...votes].flatMap(([key, change]): VoteChange[] => {
          const [property, value] = JSON.parse(key) as [string, string];
          return change === 0 ? [] : [[element, property, value, change]];
        }),
      );
  }

  private vote(claim: NodeClaim | EdgeClaim, by: 1 | -1): void {
    const votes = this.changes.get(claim.id) ?? new Map<string, number>();
    this.changes.set(claim.id, votes);
    for (const { property, value } of votesOf(claim)) {
      const key = JSON.stringify([property, value]);
      votes.set(key, (votes.get(key) ?? 0) + by);
    }
  }
}
