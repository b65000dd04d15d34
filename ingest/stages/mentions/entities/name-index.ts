import type { Region } from "../gazetteer/regions.ts";
import type { Entity, Name } from "../names.ts";

/** A name together with what it names. */
export interface Named {
  readonly name: Name;
  readonly entity: Entity;
}

/** Finds names by where they stand, and what is named by its region. */
export interface NameIndex {
  /** The longest name that ends right before token `at`. */
  endingAt(at: number): Named | undefined;
  /** The longest name that starts at token `at`. */
  startingAt(at: number): Named | undefined;
  /** All names that start within tokens `[first, end)`, in reading order, the longer of two first. */
  within(first: number, end: number): Named[];
  /** The state or country, where the article names it. */
  ofRegion(region: Region): Entity | undefined;
}

export function indexNames(entities: readonly Entity[]): NameIndex {
  // By token: most tokens are asked, and a list is asked faster than a map.
  const starts = new Array<Named[] | undefined>(pastLast(entities)).fill(undefined);
  const ends = new Map<number, Named>();
  const regions = new Map(entities.flatMap((entity) => (entity.region === undefined ? [] : [[entity.region, entity]])));
  for (const entity of entities) {
    for (const name of entity.names) {
      const named = { name, entity };
      const others = starts[name.first];
      if (others === undefined) starts[name.first] = [named];
      else others.splice(others.filter((other) => other.name.end >= name.end).length, 0, named);
      const other = ends.get(name.end);
      if (other === undefined || other.name.first > name.first) ends.set(name.end, named);
    }
  }
  return {
    endingAt: (at) => ends.get(at),
    startingAt: (at) => starts[at]?.[0],
    within(first, end) {
      const found: Named[] = [];
      for (let at = first; at < end && at < starts.length; at += 1) {
        const names = starts[at];
        if (names !== undefined) found.push(...names);
      }
      return found;
    },
    ofRegion: (region) => regions.get(region),
  };
}

/** The token behind the last that a name starts at. */
function pastLast(entities: readonly Entity[]): number {
  let end = 0;
  for (const { names } of entities) for (const { first } of names) end = Math.max(end, first + 1);
  return end;
}
