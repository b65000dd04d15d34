import type { Effect } from "../../api/decision-views.ts";
import type { Brief } from "../../api/views.ts";
import type { NodeClaim } from "../../model/claims.ts";
import type { ExtractedArticle } from "../../model/extracted.ts";
import { foldKind, foldName, type Tally, votes } from "../../model/fold.ts";
import { mentionId } from "../../model/ids.ts";
import type { Asking } from "./asking.ts";
import { claimedNow } from "./claimed-now.ts";
import { ask, type SupportRow } from "./record-index.ts";
import type { Settled } from "./settle/settle.ts";
import { inChunks } from "./write-record.ts";

/** What becomes of nodes and statements where articles are written with other entities. */
export type Rewritten = Pick<Effect, "statements" | "gone" | "fresh">;

/** Articles to be written again, and what is to be told of it. */
export interface Rewriting {
  readonly articles: readonly string[];
  readonly settled: Settled;
  /** Nodes that may come or go by it. */
  readonly nodes: readonly string[];
  /** Mentions that move. */
  readonly mentions: ReadonlySet<string>;
}

/** Writes the articles, and tells what came of it. */
export function* rewritten({ articles, settled, nodes, mentions }: Rewriting): Asking<Rewritten> {
  const before = nodes.length === 0 ? [] : yield* ask("briefs", nodes);
  let statements = 0;
  for (const some of inChunks(articles)) {
    const records = yield* ask("records", some);
    yield* ask("apply", yield* claimedNow(records, settled));
    for (const record of records) statements += statementsIn(record, mentions);
  }
  const after = nodes.length === 0 ? [] : yield* ask("briefs", nodes);
  return { statements, gone: without(before, after), fresh: without(after, before) };
}

/**
 * Tells the same without writing: a node goes where all who claim it are among the articles and none does any more; one that comes is
 * what they make of it. Writing takes most of the time that a decision costs.
 */
export function* foreseen({ articles, settled, nodes, mentions }: Rewriting): Asking<Rewritten> {
  const before = nodes.length === 0 ? [] : yield* ask("supported", nodes, articles);
  const claims = new Map(nodes.map((id): [string, NodeClaim[]] => [id, []]));
  const told = new Set([...mentions].map(articleOf));
  let statements = 0;
  for (const some of inChunks(nodes.length > 0 ? articles : articles.filter((id) => told.has(id)))) {
    const records = yield* ask("records", some);
    for (const record of records) statements += statementsIn(record, mentions);
    if (nodes.length === 0) continue;
    const claimed = yield* claimedNow(records, settled);
    for (const claim of claimed.flatMap((one) => one.nodes)) claims.get(claim.id)?.push(claim);
  }
  return { statements, ...turned(before, claims) };
}

/** Which of these nodes go and come: what is claimed of them now, and who claimed them before. */
function turned(
  before: readonly SupportRow[],
  claims: ReadonlyMap<string, readonly NodeClaim[]>,
): Pick<Effect, "gone" | "fresh"> {
  const known = new Set(before.map(({ brief }) => brief.id));
  const claimed = [...claims].filter(([, own]) => own.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  const isClaimed = new Set(claimed.map(([id]) => id));
  return {
    gone: before.flatMap(({ brief, all, among }) => (all === among && !isClaimed.has(brief.id) ? [brief] : [])),
    fresh: claimed.flatMap(([id, own]) => (known.has(id) ? [] : [briefBy(id, own)])),
  };
}

function statementsIn({ id, statements }: ExtractedArticle, mentions: ReadonlySet<string>): number {
  const isMeant = (local: string | null) => local !== null && mentions.has(mentionId(id, local));
  return statements.filter(({ speakerMention, otherSpeakers, about }) =>
    [speakerMention, ...otherSpeakers, ...about].some(isMeant),
  ).length;
}

function briefBy(id: string, claims: readonly NodeClaim[]): Brief {
  const tally = tallyOf(claims);
  return { id, kind: foldKind(tally) ?? claims[0]?.kind ?? "Person", name: foldName(tally) ?? id };
}

function tallyOf(claims: readonly NodeClaim[]): Tally {
  const tally = new Map<string, Map<string, number>>();
  for (const [property, value] of claims.flatMap(votes)) {
    const values = tally.get(property) ?? new Map<string, number>();
    tally.set(property, values.set(value, (values.get(value) ?? 0) + 1));
  }
  return tally;
}

/** `mention:<article>:<local>` */
function articleOf(mention: string): string {
  return mention.split(":")[1] ?? "";
}

function without(briefs: readonly Brief[], others: readonly Brief[]): Brief[] {
  return briefs.filter(({ id }) => !others.some((other) => other.id === id));
}
