import type { Entry } from "./model.ts";

/** Two entries of one id as one: the first names it. */
export function joinTwo(first: Entry, second: Entry): Entry {
  const names = [...new Set([...first.names, ...second.names])];
  const sameAs = [...new Set([...first.sameAs, ...second.sameAs])];
  if (first.sort !== "person" || second.sort !== "person") return { ...first, names, sameAs };
  const family = [...new Set([...first.family, ...second.family])];
  return { ...first, names, sameAs, family, offices: [...first.offices, ...second.offices] };
}

/** Entries of one id as one, in the order they first came. */
export function joinById(entries: Iterable<Entry>): Entry[] {
  const joined = new Map<string, Entry>();
  for (const entry of entries) {
    const known = joined.get(entry.id);
    joined.set(entry.id, known === undefined ? entry : joinTwo(known, entry));
  }
  return [...joined.values()];
}
