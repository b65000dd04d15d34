import type { ExtractedArticle, Mention } from "../../model/extracted.ts";
import { slug } from "../../model/tokens.ts";
import { nameWords } from "../names.ts";
import { isStreet } from "../tables/generic-words.ts";
import { stateOfArticle } from "../told-state.ts";
import { containerOf, type EntityKey, named, owned } from "./key.ts";

/** Sites that every town has: without a town they say nothing outside their article. */
const GENERIC_SITES: ReadonlySet<string> = new Set([
  "city-hall",
  "town-hall",
  "courthouse",
  "county-courthouse",
  "capitol",
  "state-capitol",
  "statehouse",
  "state-house",
  "upper-house",
  "lower-house",
  "airport",
  "high-school",
  "library",
  "civic-center",
  "convention-center",
  "county-jail",
  "police-headquarters",
]);

const COUNTY: ReadonlySet<string> = new Set(["county", "parish"]);

/** The state or province that a gazetteer puts a city in. `country` is an ISO 3166 code. */
export function stateId(region: string, country: string): string {
  return `region:${slug(country)}-${slug(region.replace(/^the\s+/iu, ""))}`;
}

/** The rule that a gazetteer's entry was taken by: told, or guessed among others of its name. */
export function gazetteerRule({ guessed }: Mention): "gazetteer" | "gazetteer-guess" {
  return guessed === true ? "gazetteer-guess" : "gazetteer";
}

export function cityKey(mention: Mention, article: ExtractedArticle): EntityKey {
  if (mention.place?.geonameId != null) return { id: `city:${mention.place.geonameId}`, rule: gazetteerRule(mention) };
  const region = containerOf(mention, article)?.name ?? mention.place?.region ?? "";
  return named("city", [...nameWords(mention.name), ...nameWords(region)], mention, article);
}

/** "Adams County" of Ohio is not that of Iowa; one that no table places is of the article's own state, and without one stays in its article. */
export function regionKey(mention: Mention, article: ExtractedArticle): EntityKey {
  const words = nameWords(mention.name);
  if ((mention.place === null || mention.guessed === true) && words.length > 1 && COUNTY.has(words.at(-1) ?? ""))
    return countyKey(mention, article);
  if (mention.place === null || words.length === 0) return named("region", words, mention, article);
  const { region, country } = mention.place;
  return { id: stateId(region === null ? mention.name : `${region} ${mention.name}`, country), rule: "gazetteer" };
}

/** Of the listed counties of a name that was only guessed which is sure where the article's own state agrees. */
function countyKey(mention: Mention, article: ExtractedArticle): EntityKey {
  const { name, place } = mention;
  const state = stateOfArticle(article);
  const agrees = place === null || (place.country === state?.country && place.region === state.region);
  if (state === undefined || !agrees) return owned("region", "generic-name", mention, article);
  return { id: stateId(`${state.region} ${name}`, state.country), rule: "name" };
}

export function siteKey(mention: Mention, article: ExtractedArticle): EntityKey {
  const site = nameWords(mention.name).join("-");
  const city = nameWords(containerOf(mention, article)?.name ?? "").join("-");
  const generic = GENERIC_SITES.has(site) || isStreet(site.split("-"));
  if (site === "" || (city === "" && generic)) return owned("site", "generic-name", mention, article);
  return { id: city === "" ? `site:${site}` : `site:${site}@${city}`, rule: "name" };
}
