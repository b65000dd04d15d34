import type { Group, Telling } from "../telling.ts";

/** Types where another person means another event: two arrests, two resignations. */
const PERSONAL: ReadonlySet<string> = new Set([
  "arrest",
  "charge",
  "sentence",
  "appointment",
  "resignation",
  "dismissal",
  "candidacy",
  "death",
  "lawsuit",
  "kidnapping",
]);

/** Of a shooting and a death only those whom they befell must be the same: the one may tell who did it, the other who died. */
export function samePersons(group: Group, telling: Telling): boolean {
  if (![telling, ...group].some(({ type }) => PERSONAL.has(type))) return true;
  const isOneType = group.every(({ type }) => type === telling.type);
  const known = isOneType ? persons(group) : victims(group);
  const told = isOneType ? persons([telling]) : victims([telling]);
  return told.length === 0 || known.length === 0 || told.some((id) => known.includes(id));
}

/** "No arrests" is not the arrest told of elsewhere, unless the same are named. */
export function sameStanding(group: Group, telling: Telling): boolean {
  const denied = telling.status === "denied";
  if (group.every(({ status }) => status === "denied") === denied) return true;
  const known = persons(group);
  return persons([telling]).some((id) => known.includes(id));
}

function victims(group: Group): string[] {
  return group.flatMap(({ participants }) =>
    participants.filter(({ role }) => role === "target").map(({ mention }) => mention.id),
  );
}

/** Ids of all who take part. */
export function persons(group: Group): string[] {
  return group.flatMap(({ participants }) => participants.map(({ mention }) => mention.id));
}
