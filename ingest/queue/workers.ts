import { availableParallelism } from "node:os";
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { Outcome } from "../outcome.ts";

/** Articles sent ahead to each worker, so that none waits for the next. */
const AHEAD = 4;

/** More workers than processors only take each other's turn. */
export function jobsFor(asked: number): number {
  return Math.max(1, Math.min(asked, availableParallelism()));
}

/**
 * Extracts articles on several threads; outcomes come in the order of the paths, as from one.
 * A fault in a worker is a fault of the run.
 */
export async function* extractOnWorkers(paths: AsyncIterable<string>, jobs: number): AsyncGenerator<Outcome> {
  const workers = Array.from({ length: jobs }, () => new ExtractWorker());
  const waiting: Promise<Outcome>[] = [];
  let next = 0;
  try {
    for await (const path of paths) {
      const outcome = workers[next % jobs]?.extract(path);
      if (outcome !== undefined) waiting.push(outcome);
      next += 1;
      const first = waiting.length >= jobs * AHEAD ? waiting.shift() : undefined;
      if (first !== undefined) yield await first;
    }
    for (const outcome of waiting) yield await outcome;
  } finally {
    // Whoever stops asking midway leaves promises nobody waits for.
    for (const outcome of waiting) outcome.catch(() => undefined);
    await Promise.all(workers.map((worker) => worker.end()));
  }
}

/** One thread; its answers come in the order of the questions. */
class ExtractWorker {
  private readonly thread = new Worker(new URL(`./extract-worker${extname(import.meta.url)}`, import.meta.url));
  private readonly asked: { resolve: (outcome: Outcome) => void; reject: (fault: unknown) => void }[] = [];

  constructor() {
    this.thread.on("message", (outcome: Outcome) => this.asked.shift()?.resolve(outcome));
    this.thread.on("error", (fault) => {
      for (const { reject } of this.asked.splice(0)) reject(fault);
    });
  }

  extract(path: string): Promise<Outcome> {
    const outcome = new Promise<Outcome>((resolve, reject) => this.asked.push({ resolve, reject }));
    this.thread.postMessage(path);
    return outcome;
  }

  async end(): Promise<void> {
    await this.thread.terminate();
  }
}
