import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../graph/store/open-store.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { largeRecord } from "../support/large-record.ts";

/** Articles of the bench; 10,000 hold 100,000 statements. */
const ARTICLES = Number(process.env["ARTICLES"] ?? 2_500);
const BATCH = 16;
const ROUNDS = 40;
const PAGE = { limit: 50, offset: 0 };

const baseline = await measureBaseline();
console.log(`baseline: 20,000 texts sorted in ${baseline.toFixed(1)} ms`);
const folder = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
const store = await openStore({ db: join(folder, "record.db") }, "loader");
try {
  await load(store);
  for (const [name, ask] of questions(store)) await measure(name, ask);
  console.log(`file ${(statSync(join(folder, "record.db")).size / 2 ** 20).toFixed(0)} MB`);
} finally {
  await store.close();
  rmSync(folder, { recursive: true });
}

async function load(into: GraphStore): Promise<void> {
  const reports = [...largeRecord(ARTICLES)];
  const began = performance.now();
  for (let at = 0; at < reports.length; at += BATCH) await into.apply(reports.slice(at, at + BATCH));
  const seconds = (performance.now() - began) / 1_000;
  const { nodes, edges } = await into.summary();
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);
  const claims = reports.reduce((total, report) => total + report.nodes.length + report.edges.length, 0);
  console.log(
    `apply: ${ARTICLES} articles, ${sum(nodes)} nodes, ${sum(edges)} edges in ${seconds.toFixed(1)} s: ` +
      `${Math.round(sum(nodes) / seconds)} nodes/s, ${Math.round(sum(edges) / seconds)} edges/s together; ${Math.round(claims / seconds)} claims/s`,
  );
}

function questions(asked: GraphStore): [string, (round: number) => Promise<unknown>][] {
  const person = (round: number) => `person:${(round * 37) % 2_000}`;
  return [
    ["node", (round) => asked.node(person(round))],
    ["expand an official, 50", (round) => asked.neighbourhood(person(round), { limit: 50, folded: true })],
    ["expand the busiest official, 50", () => asked.neighbourhood("person:0", { limit: 50, folded: true })],
    ["expand the busiest event, 300", () => asked.neighbourhood("event:0", { limit: 300, folded: true })],
    ["expand unfolded", (round) => asked.neighbourhood(person(round), { limit: 50, folded: false })],
    ["overview 60", () => asked.overview(60)],
    ["path", (round) => asked.paths(person(round), person(round + 11), 5)],
    ["search a name", (round) => asked.search(`official ${(round * 7).toString(36)}`, [], PAGE)],
    ["search a common prefix", () => asked.search("off", [], PAGE)],
    ["search a statement", (round) => asked.search(`word${round * 31}`, ["Statement"], PAGE)],
    ["search two letters in every statement", () => asked.search("wh", [], PAGE)],
    ["statements of a speaker", (round) => asked.statements({ speaker: person(round) }, PAGE)],
    ["statements about an event", (round) => asked.statements({ event: `event:${round}` }, PAGE)],
    ["statements of a month", () => asked.statements({ from: "2012-03", to: "2012-03" }, PAGE)],
    ["statements with a word", (round) => asked.statements({ q: `word${round * 31}` }, PAGE)],
    ["statements, all", () => asked.statements({}, PAGE)],
    ["statements, deep page", () => asked.statements({}, { limit: 50, offset: 20_000 })],
    ["voices, all", () => asked.voices({}, 50)],
    ["voices of an event", (round) => asked.voices({ event: `event:${round}` }, 50)],
    ["sources of an official", (round) => asked.sources(person(round), PAGE)],
    ["timeline of a month", () => asked.timeline({ from: "2012-03", to: "2012-03" }, PAGE)],
    ["articles", () => asked.articles(PAGE)],
    ["summary", () => asked.summary()],
  ];
}

async function measure(name: string, ask: (round: number) => Promise<unknown>): Promise<void> {
  const times = await timesOf(ask);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2).padStart(8);
  const ratio = (times[Math.floor(times.length / 2)] ?? 0) / baseline;
  console.log(
    `${name.padEnd(40)} median ${at(0.5)} ms   p95 ${at(0.95)} ms   ${ratio.toFixed(2).padStart(7)} × baseline`,
  );
}

/** Milliseconds of each round, the shortest first. */
async function timesOf(ask: (round: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0, spent = 0; round < ROUNDS && spent < 3_000; round += 1) {
    const began = performance.now();
    await ask(round);
    times.push(performance.now() - began);
    spent += times[times.length - 1] ?? 0;
  }
  return times.sort((a, b) => a - b);
}

/** A fixed piece of work, so that figures of two machines compare: 20,000 texts sorted, in milliseconds. */
async function measureBaseline(): Promise<number> {
  const texts = Array.from({ length: 20_000 }, (_, at) => `text ${(at * 7_919) % 20_011}`);
  const times = await timesOf(() => Promise.resolve([...texts].sort()));
  return times[Math.floor(times.length / 2)] ?? 1;
}
