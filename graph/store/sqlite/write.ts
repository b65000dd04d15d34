import type { Contribution, EdgeClaim, NodeClaim } from "../../model/claims.ts";
import { cut } from "../../model/spans.ts";
import { supportOf } from "../support-of.ts";
import { isSharedEdge, isSharedNode } from "../tally.ts";
import { json } from "./json.ts";
import { Ballot } from "./ballot.ts";
import { elementsOf, storedClaims, type StoredClaims } from "./claims.ts";
import { dropEdges, dropNodes, putEdges, putNodes, putWords } from "./elements.ts";
import type { Prepared } from "./prepared.ts";
import { refold } from "./refold.ts";
import { addVoices, dropVoices } from "./voices.ts";

/** Stores what articles claim, each once, in place of what those with the same id claimed. Within a transaction. */
export function applyArticles(sql: Prepared, contributions: readonly Contribution[]): void {
  const ballot = new Ballot();
  for (const contribution of contributions) {
    const claims = storedClaims(contribution);
    subtract(sql, contribution.article.id, ballot);
    add(sql, contribution, claims);
    ballot.cast(claims, 1);
  }
  refold(sql, ballot);
}

/** Takes an article out, and what only it supported. False if it is not stored. Within a transaction. */
export function removeArticle(sql: Prepared, article: string): boolean {
  const ballot = new Ballot();
  const found = subtract(sql, article, ballot);
  refold(sql, ballot);
  return found;
}

function add(sql: Prepared, contribution: Contribution, claims: StoredClaims): void {
  const { article, nodes, edges } = contribution;
  sql.bulk(
    `INSERT INTO article (id, published, title, outlet, url, claims, record, replaced)
       SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7 FROM json_each(?1)`,
    [
      [
        article.id,
        article.publishedDate,
        article.title ?? "",
        article.outlet,
        article.url,
        JSON.stringify(claims),
        JSON.stringify(article),
        contribution.replaced ?? null,
      ],
    ],
  );
  addOwn(sql, article, nodes, edges);
  sql.bulk(
    `INSERT INTO support (element, published, article, start, "end", rule, confidence)
       SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6 FROM json_each(?1)`,
    supportOf(contribution).map(({ element, start, end, rule, confidence }) => [
      element,
      article.publishedDate ?? "",
      article.id,
      start,
      end,
      rule,
      confidence,
    ]),
  );
  addVoices(sql, contribution);
}

/** Nodes and edges of one article alone are stored as it claims them. */
function addOwn(
  sql: Prepared,
  article: Contribution["article"],
  nodes: readonly NodeClaim[],
  edges: readonly EdgeClaim[],
): void {
  const text = cut(article.text, article.body);
  const own = nodes
    .filter((node) => !isSharedNode(node))
    .map((node) => ({ ...node, weight: 1, text: node.kind === "Article" ? text : undefined }));
  putNodes(sql, own);
  putWords(sql, own);
  putEdges(
    sql,
    edges.filter((edge) => !isSharedEdge(edge)).map((edge) => ({ ...edge, weight: 1 })),
  );
}

/** Takes an article out, its votes into the ballot. False if it is not stored. */
function subtract(sql: Prepared, article: string, ballot: Ballot): boolean {
  const [stored] = sql.rows<{ claims: string; published: string | null }>(
    "SELECT claims, published FROM article WHERE id = ?",
    article,
  );
  if (stored === undefined) return false;
  const claims = JSON.parse(stored.claims) as StoredClaims;
  ballot.cast(claims, -1);
  dropVoices(sql, article);
  dropEdges(sql, claims.ownEdges);
  dropNodes(sql, claims.ownNodes);
  sql.run(
    "DELETE FROM support WHERE element IN (SELECT value FROM json_each(?)) AND published = ? AND article = ?",
    json(elementsOf(claims)),
    stored.published ?? "",
    article,
  );
  sql.run("DELETE FROM article WHERE id = ?", article);
  return true;
}
