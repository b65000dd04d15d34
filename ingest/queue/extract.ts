import { setImmediate } from "node:timers/promises";
import type { CorrectedName } from "../corrections/correction.ts";
import type { Failed, Outcome, Unchanged } from "../outcome.ts";
import { createPipeline, type Pipeline } from "../pipeline.ts";
import type { Found } from "../read/reading.ts";
import { ExtractWorker } from "./extract-worker.ts";

/** Articles sent ahead to each worker, so that none waits for the next. */
const AHEAD = 4;

/** Extracts what was found, on `jobs` threads, or on this one; what was not passes through. The order stays. */
export function extractFound(
  readings: AsyncIterable<Found | Failed | Unchanged>,
  jobs: number,
  corrections: readonly CorrectedName[] = [],
): AsyncGenerator<Outcome> {
  return jobs > 1 ? onWorkers(readings, jobs, corrections) : here(readings, corrections);
}

async function* here(
  readings: AsyncIterable<Found | Failed | Unchanged>,
  corrections: readonly CorrectedName[],
): AsyncGenerator<Outcome> {
  for await (const reading of readings) {
    // Between two articles, whatever else waits has its turn: a signal to stop, above all.
    if (reading.state === "found") await setImmediate();
    yield reading.state === "found" ? extract(reading, corrections) : reading;
  }
}

export function extract(
  { path, article }: Pick<Found, "path" | "article">,
  corrections: readonly CorrectedName[] = [],
): Outcome {
  return { path, state: "read", article: pipelineFor(corrections)(article) };
}

let last: { readonly key: string; readonly pipeline: Pipeline } | undefined;

/** The model is loaded once, with the first article, and again only where other corrections hold. */
export function pipelineFor(corrections: readonly CorrectedName[]): Pipeline {
  const key = JSON.stringify(corrections);
  if (last?.key !== key) last = { key, pipeline: createPipeline(undefined, undefined, corrections) };
  return last.pipeline;
}

/** A fault in a worker is a fault of the run. */
async function* onWorkers(
  readings: AsyncIterable<Found | Failed | Unchanged>,
  jobs: number,
  corrections: readonly CorrectedName[],
): AsyncGenerator<Outcome> {
  const workers: ExtractWorker[] = [];
  const waiting: Promise<Outcome>[] = [];
  let sent = 0;
  try {
    for await (const reading of readings) {
      if (reading.state === "found") {
        const worker = (workers[sent % jobs] ??= new ExtractWorker(corrections));
        sent += 1;
        waiting.push(worker.extract(reading));
      } else waiting.push(Promise.resolve(reading));
      const first = waiting.length >= jobs * AHEAD ? waiting.shift() : undefined;
      if (first !== undefined) yield await first;
    }
    for (let first = waiting.shift(); first !== undefined; first = waiting.shift()) yield await first;
  } finally {
    // Whoever stops asking midway leaves promises nobody waits for.
    for (const outcome of waiting) outcome.catch(() => undefined);
    await Promise.all(workers.map((worker) => worker.end()));
  }
}
