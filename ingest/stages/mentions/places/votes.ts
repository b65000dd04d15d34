import type { Place } from "./options.ts";

/** What the places of an article together say about where it happens: sums of shares by county, state, country and square. */
export type Votes = Map<string, number>;

/** What a place votes for; undefined for what it does not lie in or where that is not known. */
export interface Ballot {
  readonly county: string | undefined;
  readonly state: string | undefined;
  readonly country: string | undefined;
  readonly square: string | undefined;
  readonly all: readonly string[];
}

/** The county a place of the United States lies in or is; undefined elsewhere. */
function countyOf(place: Place): string | undefined {
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

/** The ballots of the gazetteer's places, which are asked for in article after article. */
const BALLOTS = new WeakMap<Place, Ballot>();

export function ballotOf(place: Place): Ballot {
  const known = BALLOTS.get(place);
  if (known !== undefined) return known;
  const ballot = newBallot(place);
  BALLOTS.set(place, ballot);
  return ballot;
}

/** All that a place votes for: its county, state and country, its square of the map and the eight around it. */
function newBallot(place: Place): Ballot {
  const [county, state, square] = [countyOf(place), stateOf(place), squareOf(place)];
  const around =
    square === undefined ? [] : NEIGHBOURS.map(([north, east]) => squareKey(square[0] + north, square[1] + east));
  const country = place.country === "" ? undefined : place.country;
  return {
    county,
    state,
    country,
    square: square && squareKey(square[0], square[1]),
    all: [county, state, country, ...around].filter((key) => key !== undefined),
  };
}

/** Adds a place's share to all that it votes for. */
export function vote(votes: Votes, { all }: Ballot, share: number): void {
  for (const key of all) votes.set(key, (votes.get(key) ?? 0) + share);
}

const NEIGHBOURS = [-1, 0, 1].flatMap((north) => [-1, 0, 1].map((east) => [north, east] as const));

/** The square of one degree a city or county lies in; undefined for a wider region and where no place is known. */
function squareOf(place: Place): [north: number, east: number] | undefined {
  const wide = !("admin1" in place) && place.kind !== "county";
  return wide || Number.isNaN(place.latitude) ? undefined : [Math.floor(place.latitude), Math.floor(place.longitude)];
}

function squareKey(north: number, east: number): string {
  return `${north},${east}`;
}
