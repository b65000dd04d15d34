import { keyOf, type View } from "../candidate.ts";
import type { City } from "../gazetteer/city.ts";
import type { Region } from "../gazetteer/regions.ts";
import type { Entity } from "../names.ts";
import { listedAsCounty } from "./stated.ts";

/** What a place's name may stand for. */
export type Place = City | Region;

/** So many cities of one name are considered, the most populous first. */
export const CONSIDERED = 40;

/** Words that say what a place is and may be left out: "Linden Township" is Linden, "Town of Linden" too. */
const TOWN_WORDS = /^(?:town|village|city|borough) of | (?:township|borough|village|town|city)$/;

/** Everything the gazetteer knows by the entity's name; empty where it knows nothing. */
export function optionsFor(view: View, entity: Entity): readonly Place[] {
  const [name] = entity.names;
  if (name === undefined || (entity.kind !== "City" && entity.kind !== "Region")) return [];
  const key = keyOf(view.tokens, name.first, name.end);
  const { cities, counties, regionNamed } = view.gazetteer;
  if (entity.region !== undefined)
    return [entity.region, ...(isPlain(entity) ? cities.named(key).slice(0, CONSIDERED) : [])];
  const county = counties.get(key) ?? (listedAsCounty(view, entity) ? counties.get(`${key} county`) : undefined);
  if (county !== undefined) return county;
  const known = cities.named(key);
  const state = entity.kind === "City" ? regionNamed.get(entity.name) : undefined;
  if (known.length > 0) return [...known.slice(0, CONSIDERED), ...(state === undefined ? [] : [state])];
  return counties.get(`${key} county`) ?? cities.named(key.replace(TOWN_WORDS, "")).slice(0, CONSIDERED);
}

/** Only a region's own name may be a city's as well; "U.S.", "the West Coast" and the state in "R-LA" are not. */
function isPlain({ region, names }: Entity): boolean {
  return region?.kind !== "area" && names.some(({ nested, rule }) => !nested && rule !== "region/party-tag");
}
