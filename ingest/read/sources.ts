import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { addAbortSignal } from "node:stream";
import { boundedBytes } from "./bounded.ts";
import { fetchPage } from "./fetch-page.ts";
import { UnreadableError, type Source } from "./source.ts";

/** Files that hold an article. Others in a folder are passed over; one that is named itself is read whatever its name. */
const ARTICLE_NAME = /\.(?:txt|md|html?|xhtml|json)$/i;
/** Folders within folders that are looked into. */
const DEPTH_MAX = 20;

/** Where an article may be found; reading it comes later, so that one that is missing does not stop the rest. */
export interface Place {
  readonly path: string;
  /** Errors are `UnreadableError`s. */
  readonly read: (signal?: AbortSignal) => Promise<Source>;
}

/**
 * Files, folders (all article files in them, by name), `-` for standard input, and http(s) addresses, in the order given. Hidden
 * entries of a folder are passed over, and links to folders are not followed. A missing path is a place too: reading it says so.
 */
export async function* places(paths: readonly string[]): AsyncGenerator<Place> {
  for (const path of paths) {
    if (path === "-") yield { path, read: readInput };
    else if (/^https?:\/\//i.test(path))
      yield { path, read: (signal) => fetchPage(path, { reach: "anywhere", signal }) };
    else if (await isFolder(path)) yield* orNothing(path, below(path, 0));
    else yield fileAt(path);
  }
}

async function* below(path: string, depth: number): AsyncGenerator<Place> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith(".")) continue;
      const inside = join(path, entry.name);
      if (entry.isDirectory() && depth < DEPTH_MAX) yield* below(inside, depth + 1);
      else if (ARTICLE_NAME.test(entry.name) && (entry.isFile() || entry.isSymbolicLink())) yield fileAt(inside);
    }
  } catch (fault) {
    if (!isSystemFault(fault)) throw fault;
    yield { path, read: () => Promise.reject(inWords(fault)) };
  }
}

/** A folder without any article is more likely a slip than a wish. */
async function* orNothing(path: string, found: AsyncIterable<Place>): AsyncGenerator<Place> {
  let isEmpty = true;
  for await (const place of found) {
    isEmpty = false;
    yield place;
  }
  const nothing = new UnreadableError("read/nothing", "the folder holds no article (.txt, .md, .html, .json)");
  if (isEmpty) yield { path, read: () => Promise.reject(nothing) };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (fault) {
    if (isSystemFault(fault)) return false;
    throw fault;
  }
}

function fileAt(path: string): Place {
  return { path, read: (signal) => readFileAt(path, signal) };
}

async function readFileAt(path: string, signal?: AbortSignal): Promise<Source> {
  try {
    // The stream ends at the limit, so that a file too large to be an article, or a device, is not loaded.
    const stream = createReadStream(path, signal === undefined ? {} : { signal });
    return { name: path, file: path, bytes: await boundedBytes(stream) };
  } catch (fault) {
    throw isSystemFault(fault) ? inWords(fault) : fault;
  }
}

async function readInput(signal?: AbortSignal): Promise<Source> {
  try {
    if (signal !== undefined) addAbortSignal(signal, process.stdin);
    return { name: "-", file: "-", bytes: await boundedBytes(process.stdin) };
  } catch (fault) {
    throw isSystemFault(fault) ? inWords(fault) : fault;
  }
}

/** What the system says, and the end of a wait that was called off; both have a code. */
function isSystemFault(fault: unknown): fault is NodeJS.ErrnoException {
  return fault instanceof Error && !(fault instanceof UnreadableError) && "code" in fault;
}

/** **Source:** errno(3). */
const SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "it may not be read",
  EPERM: "it may not be read",
  EISDIR: "it is a folder",
  ENOTDIR: "its path leads through a file",
  ELOOP: "its links lead in a circle",
  ABORT_ERR: "the run was stopped",
};

function inWords(fault: NodeJS.ErrnoException): UnreadableError {
  const code = fault.code ?? "unknown";
  const sentence = SENTENCES[code] ?? `it cannot be read (${code})`;
  return new UnreadableError(code === "ENOENT" ? "read/missing" : "read/unreadable", sentence, fault);
}
