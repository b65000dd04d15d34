import type { Contribution, EdgeClaim, Evidence, NodeClaim } from "../../model/claims.ts";
import type { Prepared } from "./prepared.ts";
import { inOrder } from "../canonical.ts";
import { isSharedEdge, isSharedNode } from "../tally.ts";
import { Elements } from "./elements.ts";
import { voicesOf } from "../voices-of.ts";

/** Adds and removes whole articles. Everything in one call happens, or nothing does. */
export class Writer {
  private readonly sql: Prepared;
  private readonly elements: Elements;

  constructor(sql: Prepared) {
    this.sql = sql;
    this.elements = new Elements(sql);
  }

  apply(contributions: readonly Contribution[]): void {
    this.whole(() => {
      for (const contribution of contributions) {
        this.subtract(contribution.article.id);
        this.add(contribution);
      }
      this.elements.refold();
    });
  }

  remove(article: string): boolean {
    let found = false;
    this.whole(() => {
      found = this.subtract(article);
      this.elements.refold();
    });
    return found;
  }

  private whole(change: () => void): void {
    this.elements.begin();
    this.sql.database.transaction(change).immediate();
  }

  private add({ article, nodes, edges }: Contribution): void {
    this.sql.run(
      "INSERT INTO article (id, published, title, outlet, url, record, nodes, edges) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      article.id,
      article.publishedDate,
      article.title ?? "",
      article.outlet,
      article.url,
      JSON.stringify(article),
      JSON.stringify(nodes),
      JSON.stringify(edges),
    );
    for (const node of nodes) {
      if (isSharedNode(node)) this.elements.vote(node, 1);
      else this.elements.putNode(node.id, node.kind, node.name, inOrder(node.properties), 1);
      this.support(node.id, article, node.evidence);
    }
    for (const edge of edges) {
      if (isSharedEdge(edge)) this.elements.vote(edge, 1);
      else this.elements.putEdge(edge, inOrder(edge.properties), 1);
      this.support(edge.id, article, edge.evidence);
    }
    this.addVoices(article.id, nodes, edges);
  }

  private support(element: string, article: Contribution["article"], evidence: readonly Evidence[]): void {
    const insert = "INSERT OR IGNORE INTO support VALUES (?, ?, ?, ?, ?, ?, ?)";
    for (const { span, rule, confidence } of evidence) {
      this.sql.run(insert, element, article.publishedDate ?? "", article.id, span[0], span[1], rule, confidence);
    }
  }

  private addVoices(article: string, nodes: readonly NodeClaim[], edges: readonly EdgeClaim[]): void {
    const insert = "INSERT INTO voice VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    for (const { speaker, topic, statement, act, polarity, said, start } of voicesOf(nodes, edges)) {
      this.sql.run(insert, speaker, topic, statement, article, act, polarity, said, start);
    }
  }

  /** Takes an article out, votes and all. False if it is not stored. */
  private subtract(article: string): boolean {
    const stored = this.sql.row("SELECT nodes, edges FROM article WHERE id = ?", article) as
      { nodes: string; edges: string } | undefined;
    if (stored === undefined) return false;
    for (const edge of JSON.parse(stored.edges) as EdgeClaim[]) {
      if (isSharedEdge(edge)) this.elements.vote(edge, -1);
      else this.elements.dropEdge(edge.id);
    }
    for (const node of JSON.parse(stored.nodes) as NodeClaim[]) {
      if (isSharedNode(node)) this.elements.vote(node, -1);
      else this.elements.dropNode(node.id);
    }
    for (const table of ["support", "voice"]) this.sql.run(`DELETE FROM ${table} WHERE article = ?`, article);
    this.sql.run("DELETE FROM article WHERE id = ?", article);
    return true;
  }
}
