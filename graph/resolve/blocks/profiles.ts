import type { ExtractedArticle, Mention } from "../../model/extracted.ts";
import { slug } from "../../model/tokens.ts";
import { whereabouts } from "../article-place.ts";
import { entityKey, outletId } from "../keys.ts";
import { partyKey } from "../keys/bodies.ts";
import { containerOf, type EntityKey, ownerOf } from "../keys/key.ts";
import { stateId } from "../keys/places.ts";
import { isParty, nameWords } from "../names.ts";
import { stateIn } from "../tables/us-states.ts";
import { stateOf } from "../told-state.ts";
import { ownedBodyProfile, personProfile, type Setting } from "./person-profile.ts";
import { exact, type Profile, shown } from "./profile.ts";

/** How one mention of an article enters the record's index. */
export interface Profiled {
  /** The mention's id in its article; `=` and the entity's id for what the article brings in without naming it, such as its outlet. */
  readonly mention: string;
  /** The id that the mention would have if its article were alone. */
  readonly key: EntityKey;
  /** Absent for what never leaves its article, such as an unnamed source. */
  readonly profile?: Profile;
  /** What an acronym of that name stands for. */
  readonly witness?: Profile;
}

/** Every entity of an article with what tells it from others, in the order of the mentions. */
export function profilesOf(article: ExtractedArticle): Profiled[] {
  const around = { article, ...whereabouts(article) };
  const own = article.mentions.map((mention) => profiled(mention, around));
  return [
    ...own,
    ...unnamedIn(article).map((id) => ({ mention: `=${id}`, key: { id, rule: "told" }, profile: exact(id) })),
  ];
}

function profiled(
  mention: Mention,
  around: Pick<Setting, "article" | "near" | "isWide" | "people" | "company">,
): Profiled {
  const { article } = around;
  const key = entityKey(mention, article);
  const rest = { mention: mention.id, key };
  if (mention.credit === true) return rest;
  const isOwn = key.id.endsWith(`:${article.id}:${mention.id}`);
  const setting = {
    ...around,
    mention,
    name: isOwn ? "" : key.id,
    isListed: mention.authority !== undefined || key.rule.startsWith("gazetteer"),
  };
  switch (mention.kind) {
    case "Official":
    case "Person":
      return { ...rest, ...personProfile(setting) };
    case "City":
      return isOwn ? rest : { ...rest, profile: cityProfile(setting) };
    case "Agency":
    case "Organization":
      return isOwn ? rest : { ...rest, ...bodyProfiles(setting) };
    case "Region":
    case "Site":
    case "Outlet":
      return isOwn ? rest : { ...rest, profile: exact(key.id) };
  }
}

function cityProfile({ mention, article, near, name, isListed }: Setting): Profile {
  const listed = isListed ? true : undefined;
  const states = [stateOf(mention, article) ?? slug(mention.place?.region ?? "")].filter(Boolean);
  // Of a town on a map, where an article is tells nothing more.
  const around = isListed ? [] : near;
  return {
    block: `city:${nameWords(mention.name).join("-")}`,
    name,
    features: shown({ listed, states, near: around }),
  };
}

/** Bodies meet under their name; one known by its acronym shows what the acronym stands for. */
function bodyProfiles(setting: Setting): { profile?: Profile; witness?: Profile } {
  const { mention, article, near, name, isListed } = setting;
  if (mention.party) return { profile: exact(name) };
  const owner = ownerOf(mention, article);
  if (owner !== undefined) return ownedBodyProfile(setting, owner);
  const family = mention.kind === "Agency" ? "agency" : "org";
  if (!isListed && ACRONYM.test(mention.name))
    return { profile: { block: acronymBlock(family, mention.name), name, features: shown({ near }) } };
  const place = containerOf(mention, article);
  if (!isListed && place === undefined && SHORT_NAME.test(mention.name)) {
    return { profile: { block: shortBlock(family, mention.name), name, features: shown({ near }) } };
  }
  // "Georgia Bureau of Investigation" is Georgia's, also where an article has only "GBI".
  const states = place === undefined ? [stateIn(mention.name) ?? ""] : placeStates(place, article);
  // The name without the state that tells two bodies of one name apart.
  const [block = name] = name.split("@");
  const profile = isListed ? exact(name) : { block, name, features: shown({ states: states.filter(Boolean), near }) };
  const short = place === undefined ? shortForm(mention, family) : undefined;
  if (short === undefined) return { profile };
  return { profile, witness: { block: short, name, features: {}, witness: true } };
}

function placeStates(place: Mention, article: ExtractedArticle): string[] {
  return place.guessed === true ? [] : [stateOf(place, article) ?? slug(place.place?.region ?? "")];
}

/** The block in which what a body is called for short meets what it stands for; undefined where its article shows none. */
function shortForm({ name, acronym, aliases }: Mention, family: string): string | undefined {
  if (acronym !== null) return acronymBlock(family, acronym);
  const last = aliases.find((alias) => SHORT_NAME.test(alias) && name.endsWith(` ${alias}`));
  return last === undefined ? undefined : shortBlock(family, last);
}

/** What a club or company may be called for short: "Hawks" of the Tolland Hawks. */
const SHORT_NAME = /^\p{Lu}\p{Ll}+s$/u;

function shortBlock(family: string, name: string): string {
  return `${family}:~${slug(name)}`;
}

/** A name of capitals alone, with or without stops: FEMA, N.A.A.C.P. */
const ACRONYM = /^(?:[A-Z]\.?){2,8}$/u;

function acronymBlock(family: string, acronym: string): string {
  return `${family}:=${slug(acronym.replaceAll(".", ""))}`;
}

/** Entities that an article's facts bring in beside its mentions: its outlet, the parties of its officials, the states of its towns. */
function unnamedIn(article: ExtractedArticle): string[] {
  const outlet = article.outlet === null || article.outlet.trim() === "" ? [] : [outletId(article.outlet)];
  const others = article.mentions.flatMap(({ kind, place, roles }) => [
    ...roles.flatMap(({ party }) => (party === null || !isParty(party) ? [] : [partyKey(party).id])),
    ...(kind === "City" && place?.region != null ? [stateId(place.region, place.country)] : []),
  ]);
  return [...new Set([...outlet, ...others])].sort();
}
