import type { Job } from "../../../graph/api/job.ts";
import { OnRecordError } from "../../../graph/model/errors.ts";
import { hasEnded, Jobs, type ReadIn } from "../../../server/jobs.ts";
import { RequestError } from "../../../server/problem.ts";
import { article } from "../../support/invented-article.ts";
import { silent } from "../../support/served.ts";

const WORDS = { bytes: Buffer.from("Words."), type: "text/plain" };
const added: ReadIn = () => Promise.resolve({ path: "request", state: "added", article: article({ id: "new" }) });

/** The job as it ends. */
function ended(jobs: Jobs, { id }: Job): Promise<Job> {
  return new Promise((resolve) => {
    jobs.listen(id, (job) => {
      if (hasEnded(job)) resolve(job);
    });
  });
}

/** A reader that waits until it is told to go on. */
function held(): { readIn: ReadIn; release: () => void } {
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  return {
    readIn: (submitted) => gate.then(() => added(submitted)),
    release: () => {
      release();
    },
  };
}

describe("jobs", () => {
  it("take their states in order", async () => {
    const jobs = new Jobs(added, silent);
    const job = jobs.add(WORDS);
    const states = [job.state];
    jobs.listen(job.id, ({ state }) => states.push(state));
    await ended(jobs, job);
    expect(states).toEqual(["waiting", "reading", "added"]);
  });

  it("tell why an article could not be read", async () => {
    const jobs = new Jobs(
      () =>
        Promise.resolve({ path: "request", state: "failed", code: "read/empty", sentence: "there is no text in it" }),
      silent,
    );
    const { problem } = await ended(jobs, jobs.add(WORDS));
    expect(problem).toEqual({ code: "read/empty", sentence: "The article could not be read: there is no text in it." });
  });

  it("tell the remedy of a broken world, and go on with the next", async () => {
    let first = true;
    const away = new OnRecordError("store/away", "The store is away.", "Start it.");
    const jobs = new Jobs((submitted) => {
      if (!first) return added(submitted);
      first = false;
      return Promise.reject(away);
    }, silent);
    const [broken, next] = [jobs.add(WORDS), jobs.add(WORDS)];
    const ends = await Promise.all([ended(jobs, broken), ended(jobs, next)]);
    expect(ends.map(({ state }) => state)).toEqual(["failed", "added"]);
    expect(ends[0].problem?.sentence).toBe("The store is away. Start it.");
  });

  it("say nothing of a bug", async () => {
    const jobs = new Jobs(() => Promise.reject(new Error("secret")), silent);
    expect((await ended(jobs, jobs.add(WORDS))).problem?.code).toBe("server-error");
  });

  it("refuse more articles than may wait", async () => {
    const { readIn, release } = held();
    const jobs = new Jobs(readIn, silent);
    const many = () => {
      for (let article = 0; article < 1_000; article += 1) jobs.add(WORDS);
    };
    expect(many).toThrow(RequestError);
    release();
    await jobs.stop();
  });

  it("finish what is being read when stopped, and give up what waits at once", async () => {
    const { readIn, release } = held();
    const jobs = new Jobs(readIn, silent);
    const atHand = jobs.add(WORDS);
    await Promise.resolve();
    const waiting = jobs.add(WORDS);
    const stopped = jobs.stop();
    expect(jobs.job(waiting.id)?.problem?.code).toBe("server/stopped");
    release();
    await stopped;
    expect(jobs.job(atHand.id)?.state).toBe("added");
    expect(jobs.job(waiting.id)?.state).toBe("failed");
  });

  it("forget the oldest that have ended", async () => {
    const jobs = new Jobs(added, silent);
    const oldest = jobs.add(WORDS);
    await ended(jobs, oldest);
    for (let article = 0; article < 501; article += 1) await ended(jobs, jobs.add(WORDS));
    expect(jobs.job(oldest.id)).toBeUndefined();
  });
});
