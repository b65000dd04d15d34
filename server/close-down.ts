import type { Server } from "node:http";
import type { Jobs } from "./jobs.ts";

/** How long answers under way and the article at hand may take to finish. */
const GRACE_MS = 3_000;

/** Aborts when the program is told to stop; told twice, it ends at once. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      controller.abort();
    });
  }
  return controller.signal;
}

export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else
      signal.addEventListener(
        "abort",
        () => {
          resolve();
        },
        { once: true },
      );
  });
}

/** Takes no more requests, lets what is under way finish for a while, then cuts it. */
export async function closeDown(server: Server, jobs: Jobs, graceMs = GRACE_MS): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      server.closeAllConnections();
      resolve();
    }, graceMs);
  });
  await Promise.race([Promise.all([closed(server), jobs.stop()]), enough]);
  clearTimeout(timer);
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
