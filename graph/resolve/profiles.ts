import type { ExtractedArticle, Mention, Role } from "../model/extracted.ts";
import { slug } from "../model/tokens.ts";
import { nearOf, stateOf } from "./article-place.ts";
import { containerOf, entityKey, type EntityKey, ID_MAX, outletId, partyKey, stateId } from "./keys.ts";
import { nameWords, partyName } from "./names.ts";
import { personName } from "./person-name.ts";
import { type Profile, shown } from "./profile.ts";
import { office } from "./tables/titles.ts";
import { stateIn } from "./tables/us-states.ts";

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
  const near = [nearOf(article)].flatMap((place) => place ?? []);
  const own = article.mentions.map((mention) => profiled(mention, article, near));
  return [
    ...own,
    ...unnamedIn(article).map((id) => ({ mention: `=${id}`, key: { id, rule: "told" }, profile: exact(id) })),
  ];
}

function profiled(mention: Mention, article: ExtractedArticle, near: readonly string[]): Profiled {
  const key = entityKey(mention, article);
  const rest = { mention: mention.id, key };
  const isOwn = key.id.endsWith(`:${article.id}:${mention.id}`);
  const setting = {
    mention,
    article,
    near,
    name: isOwn ? "" : key.id,
    isListed: mention.authority !== undefined || key.rule === "gazetteer",
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

/** A mention and what must be known to profile it. */
interface Setting {
  readonly mention: Mention;
  readonly article: ExtractedArticle;
  readonly near: readonly string[];
  /** The id that its name gives; "" where it gives none. */
  readonly name: string;
  /** Whether that id comes from a list or gazetteer. */
  readonly isListed: boolean;
}

/** Entities that go by one id and no other: they are never compared. */
function exact(id: string): Profile {
  return { block: `=${id}`, name: id, features: {} };
}

/** People meet under their surname. */
function personProfile({ mention, article, near, name, isListed }: Setting): { profile?: Profile } {
  // A list may know who "the representative of Ohio's 4th district" is.
  if (mention.unnamed) return isListed ? { profile: exact(name) } : {};
  if (mention.name.length > ID_MAX) return {};
  const parts = personName(mention.name);
  if (parts === undefined) return {};
  const { surname, given, middle, suffix } = parts;
  const held = mention.roles.map((role) => seat(role, article));
  const current = held.filter(({ isFormer }) => !isFormer);
  const features = shown({
    given,
    middle,
    suffix,
    listed: isListed ? true : undefined,
    offices: mention.roles.map(({ title }) => office(title)).filter(Boolean),
    party: mention.roles.map(({ party }) => party).find((party) => party !== null) ?? undefined,
    states: current.flatMap(({ state }) => state ?? []),
    towns: current.flatMap(({ town }) => town ?? []),
    bodies: held.flatMap(({ body }) => body ?? []),
    near,
  });
  const party = features.party === undefined ? {} : { party: slug(partyName(features.party)) };
  return { profile: { block: `person:${surname}`, name, features: { ...features, ...party } } };
}

interface Seat {
  readonly isFormer: boolean;
  readonly state?: string | undefined;
  readonly town?: string | undefined;
  readonly body?: string | undefined;
}

/** Where an office is held. A state or town once served in tells nobody apart: people move. */
function seat({ status, of, district }: Role, article: ExtractedArticle): Seat {
  const isFormer = status === "former";
  const place = article.mentions.find(({ id }) => id === of);
  const body = place?.kind === "Agency" || place?.kind === "Organization" ? place : undefined;
  const within = body === undefined ? place : containerOf(body, article);
  const isPlace = within?.kind === "City" || within?.kind === "Region";
  return {
    isFormer,
    state: (isPlace ? stateOf(within, article) : undefined) ?? (district === null ? undefined : stateIn(district)),
    town: within?.kind === "City" ? slug(within.name) : undefined,
    body: body === undefined ? undefined : entityKey(body, article).id,
  };
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
function bodyProfiles({ mention, article, near, name, isListed }: Setting): { profile: Profile; witness?: Profile } {
  if (mention.party) return { profile: exact(name) };
  const family = mention.kind === "Agency" ? "agency" : "org";
  if (!isListed && ACRONYM.test(mention.name))
    return { profile: { block: acronymBlock(family, mention.name), name, features: shown({ near }) } };
  const place = containerOf(mention, article);
  const states = place === undefined ? [] : [stateOf(place, article) ?? slug(place.place?.region ?? "")];
  // The name without the state that tells two bodies of one name apart.
  const [block = name] = name.split("@");
  const profile = isListed ? exact(name) : { block, name, features: shown({ states: states.filter(Boolean), near }) };
  if (mention.acronym === null || place !== undefined) return { profile };
  const witness = { block: acronymBlock(family, mention.acronym), name, features: {}, witness: true } as const;
  return { profile, witness };
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
    ...roles.flatMap(({ party }) => (party === null ? [] : [partyKey(party).id])),
    ...(kind === "City" && place?.region != null ? [stateId(place.region, place.country)] : []),
  ]);
  return [...new Set([...outlet, ...others])].sort();
}
