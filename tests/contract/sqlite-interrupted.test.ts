import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openSqliteStore } from "../../graph/store/sqlite/sqlite-store.ts";
import { largeRecord } from "../support/large-record.ts";
import { exported } from "./describe-graph-store.ts";

const CHILD = fileURLToPath(new URL("../support/killed-loader.js", import.meta.url));
const ARTICLES = 60;

/** Loads in a process of its own, which is killed once it has told of so many articles. */
function loadUntil(path: string, articles: number): Promise<void> {
  const child = spawn(process.execPath, [CHILD, path, String(ARTICLES)], {
    env: { ...process.env, NODE_OPTIONS: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let written = 0;
  child.stdout.on("data", (dots: Buffer) => {
    written += dots.length;
    if (written >= articles) child.kill("SIGKILL");
  });
  return new Promise((resolve) => {
    child.once("exit", () => {
      resolve();
    });
  });
}

describe("a loader that is killed", () => {
  it("leaves whole articles behind, and run again gives the graph of an undisturbed run", async () => {
    const folder = mkdtempSync(join(tmpdir(), "onrecord-"));
    const path = join(folder, "record.db");
    const reports = [...largeRecord(ARTICLES)];
    const memory = openSqliteStore(":memory:");
    for (const articles of [1, 7, 23]) {
      await loadUntil(path, articles);
      const store = openSqliteStore(path);
      const stored = await store.stored(reports.map((report) => report.article.id));
      expect(stored.size).toBeGreaterThanOrEqual(articles);
      const undisturbed = openSqliteStore(":memory:");
      await undisturbed.apply(reports.filter((report) => stored.has(report.article.id)));
      expect(await exported(store)).toBe(await exported(undisturbed));
      await Promise.all([store.close(), undisturbed.close()]);
    }
    const store = openSqliteStore(path);
    await store.apply(reports);
    await memory.apply(reports);
    expect(await exported(store)).toBe(await exported(memory));
    await Promise.all([store.close(), memory.close()]);
    rmSync(folder, { recursive: true });
  });
});
