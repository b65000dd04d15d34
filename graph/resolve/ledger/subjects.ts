/** The id that chosen mentions get when they are split off: that of the first of them alone, as if its article were alone. */
export function ownId(entity: string, mentions: readonly string[]): string {
  const [first = ""] = [...mentions].sort();
  return `${entity.split(":")[0] ?? ""}:${first.slice("mention:".length)}`;
}

/** The mention whose own id this is: `person:<article>:<mention>`; undefined for an id that a name gives. */
export function mentionOf(entity: string): string | undefined {
  const [, article, mention, ...rest] = entity.split(":");
  const isOwn = article !== undefined && mention !== undefined && rest.length === 0;
  return isOwn ? `mention:${article}:${mention}` : undefined;
}
