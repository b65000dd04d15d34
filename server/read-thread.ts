import { parentPort } from "node:worker_threads";
import { readGiven, type Given } from "../ingest/run.ts";

/** The thread's side of `Reader`: an article comes in, what became of it goes out. A fault ends the thread. */
parentPort?.on("message", (given: Given) => {
  void readGiven(given).then((outcome) => parentPort?.postMessage(outcome));
});
