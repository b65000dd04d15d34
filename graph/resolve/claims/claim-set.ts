import type { EdgeClaim, Evidence, NodeClaim, Proof, Properties, PropertyValue } from "../../model/claims.ts";
import type { ExtractedArticle } from "../../model/extracted.ts";
import type { NodeKind } from "../../model/kinds.ts";
import { byId, edgeId } from "../../model/ids.ts";
import type { Verdict } from "../ledger/verdicts.ts";
import { RELATIONS, type RelationType } from "../../model/relations.ts";
import { bySpan, type Span } from "../../model/spans.ts";

/** Property values as the article gives them; what is null, undefined or an empty list is left out. */
export type Values = Readonly<Record<string, PropertyValue | null | undefined>>;

/** A rule that read something, and how sure it is. */
export interface Sure {
  readonly rule: string;
  readonly confidence: number;
}

export interface EdgeParts {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  /** Tells edges of one type between the same nodes apart. */
  readonly discriminator?: string;
  readonly values?: Values;
  readonly evidence: readonly Evidence[];
}

/**
 * The nodes and edges one article claims, while they are gathered. Two claims of one id become one: lists and
 * evidence are joined, of other properties the first given stays. What was decided of an entity holds for each claim.
 */
export class ClaimSet {
  readonly #nodes = new Map<string, NodeClaim>();
  readonly #edges = new Map<string, EdgeClaim>();
  readonly #elsewhere = new Map<string, Proof & { readonly kind: NodeKind }>();
  readonly #verdicts: ReadonlyMap<string, Verdict>;

  constructor(verdicts: ReadonlyMap<string, Verdict> = new Map()) {
    this.#verdicts = verdicts;
  }

  addNode(given: string, read: NodeKind, written: string, values: Values, evidence: readonly Evidence[]): void {
    const verdict = this.#decided(given);
    if (verdict?.to === null) return;
    const id = verdict?.to ?? given;
    const { kind = read, name = written } = verdict ?? {};
    const known = this.#nodes.get(id);
    const properties = joined(joined(known?.properties, values), name === written ? {} : { aliases: [written] });
    this.#nodes.set(id, {
      id,
      kind: known?.kind === "Person" ? kind : (known?.kind ?? kind),
      name: known?.name ?? name,
      properties,
      evidence: ordered([...(known?.evidence ?? []), ...evidence]),
    });
  }

  /** More words for a node: one that another article claims, to which edges of this one may then lead, or one of its own. */
  addProof(id: string, kind: NodeKind, evidence: readonly Evidence[]): void {
    const own = this.#nodes.get(id);
    const known = own ?? this.#elsewhere.get(id);
    const all = ordered([...(known?.evidence ?? []), ...evidence]);
    if (own === undefined) this.#elsewhere.set(id, { id, kind, evidence: all });
    else this.#nodes.set(id, { ...own, evidence: all });
  }

  /** Adds an edge unless its relation may not join these nodes (`City SAID`) or it would tie a node to itself. */
  addEdge({ type, from: source, to: target, discriminator, values = {}, evidence }: EdgeParts): void {
    const [from, to] = [this.#decided(source)?.to ?? source, this.#decided(target)?.to ?? target];
    if (from === to || !this.#mayJoin(type, from, to)) return;
    const id = edgeId(type, from, to, discriminator);
    const known = this.#edges.get(id);
    const properties = joined(known?.properties, values);
    this.#edges.set(id, {
      id,
      type,
      from,
      to,
      properties,
      evidence: ordered([...(known?.evidence ?? []), ...evidence]),
    });
  }

  nodes(): NodeClaim[] {
    return [...this.#nodes.values()].sort(byId);
  }

  edges(): EdgeClaim[] {
    return [...this.#edges.values()].sort(byId);
  }

  proofs(): Proof[] {
    return [...this.#elsewhere.values()].map(({ id, evidence }) => ({ id, evidence })).sort(byId);
  }

  /** What was decided of an entity; what was decided of a mention moves what it refers to, and leaves the mention itself alone. */
  #decided(id: string): Verdict | undefined {
    return id.startsWith("mention:") ? undefined : this.#verdicts.get(id);
  }

  #mayJoin(type: RelationType, from: string, to: string): boolean {
    const { from: sources, to: targets } = RELATIONS[type];
    const kindOf = (id: string): NodeKind | undefined => (this.#nodes.get(id) ?? this.#elsewhere.get(id))?.kind;
    return allows(sources, kindOf(from)) && allows(targets, kindOf(to));
  }
}

/** An evidence for each span, all by one rule. */
export function evidenceOf(spans: readonly (Span | null | undefined)[], { rule, confidence }: Sure): Evidence[] {
  return spans.filter((span) => span != null).map((span) => ({ span, rule, confidence }));
}

/** The names an article uses, as it writes them, in reading order and once each. */
export function writtenNames(article: ExtractedArticle, spans: readonly Span[]): string[] {
  return [...new Set(spans.map(([start, end]) => article.text.slice(start, end)))];
}

function allows(kinds: readonly NodeKind[] | "any", kind: NodeKind | undefined): boolean {
  return kind !== undefined && (kinds === "any" || kinds.includes(kind));
}

function joined(known: Properties = {}, values: Values): Properties {
  const properties: Record<string, PropertyValue> = { ...known };
  for (const [property, value] of Object.entries(values)) {
    const before = properties[property];
    if (value == null || (Array.isArray(value) && value.length === 0)) continue;
    if (before === undefined) properties[property] = value;
    else if (isNames(before) && isNames(value)) properties[property] = [...new Set([...before, ...value])];
  }
  return Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isNames(value: PropertyValue): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function ordered(evidence: readonly Evidence[]): Evidence[] {
  const once = new Map(evidence.map((one) => [`${one.span.join("-")} ${one.rule}`, one]));
  return [...once.values()].sort((a, b) => bySpan(a.span, b.span) || (a.rule < b.rule ? -1 : 1));
}
