import type { Edge, Node } from "../../api/views.ts";
import { inOrder } from "../canonical.ts";

/** The words that prove an element: `span` lies in the text of the article with this id of its own. */
export interface Proof {
  readonly article: string;
  readonly span: readonly [start: number, end: number];
  readonly rule: string;
  readonly confidence: number;
}

interface Proved {
  /** By article date (none first), article, place in the text, then rule. */
  readonly evidence: readonly Proof[];
}

export type ExportedNode = Node & Proved;
export type ExportedEdge = Edge & Proved;

/** An element of the record with all that proves it; an article has its text among its properties. */
export type ExportRow = { readonly node: ExportedNode } | { readonly edge: ExportedEdge };

export function elementOf(row: ExportRow): ExportedNode | ExportedEdge {
  return "node" in row ? row.node : row.edge;
}

/** A proof as both stores answer it. */
export interface ProofRow extends Omit<Proof, "span"> {
  readonly element: string;
  readonly start: number;
  readonly end: number;
}

/** Rows read in one go while exporting: bounds the memory, not the result. */
export const EXPORT_PAGE = 500;

type Pages<Row> = Iterable<readonly Row[]> | AsyncIterable<readonly Row[]>;
type Soon<Answer> = Answer | Promise<Answer>;

/** What a store gives for an export; pages come in order of id. */
export interface ExportParts {
  readonly nodes: Pages<Node>;
  readonly edges: Pages<Edge>;
  /** All proofs of these elements; those of one element in the order of `evidence`. */
  readonly proofs: (elements: readonly string[]) => Soon<readonly ProofRow[]>;
  /** The texts of these articles, by their own ids. */
  readonly texts: (articles: readonly string[]) => Soon<ReadonlyMap<string, string>>;
}

/** Every node, then every edge. */
export async function* exportOf({ nodes, edges, proofs, texts }: ExportParts): AsyncGenerator<ExportRow> {
  for await (const page of nodes) {
    const proved = provedBy(await proofs(page.map(({ id }) => id)));
    const whole = withTexts(page, await texts(page.filter(isArticle).map(ownId)));
    for (const node of whole) yield { node: { ...node, evidence: proved(node.id) } };
  }
  for await (const page of edges) {
    const proved = provedBy(await proofs(page.map(({ id }) => id)));
    for (const edge of page) yield { edge: { ...edge, evidence: proved(edge.id) } };
  }
}

function provedBy(rows: readonly ProofRow[]): (element: string) => Proof[] {
  const proofs = new Map<string, Proof[]>();
  for (const { element, article, start, end, rule, confidence } of rows) {
    const known = proofs.get(element) ?? [];
    proofs.set(element, known);
    known.push({ article, span: [start, end], rule, confidence });
  }
  return (element) => proofs.get(element) ?? [];
}

function withTexts(page: readonly Node[], texts: ReadonlyMap<string, string>): Node[] {
  return page.map((node) => {
    const text = isArticle(node) ? texts.get(ownId(node)) : undefined;
    return text === undefined ? node : { ...node, properties: inOrder({ ...node.properties, text }) };
  });
}

function isArticle({ kind }: Node): boolean {
  return kind === "Article";
}

/** An article's own id: that of its node without `article:`. */
function ownId({ id }: Node): string {
  return id.slice("article:".length);
}
