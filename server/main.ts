import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { OnRecordError } from "../graph/model/errors.ts";
import { fromPackage } from "../graph/package-root.ts";
import { readSettings, type Settings } from "../graph/settings.ts";
import { openStore } from "../graph/store/open-store.ts";
import type { GraphStore } from "../graph/store/store.ts";
import { ingest } from "../ingest/run.ts";
import { createApp } from "./app.ts";
import { isLoopback } from "./guard.ts";

/** `onrecord serve [--seed]`: serves the API and the explorer until it is told to stop. Exit status 0, or 1 for a broken world. */
export async function main(words: readonly string[]): Promise<number> {
  try {
    await serve(words.includes("--seed"));
    return 0;
  } catch (fault) {
    if (!(fault instanceof OnRecordError)) throw fault;
    process.stderr.write(`${fault.message} ${fault.remedy}\n`);
    if (words.includes("--debug")) process.stderr.write(`${fault.stack ?? ""}\n`);
    return 1;
  }
}

async function serve(seed: boolean): Promise<void> {
  const settings = readSettings(process.env);
  refuseOpenDoor(settings);
  const store = await openStore(settings.store, "server");
  try {
    if (seed) await seedIfEmpty(store);
    const server = await listen(store, settings);
    process.stdout.write(`On Record is at ${addressOf(server, settings.host)}\n`);
    await untilStopped(server);
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

async function seedIfEmpty(store: GraphStore): Promise<void> {
  if ((await store.articles({ limit: 1, offset: 0 })).items.length > 0) return;
  process.stderr.write("The store is empty: reading the seed articles.\n");
  for await (const outcome of ingest([fromPackage("seeds", "articles")], store)) {
    if (outcome.state === "failed") process.stderr.write(`${outcome.path}: ${outcome.sentence}\n`);
  }
}

function listen(store: GraphStore, { host, port, token }: Settings): Promise<Server> {
  const log = pino({ level: "warn" }, pino.destination(2));
  const { version } = JSON.parse(readFileSync(fromPackage("package.json"), "utf8")) as { version: string };
  const server = createServer(createApp({ store, log, host, token, version, webRoot: fromPackage("dist", "web") }));
  return new Promise((resolve, reject) => {
    server.once("error", (fault: NodeJS.ErrnoException) => {
      reject(listenError(fault, host, port));
    });
    server.listen(port, host, () => {
      resolve(server);
    });
  });
}

function listenError(fault: NodeJS.ErrnoException, host: string, port: number): Error {
  if (fault.code === "EADDRINUSE") {
    return new OnRecordError(
      "server/port-in-use",
      `Port ${port} on ${host} is in use.`,
      "Stop what uses it, or set PORT to another.",
      fault,
    );
  }
  if (fault.code === "EACCES" || fault.code === "EADDRNOTAVAIL" || fault.code === "ENOTFOUND") {
    return new OnRecordError(
      "server/cannot-listen",
      `The server may not listen on ${host}:${port}.`,
      "Set HOST and PORT to others.",
      fault,
    );
  }
  return fault;
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

function untilStopped(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    };
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
  });
}
