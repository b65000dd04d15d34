import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contribute } from "../../graph/resolve/contribute.ts";
import { openSqliteStore } from "../../graph/store/sqlite/sqlite-store.ts";
import { loadIn } from "../support/loaders.ts";
import { manyArticles } from "../support/many-articles.ts";
import { exported } from "./describe-graph-store.ts";

const ARTICLES = 60;

describe("a loader that is killed", () => {
  it("leaves whole articles behind, and run again gives the graph of an undisturbed run", async () => {
    const folder = mkdtempSync(join(tmpdir(), "onrecord-"));
    const path = join(folder, "record.db");
    const reports = [...manyArticles(0, ARTICLES)].map((article) => contribute(article));
    const memory = openSqliteStore(":memory:");
    for (const articles of [1, 7, 23]) {
      await loadIn(path, 0, ARTICLES, articles);
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
