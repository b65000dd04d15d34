import type { Authorities } from "../../graph/authorities/authorities.ts";
import { linkArticle } from "../../graph/authorities/link.ts";
import type { ExtractedArticle } from "../../graph/model/extracted.ts";
import { contribute } from "../../graph/resolve/contribute.ts";
import type { GraphStore } from "../../graph/store/store.ts";

/** Articles looked at in one go. */
const PAGE = 100;

/**
 * Links the stored articles anew and writes those that change, so that the record is the same whether a list or an article came first.
 * Gives how many changed. Cut off midway, it is simply run again.
 */
export async function relink(
  store: Pick<GraphStore, "articles" | "article" | "apply">,
  authorities: Authorities,
): Promise<number> {
  let changed = 0;
  for (let offset = 0, more = true; more; offset += PAGE) {
    const page = await store.articles({ limit: PAGE, offset }, "stored");
    const articles = await Promise.all(page.items.map(({ id }) => store.article(id)));
    const anew = articles.filter((one) => one !== undefined).filter((one) => isNew(one, authorities));
    if (anew.length > 0) await store.apply(anew.map((one) => contribute(one, authorities)));
    changed += anew.length;
    more = page.more;
  }
  return changed;
}

function isNew(article: ExtractedArticle, authorities: Authorities): boolean {
  const { mentions, messages } = linkArticle(article, authorities);
  const before = JSON.stringify([article.mentions.map(({ authority }) => authority), article.messages]);
  return JSON.stringify([mentions.map(({ authority }) => authority), messages]) !== before;
}
