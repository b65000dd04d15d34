import type { ExtractedArticle, Mention } from "../../model/extracted.ts";
import { slug } from "../../model/tokens.ts";
import { personName } from "../person-name.ts";
import { formalName } from "../tables/nicknames.ts";
import { isHigh, isLocal, postOf } from "../tables/offices.ts";
import { office } from "../tables/titles.ts";

/**
 * Somebody else of an article as the company of all whom it names, in words that another article of that place on that person has as well:
 * "+ohio ada quill", "+harlow shaw" of its sheriff, "+harlow shaw @bell" in one paper, "-harlow shaw", "-ada quill".
 */
interface Companion {
  readonly surname: string;
  readonly words: readonly string[];
}

/** The company that a local article is. */
export interface Company {
  readonly scene: Scene;
  readonly companions: readonly Companion[];
}

/** Where an article is. A foreign country is too large for a place. */
export interface Scene {
  /** Its state. */
  readonly state: string | undefined;
  /** The town that it names most often. */
  readonly town: string | undefined;
  readonly outlet: string | null;
}

/** So many people of an article, those it names most, are company for the others. */
const COMPANIONS = 6;

/** One such word of company is enough, or two that leave more open: a full name, or a local office, weighs double what a surname does. */
const ENOUGH = 2;
const SURE = "+";
const OPEN = "-";

/** Whom a local article has for company. A governor, or whoever sits in a nation's parliament, is company for everybody. */
export function companyIn({ mentions }: ExtractedArticle, scene: Scene): Company {
  const people = mentions.filter(
    ({ kind, unnamed, roles }) =>
      (kind === "Person" || kind === "Official") && !unnamed && !roles.some(({ title }) => isHigh(title)),
  );
  const most = people
    .filter(({ credit }) => credit !== true)
    .sort((a, b) => b.spans.length - a.spans.length)
    .slice(0, COMPANIONS);
  return { scene, companions: most.flatMap((one) => companion(one, seatsOf(one, mentions), scene)) };
}

/** The towns in which somebody holds an office of a town, or all that is told is the office: then there is one, `undefined`. */
function seatsOf({ roles }: Mention, mentions: readonly Mention[]): (string | undefined)[] {
  return roles
    .filter(({ title }) => isLocal(office(title)))
    .map(({ of }) => {
      const seat = mentions.find(({ id, kind }) => id === of && kind === "City");
      return seat === undefined ? undefined : slug(seat.name);
    });
}

function companion(
  { name }: Mention,
  seats: readonly (string | undefined)[],
  { state, town, outlet }: Scene,
): Companion[] {
  const { surname, given: written } = personName(name) ?? {};
  if (surname === undefined) return [];
  // "Bill Shaw" of one report is "William Shaw" of the next.
  const given = written === undefined ? undefined : formalName(written);
  const places = [state, town].filter((place) => place !== undefined);
  // Two who are named in full tell the same story wherever an article seems to be: of a flight, one names where it ended.
  const anywhere = given === undefined ? [] : [`${OPEN}${given} ${surname}`];
  const full = given === undefined ? [] : places.map((place) => `${SURE}${place} ${given} ${surname}`);
  const seated = new Set(seats.flatMap((seat) => seat ?? town ?? []).map((seat) => `${SURE}${seat} ${surname}`));
  const inTown = town === undefined ? [] : [`${OPEN}${town} ${surname}`];
  const inPaper = town === undefined || outlet === null ? [] : [`${SURE}${town} ${surname} @${slug(outlet)}`];
  return [{ surname, words: [...full, ...anywhere, ...seated, ...inPaper, ...inTown] }];
}

/**
 * The company of whoever bears a surname: namesakes and relatives are none. A post that a town has one of is as good: "+harlow =chief" of
 * "Chief Shaw" and of the police chief, Ada Shaw.
 */
export function companyOf(
  { scene: { town }, companions }: Company,
  surname: string,
  offices: readonly string[],
): readonly string[] {
  const posts = town === undefined ? [] : offices.flatMap((one) => postOf(one) ?? []);
  return [
    ...companions.flatMap((one) => (one.surname === surname ? [] : one.words)),
    ...posts.map((post) => `${SURE}${town} =${post}`),
  ];
}

/** Whether so much company is enough to tell somebody by it. */
export function isEnough(shared: ReadonlySet<string>): boolean {
  return [...shared].reduce((sum, word) => sum + (word.startsWith(SURE) ? ENOUGH : 1), 0) >= ENOUGH;
}
