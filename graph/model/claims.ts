import type { ExtractedArticle } from "./extracted.ts";
import type { NodeKind } from "./kinds.ts";
import type { RelationType } from "./relations.ts";
import type { Span } from "./spans.ts";

/**
 * What one article contributes to the record: the nodes and edges as that article alone
 * would have them. See `docs/decisions/0001-a-property-is-a-vote.md`.
 */
export type Scalar = string | number | boolean;

/** A scalar is one vote for one value; a list is one vote for each of its members; `spans` keep their pairs. */
export type PropertyValue = Scalar | readonly string[] | readonly Span[];
export type Properties = Readonly<Record<string, PropertyValue>>;

/** The words that prove an element: a span of the article's text, and the rule that read it. */
export interface Evidence {
  readonly span: Span;
  readonly rule: string;
  readonly confidence: number;
}

export interface NodeClaim {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
  readonly properties: Properties;
  readonly evidence: readonly Evidence[];
}

export interface EdgeClaim {
  readonly id: string;
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
  readonly evidence: readonly Evidence[];
}

/** More words for a node that another article claims: a copy of its statement. */
export interface Proof {
  readonly id: string;
  readonly evidence: readonly Evidence[];
}

/** One article, read whole, and what it claims. Nodes, edges and proofs are sorted by id and ids are unique. */
export interface Contribution {
  readonly article: ExtractedArticle;
  readonly nodes: readonly NodeClaim[];
  readonly edges: readonly EdgeClaim[];
  readonly proofs: readonly Proof[];
  /** The article that stands for this one: a later version of the story. Such an article claims nothing. */
  readonly replaced?: string;
}
