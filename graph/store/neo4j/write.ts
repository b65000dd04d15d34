import type { Contribution, EdgeClaim, NodeClaim } from "../../model/claims.ts";
import { cut } from "../../model/spans.ts";
import { supportOf } from "../support-of.ts";
import { RELATION_TYPES } from "../../model/relations.ts";
import { Changes } from "./changes.ts";
import type { Run } from "./connection.ts";
import { cypher } from "./cypher-file.ts";
import { inBatches } from "./in-batches.ts";
import { ends, foldedEdges, foldedNodes } from "./refold.ts";
import { edgeRow, nodeRow, type NodeRow } from "./stored-form.ts";

interface Claims {
  id: string;
  nodes: string;
  edges: string;
}

/** Puts articles in, each once, in place of what they claimed before. Within a transaction. */
export async function applyAll(run: Run, contributions: readonly Contribution[]): Promise<void> {
  const changes = new Changes();
  await takeOut(
    run,
    changes,
    contributions.map((one) => one.article.id),
  );
  for (const contribution of contributions) changes.putIn(contribution);
  await carryOut(run, changes, ownersOf(contributions));
  await inBatches(run, cypher("write/put-readings"), contributions.map(reading));
  await inBatches(run, cypher("write/put-support"), contributions.flatMap(support));
}

/** Takes one article out. False if it is not there. Within a transaction. */
export async function removeOne(run: Run, article: string): Promise<boolean> {
  const changes = new Changes();
  const found = await takeOut(run, changes, [article]);
  await carryOut(run, changes, new Map());
  return found;
}

async function takeOut(run: Run, changes: Changes, articles: readonly string[]): Promise<boolean> {
  const stored = await run<Claims>(cypher("write/claims-of"), { articles });
  for (const { nodes, edges } of stored)
    changes.takeOut(JSON.parse(nodes) as NodeClaim[], JSON.parse(edges) as EdgeClaim[]);
  if (stored.length > 0) await run(cypher("write/drop-readings"), { articles });
  return stored.length > 0;
}

/** Owned elements go out before they come in anew; edges go before their nodes go and come after these have come. */
async function carryOut(run: Run, changes: Changes, owners: ReadonlyMap<string, Owner>): Promise<void> {
  const nodes = await foldedNodes(run, changes.sharedNodes);
  const edges = await foldedEdges(run, changes.sharedEdges);
  for (const type of RELATION_TYPES) {
    const dropped = [...changes.droppedEdges.values(), ...edges.gone].filter((edge) => edge.type === type);
    await inBatches(run, cypher("write/drop-edges", type), dropped.map(ends), "edges");
  }
  // A node that comes in anew is written over: copies in other articles hang on a statement.
  const dropped = [...changes.droppedNodes].filter((id) => !changes.ownedNodes.has(id));
  await inBatches(run, cypher("write/drop-nodes"), [...dropped, ...nodes.gone], "ids");
  const owned = [...changes.ownedNodes.values()].map((claim) => ownedRow(claim, owners.get(claim.id)));
  await inBatches(run, cypher("write/put-nodes"), [...owned, ...nodes.kept]);
  const rows = [...changes.ownedEdges.values()].map((edge) => ({
    type: edge.type,
    row: edgeRow(edge, { ...edge.properties }, 1),
  }));
  for (const type of RELATION_TYPES) {
    const kept = [...rows, ...edges.kept].filter((edge) => edge.type === type).map((edge) => edge.row);
    await inBatches(run, cypher("write/put-edges", type), kept);
  }
}

function ownedRow({ id, kind, name, properties }: NodeClaim, owner: Owner | undefined): NodeRow {
  const place = owner === undefined ? {} : inArticle(kind, owner);
  return nodeRow({ id, kind, name, properties: { ...properties }, weight: 1, ...place });
}

/** A statement's place in lists, and the text by which an article is found. */
function inArticle(kind: NodeClaim["kind"], { id, text, body }: Owner): { article?: string; text?: string } {
  if (kind === "Statement") return { article: id };
  return kind === "Article" ? { text: cut(text, body) } : {};
}

type Owner = Contribution["article"];

/** Which article each owned node stands in. */
function ownersOf(contributions: readonly Contribution[]): Map<string, Owner> {
  return new Map(contributions.flatMap(({ article, nodes }) => nodes.map(({ id }) => [id, article] as const)));
}

function reading({ article, nodes, edges, replaced }: Contribution) {
  return {
    id: article.id,
    published: article.publishedDate,
    title: article.title ?? "",
    outlet: article.outlet,
    url: article.url,
    record: JSON.stringify(article),
    nodes: JSON.stringify(nodes),
    edges: JSON.stringify(edges),
    replaced: replaced ?? null,
  };
}

/** Proofs hang on their node; an edge's on the node it starts from. */
function support(contribution: Contribution) {
  const starts = new Map(contribution.edges.map(({ id, from }) => [id, from]));
  const article = contribution.article.id;
  return supportOf(contribution).map((proof) => ({
    ...proof,
    article,
    node: starts.get(proof.element) ?? proof.element,
  }));
}
