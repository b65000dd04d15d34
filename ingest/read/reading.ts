import type { ArticleLayer } from "../document.ts";
import type { Failed } from "../outcome.ts";
import { readArticle } from "./article.ts";
import { UnreadableError } from "./source.ts";
import { places, type Place } from "./sources.ts";

/** An article as it was found, before anything is extracted from it. */
export interface Found {
  readonly path: string;
  readonly state: "found";
  readonly article: ArticleLayer;
}

/** Reads one article after another; a failure is a reading, never the end of the run. */
export async function* readAll(paths: readonly string[], signal?: AbortSignal): AsyncGenerator<Found | Failed> {
  for await (const place of places(paths)) yield await readAt(place, signal);
}

/** Reads the article at a place. */
export async function readAt({ path, read }: Place, signal?: AbortSignal): Promise<Found | Failed> {
  try {
    return { path, state: "found", article: readArticle(await read(signal)) };
  } catch (fault) {
    if (fault instanceof UnreadableError) return { path, state: "failed", code: fault.code, sentence: fault.message };
    throw fault;
  }
}
