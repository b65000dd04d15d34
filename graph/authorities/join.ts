import type { Entry } from "./model.ts";

/** Two entries of one person, body or place as one: the first names it, and its id is kept. */
export function joinTwo(first: Entry, second: Entry): Entry {
  const names = [...new Set([...first.names, ...second.names])];
  const sameAs = [...new Set([...first.sameAs, second.id, ...second.sameAs])].filter((id) => id !== first.id);
  if (first.sort !== "person" || second.sort !== "person") return { ...first, names, sameAs };
  const family = [...new Set([...first.family, ...second.family])];
  return { ...first, names, sameAs, family, offices: [...first.offices, ...second.offices] };
}

/** Entries with one key as one, in the order they first came. */
export function joinBy(entries: Iterable<Entry>, key: (entry: Entry) => string): Entry[] {
  const joined = new Map<string, Entry>();
  for (const entry of entries) {
    const known = joined.get(key(entry));
    joined.set(key(entry), known === undefined ? entry : joinTwo(known, entry));
  }
  return [...joined.values()];
}
