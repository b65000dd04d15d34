import { readLines, readRows } from "./tables.ts";

export type Gender = "m" | "f";

/** Names of people, for evidence only: a name that is not listed is still a name. */
export interface PeopleNames {
  /** Whether this word in lower case is a listed given name. */
  isGiven(lower: string): boolean;
  isSurname(lower: string): boolean;
  /** The gender most bearers of a given name have; undefined where it is shared or not listed. */
  genderOf(given: string): Gender | undefined;
}

export function readPeopleNames(): PeopleNames {
  const given = new Map(readRows("given-names.tsv").map(([name = "", gender]) => [name.toLowerCase(), gender]));
  const surnames = new Set(readLines("surnames.txt").map((name) => name.toLowerCase()));
  return {
    isGiven: (lower) => given.has(lower),
    isSurname: (lower) => surnames.has(lower),
    genderOf(name) {
      const gender = given.get(name.toLowerCase());
      return gender === "m" || gender === "f" ? gender : undefined;
    },
  };
}
