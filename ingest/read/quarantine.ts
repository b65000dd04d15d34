import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { jsonIn } from "../../graph/model/json-line.ts";
import type { Unreadable } from "./source.ts";

/** The file, beside the store, that lists articles which could not be read: one JSON line each. */
export function quarantinePath(db: string): string {
  return join(dirname(db), "quarantine.jsonl");
}

/**
 * Brings the list up to date after a run: of the paths that were tried, those that failed are on it and the others are not; what
 * was not tried stays. Without entries there is no file.
 */
export function updateQuarantine(db: string, tried: ReadonlySet<string>, failed: readonly Unreadable[]): void {
  const file = quarantinePath(db);
  const earlier = existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : [];
  const kept = earlier.filter((line) => !tried.has(pathIn(line) ?? ""));
  const lines = [...kept, ...failed.map(({ path, code, sentence }) => JSON.stringify({ path, code, sentence }))];
  if (lines.length === 0) {
    rmSync(file, { force: true });
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${lines.join("\n")}\n`);
  renameSync(`${file}.new`, file);
}

const entry = z.object({ path: z.string() });

/** The path a line is about; undefined for a line that is not ours, which then stays. */
function pathIn(line: string): string | undefined {
  return entry.safeParse(jsonIn(line)).data?.path;
}
