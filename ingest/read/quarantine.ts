import { appendFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Unreadable } from "./source.ts";

/** The file, beside the store, that lists articles which could not be read: one JSON line each. */
export function quarantinePath(db: string): string {
  return join(dirname(db), "quarantine.jsonl");
}

/** Adds articles that could not be read to the list. */
export function quarantine(db: string, failed: readonly Unreadable[]): void {
  if (failed.length === 0) return;
  mkdirSync(dirname(db), { recursive: true });
  const lines = failed.map(({ path, code, sentence }) => JSON.stringify({ path, code, sentence }));
  appendFileSync(quarantinePath(db), `${lines.join("\n")}\n`);
}
