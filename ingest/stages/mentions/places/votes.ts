import type { Place } from "./options.ts";

/** What the places of an article together say about where it happens: sums of shares by county, state, country and square. */
export type Votes = Map<string, number>;

/** The county a place of the United States lies in or is; undefined elsewhere. */
export function countyOf(place: Place): string | undefined {
  if (place.country !== "US") return undefined;
  if ("admin1" in place) return place.admin2 === "" ? undefined : `US.${place.admin1}.${place.admin2}`;
  return place.kind === "county" ? `US.${place.state}.${place.code}` : undefined;
}

/** The state a place lies in or is; undefined where only its country is known. */
export function stateOf(place: Place): string | undefined {
  if ("admin1" in place) return place.admin1 === "" ? undefined : `${place.country}.${place.admin1}`;
  if (place.kind === "county") return `${place.country}.${place.state}`;
  return place.kind === "state" ? `${place.country}.${place.code}` : undefined;
}

/** Adds a place's share to its county, state and country, and to its square of the map and the eight around it. */
export function vote(votes: Votes, place: Place, share: number): void {
  const add = (key: string): unknown => votes.set(key, (votes.get(key) ?? 0) + share);
  const [county, state] = [countyOf(place), stateOf(place)];
  if (county !== undefined) add(county);
  if (state !== undefined) add(state);
  if (place.country !== "") add(place.country);
  const square = squareOf(place);
  if (square === undefined) return;
  for (let north = -1; north <= 1; north += 1) {
    for (let east = -1; east <= 1; east += 1) add(squareKey(square[0] + north, square[1] + east));
  }
}

/** The votes for the square a place lies in; 0 for wide regions. */
export function near(votes: Votes, place: Place): number {
  const square = squareOf(place);
  return square === undefined ? 0 : (votes.get(squareKey(square[0], square[1])) ?? 0);
}

/** The square of one degree a city or county lies in; undefined for a wider region and where no place is known. */
function squareOf(place: Place): [north: number, east: number] | undefined {
  const wide = !("admin1" in place) && place.kind !== "county";
  return wide || Number.isNaN(place.latitude) ? undefined : [Math.floor(place.latitude), Math.floor(place.longitude)];
}

function squareKey(north: number, east: number): string {
  return `${north},${east}`;
}
