import type { ExtractedArticle, Mention, Role } from "../../model/extracted.ts";
import { slug } from "../../model/tokens.ts";
import { toldStateOf } from "../told-state.ts";
import { entityKey, ID_MAX } from "../keys.ts";
import { containerOf } from "../keys/key.ts";
import { isParty, nameWords, partyName, personWords } from "../names.ts";
import { personName } from "../person-name.ts";
import { type Company, companyOf } from "./company.ts";
import { EVERYWHERE, exact, type Profile, shown } from "./profile.ts";
import { isFrequent } from "../tables/common-names.ts";
import { isHigh, isLocal } from "../tables/offices.ts";
import { office } from "../tables/titles.ts";
import { stateIn } from "../tables/us-states.ts";

/** A mention and what must be known to profile it. */
export interface Setting {
  readonly mention: Mention;
  readonly article: ExtractedArticle;
  readonly near: readonly string[];
  /** Whether the article is of more than that place. */
  readonly isWide: boolean;
  /** Given name and surname of the people whom the article names most. */
  readonly people: readonly string[];
  /** The company that the article is, if it is local. */
  readonly company: Company | undefined;
  /** The id that its name gives; "" where it gives none. */
  readonly name: string;
  /** Whether that id comes from a list or gazetteer. */
  readonly isListed: boolean;
}

/** People meet under their surname. */
export function personProfile({ mention, article, near, isWide, people, company, name, isListed }: Setting): {
  profile?: Profile;
} {
  // A list may know who "the representative of Ohio's 4th district" is.
  if (mention.unnamed) return isListed ? { profile: exact(name) } : {};
  if (mention.name.length > ID_MAX) return {};
  const parts = personName(mention.name);
  if (parts === undefined) return {};
  const { surname, given, middle, suffix } = parts;
  const held = mention.roles.map((role) => seat(role, article));
  const current = held.filter(({ isFormer }) => !isFormer);
  const offices = mention.roles.map(({ title }) => office(title));
  const isKnown = mention.roles.some(({ title }) => isHigh(title));
  const features = shown({
    given,
    middle,
    familyNames: mention.familyNames,
    suffix,
    apart: given === undefined ? namesakesIn(article, mention, surname) : [],
    besideKin: suffix !== undefined && KIN.test(article.text) ? true : undefined,
    listed: isListed ? true : undefined,
    offices: offices.filter(Boolean),
    local: held.some(({ isFormer }, at) => !isFormer && isLocal(offices[at] ?? "")) ? true : undefined,
    party: mention.roles.map(({ party }) => party).find((party) => party !== null && isParty(party)) ?? undefined,
    states: current.flatMap(({ state }) => state ?? []),
    towns: current.flatMap(({ town }) => town ?? []),
    bodies: held.flatMap(({ body }) => body ?? []),
    near: isWide || isKnown ? [...near, EVERYWHERE] : near,
    beside: isKnown || !isFrequent(given ?? "") ? [] : people.filter((one) => !one.endsWith(` ${surname}`)),
    company: company === undefined ? [] : companyOf(company, surname, offices),
  });
  const party = features.party === undefined ? {} : { party: slug(partyName(features.party)) };
  return { profile: { block: `person:${surname}`, name, features: { ...features, ...party } } };
}

/** The given names of the others of a surname whom an article names. */
function namesakesIn({ mentions }: ExtractedArticle, { id }: Mention, surname: string): string[] {
  return mentions.flatMap((one) => {
    if (one.id === id || one.unnamed || (one.kind !== "Person" && one.kind !== "Official")) return [];
    const name = personName(one.name);
    return name?.surname === surname ? (name.given ?? []) : [];
  });
}

/** Whose father or son an article tells of. */
const KIN =
  /\b(?:my|his|her|their|our|whose|late) (?:late |own |elder |older )?(?:father|dad|son|grandfather|grandson|namesake)\b/iu;

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
    state: (isPlace ? toldStateOf(within, article) : undefined) ?? (district === null ? undefined : stateIn(district)),
    town: within?.kind === "City" ? slug(within.name) : undefined,
    body: body === undefined ? undefined : entityKey(body, article).id,
  };
}

/** A body that is told by its person meets those of the same noun, and is told apart as the person is: "Vale's campaign" is Ana Vale's. */
export function ownedBodyProfile(setting: Setting, owner: Mention): { profile?: Profile } {
  const { profile } = personProfile({ ...setting, mention: owner, isListed: false });
  const noun = nameWords(setting.mention.name).at(-1) ?? "";
  const name = personWords(owner.name).length < 2 ? "" : setting.name;
  return profile === undefined ? {} : { profile: { ...profile, block: `${profile.block} ${noun}`, name } };
}
