/** The id that chosen mentions get when they are split off: that of the first of them alone, as if its article were alone. */
export function ownId(entity: string, mentions: readonly string[]): string {
  const [first = ""] = [...mentions].sort();
  return `${prefixOf(entity)}:${first.slice("mention:".length)}`;
}

/** The mention whose own id this is: `person:<article>:<mention>`; undefined for an id that a name gives. */
export function mentionOf(entity: string): string | undefined {
  const [, article, mention, ...rest] = entity.split(":");
  const isOwn = article !== undefined && mention !== undefined && rest.length === 0;
  return isOwn ? `mention:${article}:${mention}` : undefined;
}

/** Whether an id is that of an event, not of somebody or something that takes part in one. */
export function isEvent(id: string): boolean {
  return id.startsWith("event:");
}

/** What an id begins with, which tells the kinds that may be one. */
export function prefixOf(id: string): string {
  return id.split(":")[0] ?? "";
}

/** Whether one is an event and the other, by its id, something else; a mention may be of either. */
export function areMixed(a: string, b: string): boolean {
  return isEvent(a) !== isEvent(b) && ![a, b].some((id) => id.startsWith("mention:"));
}
