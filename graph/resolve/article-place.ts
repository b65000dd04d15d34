import type { ExtractedArticle, Mention } from "../model/extracted.ts";
import { stateName } from "../authorities/states.ts";
import { entityKey } from "./keys.ts";
import { containerOf } from "./keys/key.ts";
import { stateIn } from "./tables/us-states.ts";

/** The state a city or region lies in or is; undefined outside the United States and where nobody tells. */
export function stateOf(mention: Mention, article: ExtractedArticle): string | undefined {
  const own = mention.kind === "Region" ? stateIn(mention.name) : undefined;
  if (own !== undefined) return own;
  if (mention.place?.region != null) return stateOfPlace(mention.place.region, mention.place.country);
  return ownState(mention, article);
}

/** A gazetteer has the states of the US by their postal codes; other countries have regions of the same letters. */
function stateOfPlace(region: string, country: string): string | undefined {
  return stateIn((country === "US" ? stateName(region) : undefined) ?? region);
}

function ownState(mention: Mention, article: ExtractedArticle): string | undefined {
  const container = containerOf(mention, article);
  return container?.kind === "Region" ? stateIn(container.name) : undefined;
}

/** Where an article is: the state it names most often by itself and its towns, else the town it names most often. */
export function nearOf(article: ExtractedArticle): string | undefined {
  const places = article.mentions.filter(({ kind }) => kind === "City" || kind === "Region");
  const towns = places.filter(({ kind }) => kind === "City");
  return (
    mostNamed(places, (place) => stateOf(place, article)) ?? mostNamed(towns, (town) => entityKey(town, article).id)
  );
}

/** Of equals the first. */
function mostNamed(mentions: readonly Mention[], told: (one: Mention) => string | undefined): string | undefined {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const one = told(mention);
    if (one !== undefined) counts.set(one, (counts.get(one) ?? 0) + mention.spans.length);
  }
  return [...counts].reduce<[string, number] | undefined>(
    (best, one) => (one[1] > (best?.[1] ?? 0) ? one : best),
    undefined,
  )?.[0];
}
