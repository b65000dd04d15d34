import { EVERYWHERE, type Features } from "./profile.ts";

/** A country among the places that an article is about; states and towns are in small letters. */
export const COUNTRY = /^[A-Z]{2}$/u;

export function both(a: unknown, b: unknown): boolean {
  return a !== undefined && b !== undefined;
}

export function meet(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.some((one) => b.includes(one));
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

/** Whether any article on somebody is news of the whole country, or of several. */
export function isWide({ near }: Features): boolean {
  return near?.includes(EVERYWHERE) === true;
}

/** Whether any article on somebody is about another country than the United States. */
export function isAbroad({ near = [] }: Features): boolean {
  return near.some((place) => COUNTRY.test(place));
}

function around({ states = [], near = [] }: Features): readonly string[] {
  return [...states, ...near.filter((place) => place !== EVERYWHERE)];
}
