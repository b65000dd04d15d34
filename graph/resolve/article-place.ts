import type { ExtractedArticle, Mention } from "../model/extracted.ts";
import { slug } from "../model/tokens.ts";
import { type Company, companyIn, type Scene } from "./blocks/company.ts";
import { entityKey } from "./keys.ts";
import { personName } from "./person-name.ts";
import { isNational } from "./tables/offices.ts";
import { toldStateOf } from "./told-state.ts";

/** Where an article is, and whether it is news of more than that. */
export interface Whereabouts {
  /** The state or foreign country that it names most often by itself and its towns, else the town it names most often. */
  readonly near: readonly string[];
  readonly isWide: boolean;
  /** Given name and surname of the people it names most often, most first. */
  readonly people: readonly string[];
  /** Its company, if it is news of one place: whoever sits in a nation's government or parliament makes it more. */
  readonly company: Company | undefined;
}

/** News of so many states or countries is of none of them alone. */
const WIDE = 3;

export function whereabouts(article: ExtractedArticle): Whereabouts {
  const places = article.mentions.filter(({ kind }) => kind === "City" || kind === "Region");
  const lands = timesNamed(places, (place) => toldStateOf(place, article) ?? abroad(place));
  const towns = () => timesNamed(places, (place) => (place.kind === "City" ? entityKey(place, article).id : undefined));
  const most = mostNamed(lands) ?? mostNamed(towns());
  const near = most === undefined ? [] : [most];
  const isOfMany = lands.size >= WIDE || article.mentions.some((one) => sitsInNation(one, article));
  return {
    near,
    isWide: isOfMany || article.mentions.some(isOfNation),
    people: peopleOf(article),
    company: isOfMany ? undefined : companyIn(article, sceneOf(article, places, most)),
  };
}

/** Of towns that nobody places, and abroad, there is no state. */
function sceneOf({ outlet }: ExtractedArticle, places: readonly Mention[], most: string | undefined): Scene {
  const isState = most !== undefined && /^[a-z-]+$/u.test(most);
  const towns = timesNamed(places, ({ kind, name }) => (kind === "City" ? slug(name) : undefined));
  return { state: isState ? most : undefined, town: mostNamed(towns), outlet };
}

/** So many people of an article are told beside each of them. */
const PEOPLE = 4;

function peopleOf({ mentions }: ExtractedArticle): readonly string[] {
  const all = mentions.filter(({ kind, unnamed }) => !unnamed && (kind === "Person" || kind === "Official"));
  const times = timesNamed(all, ({ name }) => calledIn(name));
  return [...times]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, PEOPLE)
    .map(([called]) => called);
}

/** "ada quill": a surname alone may be anybody's, and so two towns with two pairs of namesakes would be one. */
function calledIn(name: string): string | undefined {
  const { given, surname } = personName(name) ?? {};
  return given === undefined || surname === undefined ? undefined : `${given} ${surname}`;
}

/** `FR`; undefined in the United States. */
function abroad({ place, guessed }: Mention): string | undefined {
  return place === null || guessed === true || place.country === "US" || place.country === ""
    ? undefined
    : place.country;
}

/** A federal body, or a party: news of the whole country, as is who sits in a nation's government or parliament. */
function isOfNation({ kind, level, party }: Mention): boolean {
  return level === "federal" || (kind === "Organization" && party);
}

/** "Rep. Ana Ruiz" of the Ohio House sits in no nation's. */
function sitsInNation({ roles }: Mention, { mentions }: ExtractedArticle): boolean {
  const isOfState = (of: string | null) =>
    mentions.some(
      ({ id, kind, level, name }) =>
        id === of && kind === "Agency" && (level === "state" || (level !== "federal" && CHAMBER.test(name))),
    );
  return roles.some(({ title, of }) => isNational(title) && !isOfState(of));
}

const CHAMBER = /\s(?:House|Senate|Assembly)$/;

function timesNamed(
  mentions: readonly Mention[],
  told: (one: Mention) => string | undefined,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const one = told(mention);
    if (one !== undefined) counts.set(one, (counts.get(one) ?? 0) + mention.spans.length);
  }
  return counts;
}

/** Of equals the first. */
function mostNamed(counts: ReadonlyMap<string, number>): string | undefined {
  return [...counts].reduce<[string, number] | undefined>(
    (best, one) => (one[1] > (best?.[1] ?? 0) ? one : best),
    undefined,
  )?.[0];
}
