import { slug } from "../model/tokens.ts";
import type { Asked, Found } from "./asked.ts";
import type { PlaceEntry } from "./model.ts";
import { push } from "./multimap.ts";

/** The populated places of one list. */
export class PlaceIndex {
  private readonly byId = new Map<string, PlaceEntry>();
  private readonly byName = new Map<string, PlaceEntry[]>();

  constructor(places: readonly PlaceEntry[]) {
    for (const entry of places) {
      this.byId.set(entry.id, entry);
      for (const key of new Set(entry.names.map(slug))) if (key !== "") push(this.byName, key, entry);
    }
  }

  /** The place a gazetteer has put the name at, else the one place of that name in the region or country the article tells. */
  find({ geonameId, name = "", state, country }: Asked): Found<PlaceEntry> | undefined {
    if (geonameId !== undefined) {
      const entry = this.byId.get(`geonames:${geonameId}`);
      return entry && { entry, rule: "authority-place" };
    }
    const told = (this.byName.get(slug(name)) ?? []).filter(
      (one) => (country === undefined || one.country === country) && (state === undefined || one.region === state),
    );
    const isTold = state !== undefined || country !== undefined;
    const [entry, ...others] = told;
    return entry === undefined || others.length > 0 || !isTold ? undefined : { entry, rule: "authority-place" };
  }
}
