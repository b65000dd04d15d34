import { type Authorities } from "../graph/authorities/authorities.ts";
import { contribute } from "../graph/resolve/contribute.ts";
import type { GraphStore, Replaced } from "../graph/store/store.ts";
import { authoritiesOn, shelfPath } from "./authorities/shelf.ts";
import { type CorrectedName, correctedNames } from "./corrections/correction.ts";
import { correctionsIn, correctionsPath } from "./corrections/corrections-file.ts";
import type { ArticleLayer } from "./document.ts";
import type { Extracted, Outcome } from "./outcome.ts";
import { batches } from "./queue/batches.ts";
import { extract, extractFound } from "./queue/extract.ts";
import { sift } from "./queue/sift.ts";
import type { Reach } from "./read/addresses.ts";
import { fetchPage } from "./read/fetch-page.ts";
import { readAll, readAt } from "./read/reading.ts";
import type { Place } from "./read/sources.ts";
import { standsAside, standsFor } from "./versions.ts";

export interface RunOptions {
  /** Reads and extracts, but writes nothing. */
  readonly dryRun?: boolean;
  /** Articles extracted at once, each on a thread of its own; 1 unless told. */
  readonly jobs?: number;
  /** Extracts and writes articles again that are stored already. */
  readonly force?: boolean;
  /** The lists that officials are told by; none unless given. */
  readonly authorities?: Authorities | undefined;
  /** Names that people corrected; none unless given. */
  readonly corrections?: readonly CorrectedName[] | undefined;
  /** Ends the run after the article at hand; what was written stays whole. */
  readonly signal?: AbortSignal;
}

/** Articles written in one transaction: enough to be quick, few enough to lose little time when a run is cut off. */
const BATCH = 16;

/** Extracts one article after another; a failure is an outcome, never the end of the run. */
export function extractAll(
  paths: readonly string[],
  corrections: readonly CorrectedName[] = [],
): AsyncGenerator<Outcome> {
  return extractFound(readAll(paths), 1, corrections);
}

/**
 * Reads articles into a store. Articles that are stored already are passed over, so a run that was cut off is simply run again.
 * Outcomes come in the order of the articles, once they are written; they are the same for any number of jobs.
 */
export async function* ingest(
  paths: readonly string[],
  store: GraphStore,
  { dryRun = false, force = false, jobs = 1, authorities, corrections, signal }: RunOptions = {},
): AsyncGenerator<Outcome> {
  const readings = sift(readAll(paths, signal), store, force);
  const outcomes = extractFound(readings, jobs, corrections);
  for await (const batch of batches(until(signal, outcomes), BATCH))
    yield* await written(batch, dryRun ? undefined : store, authorities);
}

/** What comes before the signal: an article that was being read then is left for the next run. */
async function* until(signal: AbortSignal | undefined, outcomes: AsyncIterable<Outcome>): AsyncGenerator<Outcome> {
  for await (const outcome of outcomes) {
    if (signal?.aborted) return;
    yield outcome;
  }
}

/** Writes what was read in one transaction; without a store it is linked alone. */
async function written(
  batch: readonly Outcome[],
  store: GraphStore | undefined,
  authorities: Authorities | undefined,
): Promise<Outcome[]> {
  const read = batch.flatMap((outcome) => (outcome.state === "read" ? [contribute(outcome.article, authorities)] : []));
  const replaced = read.length > 0 ? await store?.apply(read) : [];
  const linked = new Map(read.map(({ article }) => [article.id, article]));
  return batch.map((outcome) =>
    outcome.state === "read"
      ? addedAs({ ...outcome, article: linked.get(outcome.article.id) ?? outcome.article }, replaced ?? [])
      : outcome,
  );
}

/** The authority lists that were added to the store of this file; those of today, whenever it is asked. Error: `authorities/damaged`. */
export function authoritiesBeside(db: string): Authorities {
  return authoritiesOn(shelfPath(db));
}

/** The names that people corrected in the store of this file, as of now, and what of the file beside it cannot be read. */
export function correctionsBeside(db: string): {
  readonly names: readonly CorrectedName[];
  readonly faults: readonly string[];
} {
  const { lines, faults } = correctionsIn(correctionsPath(db));
  return { names: correctedNames(lines), faults };
}

/** An article at hand, one that was read before, or where to fetch one: from the public internet alone unless `reach` says more. */
export type Given =
  | { readonly article: ArticleLayer }
  | { readonly bytes: Uint8Array; readonly type: string }
  | { readonly url: string; readonly reach?: Reach };

/** Reads one article and touches no store. */
export async function readGiven(given: Given, corrections: readonly CorrectedName[] = []): Promise<Outcome> {
  if ("article" in given) return extract({ path: given.article.id, article: given.article }, corrections);
  const place: Place =
    "url" in given
      ? { path: given.url, read: () => fetchPage(given.url, { reach: given.reach ?? "public" }) }
      : { path: "request", read: () => Promise.resolve({ name: "request", ...given }) };
  const reading = await readAt(place);
  return reading.state === "found" ? extract(reading, corrections) : reading;
}

/** Adds one article to a store; `read` may do the reading elsewhere, such as on a thread. */
export async function addArticle(
  given: Given,
  store: GraphStore,
  read: (given: Given) => Promise<Outcome> = readGiven,
  authorities?: Authorities,
): Promise<Outcome> {
  const outcome = await read(given);
  if (outcome.state !== "read") return outcome;
  const stored = await store.stored([outcome.article.id]);
  if (stored.has(outcome.article.id)) return { ...outcome, state: "unchanged" };
  const contribution = contribute(outcome.article, authorities);
  const replaced = await store.apply([contribution]);
  return addedAs({ ...outcome, article: contribution.article }, replaced);
}

/** An article that was put in, with what it stands for, or what stands for it, as a message too. */
function addedAs(outcome: Extracted, replaced: readonly Replaced[]): Outcome {
  const { id } = outcome.article;
  const replaces = replaced.flatMap(({ article, by }) => (by === id ? [article] : []));
  const replacedBy = replaced.find(({ article }) => article === id)?.by;
  const messages = [
    ...outcome.article.messages,
    ...replaces.map(standsFor),
    ...(replacedBy ? [standsAside(replacedBy)] : []),
  ];
  const told = { ...(replaces.length > 0 ? { replaces } : {}), ...(replacedBy ? { replacedBy } : {}) };
  return { ...outcome, ...told, state: "added", article: { ...outcome.article, messages } };
}

export type { CorrectedName } from "./corrections/correction.ts";
export { correctionsPath } from "./corrections/corrections-file.ts";
export { decideAndLearn, type Learnt, undoAndForget } from "./corrections/deciding.ts";
export { reread } from "./corrections/reread.ts";
export { ruleReasons } from "./rule-reasons.ts";
