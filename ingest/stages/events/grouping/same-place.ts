import type { Group, Telling } from "../telling.ts";
import { NEARBY } from "./same-time.ts";
import type { Mention } from "../../../../graph/model/extracted.ts";
import { areApart } from "../places/apart.ts";
import { eventFamily } from "../../../../graph/resolve/event-family.ts";

/** There are as many as there are places: "two states hold primaries in March" is none of those told of farther up. */
const ONE_A_PLACE: ReadonlySet<string> = new Set(["primary"]);

/** Whether only one of the two tells its place, of what every place has one of, and they stand far apart. */
export function isOfSomePlace(group: Group, telling: Telling): boolean {
  const isPlaced = group.some(({ places }) => places.length > 0);
  if (!ONE_A_PLACE.has(telling.type) || isPlaced === telling.places.length > 0) return false;
  return group.every(({ span }) => Math.abs(span[0] - telling.span[0]) > NEARBY);
}

/** Families of what happens in one place: "the attacks in Brackwater and Tolland" were two. */
const IN_ONE_PLACE: ReadonlySet<string> = new Set(["violence", "fire", "crash", "collapse", "kidnapping", "robbery"]);

/** Two towns are two places, and two states; a town may lie in the state that is told elsewhere. */
export function samePlace(group: Group, { type, places }: Telling): boolean {
  const known = group.flatMap((one) => one.places);
  const isApart = (place: Mention) => known.some((other) => areApart(place, other));
  if (IN_ONE_PLACE.has(eventFamily(type)) && places.some(isApart)) return false;
  if (places.some(({ id }) => known.some((place) => place.id === id))) return true;
  if (known.length > 0 && places.length > 0 && places.every(isApart)) return false;
  const [cities, regions] = [townsAmong(known), known.length - townsAmong(known)];
  const towns = townsAmong(places);
  if (cities > 0 && towns > 0) return false;
  return cities + towns > 0 || regions === 0 || places.length === 0;
}

function townsAmong(places: Telling["places"]): number {
  return places.filter(({ kind }) => kind === "City").length;
}
