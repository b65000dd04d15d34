import type { Contribution } from "../../model/claims.ts";
import type { ExtractedArticle } from "../../model/extracted.ts";
import { contribute } from "../../resolve/contribute.ts";
import type { Replaced } from "../store.ts";
import type { Asking } from "./asking.ts";
import { asKnown, claimedNow, knownOf } from "./claimed-now.ts";
import { ask } from "./record-index.ts";
import type { Settled } from "./settle/settle.ts";
import { settleVersions, type Versions } from "./settle/settle-versions.ts";
import { settleRecord } from "./settle/settle-record.ts";

/** Articles written again in one go: bounds the memory of a change that touches many. */
const CHUNK = 200;

/**
 * Adds articles, or replaces those with the same id, and writes again those whose entities they change. Tells which articles stand aside for
 * others now that did not before.
 */
export function* addArticles(contributions: readonly Contribution[]): Asking<readonly Replaced[]> {
  // Of two with one id the later stands, as if they had come one after the other.
  const latest = new Map(contributions.map((one) => [one.article.id, one]));
  if (latest.size === 0) return [];
  const given = [...latest.values()];
  const versions = yield* settleVersions(given.map(({ article }) => article));
  yield* putVersions(given, versions);
  const moved = [...given.map(({ article }) => article), ...versions.retired];
  return moved.flatMap(({ id }) => {
    const by = versions.aside.get(id);
    return by === undefined ? [] : [{ article: id, by }];
  });
}

/** Takes an article out, and shows what it stood for again. False if it is not there. */
export function* removeArticle(id: string): Asking<boolean> {
  const [record] = yield* ask("records", [id]);
  if (record === undefined) return false;
  const versions = yield* settleVersions([], [record]);
  yield* ask("remove", id);
  yield* putVersions([], versions, [id]);
  return true;
}

/** Puts articles into the record or aside, and writes again those whose entities that changes. */
function* putVersions(
  given: readonly Contribution[],
  { aside, back, retired }: Versions,
  gone: readonly string[] = [],
): Asking<void> {
  const put = [...given, ...[...back, ...retired].map((article) => contribute(article))];
  const shown = put.filter(({ article }) => !aside.has(article.id));
  const ids = [...put.map(({ article }) => article.id), ...gone];
  const settled = yield* settleRecord(
    ids,
    shown.map(({ article }) => article),
  );
  const known = yield* knownOf(ids);
  const claimed = put.map((one) => {
    const by = aside.get(one.article.id);
    return by === undefined ? asKnown(one, known(one.article.id), settled) : standingAside(one.article, by);
  });
  if (claimed.length > 0) yield* ask("apply", claimed);
  const written = new Set(ids);
  yield* writeAgain(
    [...settled.touched].filter((id) => !written.has(id)),
    settled,
  );
}

/** Kept as it was read, to be shown again when what stands for it goes. */
function standingAside(article: ExtractedArticle, by: string): Contribution {
  return { article, nodes: [], edges: [], proofs: [], replaced: by };
}

/** Writes stored articles with the entities that they have now. */
export function* writeAgain(articles: readonly string[], settled: Settled): Asking<void> {
  for (const some of inChunks(articles)) {
    const records = yield* ask("records", some);
    yield* ask("apply", yield* claimedNow(records, settled));
  }
}

/** Stored articles, a few at a time. */
export function inChunks(articles: readonly string[]): string[][] {
  const ordered = [...articles].sort();
  return Array.from({ length: Math.ceil(ordered.length / CHUNK) }, (_, at) =>
    ordered.slice(at * CHUNK, (at + 1) * CHUNK),
  );
}
