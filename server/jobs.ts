import { randomUUID } from "node:crypto";
import { EventEmitter } from "node:events";
import type { Logger } from "pino";
import type { Job } from "../graph/api/job.ts";
import { OnRecordError } from "../graph/model/errors.ts";
import type { addArticle, Given } from "../ingest/run.ts";
import { RequestError } from "./problem.ts";

type Outcome = Awaited<ReturnType<typeof addArticle>>;

/** Reads one article into the store. */
export type ReadIn = (given: Given) => Promise<Outcome>;

/** Jobs remembered; older ones that have ended are forgotten. */
const REMEMBERED = 500;
/** Articles that may wait at once; each is 5 MB at the most. */
const WAITING_MAX = 50;
const ENDED: ReadonlySet<Job["state"]> = new Set(["added", "unchanged", "failed"]);

export function hasEnded(job: Job): boolean {
  return ENDED.has(job.state);
}

/** Articles being read, one after another; each job tells its states to whoever listens. */
export class Jobs {
  private readonly readIn: ReadIn;
  private readonly log: Logger;
  private readonly known = new Map<string, Job>();
  private readonly changes = new EventEmitter().setMaxListeners(0);
  private last: Promise<void> = Promise.resolve();
  private waiting = 0;
  private stopped = false;

  constructor(readIn: ReadIn, log: Logger) {
    this.readIn = readIn;
    this.log = log;
  }

  /** Error: `too-many-jobs` (429). */
  add(given: Given): Job {
    if (this.waiting >= WAITING_MAX)
      throw new RequestError(429, "too-many-jobs", "Too many articles are waiting; try again later.");
    const job: Job = { id: randomUUID(), state: "waiting", article: null, title: null, problem: null };
    this.put(job);
    this.waiting += 1;
    this.last = this.last.then(() => this.run(job, given));
    return job;
  }

  /** Does other work once the articles that wait now are read; its fault is in the log. */
  afterwards(work: () => Promise<unknown>): void {
    this.last = this.last.then(async () => {
      if (this.stopped) return;
      await work().catch((fault: unknown) => {
        this.log.error({ err: fault }, "reading again failed");
      });
    });
  }

  job(id: string): Job | undefined {
    return this.known.get(id);
  }

  /** Calls back with each state the job takes from now on, until the returned function is called. */
  listen(id: string, tell: (job: Job) => void): () => void {
    this.changes.on(id, tell);
    return () => this.changes.off(id, tell);
  }

  /** What is being read is finished, what waits is given up and told so. */
  stop(): Promise<void> {
    this.stopped = true;
    for (const job of [...this.known.values()]) if (job.state === "waiting") this.giveUp(job);
    return this.last;
  }

  private put(job: Job): void {
    this.known.set(job.id, job);
    this.changes.emit(job.id, job);
    for (const [id, kept] of this.known) {
      if (this.known.size <= REMEMBERED) break;
      if (hasEnded(kept)) this.known.delete(id);
    }
  }

  private async run(job: Job, given: Given): Promise<void> {
    this.waiting -= 1;
    if (this.stopped) return;
    this.put({ ...job, state: "reading" });
    try {
      this.end(job, await this.readIn(given));
    } catch (fault) {
      this.tell(job, fault);
    }
  }

  private end(job: Job, outcome: Outcome): void {
    if (outcome.state === "failed") {
      this.fail(job, outcome.code, `The article could not be read: ${outcome.sentence}.`);
      return;
    }
    const state = outcome.state === "unchanged" ? "unchanged" : "added";
    this.put({ ...job, state, article: outcome.article.id, title: outcome.article.title });
  }

  /** Nobody awaits a job: its problem is told on it, and a bug is in the log. */
  private tell(job: Job, fault: unknown): void {
    if (fault instanceof OnRecordError) {
      this.fail(job, fault.code, `${fault.message} ${fault.remedy}`);
    } else if (this.stopped) {
      this.giveUp(job);
    } else {
      this.log.error({ err: fault }, "a job failed");
      this.fail(job, "server-error", "Something went wrong here; the log tells more.");
    }
  }

  private giveUp(job: Job): void {
    this.fail(job, "server/stopped", "The server was stopped before this article was read; send it again.");
  }

  private fail(job: Job, code: string, sentence: string): void {
    this.put({ ...job, state: "failed", problem: { code, sentence } });
  }
}
