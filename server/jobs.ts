import { randomUUID } from "node:crypto";
import { EventEmitter } from "node:events";
import type { Response } from "express";
import type { Logger } from "pino";
import type { Job } from "../graph/api/operations.ts";
import { OnRecordError } from "../graph/model/errors.ts";
import type { GraphStore } from "../graph/store/store.ts";
import { addArticle } from "../ingest/run.ts";
import { notFound, RequestError } from "./problem.ts";

/** An article handed in: bytes, or where to fetch it. */
export type Submitted = { readonly bytes: Uint8Array; readonly type: string } | { readonly url: string };

/** Jobs remembered; older ones that have ended are forgotten. */
const REMEMBERED = 500;
/** Articles that may wait at once. */
const WAITING_MAX = 100;
const ENDED: ReadonlySet<Job["state"]> = new Set(["added", "unchanged", "failed"]);

/** Articles being read, one after another; each job tells its states to whoever listens. */
export class Jobs {
  private readonly store: GraphStore;
  private readonly log: Logger;
  private readonly known = new Map<string, Job>();
  private readonly changes = new EventEmitter().setMaxListeners(0);
  private last: Promise<void> = Promise.resolve();

  constructor(store: GraphStore, log: Logger) {
    this.store = store;
    this.log = log;
  }

  add(submitted: Submitted): Job {
    const waiting = [...this.known.values()].filter((job) => !ENDED.has(job.state)).length;
    if (waiting >= WAITING_MAX)
      throw new RequestError(429, "too-many-jobs", "Too many articles are waiting; try again later.");
    const job: Job = { id: randomUUID(), state: "waiting", article: null, title: null, problem: null };
    this.put(job);
    this.last = this.last.then(() => this.read(job, submitted));
    return job;
  }

  job(id: string): Job | undefined {
    return this.known.get(id);
  }

  /** Sends a job's states as they come, and ends with its last. */
  stream(id: string, response: Response): void {
    const job = this.known.get(id);
    if (job === undefined) throw notFound("such job");
    response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-cache, no-transform" });
    const tell = (now: Job) => {
      response.write(`event: ${now.state}\ndata: ${JSON.stringify(now)}\n\n`);
      if (ENDED.has(now.state)) response.end();
    };
    this.changes.on(id, tell);
    response.on("close", () => this.changes.off(id, tell));
    tell(job);
  }

  private put(job: Job): void {
    this.known.set(job.id, job);
    this.changes.emit(job.id, job);
    for (const [id, { state }] of this.known) {
      if (this.known.size <= REMEMBERED) break;
      if (ENDED.has(state)) this.known.delete(id);
    }
  }

  private async read(job: Job, submitted: Submitted): Promise<void> {
    this.put({ ...job, state: "reading" });
    try {
      const outcome = await addArticle(submitted, this.store);
      if (outcome.state === "failed") {
        this.put({ ...job, state: "failed", problem: { code: outcome.code, sentence: outcome.sentence } });
      } else {
        const state = outcome.state === "unchanged" ? "unchanged" : "added";
        this.put({ ...job, state, article: outcome.article.id, title: outcome.article.title });
      }
    } catch (fault) {
      // Nobody awaits a job: its problem is told on it, and a bug is in the log.
      const known = fault instanceof OnRecordError;
      if (!known) this.log.error({ err: fault }, "a job failed");
      const problem = known
        ? { code: fault.code, sentence: `${fault.message} ${fault.remedy}` }
        : { code: "server-error", sentence: "Something went wrong here; the log tells more." };
      this.put({ ...job, state: "failed", problem });
    }
  }
}
