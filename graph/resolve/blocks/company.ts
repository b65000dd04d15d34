import type { ExtractedArticle, Mention } from "../../model/extracted.ts";
import { personName } from "../person-name.ts";
import { isHigh, isLocal } from "../tables/offices.ts";
import { office } from "../tables/titles.ts";

/**
 * Somebody else of an article as the company of all whom it names, in words that another article of that place on that person has as well:
 * "+ohio ada quill", "+harlow shaw" of its sheriff, "-harlow shaw".
 */
export interface Companion {
  readonly surname: string;
  readonly words: readonly string[];
}

/** Where an article is. A foreign country is too large for a place. */
export interface Scene {
  /** Its state. */
  readonly state: string | undefined;
  /** The town that it names most often. */
  readonly town: string | undefined;
}

/** So many people of an article, those it names most, are company for the others. */
const COMPANIONS = 6;

/** One such word of company is enough, or two that leave more open: a full name, or a local office, weighs double what a surname does. */
const ENOUGH = 2;
const SURE = "+";
const OPEN = "-";

/** Whom a local article has for company. A governor, or whoever sits in a nation's parliament, is company for everybody. */
export function companionsIn({ mentions }: ExtractedArticle, scene: Scene): readonly Companion[] {
  const people = mentions.filter(
    ({ kind, unnamed, roles }) =>
      (kind === "Person" || kind === "Official") && !unnamed && !roles.some(({ title }) => isHigh(title)),
  );
  return people
    .filter(({ credit }) => credit !== true)
    .sort((a, b) => b.spans.length - a.spans.length)
    .slice(0, COMPANIONS)
    .flatMap((one) => companion(one, scene));
}

function companion({ name, roles }: Mention, { state, town }: Scene): Companion[] {
  const { surname, given } = personName(name) ?? {};
  if (surname === undefined) return [];
  const places = [state, town].filter((place) => place !== undefined);
  const full = given === undefined ? [] : places.map((place) => `${SURE}${place} ${given} ${surname}`);
  const isSeated = roles.some(({ title }) => isLocal(office(title)));
  const seated = town === undefined || !isSeated ? [] : [`${SURE}${town} ${surname}`];
  const open = town === undefined ? [] : [`${OPEN}${town} ${surname}`];
  return [{ surname, words: [...full, ...seated, ...open] }];
}

/** The company of whoever bears a surname: namesakes and relatives are none. */
export function companyOf(companions: readonly Companion[], surname: string): readonly string[] {
  return companions.flatMap((one) => (one.surname === surname ? [] : one.words));
}

/** Whether so much company is enough to tell somebody by it. */
export function isEnough(shared: ReadonlySet<string>): boolean {
  return [...shared].reduce((sum, word) => sum + (word.startsWith(SURE) ? ENOUGH : 1), 0) >= ENOUGH;
}
