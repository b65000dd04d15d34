import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFile } from "../../graph/store/sqlite/open-file.ts";
import { prepared } from "../../graph/store/sqlite/prepared.ts";
import { applyArticles } from "../../graph/store/sqlite/write.ts";
import { largeRecord } from "../support/large-record.ts";
const folder = mkdtempSync(join(tmpdir(), "onrecord-prof-"));
const path = process.env.MEM ? ":memory:" : join(folder, "r.db");
const real = prepared(openFile(path, "loader"), path);
const t = new Map<string, [number, number]>();
const timed =
  (name: string, f: (...a: any[]) => any) =>
  (...a: any[]) => {
    const b = performance.now();
    const r = f(...a);
    const k = name + ": " + a[0].replace(/\s+/g, " ").slice(0, 90);
    const e = t.get(k) ?? [0, 0];
    t.set(k, [e[0] + performance.now() - b, e[1] + 1]);
    return r;
  };
const sql = {
  ...real,
  rows: timed("rows", real.rows),
  row: timed("row", real.row),
  run: timed("run", real.run),
  bulk: timed("bulk", real.bulk),
} as typeof real;
const reports = [...largeRecord(Number(process.env.N ?? 1000))];
const c0 = process.cpuUsage();
const b = performance.now();
for (let at = 0; at < reports.length; at += 16) applyArticles(sql, reports.slice(at, at + 16));
const total = performance.now() - b;
console.log("total", total | 0, "sql", [...t.values()].reduce((a, [m]) => a + m, 0) | 0, process.cpuUsage(c0));
for (const [k, [ms, n]] of [...t].sort((a, b) => b[1][0] - a[1][0]))
  console.log(ms.toFixed(0).padStart(7), String(n).padStart(6), k);
real.close();
rmSync(folder, { recursive: true });
