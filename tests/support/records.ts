import type { Contribution, EdgeClaim, Evidence, NodeClaim, Properties } from "../../graph/model/claims.ts";
import type { ExtractedArticle } from "../../graph/model/extracted.ts";
import { articleId, byId, edgeId, mentionId, statementId } from "../../graph/model/ids.ts";
import type { EntityKind, NodeKind } from "../../graph/model/kinds.ts";
import type { RelationType } from "../../graph/model/relations.ts";
import type { Span } from "../../graph/model/spans.ts";
import { slug } from "../../graph/model/tokens.ts";
import { article } from "./invented-article.ts";

/** The prefix of an id for each kind of entity; a person keeps one id in and out of office. */
const PREFIX: Record<EntityKind, string> = {
  Official: "person",
  Person: "person",
  City: "city",
  Region: "region",
  Site: "site",
  Agency: "agency",
  Organization: "organization",
  Outlet: "outlet",
};

export interface Saying {
  readonly by?: string | readonly string[];
  /** The article's words for who spoke. */
  readonly words?: string;
  readonly about?: readonly string[];
  readonly text?: string;
  readonly act?: "speech" | "belief" | "intention";
  readonly polarity?: "positive" | "negative" | "neutral";
  /** The date said; none unless given. */
  readonly said?: string;
  readonly span?: Span;
  readonly confidence?: number;
  readonly within?: string;
}

/**
 * Claims of one invented article, put together by hand: tests of the stores say exactly what an article claims and do not depend on how
 * claims are made from a text. Each method gives back the id of what it claims.
 */
export class Report {
  private readonly id: string;
  private readonly article: ExtractedArticle;
  private readonly nodes = new Map<string, NodeClaim>();
  private readonly edges = new Map<string, EdgeClaim>();
  private statements = 0;
  private mentions = 0;

  constructor(id: string, parts: Partial<ExtractedArticle> = {}) {
    this.id = id;
    this.article = article({
      text: `This is what report ${id} says of the river and of those who live by it.`,
      ...parts,
      id,
    });
    const { title, publishedDate } = this.article;
    this.node(articleId(id), "Article", title ?? "Untitled", publishedDate === null ? {} : { publishedDate });
  }

  node(id: string, kind: NodeKind, name: string, properties: Properties = {}, evidence = [proof([0, 4])]): string {
    this.nodes.set(id, { id, kind, name, properties, evidence });
    return id;
  }

  edge(type: RelationType, from: string, to: string, properties: Properties = {}, discriminator?: string): string {
    const id = edgeId(type, from, to, discriminator);
    this.edges.set(id, { id, type, from, to, properties, evidence: [proof([5, 7])] });
    return id;
  }

  entity(kind: EntityKind, name: string, properties: Properties = {}, key = slug(name)): string {
    return this.node(`${PREFIX[kind]}:${key}`, kind, name, properties);
  }

  event(name: string, start?: string, properties: Properties = {}): string {
    const dated = start === undefined ? properties : { ...properties, start };
    return this.node(`event:${slug(name)}`, "Event", name, dated);
  }

  /** A mention of this entity or event, with its paper trail. */
  names(entity: string, as: string): string {
    this.mentions += 1;
    const id = this.node(mentionId(this.id, `m${this.mentions}`), "Mention", as, { spans: [[0, 4]] });
    this.edge("NAMES", articleId(this.id), id);
    this.edge("REFERS_TO", id, entity, { rule: "by-hand" });
    return id;
  }

  says({ by = [], words, about = [], said, within, ...saying }: Saying): string {
    this.statements += 1;
    const {
      text = `saying ${this.statements} of ${this.id}`,
      act = "speech",
      polarity = "neutral",
      span = [8, 12],
      confidence = 0.9,
    } = saying;
    const properties = {
      text,
      act,
      polarity,
      kind: "indirect",
      depth: 1,
      rule: "by-hand",
      confidence,
      content: [span],
      ...(words === undefined ? {} : { speakerName: words }),
    };
    const dated = said === undefined ? properties : { ...properties, saidDate: said };
    const id = this.node(statementId(this.id, `s${this.statements}`), "Statement", text, dated, [proof(span)]);
    this.edge("CONTAINS", articleId(this.id), id);
    for (const speaker of typeof by === "string" ? [by] : by) this.edge("SAID", speaker, id);
    for (const topic of about) this.edge("ABOUT", id, topic, { polarity });
    if (within !== undefined) this.edge("WITHIN", id, within);
    return id;
  }

  done(): Contribution {
    return {
      article: this.article,
      nodes: [...this.nodes.values()].sort(byId),
      edges: [...this.edges.values()].sort(byId),
      proofs: [],
    };
  }
}

export function proof(span: Span, rule = "by-hand", confidence = 0.9): Evidence {
  return { span, rule, confidence };
}
