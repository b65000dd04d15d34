import type { Count } from "../../model/extracted.ts";

/** Both inclusive: numbers, or days. */
export type Range = readonly [low: number, high: number];

/** Words for people; counts in them are comparable. */
const PEOPLE: ReadonlySet<string> = new Set(["person", "persons", "residents", "evacuees", "inhabitants", "victims"]);

/** What one report calls the same things as the next, by head word. */
const SAME: Readonly<Record<string, string>> = {
  structures: "buildings",
  structure: "buildings",
  building: "buildings",
  houses: "homes",
  house: "homes",
  home: "homes",
  dwellings: "homes",
  deaths: "dead",
  fatalities: "dead",
  casualties: "dead or injured",
  injuries: "injured",
  wounded: "injured",
  positions: "jobs",
  posts: "jobs",
  employees: "workers",
  staffers: "workers",
  arrests: "arrested",
  power: "without power",
  majority: "in the majority",
  minority: "in the minority",
};

/** `about 2000 people`, `40–60 boats`: one text a count, so that articles can vote on it. */
export function countWords({ low, high, approximate, unit }: Count): string {
  const number = low === high ? String(low) : `${low}–${high}`;
  return `${approximate ? "about " : ""}${number} ${unit}`.trimEnd();
}

/** The number alone, as a value to be compared: "about 1,200" and "1,200" are one. */
export function plainCount(count: Count): string {
  return countWords({ ...count, approximate: false });
}

/** What is counted, in the word that all such counts share: "trapped residents" → "people". */
export function unitOf({ unit }: Count): string {
  const head = unit.split(" ").at(-1) ?? unit;
  return PEOPLE.has(head) ? "people" : (SAME[head] ?? head);
}

/** Whether no value can be in both. */
export function areApart(a: Range, b: Range): boolean {
  return a[1] < b[0] || b[1] < a[0];
}
