import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { ExtractedArticle } from "../../graph/model/extracted.ts";
import type { CorrectedName } from "../corrections/correction.ts";
import type { Outcome } from "../outcome.ts";
import type { Found } from "../read/reading.ts";

const THREAD = new URL(`./extract-thread${extname(import.meta.url)}`, import.meta.url);

interface Asked {
  readonly path: string;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (fault: unknown) => void;
}

/** One thread that extracts; its answers come in the order of the questions. */
export class ExtractWorker {
  private readonly thread: Worker;
  private readonly asked: Asked[] = [];

  constructor(corrections: readonly CorrectedName[]) {
    this.thread = new Worker(THREAD, { workerData: corrections });
    this.thread.on("message", (article: ExtractedArticle) => {
      const first = this.asked.shift();
      first?.resolve({ path: first.path, state: "read", article });
    });
    this.thread.on("error", (fault) => {
      this.fail(fault);
    });
    this.thread.on("exit", () => {
      this.fail(new Error("an extracting thread ended"));
    });
  }

  extract({ path, article }: Found): Promise<Outcome> {
    const outcome = new Promise<Outcome>((resolve, reject) => this.asked.push({ path, resolve, reject }));
    this.thread.postMessage(article);
    return outcome;
  }

  async end(): Promise<void> {
    await this.thread.terminate();
  }

  private fail(fault: unknown): void {
    for (const { reject } of this.asked.splice(0)) reject(fault);
  }
}
