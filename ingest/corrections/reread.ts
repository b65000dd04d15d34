import type { Authorities } from "../../graph/authorities/authorities.ts";
import type { ExtractedArticle } from "../../graph/model/extracted.ts";
import { contribute } from "../../graph/resolve/contribute.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import type { ArticleLayer } from "../document.ts";

/** Reads one article anew; undefined where it cannot be. */
export type ReadAgain = (article: ArticleLayer) => Promise<ExtractedArticle | undefined>;

/**
 * Reads the stored articles that hold any of these words again, so that the record is the same whether a correction or an article came
 * first. Gives how many changed. Cut off midway, it is simply run again.
 */
export async function reread(
  store: Pick<GraphStore, "holding" | "article" | "apply">,
  words: readonly string[],
  read: ReadAgain,
  authorities?: Authorities,
): Promise<number> {
  let changed = 0;
  for (const id of words.length === 0 ? [] : await store.holding(words)) {
    const before = await store.article(id);
    const after = before && (await read(before));
    if (after === undefined) continue;
    const contribution = contribute(after, authorities);
    if (JSON.stringify(contribution.article) === JSON.stringify(before)) continue;
    await store.apply([contribution]);
    changed += 1;
  }
  return changed;
}
