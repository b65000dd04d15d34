import { slug } from "../model/tokens.ts";
import type { Asked, Found } from "./asked.ts";
import type { PlaceEntry } from "./model.ts";
import { push } from "./multimap.ts";

/** The populated places of one list. */
export class PlaceIndex {
  private readonly places: readonly PlaceEntry[];
  private readonly byId: ReadonlyMap<string, PlaceEntry>;
  private names: ReadonlyMap<string, readonly PlaceEntry[]> | undefined;

  constructor(places: readonly PlaceEntry[]) {
    this.places = places;
    this.byId = new Map(places.map((entry) => [entry.id, entry]));
  }

  /** The place a gazetteer has put the name at, else the one place of that name in the region or country the article tells. */
  find(asked: Asked): Found<PlaceEntry> | undefined {
    const { geonameId } = asked;
    const [entry, ...others] = geonameId === undefined ? this.named(asked) : [this.byId.get(`geonames:${geonameId}`)];
    return entry === undefined || others.length > 0 ? undefined : { entry, rule: "authority-place" };
  }

  private named({ name = "", state, country }: Asked): readonly PlaceEntry[] {
    if (state === undefined && country === undefined) return [];
    // Most towns are told by their id: two million names are only put in order for one that is not.
    this.names ??= byName(this.places);
    return (this.names.get(slug(name)) ?? []).filter(
      (one) => (country === undefined || one.country === country) && (state === undefined || one.region === state),
    );
  }
}

function byName(places: readonly PlaceEntry[]): Map<string, PlaceEntry[]> {
  const found = new Map<string, PlaceEntry[]>();
  for (const entry of places) for (const key of new Set(entry.names.map(slug))) if (key !== "") push(found, key, entry);
  return found;
}
