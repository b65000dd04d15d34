import type { Asked, Found } from "./asked.ts";
import { BodyIndex } from "./bodies.ts";
import type { AuthorityList, Entry, PersonEntry } from "./model.ts";
import { joinTwo } from "./join.ts";
import { PeopleIndex } from "./people.ts";
import { PlaceIndex } from "./places.ts";
import { compatible } from "./same-person.ts";

/** What a name was linked to: the entry of the list that was added first, and those of other lists that claim the same. */
export interface Link extends Found<Entry> {
  readonly others: readonly Entry[];
}

/** The lists that were added, as one question: who or what is surely meant on this date? */
export interface Authorities {
  /** False where there is nothing to ask. */
  readonly some: boolean;
  /**
   * Undefined where no list knows, where a list knows several, or where two lists know different ones. `date` is the day the
   * article appeared, ISO 8601; without it nobody is told by an office alone.
   */
  lookup(asked: Asked, date?: string): Link | undefined;
}

/** Lists in the order they were added. */
export function createAuthorities(lists: readonly AuthorityList[]): Authorities {
  const indexes = joined(lists).map(createIndex);
  return {
    some: indexes.length > 0,
    lookup: (asked, date) => agreed(indexes.map((find) => find(asked, date)).filter((one) => one !== undefined)),
  };
}

type Find = (asked: Asked, date: string | undefined) => Found<Entry> | undefined;

function createIndex(entries: readonly Entry[]): Find {
  const people = new PeopleIndex(entries.filter((entry) => entry.sort === "person"));
  const bodies = new BodyIndex(entries.filter((entry) => entry.sort === "body"));
  const places = new PlaceIndex(entries.filter((entry) => entry.sort === "place"));
  return (asked, date) => {
    switch (asked.kind) {
      case "Official":
      case "Person":
        return people.find(asked, date);
      case "Agency":
        return bodies.find(asked);
      case "City":
        return places.find(asked);
      case "Region":
      case "Site":
      case "Organization":
      case "Outlet":
        return undefined;
    }
  };
}

/** An id that several lists have is one entry, of the first of them: a senator who became vice president. */
function joined(lists: readonly AuthorityList[]): Entry[][] {
  const home = new Map<string, { list: number; entry: Entry }>();
  lists.forEach(({ entries }, list) => {
    for (const entry of entries) {
      const known = home.get(entry.id);
      home.set(entry.id, known === undefined ? { list, entry } : { ...known, entry: joinTwo(known.entry, entry) });
    }
  });
  const own = lists.map((): Entry[] => []);
  for (const { list, entry } of home.values()) own[list]?.push(entry);
  return own;
}

/** Lists that name different people by one name leave it open who is meant. */
function agreed(found: readonly Found<Entry>[]): Link | undefined {
  const [first, ...rest] = found;
  if (first === undefined) return undefined;
  const others = rest.map(({ entry }) => entry);
  const isOne = others.every((other) => maybeOne(first.entry, other));
  return isOne ? { ...first, others } : undefined;
}

function maybeOne(a: Entry, b: Entry): boolean {
  return a.sort !== "person" || b.sort !== "person" || compatible(a, b satisfies PersonEntry);
}
