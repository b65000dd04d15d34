import type { Unreadable } from "../read/source.ts";

/** Writes to standard output, and waits where the reader is slower. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once("drain", resolve));
}

/** Names an article that could not be read, and why, on standard error. */
export function report({ path, sentence }: Unreadable): void {
  process.stderr.write(`${clear()}${path}: ${sentence}\n`);
}

/** "1 article", "2 articles". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** Takes back the counting line of a terminal. */
export function clear(): string {
  return process.stderr.isTTY ? "\r\u001b[K" : "";
}
