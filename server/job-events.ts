import type { Response } from "express";
import type { Job } from "../graph/api/job.ts";
import { hasEnded, type Jobs } from "./jobs.ts";

/**
 * Sends a job's states as server-sent events, and ends with its last. A browser then asks again with the last event's id;
 * 204 tells it to stop. **Source:** WHATWG HTML, "Server-sent events", reconnection.
 */
export function streamJob(jobs: Jobs, job: Job, lastEvent: string | undefined, response: Response): void {
  if (hasEnded(job) && lastEvent === job.state) {
    response.status(204).end();
    return;
  }
  const send = (now: Job) => {
    response.write(`id: ${now.state}\nevent: ${now.state}\ndata: ${JSON.stringify(now)}\n\n`);
    if (hasEnded(now)) response.end();
  };
  const leave = jobs.listen(job.id, send);
  response.on("close", leave);
  response.setHeader("Cache-Control", "no-cache, no-transform");
  send(job);
}
