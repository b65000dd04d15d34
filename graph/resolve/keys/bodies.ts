import type { ExtractedArticle, Mention } from "../../model/extracted.ts";
import { covers, cut } from "../../model/spans.ts";
import { slug } from "../../model/tokens.ts";
import { agencyWords, nameWords, organizationWords, partyName, personWords } from "../names.ts";
import { isGenericBody, isGenericHouse } from "../tables/generic-words.ts";
import { containerOf, type EntityKey, named, owned } from "./key.ts";

/** Bodies that every town has, by their key: without a place they are those of the article's own town. */
const GENERIC_BODIES: ReadonlySet<string> = new Set([
  "city-council",
  "town-council",
  "council",
  "police",
  "fire",
  "police-department",
  "fire-department",
  "school-board",
  "mayor-office",
  "city-attorney-office",
  "planning-commission",
  "public-works-department",
  "zoning-board",
  "city-government",
]);

export function partyKey(name: string): EntityKey {
  return { id: `org:${slug(partyName(name))}`, rule: "party" };
}

/** "Ana B. Vale's campaign" is "Ana Vale's campaign". */
export function ownedBodyKey(mention: Mention, owner: Mention, article: ExtractedArticle): EntityKey {
  const noun = nameWords(mention.name).slice(-1);
  return named(mention.kind === "Agency" ? "agency" : "org", [...personWords(owner.name), ...noun], mention, article);
}

/** "City Council" of Brackwater and "Brackwater City Council" are one; that of another Brackwater, in another state, is not. */
export function agencyKey(mention: Mention, article: ExtractedArticle): EntityKey {
  const words = agencyWords(mention.name);
  const ofTown = GENERIC_BODIES.has(words.join("-"));
  const isFederal = mention.level === "federal";
  const place = isFederal ? undefined : (containerOf(mention, article) ?? (ofTown ? ownTown(article) : undefined));
  if (place?.kind !== "City" && place?.kind !== "Region") {
    const generic = ofTown || (!isFederal && isGenericBody(words));
    return generic ? owned("agency", "generic-name", mention, article) : named("agency", words, mention, article);
  }
  const rest = withoutPlace(mention, place, article);
  const id = `agency:${[...nameWords(place.name), ...(rest ?? words)].join("-")}`;
  const state = place.place?.region;
  return { id: state == null ? id : `${id}@${slug(state)}`, rule: rest === undefined ? "name-and-place" : "name" };
}

/** The words of a body's name beside those for its place ("Ga. Highway Patrol", "City Council of Linden"); undefined where it holds none. */
function withoutPlace({ name, spans }: Mention, place: Mention, { text }: ExtractedArticle): string[] | undefined {
  const whole = spans.find((span) => cut(text, span) === name);
  const inner = whole && place.spans.find((span) => covers(whole, span));
  if (whole !== undefined && inner !== undefined) {
    const [before, behind] = [cut(text, [whole[0], inner[0]]), cut(text, [inner[1], whole[1]])];
    return agencyWords(`${before} ${behind}`.trim()).filter((word, at, all) => word !== "of" || at < all.length - 1);
  }
  const words = agencyWords(name).join(" ");
  const own = nameWords(place.name).join(" ");
  return ` ${words} `.includes(` ${own} `) ? ` ${words} `.replace(` ${own} `, " ").trim().split(" ") : undefined;
}

/** "First National Bank": of which town, only a person or more words can tell. */
export function organizationKey(mention: Mention, article: ExtractedArticle): EntityKey {
  const words = organizationWords(mention.name);
  if (isGenericHouse(words)) return owned("org", "generic-name", mention, article);
  return named("org", words, mention, article);
}

/** The town an article names most often, of equals the first. */
function ownTown(article: ExtractedArticle): Mention | undefined {
  const towns = article.mentions.filter(({ kind }) => kind === "City");
  return towns.reduce<Mention | undefined>(
    (best, one) => (one.spans.length > (best?.spans.length ?? 0) ? one : best),
    undefined,
  );
}
