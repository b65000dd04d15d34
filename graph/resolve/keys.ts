import type { ExtractedArticle, Mention } from "../model/extracted.ts";
import { slug } from "../model/tokens.ts";
import { agencyKey, organizationKey, ownedBodyKey, partyKey } from "./keys/bodies.ts";
import { type EntityKey, named, owned, ownerOf } from "./keys/key.ts";
import { cityKey, regionKey, siteKey } from "./keys/places.ts";
import { authorityKey } from "./claims/authority-claims.ts";
import { organizationWords, personWords } from "./names.ts";
import { personName } from "./person-name.ts";

/** Mention → the key of its entity. */
export type EntityKeys = ReadonlyMap<string, EntityKey>;

/** In UTF-16 code units. What has a longer name is text that was taken for one: it stays in its article, and no index must hold it. */
export const ID_MAX = 1_000;

/** The key of a mention by itself and its article alone. Its id has at most `ID_MAX` code units. */
export function entityKey(mention: Mention, article: ExtractedArticle): EntityKey {
  if (mention.authority !== undefined) return authorityKey(mention, mention.authority);
  const key = keyByName(mention, article);
  return key.id.length <= ID_MAX ? key : owned(key.id.split(":")[0] ?? "", "endless-name", mention, article);
}

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
      return mention.party ? partyKey(mention.name) : organizationKey(mention, article);
    case "Outlet":
      return named("outlet", organizationWords(mention.name), mention, article);
  }
}

/** The medium an article appeared in. */
export function outletId(name: string): string {
  return `outlet:${organizationWords(name).join("-") || slug(name)}`;
}

function personKey(mention: Mention, article: ExtractedArticle): EntityKey {
  if (mention.unnamed) return owned("person", "unnamed-source", mention, article);
  const words = personWords(mention.name);
  if (personName(mention.name)?.given === undefined) return owned("person", "one-word-name", mention, article);
  return { id: `person:${words.join("-")}`, rule: "full-name" };
}
