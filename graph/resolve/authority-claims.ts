import type { Mention } from "../model/extracted.ts";
import type { Values } from "./claim-set.ts";

type Authority = NonNullable<Mention["authority"]>;

/** An entity that a public list knows is told by the list's id, whatever an article calls it. */
export function authorityKey({ kind }: Mention, { id, rule }: Authority): { id: string; rule: string } {
  // The ids of cities are those of GeoNames already.
  if (kind === "City") return { id: `city:${id.replace(/^geonames:/u, "")}`, rule };
  return { id: `${kind === "Agency" ? "agency" : "person"}:${id}`, rule };
}

/** The link, as the node shows it. */
export function authorityValues({ authority }: Mention): Values {
  if (authority === undefined) return {};
  return { authority: authority.id, wikidata: authority.wikidata, alsoKnownBy: authority.also };
}
