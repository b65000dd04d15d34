import { type EventProfile, secondName, told, weekOf } from "./profile.ts";

/** The reports of one event: ids of their profiles, in order. */
export interface EventGroup {
  /** `event:type:anchor:when`, or `event:type:when`; a smaller event of the same has its first report behind it: `…:when:<article>:<event>`. */
  readonly id: string;
  readonly members: readonly string[];
}

/** Groups of one block with ids of their own, by first member. */
export function named(groups: readonly (readonly EventProfile[])[]): EventGroup[] {
  const taken = new Set<string>();
  const found = groups
    .map((group) => [...group].sort(byId))
    .sort((a, b) => b.length - a.length || (firstOf(a) < firstOf(b) ? -1 : 1))
    .map((group) => {
      const stem = stemOf(group);
      const id = taken.has(stem) ? secondName(stem, firstOf(group)) : stem;
      taken.add(stem);
      return { id, members: group.map((one) => one.id) };
    });
  return found.sort((a, b) => ((a.members[0] ?? "") < (b.members[0] ?? "") ? -1 : 1));
}

/** Told by the type that most reports give, and by the start, the more precise before the less; of equals the earlier; else by the first week. */
function stemOf(group: readonly EventProfile[]): string {
  const [first] = group;
  const [stem] = [...votes(group.flatMap((one) => one.stem ?? []))].sort(byVotes);
  if (first === undefined || stem === undefined) return first?.name ?? "";
  const starts = votes(group.flatMap(({ start }) => told(start) ?? []));
  const [best] = [...starts].sort((a, b) => b[0].length - a[0].length || byVotes(a, b));
  const [week] = group.flatMap(({ published }) => weekOf(published) ?? []).sort();
  const when = best?.[0] ?? week;
  return when === undefined ? first.name : `event:${stem[0]}:${when}`;
}

type Vote = readonly [value: string, count: number];

function votes(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of values) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

function byVotes([a, x]: Vote, [b, y]: Vote): number {
  return y - x || (a < b ? -1 : 1);
}

function firstOf(group: readonly EventProfile[]): string {
  return group[0]?.id ?? "";
}

function byId(a: EventProfile, b: EventProfile): number {
  return a.id < b.id ? -1 : 1;
}
