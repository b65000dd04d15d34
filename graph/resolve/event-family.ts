/**
 * Types that news uses for one another: what one report calls an attack, the next calls a shooting and a third the death of nine. Types of
 * one family are compared, and are one event where nothing else speaks against it.
 */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  violence: ["shooting", "explosion", "attack", "death", "injury"],
  gathering: ["protest", "rally"],
};

const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(FAMILIES).flatMap(([family, types]) => types.map((type) => [type, family] as const)),
);

/** The family of a type of events; a type that is of none is one by itself. */
export function eventFamily(type: string): string {
  return FAMILY_OF.get(type) ?? type;
}
