/**
 * Ids of what belongs to one article. `article` is the article's own id (`ExtractedArticle.id`, a hash of what it
 * is, see `docs/building.md`), `local` the id inside the article (`m1`, `s1`, `e1`). Never a database's own id.
 */
export function articleId(article: string): string {
  return `article:${article}`;
}

export function mentionId(article: string, local: string): string {
  return `mention:${article}:${local}`;
}

export function statementId(article: string, local: string): string {
  return `statement:${article}:${local}`;
}

/**
 * The id of an edge. `discriminator` tells edges of one type between the same two nodes apart, such as two titles
 * held in one body: `HOLDS:person:ana-ruiz>city:brackwater#mayor`.
 */
export function edgeId(type: string, from: string, to: string, discriminator?: string): string {
  const ends = `${type}:${from}>${to}`;
  return discriminator === undefined ? ends : `${ends}#${discriminator}`;
}

/** Orders ids by code unit, so that every machine sorts alike. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
