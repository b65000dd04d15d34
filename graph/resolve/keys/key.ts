import type { ExtractedArticle, Mention } from "../../model/extracted.ts";

/**
 * The id of the entity a mention stands for. By the mention and its article alone it is what `entityKey` says; the
 * record as a whole may know better (`block.ts`), and a person best (`ledger/`).
 */
export interface EntityKey {
  readonly id: string;
  /** Why this id, such as `full-name` or `gazetteer`: the rule of the mention's REFERS_TO. */
  readonly rule: string;
  /** The decision of a person that it rests on. */
  readonly decision?: string;
}

/** The mention that `mention.of` names, unless it names itself. */
export function containerOf(mention: Mention, article: ExtractedArticle): Mention | undefined {
  return article.mentions.find(({ id }) => id === mention.of && id !== mention.id);
}

/** The person whose campaign, office or administration a body is. */
export function ownerOf(mention: Mention, article: ExtractedArticle): Mention | undefined {
  if (mention.kind !== "Agency" && mention.kind !== "Organization") return undefined;
  const owner = containerOf(mention, article);
  return owner?.kind === "Official" || owner?.kind === "Person" ? owner : undefined;
}

/** An id by words that tell one from another, the same in every article. */
export function named(
  prefix: string,
  words: readonly string[],
  mention: Mention,
  article: ExtractedArticle,
): EntityKey {
  if (words.length === 0) return owned(prefix, "no-letters", mention, article);
  return { id: `${prefix}:${words.join("-")}`, rule: "name" };
}

/** An id that stays in its article. */
export function owned(prefix: string, rule: string, mention: Mention, article: ExtractedArticle): EntityKey {
  return { id: `${prefix}:${article.id}:${mention.id}`, rule };
}
