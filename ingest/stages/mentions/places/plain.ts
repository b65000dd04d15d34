import { keyOf, type View } from "../candidate.ts";
import { MOSTLY_CITIES } from "../city-or-state.ts";
import type { Entity } from "../names.ts";
import type { Place } from "./options.ts";

/** What a name means where nothing is written beside it. */
export interface Plain {
  readonly place: Place;
  /** By how much it is likelier than its size and the places around it tell, in log-odds. */
  readonly odds: number;
}

/** An article that names so many states and countries is no town's own news. */
export const WIDE = 3;

/** A city that is meant alone has so many people, so many times those of its next namesake. **Source:** news agencies' styles. */
const ALONE = { people: 100_000, times: 5 } as const;

/** Countries that the news of any American town name, where it has jobs or goods from there; Cuba and Peru are as often a town of Missouri or Indiana. */
const FAMILIAR: ReadonlySet<string> = new Set(["MX", "CN"]);

const ODDS = { state: 4, country: 4, familiar: 5, capital: 5, wide: 3, dateline: 2, seat: 5 } as const;

/** What an article is about as a whole. */
export interface Scope {
  /** Whether it names many states and countries. */
  readonly isWide: boolean;
  /** Towns that its bodies of many nations sit in, as `name COUNTRY`. */
  readonly seats: ReadonlySet<string>;
}

/** How many states and countries the article names. */
export function reachOf(entities: readonly Entity[]): number {
  return entities.filter((entity) => isState(entity) || entity.region?.kind === "country").length;
}

export function isState({ region }: Entity): boolean {
  return region?.kind === "state";
}

/**
 * What a name without a region beside it means by itself: "Vermont" is no village of Illinois, "Washington" is the capital, and where an article
 * is about the whole world, "Paris" is no town of Texas. Undefined where the article's other places alone tell.
 */
export function plainMeaning(
  view: View,
  entity: Entity,
  options: readonly Place[],
  { isWide, seats }: Scope,
): Plain | undefined {
  const [place] = options;
  if (place === undefined) return undefined;
  if (entity.region === place) {
    if (place.kind === "state") return { place, odds: ODDS.state };
    if (place.kind !== "country") return undefined;
    if (isWide) return { place, odds: ODDS.country };
    return FAMILIAR.has(place.code) ? { place, odds: ODDS.familiar } : undefined;
  }
  if (isCapital(view, entity)) return { place, odds: ODDS.capital };
  if (seats.size > 0 && seats.has(`${keyOfEntity(view, entity)} ${place.country}`)) return { place, odds: ODDS.seat };
  if (!isGreat(options)) return undefined;
  if (isWide) return { place, odds: ODDS.wide };
  return entity.names[0]?.rule === "place/dateline" ? { place, odds: ODDS.dateline } : undefined;
}

function keyOfEntity({ tokens }: View, { names: [name] }: Entity): string {
  return name === undefined ? "" : keyOf(tokens, name.first, name.end);
}

/** A city that news mean though a state has the name, too. */
function isCapital(view: View, entity: Entity): boolean {
  return entity.kind === "City" && MOSTLY_CITIES.has(keyOfEntity(view, entity));
}

/** Whether the most populous of the options is large and leaves the next far behind. */
function isGreat([first, second]: readonly Place[]): boolean {
  if (first === undefined || !("population" in first)) return false;
  const next = second !== undefined && "population" in second ? second.population : 0;
  return first.population >= Math.max(ALONE.people, next * ALONE.times);
}
