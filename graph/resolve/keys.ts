import type { ExtractedArticle, Mention } from "../model/extracted.ts";
import { slug } from "../model/tokens.ts";
import { authorityKey } from "./authority-claims.ts";
import { agencyWords, nameWords, organizationWords, partyName, personWords } from "./names.ts";

/**
 * The id of the entity a mention stands for. By the mention and its article alone it is what `entityKey` says; the
 * record as a whole may know better (`block.ts`), and a person best (`ledger/`).
 */
export interface EntityKey {
  readonly id: string;
  /** Why this id, such as `full-name` or `gazetteer`: the rule of the mention's REFERS_TO. */
  readonly rule: string;
  /** The decision of a person that it rests on. */
  readonly decision?: string;
}

/** Mention → the key of its entity. */
export type EntityKeys = ReadonlyMap<string, EntityKey>;

/** Sites that every town has: without a town they say nothing outside their article. */
const GENERIC_SITES: ReadonlySet<string> = new Set([
  "city-hall",
  "town-hall",
  "courthouse",
  "county-courthouse",
  "capitol",
  "state-capitol",
  "statehouse",
  "airport",
  "high-school",
  "library",
  "civic-center",
  "convention-center",
  "county-jail",
  "police-headquarters",
]);

/** Bodies that every town or county has, by the end of their key: without a place they are those of the article's own town. */
const GENERIC_BODIES: ReadonlySet<string> = new Set([
  "city-council",
  "town-council",
  "council",
  "police",
  "fire",
  "police-department",
  "fire-department",
  "school-board",
  "county-commission",
  "board-of-supervisors",
  "sheriff-office",
  "mayor-office",
  "city-attorney-office",
  "planning-commission",
  "public-works-department",
  "zoning-board",
  "city-government",
  "county-government",
]);

export function entityKey(mention: Mention, article: ExtractedArticle): EntityKey {
  if (mention.authority !== undefined) return authorityKey(mention, mention.authority);
  const key = keyByName(mention, article);
  return key.id.length <= ID_MAX ? key : owned(key.id.split(":")[0] ?? "", "endless-name", mention, article);
}

/** In UTF-16 code units. What has a longer name is text that was taken for one: it stays in its article, and no index must hold it. */
export const ID_MAX = 1_000;

function keyByName(mention: Mention, article: ExtractedArticle): EntityKey {
  const owner = ownerOf(mention, article);
  if (owner !== undefined) return ownedBodyKey(mention, owner, article);
  switch (mention.kind) {
    case "Official":
    case "Person":
      return personKey(mention, article);
    case "City":
      return cityKey(mention, article);
    case "Region":
      return regionKey(mention, article);
    case "Site":
      return siteKey(mention, article);
    case "Agency":
      return agencyKey(mention, article);
    case "Organization":
      return mention.party ? partyKey(mention.name) : named("org", organizationWords(mention.name), mention, article);
    case "Outlet":
      return named("outlet", organizationWords(mention.name), mention, article);
  }
}

/** The medium an article appeared in. */
export function outletId(name: string): string {
  return `outlet:${organizationWords(name).join("-") || slug(name)}`;
}

export function partyKey(name: string): EntityKey {
  return { id: `org:${slug(partyName(name))}`, rule: "party" };
}

/** The state or province that a gazetteer puts a city in. `country` is an ISO 3166 code. */
export function stateId(region: string, country: string): string {
  return `region:${slug(country)}-${slug(region.replace(/^the\s+/iu, ""))}`;
}

/** The mention that `mention.of` names, unless it names itself. */
export function containerOf(mention: Mention, article: ExtractedArticle): Mention | undefined {
  return article.mentions.find(({ id }) => id === mention.of && id !== mention.id);
}

/** The person whose campaign, office or administration a body is. */
export function ownerOf(mention: Mention, article: ExtractedArticle): Mention | undefined {
  if (mention.kind !== "Agency" && mention.kind !== "Organization") return undefined;
  const owner = containerOf(mention, article);
  return owner?.kind === "Official" || owner?.kind === "Person" ? owner : undefined;
}

/** "Ana B. Vale's campaign" is "Ana Vale's campaign". */
function ownedBodyKey(mention: Mention, owner: Mention, article: ExtractedArticle): EntityKey {
  const noun = nameWords(mention.name).slice(-1);
  return named(mention.kind === "Agency" ? "agency" : "org", [...personWords(owner.name), ...noun], mention, article);
}

function personKey(mention: Mention, article: ExtractedArticle): EntityKey {
  if (mention.unnamed) return owned("person", "unnamed-source", mention, article);
  const words = personWords(mention.name);
  if (words.length < 2) return owned("person", "one-word-name", mention, article);
  return { id: `person:${words.join("-")}`, rule: "full-name" };
}

function cityKey(mention: Mention, article: ExtractedArticle): EntityKey {
  if (mention.place?.geonameId != null) return { id: `city:${mention.place.geonameId}`, rule: "gazetteer" };
  const region = containerOf(mention, article)?.name ?? mention.place?.region ?? "";
  return named("city", [...nameWords(mention.name), ...nameWords(region)], mention, article);
}

function regionKey(mention: Mention, article: ExtractedArticle): EntityKey {
  const words = nameWords(mention.name);
  if (mention.place === null || words.length === 0) return named("region", words, mention, article);
  return { id: stateId(mention.name, mention.place.country), rule: "gazetteer" };
}

function siteKey(mention: Mention, article: ExtractedArticle): EntityKey {
  const site = nameWords(mention.name).join("-");
  const city = nameWords(containerOf(mention, article)?.name ?? "").join("-");
  if (site === "" || (city === "" && GENERIC_SITES.has(site))) return owned("site", "generic-name", mention, article);
  return { id: city === "" ? `site:${site}` : `site:${site}@${city}`, rule: "name" };
}

/** "City Council" of Brackwater and "Brackwater City Council" are one; that of another Brackwater, in another state, is not. */
function agencyKey(mention: Mention, article: ExtractedArticle): EntityKey {
  const words = agencyWords(mention.name);
  const generic = GENERIC_BODIES.has(words.join("-"));
  const place =
    mention.level === "federal"
      ? undefined
      : (containerOf(mention, article) ?? (generic ? ownTown(article) : undefined));
  if (place?.kind !== "City" && place?.kind !== "Region") {
    return generic ? owned("agency", "generic-name", mention, article) : named("agency", words, mention, article);
  }
  const placeWords = nameWords(place.name);
  const holds = ` ${words.join(" ")} `.includes(` ${placeWords.join(" ")} `);
  const name = (holds ? words : [...placeWords, ...words]).join("-");
  const state = place.kind === "City" ? place.place?.region : undefined;
  return {
    id: state == null ? `agency:${name}` : `agency:${name}@${slug(state)}`,
    rule: holds ? "name" : "name-and-place",
  };
}

/** The town an article names most often, of equals the first. */
function ownTown(article: ExtractedArticle): Mention | undefined {
  const towns = article.mentions.filter(({ kind }) => kind === "City");
  return towns.reduce<Mention | undefined>(
    (best, one) => (one.spans.length > (best?.spans.length ?? 0) ? one : best),
    undefined,
  );
}

function named(prefix: string, words: readonly string[], mention: Mention, article: ExtractedArticle): EntityKey {
  if (words.length === 0) return owned(prefix, "no-letters", mention, article);
  return { id: `${prefix}:${words.join("-")}`, rule: "name" };
}

function owned(prefix: string, rule: string, mention: Mention, article: ExtractedArticle): EntityKey {
  return { id: `${prefix}:${article.id}:${mention.id}`, rule };
}
