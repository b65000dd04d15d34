import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { CorrectedName, Given, readGiven } from "../ingest/run.ts";
import { inTime } from "./in-time.ts";

type Outcome = Awaited<ReturnType<typeof readGiven>>;

/** A long report takes a second; what takes a minute is no article, and others wait behind it. */
const READING_MAX_MS = 60_000;
const THREAD = new URL(`./read-thread${extname(import.meta.url)}`, import.meta.url);

/** Reads articles on a thread, one at a time, so that the server goes on answering. The thread starts with the first article. */
export class Reader {
  private readonly script: URL;
  private readonly readingMaxMs: number;
  private thread: ReadThread | undefined;

  constructor(script = THREAD, readingMaxMs = READING_MAX_MS) {
    this.script = script;
    this.readingMaxMs = readingMaxMs;
  }

  /** What became of an article; `read/too-long` if it took too long. Asked again only once this has settled. */
  async read(given: Given, corrections: readonly CorrectedName[] = []): Promise<Outcome> {
    const thread = this.thread?.alive ? this.thread : new ReadThread(this.script);
    this.thread = thread;
    try {
      const outcome = await inTime(thread.read(given, corrections), this.readingMaxMs);
      if (outcome !== undefined) return outcome;
    } catch (fault) {
      await this.close();
      throw fault;
    }
    await this.close();
    return tooLong(given);
  }

  /** Ends the thread, with whatever it is reading. */
  async close(): Promise<void> {
    const { thread } = this;
    this.thread = undefined;
    await thread?.end();
  }
}

/** One thread; a fault ends it. */
class ReadThread {
  alive = true;
  private readonly worker: Worker;
  private asked: { resolve: (outcome: Outcome) => void; reject: (fault: unknown) => void } | undefined;

  constructor(script: URL) {
    this.worker = new Worker(script);
    this.worker.on("message", (outcome: Outcome) => this.asked?.resolve(outcome));
    this.worker.on("error", (fault) => this.asked?.reject(fault));
    this.worker.on("exit", () => {
      this.alive = false;
      this.asked?.reject(new Error("the reading thread ended"));
    });
  }

  read(given: Given, corrections: readonly CorrectedName[]): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.asked = { resolve, reject };
      this.worker.postMessage({ given, corrections });
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}

function tooLong(given: Given): Outcome {
  const path = "url" in given ? given.url : "article" in given ? given.article.id : "request";
  return { path, state: "failed", code: "read/too-long", sentence: "reading it took too long; send it in parts" };
}
