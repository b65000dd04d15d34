import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { pino, type Logger } from "pino";
import { OnRecordError } from "../graph/model/errors.ts";
import { fromPackage } from "../graph/package-root.ts";
import { readSettings, type Settings } from "../graph/settings.ts";
import { openStore } from "../graph/store/open-store.ts";
import type { GraphStore } from "../graph/store/store.ts";
import { addArticle, authoritiesBeside, correctionsBeside, type Given } from "../ingest/run.ts";
import { createApp } from "./app.ts";
import { aborted, closeDown, stopSignal } from "./close-down.ts";
import { isLoopback } from "./guard.ts";
import { Jobs } from "./jobs.ts";
import { learningBeside, readingWith } from "./learning.ts";
import { addressOf, listen } from "./listen.ts";
import { Reader } from "./reader.ts";
import { seedIfEmpty } from "./seed.ts";

/**
 * `onrecord serve [--seed] [--port N] [--host NAME]`: serves the API and the explorer until it is told to stop. Exit status 0, or 1 for a broken world or wrong
 * usage.
 */
export async function main(words: readonly string[]): Promise<number> {
  try {
    await serve(askedBy(words));
    return 0;
  } catch (fault) {
    if (!(fault instanceof OnRecordError)) throw fault;
    process.stderr.write(`${fault.message} ${fault.remedy}\n`);
    if (words.includes("--debug")) process.stderr.write(`${fault.stack ?? ""}\n`);
    return 1;
  }
}

/** The options given. Error: `server/usage` for one that there is not: a port that is passed over would be looked for in vain. */
export function askedBy(words: readonly string[]): Asked {
  const options = {
    seed: { type: "boolean" },
    debug: { type: "boolean" },
    port: { type: "string" },
    host: { type: "string" },
  } as const;
  try {
    return parseArgs({ args: words.filter((word) => word !== "serve"), options }).values;
  } catch (fault) {
    const message = fault instanceof Error ? fault.message.split(". ")[0] : String(fault);
    throw new OnRecordError("server/usage", `${message}.`, "onrecord serve --help tells what there is.");
  }
}

interface Asked {
  readonly seed?: boolean;
  readonly port?: string;
  readonly host?: string;
}

async function serve({ seed, port, host }: Asked): Promise<void> {
  const told = { ...(port === undefined ? {} : { PORT: port }), ...(host === undefined ? {} : { HOST: host }) };
  const settings = readSettings({ ...process.env, ...told });
  refuseOpenDoor(settings);
  const stop = stopSignal();
  const store = await openStore(settings.store, "server");
  try {
    if (seed === true) await seedIfEmpty(store, stop, settings.store.db);
    if (!stop.aborted) await serveUntil(stop, store, settings);
  } finally {
    await store.close();
  }
}

function refuseOpenDoor({ host, token }: Settings): void {
  if (isLoopback(host) || token !== undefined) return;
  throw new OnRecordError(
    "server/no-token",
    `Off loopback (HOST=${host}) the server needs a token.`,
    "Set ONRECORD_TOKEN, or unset HOST.",
  );
}

async function serveUntil(stop: AbortSignal, store: GraphStore, settings: Settings): Promise<void> {
  const {
    host,
    token,
    store: { db },
  } = settings;
  const log = logger();
  const reader = new Reader();
  const read = readingWith(reader, db);
  // Whoever reaches a server on loopback reaches what is near it anyway; from afar, nobody may look into the network it stands in.
  const reach = isLoopback(host) ? "anywhere" : "public";
  const within = (given: Given): Given => ("url" in given ? { ...given, reach } : given);
  // Lists may be added while the server runs: each article meets those of its moment.
  const readIn = (given: Given) => addArticle(within(given), store, read, authoritiesBeside(db));
  const jobs = new Jobs(readIn, log);
  for (const fault of correctionsBeside(db).faults) log.warn(fault);
  const learning = learningBeside(db, store, jobs, read);
  const app = createApp({
    store,
    jobs,
    learning,
    log,
    host,
    token,
    version: version(),
    webRoot: fromPackage("dist", "web"),
  });
  const server = await listen(app, settings);
  process.stdout.write(`On Record is at ${addressOf(server, host)}\n`);
  await aborted(stop);
  await closeDown(server, jobs);
  await reader.close();
}

/** What deserves attention, on standard error; a token never. */
function logger(): Logger {
  return pino({ level: "warn", redact: ["req.headers.authorization", "req.headers.cookie"] }, pino.destination(2));
}

function version(): string {
  return (JSON.parse(readFileSync(fromPackage("package.json"), "utf8")) as { version: string }).version;
}
