import type { Contribution } from "../graph/model/claims.ts";
import { contribute } from "../graph/resolve/contribute.ts";
import type { GraphStore } from "../graph/store/store.ts";
import type { Outcome } from "./outcome.ts";
import { extractOnWorkers, jobsFor } from "./queue/workers.ts";
import { createPipeline, type Pipeline } from "./pipeline.ts";
import { readArticle } from "./read/article.ts";
import { fetchPage } from "./read/fetch-page.ts";
import { places, type Place } from "./read/sources.ts";
import { UnreadableError } from "./read/source.ts";

export interface RunOptions {
  /** Reads and extracts, but writes nothing. */
  readonly dryRun?: boolean;
  /** Articles extracted at once, each on a thread of its own; 1 unless told. */
  readonly jobs?: number;
  /** Ends the run after the article at hand; what was written stays whole. */
  readonly signal?: AbortSignal;
}

/** Articles written in one transaction: enough to be quick, few enough to lose little time when a run is cut off. */
const BATCH = 16;

/** Extracts one article after another; a failure is an outcome, never the end of the run. */
export async function* extractAll(
  paths: readonly string[],
  pipeline: Pipeline = createPipeline(),
): AsyncGenerator<Outcome> {
  for await (const place of places(paths)) yield await extractOne(place, pipeline);
}

/**
 * Reads articles into a store. Articles that are stored already are passed over, so a run that was cut off is simply run again.
 * Outcomes come in the order of the articles, once they are written.
 */
export async function* ingest(
  paths: readonly string[],
  store: GraphStore,
  { dryRun = false, jobs = 1, signal }: RunOptions = {},
): AsyncGenerator<Outcome> {
  let batch: Outcome[] = [];
  const outcomes = jobsFor(jobs) > 1 ? extractOnWorkers(pathsOf(paths), jobsFor(jobs)) : extractAll(paths);
  for await (const outcome of outcomes) {
    if (signal?.aborted) break;
    batch.push(outcome);
    if (batch.length < BATCH) continue;
    yield* await written(batch, store, dryRun);
    batch = [];
  }
  yield* await written(batch, store, dryRun);
}

async function* pathsOf(paths: readonly string[]): AsyncGenerator<string> {
  for await (const place of places(paths)) yield place.path;
}

/** Reads and extracts one article from bytes at hand, as the web server is sent them. */
export async function extractOne(place: Place, pipeline: Pipeline): Promise<Outcome> {
  try {
    const article = pipeline(readArticle(await place.read()));
    return { path: place.path, state: "read", article };
  } catch (fault) {
    if (fault instanceof UnreadableError)
      return { path: place.path, state: "failed", code: fault.code, sentence: fault.message };
    throw fault;
  }
}

/** Writes what is new of a batch in one transaction, and tells of each outcome what became of it. */
async function written(batch: readonly Outcome[], store: GraphStore, dryRun: boolean): Promise<Outcome[]> {
  const read = batch.flatMap((outcome) => (outcome.state === "failed" ? [] : [outcome.article]));
  const stored = new Set(await store.stored(read.map((article) => article.id)));
  const fresh: Contribution[] = [];
  const outcomes = batch.map((outcome): Outcome => {
    if (outcome.state === "failed") return outcome;
    if (stored.has(outcome.article.id)) return { ...outcome, state: "unchanged" };
    stored.add(outcome.article.id);
    fresh.push(contribute(outcome.article));
    return { ...outcome, state: "added" };
  });
  if (!dryRun && fresh.length > 0) await store.apply(fresh);
  return outcomes;
}

/** An article at hand, or where to fetch it. */
export type Given = { readonly bytes: Uint8Array; readonly type: string } | { readonly url: string };

/** Reads one article and touches no store. */
export function readGiven(given: Given): Promise<Outcome> {
  const place: Place =
    "url" in given
      ? { path: given.url, read: () => fetchPage(given.url) }
      : { path: "request", read: () => Promise.resolve({ name: "request", ...given }) };
  return extractOne(place, sharedPipeline());
}

/** Adds one article to a store; `read` may do the reading elsewhere, such as on a thread. */
export async function addArticle(given: Given, store: GraphStore, read = readGiven): Promise<Outcome> {
  const [outcome] = await written([await read(given)], store, false);
  if (outcome === undefined) throw new Error("an article has no outcome");
  return outcome;
}

let pipeline: Pipeline | undefined;

/** The pipeline of a long-running program: the model is loaded once, with the first article. */
function sharedPipeline(): Pipeline {
  return (pipeline ??= createPipeline());
}
