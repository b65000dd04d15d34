import type { View } from "../candidate.ts";
import type { Region } from "../gazetteer/regions.ts";
import type { Entity } from "../names.ts";
import { homeWords } from "./home.ts";
import { optionsFor, type Place } from "./options.ts";
import { placesOfOutlet } from "./outlet.ts";
import { statedRegion } from "./stated.ts";
import { isState, type Plain, plainMeaning, reachOf, type Scope, WIDE } from "./plain.ts";
import { worldSeats } from "./world-seats.ts";
import { type Ballot, ballotOf, stateOf, vote, type Votes } from "./votes.ts";

/** One named place: what its name may stand for, and how likely each of these is (shares that sum to 1). */
interface Reading {
  /** Undefined for the place in the outlet's name, which votes and is asked by nobody. */
  readonly entity: Entity | undefined;
  readonly options: readonly Place[];
  /** What each option votes for. */
  readonly ballots: readonly Ballot[];
  readonly stated: Region | undefined;
  /** What the name means where nothing is written beside it: "GENEVA –" is no Geneva of Illinois. */
  readonly plain: Plain | undefined;
  /** A place named often says more about where an article happens. */
  readonly weight: number;
  shares: readonly number[];
}

/** Where a name is put, and whether nothing but how many live there and a few other places tell it. */
export interface Located {
  readonly place: Place;
  readonly isGuess: boolean;
}

/** What the whole article says: the places' votes, and how many words only one country uses, by country. */
interface Article {
  readonly votes: Votes;
  readonly home: ReadonlyMap<string, number>;
}

/** What one vote adds to the log-odds of a place in the same county, square of the map, state and country; and one home word. */
const PULLS = { county: 1, square: 0.5, state: 1.2, country: 0.5, home: 1 } as const;

/** No more votes than these count, so that a long article does not outvote what is written beside a name. */
const MOST = { votes: 4, country: 3, home: 3 } as const;

/** Ten times the people make a city likelier by this; wider regions count as if they were a city with 10 to the power given. */
const PEOPLE = 0.6;
const SIZES = { country: 10, state: 5, county: 4, area: 7 } as const;
const CAPITAL = 0.5;

/** An outlet's place says less about where an article happens than one that the article names, and more than how many live where. */
const OUTLET_WEIGHT = 0.7;

/** An article about this many states is about each of them fully; one that goes through ten is at home in none. */
const STATES_AT_FULL_WEIGHT = 2;

/**
 * A place whose share is less is a guess. **Source:** of 113 towns of the Local-Global Lexicon with less, 58 lay where they were put (within 161 km);
 * of 214 with more, 196.
 */
const GUESS = 0.6;

/** The shares of a place that can be only one. */
const ALL: readonly number[] = [1];

/** Rounds of voting; more change next to nothing. */
const ROUNDS = 3;

/** Options less likely than this do not vote. */
const HOPELESS = 0.02;

/**
 * Finds each place of the article in the gazetteer. Every name votes for the counties, states, countries and squares of the map where
 * it may lie, by how likely each is; after some rounds the places of one article settle where most of them are at home.
 * **Source:** mean-field inference; the numbers were tried out on the dev part of the Local-Global Lexicon.
 */
export function locate(view: View, entities: readonly Entity[], outlet: string | null): Map<Entity, Located> {
  const states = entities.filter(isState).length;
  const scope: Scope = { isWide: reachOf(entities) >= WIDE, seats: worldSeats(entities) };
  const named = entities.flatMap((entity) => readingOf(view, entity, states, scope));
  if (named.length === 0) return new Map();
  const readings = [...named, ...readingOfOutlet(view, outlet)];
  const home = homeWords(view.tokens, outlet);
  for (let round = 0; round <= ROUNDS; round += 1) {
    const votes: Votes = new Map();
    for (const reading of readings) voteFor(votes, reading);
    for (const reading of readings) reading.shares = sharesOf(reading, { votes, home });
  }
  return new Map(
    readings.flatMap(({ entity, options, shares, stated }) => {
      const most = Math.max(...shares);
      const place = options[shares.indexOf(most)];
      const isGuess = stated === undefined && most < GUESS;
      return place === undefined || entity === undefined ? [] : [[entity, { place, isGuess }] as const];
    }),
  );
}

function readingOf(view: View, entity: Entity, states: number, scope: Scope): Reading[] {
  const stated = statedRegion(view, entity);
  const options = within(optionsFor(view, entity), stated);
  if (options.length === 0) return [];
  const plain = stated === undefined ? plainMeaning(view, entity, options, scope) : undefined;
  const weight = Math.sqrt(entity.names.length) / (isState(entity) ? Math.max(1, states / STATES_AT_FULL_WEIGHT) : 1);
  return [{ entity, options, ballots: options.map(ballotOf), stated, plain, weight, shares: [] }];
}

function readingOfOutlet(view: View, outlet: string | null): Reading[] {
  const options = placesOfOutlet(view, outlet);
  if (options.length === 0) return [];
  const unnamed = { entity: undefined, stated: undefined, plain: undefined, shares: [] };
  return [{ ...unnamed, options, ballots: options.map(ballotOf), weight: OUTLET_WEIGHT }];
}

/**
 * What lies in the region written beside the name. A town the gazetteer does not know in that state is none of its namesakes;
 * a country may only follow in a list ("London, France and Italy").
 */
function within(options: readonly Place[], stated: Region | undefined): readonly Place[] {
  if (stated === undefined) return options;
  const inside = options.filter((place) => lies(place, stated));
  return inside.length > 0 || stated.kind === "state" ? inside : options;
}

/** In the first round, before there are shares, only the regions written beside names vote. */
function voteFor(votes: Votes, { ballots, shares, weight, stated }: Reading): void {
  ballots.forEach((ballot, at) => {
    const share = shares[at] ?? 0;
    if (share > HOPELESS) vote(votes, ballot, weight * share);
  });
  if (stated !== undefined) vote(votes, ballotOf(stated), weight);
}

/** The likelihood of each option by the votes of all other places. */
function sharesOf(reading: Reading, article: Article): readonly number[] {
  if (reading.options.length === 1) return ALL;
  const own: Votes = new Map();
  voteFor(own, reading);
  const scores = reading.options.map(
    (place, at) =>
      scoreOf(place, reading.ballots[at], article, own) + (place === reading.plain?.place ? reading.plain.odds : 0),
  );
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const total = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / total);
}

function scoreOf(place: Place, ballot: Ballot | undefined, { votes, home }: Article, own: Votes): number {
  const others = (key: string | undefined): number =>
    key === undefined ? 0 : Math.min((votes.get(key) ?? 0) - (own.get(key) ?? 0), MOST.votes);
  return (
    priorOf(place) +
    PULLS.county * others(ballot?.county) +
    PULLS.square * others(ballot?.square) +
    PULLS.state * others(ballot?.state) +
    PULLS.country * Math.min(others(ballot?.country), MOST.country) +
    PULLS.home * Math.min(home.get(place.country) ?? 0, MOST.home)
  );
}

function priorOf(place: Place): number {
  if (!("population" in place)) return PEOPLE * SIZES[place.kind];
  return PEOPLE * Math.log10(place.population + 300) + (place.seat === "country" ? CAPITAL : 0);
}

function lies(place: Place, region: Region): boolean {
  if (region.kind === "country") return place.country === region.country;
  return stateOf(place) === `${region.country}.${region.code}`;
}
