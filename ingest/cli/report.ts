import type { Unreadable } from "../read/source.ts";

/** Names an article that could not be read, and why, on standard error. */
export function report({ path, sentence }: Unreadable): void {
  process.stderr.write(`${path}: ${sentence}\n`);
}
