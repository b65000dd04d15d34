import { parentPort } from "node:worker_threads";
import type { Outcome } from "../outcome.ts";
import { createPipeline } from "../pipeline.ts";
import { extractAll } from "../run.ts";

/** The thread's side of `extractOnWorkers`: a path comes in, its outcome goes out, one after another. */
const pipeline = createPipeline();
let last: Promise<void> = Promise.resolve();

parentPort?.on("message", (path: string) => {
  last = last.then(async () => {
    for await (const outcome of extractAll([path], pipeline)) parentPort?.postMessage(outcome satisfies Outcome);
  });
});
