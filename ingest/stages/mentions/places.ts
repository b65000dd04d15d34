import { keyOf, type View } from "./candidate.ts";
import type { City } from "./gazetteer/city.ts";
import type { Region } from "./gazetteer/regions.ts";
import type { Entity } from "./names.ts";

/** What the article says about where its places are: states and countries, each with how often they are meant. */
interface Surroundings {
  readonly states: ReadonlyMap<string, number>;
  readonly countries: ReadonlyMap<string, number>;
}

/** Places a city or county may be looked up by, at most; the most populous come first. */
const CONSIDERED = 40;

/**
 * Finds each city and county of the article in the gazetteer: first those with their region behind them ("Aurora, Colo."), then
 * the others by the regions the article names, by where most of its other places could lie, and by population.
 */
export function locate(view: View, entities: readonly Entity[]): Map<Entity, City | Region> {
  const found = new Map<Entity, City | Region>();
  const options = new Map<Entity, readonly (City | Region)[]>();
  for (const entity of entities) {
    const known = optionsFor(view, entity);
    if (known.length > 0) options.set(entity, known);
  }
  const around = surroundings(view, entities, options);
  for (const [entity, known] of options) {
    const stated = statedRegion(view, entity);
    const best = known.slice(0, CONSIDERED).map((option) => ({ option, score: score(option, stated, around) }));
    best.sort((a, b) => b.score - a.score);
    const [first] = best;
    if (first !== undefined) found.set(entity, first.option);
  }
  return found;
}

function optionsFor(view: View, entity: Entity): readonly (City | Region)[] {
  const name = entity.names[0];
  if (name === undefined) return [];
  const key = keyOf(view.tokens, name.first, name.end);
  if (entity.kind === "City") return view.gazetteer.cities.named(key);
  if (entity.kind !== "Region") return [];
  if (entity.region !== undefined) return [entity.region];
  return view.gazetteer.counties.get(key) ?? [];
}

/** The region written behind one of the names: "Aurora, Colo.", "Paris, France", "Springfield in Oregon". */
export function statedRegion(view: View, entity: Entity): Region | undefined {
  for (const { end } of entity.names) {
    const between = view.tokens[end]?.text;
    if (between !== "," && between !== "(") continue;
    const state = postalState(view, end + 1);
    if (state !== undefined) return state;
    const region = view.gazetteer.regions.match(view.tokens, end + 1, end + 6);
    if (region !== undefined && region.entry.kind !== "area") return region.entry;
  }
  return undefined;
}

function postalState(view: View, at: number): Region | undefined {
  return view.gazetteer.states.get(view.tokens[at]?.text ?? "");
}

/** Regions named count three times; each other place counts a little for every state it could lie in. */
function surroundings(
  view: View,
  entities: readonly Entity[],
  options: ReadonlyMap<Entity, readonly (City | Region)[]>,
): Surroundings {
  const states = new Map<string, number>();
  const countries = new Map<string, number>();
  const count = (map: Map<string, number>, key: string, by: number): void => {
    if (!key.endsWith(".") && key !== "") map.set(key, (map.get(key) ?? 0) + by);
  };
  for (const entity of entities) {
    for (const region of [entity.region, statedRegion(view, entity)]) {
      if (region === undefined) continue;
      if (region.kind === "state") count(states, `${region.country}.${region.code}`, 3);
      count(countries, region.country, region.kind === "state" ? 1 : 1.5);
    }
  }
  for (const known of options.values()) {
    const places = known.slice(0, CONSIDERED);
    for (const key of new Set(places.map(stateOf))) count(states, key, 1 / Math.sqrt(places.length));
    const [largest] = places;
    if (largest !== undefined) count(countries, largest.country, 0.3);
  }
  return { states, countries };
}

function stateOf(place: City | Region): string {
  if ("admin1" in place) return `${place.country}.${place.admin1}`;
  return place.kind === "county" ? `US.${place.state}` : `${place.country}.${place.code}`;
}

function score(option: City | Region, stated: Region | undefined, { states, countries }: Surroundings): number {
  const people = "population" in option ? Math.log10(option.population + 300) : 4;
  const here = Math.min(states.get(stateOf(option)) ?? 0, 4);
  const land = Math.min(countries.get(option.country) ?? 0, 3);
  const explicit = stated === undefined ? 0 : lies(option, stated) ? 20 : -5;
  return people + 0.75 * here + 0.3 * land + explicit;
}

function lies(option: City | Region, region: Region): boolean {
  if (region.kind === "country") return option.country === region.country;
  return stateOf(option) === `${region.country}.${region.code}`;
}
