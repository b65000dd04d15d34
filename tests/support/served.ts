import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Express } from "express";
import { pino } from "pino";
import request from "supertest";
import { problemSchema, type Problem } from "../../graph/api/problem.ts";
import { openSqliteStore } from "../../graph/store/sqlite/sqlite-store.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { createApp, type AppParts } from "../../server/app.ts";
import { Jobs, type ReadIn } from "../../server/jobs.ts";
import { REPORTS } from "./record.ts";

export const silent = pino({ level: "silent" });
export const unread: ReadIn = () => Promise.reject(new Error("nothing is read in this test"));

/** The reports of `record.ts` in a store, served with an explorer of two files that lies under a hidden folder. */
export interface Served {
  readonly store: GraphStore;
  readonly webRoot: string;
  readonly app: (parts?: Partial<AppParts>, readIn?: ReadIn) => Express;
  /** Asks for what must fail with this status, as a problem. */
  readonly problem: (path: string, status: number, parts?: Partial<AppParts>) => Promise<Problem>;
  readonly close: () => Promise<void>;
}

export async function serveReports(): Promise<Served> {
  const store = openSqliteStore(":memory:");
  await store.apply(REPORTS);
  const folder = mkdtempSync(join(tmpdir(), "onrecord-"));
  const webRoot = builtExplorer(folder);
  const learning = { file: join(folder, "record.corrections.jsonl"), reread: () => undefined };
  const usual = { store, learning, log: silent, host: "127.0.0.1", token: undefined, version: "0", webRoot };
  const app: Served["app"] = (parts = {}, readIn = unread) =>
    createApp({ ...usual, jobs: new Jobs(readIn, silent), ...parts });
  return {
    store,
    webRoot,
    app,
    problem: async (path, status, parts) => {
      const response = await request(app(parts))
        .get(path)
        .expect(status)
        .expect("Content-Type", /^application\/problem\+json/);
      return problemSchema.parse(response.body);
    },
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function builtExplorer(folder: string): string {
  const root = join(folder, ".hidden", "web");
  mkdirSync(join(root, "assets"), { recursive: true });
  writeFileSync(join(root, "index.html"), "<!doctype html><title>On Record</title>");
  writeFileSync(join(root, "assets", "index-AbC123.js"), "export {};");
  return root;
}
