import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contribute } from "../../graph/resolve/contribute.ts";
import { neo4jSettings } from "../support/neo4j.ts";
import { openStore } from "../../graph/store/open-store.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { manyArticles } from "../support/many-articles.ts";

/** What one more article costs in records of these sizes, in articles; the store is Neo4j where STORE says so. */
const SIZES = (process.env["SIZES"] ?? "1000,10000").split(",").map(Number);
const BATCH = Number(process.env["BATCH"] ?? 16);
/** Articles added one by one at each size. */
const ADDED = 200;

const folder = mkdtempSync(join(tmpdir(), "onrecord-growth-"));
const db = join(folder, "record.db");
const neo4j = process.env["STORE"] === "neo4j" ? neo4jSettings() : undefined;
const store = await openStore({ db, neo4j }, "loader");
let flat: number | undefined;
try {
  let number = 0;
  for (const size of SIZES) {
    await build(store, number, size);
    number = size + ADDED;
    await add(store, size);
  }
} finally {
  await store.close();
  rmSync(folder, { recursive: true });
}

async function build(into: GraphStore, from: number, to: number): Promise<void> {
  let seconds = 0;
  let memory = 0;
  for (let at = from; at < to; at += BATCH) {
    const articles = [...manyArticles(at, Math.min(at + BATCH, to))];
    const began = spent();
    await into.apply(articles.map((one) => contribute(one)));
    seconds += (spent() - began) / 1_000;
    memory = Math.max(memory, process.memoryUsage.rss());
  }
  const file = neo4j === undefined ? `, file ${(statSync(db).size / 2 ** 20).toFixed(0)} MB` : "";
  console.log(
    `built ${from} → ${to}: ${seconds.toFixed(1)} s, ${((seconds * 1_000) / (to - from)).toFixed(2)} ms an article in batches of ${BATCH}, ` +
      `${(memory / 2 ** 20).toFixed(0)} MB of memory at most${file}`,
  );
}

async function add(into: GraphStore, size: number): Promise<void> {
  const times: number[] = [];
  for (const one of manyArticles(size, size + ADDED)) {
    const contribution = contribute(one);
    const began = spent();
    await into.apply([contribution]);
    times.push(spent() - began);
  }
  times.sort((a, b) => a - b);
  const mean = times.reduce((sum, time) => sum + time, 0) / ADDED;
  flat ??= mean;
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2);
  console.log(
    `one more in ${size}: mean ${mean.toFixed(2)} ms (${(mean / flat).toFixed(2)} × the smallest), ` +
      `median ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)}`,
  );
}

/** Milliseconds of processor time, which others on the machine do not change; with Neo4j, whose work is done elsewhere, of the clock. */
function spent(): number {
  if (neo4j !== undefined) return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
