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

/** A record and how many of the generated articles it holds. */
interface Growing {
  readonly store: GraphStore;
  readonly db: string;
  articles: number;
}

const folder = mkdtempSync(join(tmpdir(), "onrecord-growth-"));
const neo4j = process.env["STORE"] === "neo4j" ? neo4jSettings() : undefined;
const open = async (db: string): Promise<Growing> => ({
  store: await openStore({ db, neo4j }, "loader"),
  db,
  articles: 0,
});
const record = await open(join(folder, "record.db"));
/** Of the smallest size: articles are added to both by turns, so that what else the machine does slows both. A server holds one record. */
const small = neo4j === undefined ? await open(join(folder, "small.db")) : undefined;
try {
  if (small !== undefined) await build(small, SIZES[0] ?? 0);
  for (const size of SIZES) {
    await build(record, size);
    await add(size);
  }
} finally {
  await record.store.close();
  await small?.store.close();
  rmSync(folder, { recursive: true });
}

async function build(into: Growing, to: number): Promise<void> {
  const from = into.articles;
  let seconds = 0;
  let memory = 0;
  for (let at = from; at < to; at += BATCH) {
    const articles = [...manyArticles(at, Math.min(at + BATCH, to))];
    const began = spent();
    await into.store.apply(articles.map((one) => contribute(one)));
    seconds += (spent() - began) / 1_000;
    memory = Math.max(memory, process.memoryUsage.rss());
  }
  into.articles = to;
  const file =
    neo4j === undefined ? `, file ${(statSync(join(folder, "record.db")).size / 2 ** 20).toFixed(0)} MB` : "";
  console.log(
    `built ${from} → ${to}: ${seconds.toFixed(1)} s, ${((seconds * 1_000) / (to - from)).toFixed(2)} ms an article in batches of ${BATCH}, ` +
      `${(memory / 2 ** 20).toFixed(0)} MB of memory at most${file}`,
  );
}

async function add(size: number): Promise<void> {
  const times: number[] = [];
  const beside: number[] = [];
  for (let added = 0; added < ADDED; added += 1) {
    times.push(await addOne(record));
    if (small !== undefined) beside.push(await addOne(small));
  }
  console.log(`one more in ${size}: ${told(times)}`);
  if (small === undefined) return;
  console.log(
    `  by turns in ${small.articles}: ${told(beside)}; ${(mean(times) / mean(beside)).toFixed(2)} times as much`,
  );
}

async function addOne(into: Growing): Promise<number> {
  const [one] = manyArticles(into.articles, into.articles + 1);
  const contribution = contribute(one!);
  const began = spent();
  await into.store.apply([contribution]);
  into.articles += 1;
  return spent() - began;
}

function told(times: readonly number[]): string {
  const ordered = [...times].sort((a, b) => a - b);
  const at = (share: number) => (ordered[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2);
  return `mean ${mean(times).toFixed(2)} ms, median ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)}`;
}

function mean(times: readonly number[]): number {
  return times.reduce((sum, time) => sum + time, 0) / times.length;
}

/** Milliseconds of processor time, which others on the machine change less; with Neo4j, whose work is done elsewhere, of the clock. */
function spent(): number {
  if (neo4j !== undefined) return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
