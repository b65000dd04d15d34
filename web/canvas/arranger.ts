import type { LayoutFound, LayoutJob } from "./layout.worker.ts";
import type { Job, Settled } from "./seating.ts";

/** Finds layouts beside the page's own thread. Only the newest question is answered. */
export class Arranger {
  readonly #worker = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
  #ticket = 0;

  constructor(found: (settled: Settled) => void) {
    this.#worker.addEventListener("message", ({ data }: MessageEvent<LayoutFound>) => {
      if (data.ticket === this.#ticket) found(data);
    });
  }

  arrange(job: Job): void {
    this.#ticket += 1;
    const asked: LayoutJob = { ...job, ticket: this.#ticket };
    this.#worker.postMessage(asked);
  }

  close(): void {
    this.#worker.terminate();
  }
}
