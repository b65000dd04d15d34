import { parentPort } from "node:worker_threads";
import { type CorrectedName, readGiven, type Given } from "../ingest/run.ts";

/** The thread's side of `Reader`: an article comes in, what became of it goes out. A fault ends the thread. */
interface Message {
  readonly given: Given;
  readonly corrections: readonly CorrectedName[];
}

parentPort?.on("message", ({ given, corrections }: Message) => {
  void readGiven(given, corrections).then((outcome) => parentPort?.postMessage(outcome));
});
