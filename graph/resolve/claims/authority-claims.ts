import type { Mention } from "../../model/extracted.ts";
import type { Values } from "./claim-set.ts";

type Authority = NonNullable<Mention["authority"]>;

/** An entity that a public list knows is told by the list's id, whatever an article calls it. */
export function authorityKey({ kind }: Mention, { id, rule }: Authority): { id: string; rule: string } {
  // The ids of cities are those of GeoNames already.
  if (kind === "City") return { id: `city:${id.replace(/^geonames:/u, "")}`, rule };
  return { id: `${kind === "Agency" ? "agency" : "person"}:${id}`, rule };
}

/**
 * The link, as the node shows it, and what other names the mention gives. Whoever a list names is unnamed no more, and is not called
 * by an office.
 */
export function authorityValues({ authority, name, aliases, unnamed }: Mention): Values {
  const shown = authority?.name ?? name;
  const others = [...new Set([name, ...aliases])].filter((alias) => alias !== shown);
  if (authority === undefined) return { aliases: others, unnamed: unnamed || undefined };
  const { id, wikidata, also } = authority;
  return { authority: id, wikidata, alsoKnownBy: also, aliases: unnamed ? [] : others };
}
