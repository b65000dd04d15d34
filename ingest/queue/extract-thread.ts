import { parentPort, workerData } from "node:worker_threads";
import type { CorrectedName } from "../corrections/correction.ts";
import type { ArticleLayer } from "../document.ts";
import { createPipeline } from "../pipeline.ts";

/** The thread's side of `ExtractWorker`: an article comes in, what was extracted goes out, one after another. */
const pipeline = createPipeline(undefined, undefined, workerData as readonly CorrectedName[]);

parentPort?.on("message", (article: ArticleLayer) => {
  parentPort?.postMessage(pipeline(article));
});
