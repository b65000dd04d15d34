import { readFile, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { BYTES_MAX } from "./decode.ts";
import { fetchPage } from "./fetch-page.ts";
import { UnreadableError, type Source } from "./source.ts";

/** Files that hold an article. Others in a folder are passed over; one that is named itself is read whatever its name. */
const ARTICLE_NAME = /\.(?:txt|md|html?|xhtml|json)$/i;
/** Folders within folders that are looked into. */
const DEPTH_MAX = 20;

/** Where an article may be found; reading it comes later, so that one that is missing does not stop the rest. */
export interface Place {
  readonly path: string;
  readonly read: () => Promise<Source>;
}

/**
 * Files, folders (all article files in them, by name), `-` for standard input, and http(s) addresses, in the order given.
 * A missing path is a place too: reading it says so.
 */
export async function* places(paths: readonly string[]): AsyncGenerator<Place> {
  for (const path of paths) {
    if (path === "-") yield { path, read: readInput };
    else if (/^https?:\/\//i.test(path)) yield { path, read: () => fetchPage(path) };
    else yield* below(path, 0);
  }
}

async function* below(path: string, depth: number): AsyncGenerator<Place> {
  if (depth > DEPTH_MAX || !(await isFolder(path))) {
    yield { path, read: () => readNamed(path) };
    return;
  }
  const entries = await readdir(path, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".")) continue;
    if (entry.isDirectory()) yield* below(join(path, entry.name), depth + 1);
    else if (ARTICLE_NAME.test(entry.name))
      yield { path: join(path, entry.name), read: () => readNamed(join(path, entry.name)) };
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

async function readNamed(path: string): Promise<Source> {
  try {
    const { size } = await stat(path);
    // A file too large to be an article is not even loaded.
    if (size > BYTES_MAX)
      throw new UnreadableError("read/too-large", `it has ${size} bytes; articles have ${BYTES_MAX} at the most`);
    return { name: path, bytes: await readFile(path) };
  } catch (fault) {
    if (fault instanceof UnreadableError) throw fault;
    throw unreadable(fault);
  }
}

function unreadable(fault: unknown): UnreadableError {
  const code = (fault as NodeJS.ErrnoException).code ?? "";
  const sentences: Record<string, string> = {
    ENOENT: "there is no such file",
    EACCES: "it may not be read",
    EPERM: "it may not be read",
    EISDIR: "it is a folder",
    ELOOP: "its links lead in a circle",
  };
  return new UnreadableError(
    code === "ENOENT" ? "read/missing" : "read/unreadable",
    sentences[code] ?? `it cannot be read (${code})`,
    fault,
  );
}

async function readInput(): Promise<Source> {
  return { name: "-", bytes: await buffer(process.stdin) };
}
