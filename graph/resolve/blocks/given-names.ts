import { isQuoted, quoted } from "../person-name.ts";
import { isNickname } from "../tables/nicknames.ts";
import type { Features } from "./profile.ts";

/** Whether both tell a given name, and the two fit. */
export function names(a: Features, b: Features, fit: (x: string, y: string) => boolean): boolean {
  return a.given !== undefined && b.given !== undefined && fit(a.given, b.given);
}

/** Given names of which neither is short for the other. */
export function differ(a: Features, b: Features): boolean {
  return names(a, b, (x, y) => x !== y && !isNickname(x, y) && !isInitial(x, y));
}

export function isInitial(x: string, y: string): boolean {
  return (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y));
}

/** "J. Robert Shaw" goes by "Robert Shaw", and Harold "Hal" Shaw by "Hal Shaw". */
export function goesBy(a: Features, b: Features): boolean {
  if (b.given === undefined) return false;
  const middle = a.middle ?? [];
  return (a.given?.length === 1 && middle.includes(b.given)) || middle.includes(quoted(b.given));
}

/** "Ortega Salinas" may be "Luis Miguel Ortega Salinas", whose family names both are. */
export function areFamilyNames(full: Features, short: Features): boolean {
  return short.given !== undefined && short.middle === undefined && full.middle?.at(-1) === short.given;
}

/** The same where tables know that the shorter has no given name. */
export function isFamilyOf(full: Features, short: Features): boolean {
  return areFamilyNames(full, short) && short.familyNames === true;
}

/** Whether a surname alone stands apart in its article from somebody of that given name. */
export function isNamedBeside(alone: Features, other: Features): boolean {
  return other.given !== undefined && (alone.apart ?? []).includes(other.given);
}

/** Middle names where both tell one. */
export function middles(a: Features, b: Features, fit: (x: string, y: string) => boolean): boolean {
  const [x, y] = [a, b].map(({ middle }) => middle?.find((one) => !isQuoted(one)));
  return x !== undefined && y !== undefined && fit(x, y);
}
