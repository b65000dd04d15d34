import type { ExtractedArticle, Mention } from "../model/extracted.ts";
import { stateCode, stateName } from "../authorities/states.ts";
import { containerOf } from "./keys/key.ts";
import { stateIn } from "./tables/us-states.ts";

/** The state a city or region lies in or is; undefined outside the United States and where nobody tells. */
export function stateOf(mention: Mention, article: ExtractedArticle): string | undefined {
  return stateByItself(mention) ?? ownState(mention, article);
}

/** The same by its name and the gazetteer alone, whatever the article tells of it. */
export function stateByItself({ kind, name, place }: Mention): string | undefined {
  const own = kind === "Region" ? stateIn(name) : undefined;
  return own ?? (place?.region == null ? undefined : stateOfPlace(place.region, place.country));
}

/** The same, but for a town that was only guessed where it is. */
export function toldStateOf(mention: Mention, article: ExtractedArticle): string | undefined {
  return mention.guessed === true ? undefined : stateOf(mention, article);
}

/** A gazetteer has the states of the US by their postal codes; other countries have regions of the same letters. */
function stateOfPlace(region: string, country: string): string | undefined {
  return stateIn((country === "US" ? stateName(region) : undefined) ?? region);
}

function ownState(mention: Mention, article: ExtractedArticle): string | undefined {
  const container = containerOf(mention, article);
  return container?.kind === "Region" ? stateIn(container.name) : undefined;
}

/** A state or province: its code in its country, ISO 3166. */
export interface State {
  readonly region: string;
  readonly country: string;
}

/** So many times as often as the next a state must be told for an article to be of it. */
const LEAD = 2;

/** The state or province that an article tells it happens in, by the state's name and by towns that are told to lie in it; undefined where two may be. */
export function stateOfArticle(article: ExtractedArticle): State | undefined {
  const times = new Map<string, number>();
  for (const mention of article.mentions) {
    const state = mention.guessed === true ? undefined : stateKey(mention, article);
    if (state !== undefined) times.set(state, (times.get(state) ?? 0) + mention.spans.length);
  }
  const [first, second] = [...times].sort(([, a], [, b]) => b - a);
  if (first === undefined || first[1] < LEAD * (second?.[1] ?? 0)) return undefined;
  const [country = "", ...region] = first[0].split(" ");
  return { country, region: region.join(" ") };
}

/** `US OH`; undefined for what is no town or state, or lies in a country that is all that is known. */
function stateKey(mention: Mention, article: ExtractedArticle): string | undefined {
  const { kind, place } = mention;
  if (kind !== "City" && kind !== "Region") return undefined;
  const state = stateOf(mention, article);
  const code = state === undefined ? undefined : stateCode(state);
  if (code !== undefined) return `US ${code}`;
  if (place?.region == null || place.country === "US") return undefined;
  return `${place.country} ${place.region}`;
}
