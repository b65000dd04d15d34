import { EVERYWHERE, type Features } from "./profile.ts";

/** A country among the places that an article is about; states and towns are in small letters. */
export const COUNTRY = /^[A-Z]{2}$/u;

export function both(a: unknown, b: unknown): boolean {
  return a !== undefined && b !== undefined;
}

export function meet(a: readonly string[] = [], b: readonly string[] = []): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  if (many.length < LONG) return few.some((one) => many.includes(one));
  const all = setOf(many);
  return few.some((one) => all.has(one));
}

/** From so many on, looking through a list for each of another takes longer than a set: who is written about daily is named beside hundreds. */
const LONG = 12;
const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

function setOf(list: readonly string[]): ReadonlySet<string> {
  const known = sets.get(list) ?? new Set(list);
  sets.set(list, known);
  return known;
}

export function apart(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.length > 0 && b.length > 0 && !meet(a, b);
}

/** Whether what surrounds one is where the other is; undefined where nobody tells. Surroundings alone part nobody of a name that few bear. */
export function areNear(a: Features, b: Features): boolean | undefined {
  const [ofA, ofB] = [around(a), around(b)];
  if (meet(ofA, ofB)) return true;
  const isTold = ofA.length > 0 && ofB.length > 0 && (a.states ?? b.states) !== undefined;
  return isTold ? false : undefined;
}

/** Whether all that is told of one is elsewhere than what is told of the other. */
export function areElsewhere(a: Features, b: Features): boolean {
  return apart(around(a), around(b));
}

/** Whether of one only a town is told and of the other only a state: that town may be in it. */
export function mayBeNear(a: Features, b: Features): boolean {
  return around(a).some(isTown) !== around(b).some(isTown);
}

function isTown(place: string): boolean {
  return place.startsWith("city:");
}

/** Whether any article on somebody is news of the whole country, or of several. */
export function isWide({ near }: Features): boolean {
  return near?.includes(EVERYWHERE) === true;
}

/** Whether any article on somebody is about another country than the United States. */
export function isAbroad({ near = [] }: Features): boolean {
  return near.some((place) => COUNTRY.test(place));
}

/** Kept for each profile, which is compared with many. */
function around(features: Features): readonly string[] {
  const found = places.get(features) ?? placesOf(features);
  places.set(features, found);
  return found;
}

const places = new WeakMap<Features, readonly string[]>();

function placesOf({ states = [], near = [] }: Features): readonly string[] {
  return [...states, ...near.filter((place) => place !== EVERYWHERE)];
}
