import type { AuthorityList, Entry, PersonEntry } from "./model.ts";
import { push } from "./multimap.ts";
import { fullName } from "./person-names.ts";
import { compatible } from "./same-person.ts";

/** People of a list whom a list added earlier claims too, each with the earlier entry. */
export function overlap(list: AuthorityList, earlier: readonly AuthorityList[]): [PersonEntry, PersonEntry][] {
  const known = new Map<string, PersonEntry[]>();
  for (const entry of peopleOf(earlier.flatMap(({ entries }) => entries)))
    for (const key of keysOf(entry)) push(known, key, entry);
  return peopleOf(list.entries).flatMap((entry) => {
    const namesakes = keysOf(entry).flatMap((key) => known.get(key) ?? []);
    const same = namesakes.find((other) => other.id !== entry.id && compatible(other, entry));
    return same === undefined ? [] : [[entry, same] satisfies [PersonEntry, PersonEntry]];
  });
}

function peopleOf(entries: readonly Entry[]): PersonEntry[] {
  return entries.filter((entry) => entry.sort === "person");
}

function keysOf({ names }: PersonEntry): string[] {
  return [...new Set(names.map((name) => fullName(name)?.key).filter((key) => key !== undefined))];
}
