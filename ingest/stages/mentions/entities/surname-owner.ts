import { office } from "../../../../graph/resolve/tables/titles.ts";
import type { View } from "../candidate.ts";
import type { Name } from "../names.ts";
import type { NameParts } from "./name-parts.ts";
import { OWNERS } from "../words/around-names.ts";

/** Somebody of the article with the names found so far, in reading order. */
export interface Person {
  readonly names: Name[];
  given: string;
  middle: readonly string[];
  readonly surname: string;
  /** "jr", "sr" and the like; undefined while nothing has told one. */
  suffix: string | undefined;
  gender: "m" | "f" | undefined;
}

/** Whom a single word means: of those with the surname, and the gender its title asks for, the one named most often before it. */
export function ownerOf(
  view: View,
  people: readonly Person[],
  name: Name,
  { words, suffix }: NameParts,
): Person | undefined {
  const [word = ""] = words;
  const gender = name.title?.title.gender ?? genderBehind(view, name);
  const isOther = (mine: string | undefined, theirs: string | undefined): boolean =>
    mine !== undefined && theirs !== undefined && mine !== theirs;
  const fits = (person: Person): boolean => !isOther(person.gender, gender) && !isOther(person.suffix, suffix);
  const bySurname = people.filter(
    (person) => fits(person) && (person.surname === word || person.surname.endsWith(` ${word}`)),
  );
  const candidates =
    bySurname.length > 0 ? bySurname : people.filter((person) => fits(person) && isGivenOf(view, person, name, word));
  const alike = candidates.filter(
    (person) =>
      (suffix !== undefined && person.suffix === suffix) || (gender !== undefined && person.gender === gender),
  );
  const holders = candidates.filter((person) => holdsOffice(view, person, name));
  const meant = [holders, alike, candidates].find(({ length }) => length > 0) ?? [];
  const before = meant.filter((person) => (person.names[0]?.first ?? Infinity) < name.first);
  const often = ({ names }: Person): number => countBefore(names, name.first);
  const [owner] = before.sort((a, b) => often(b) - often(a) || lastBefore(b, name) - lastBefore(a, name));
  return owner ?? candidates.find((person) => isCalledSo(person, name));
}

/** "Mayor Ruiz" is of two of the name "Mayor Ana Ruiz" or "Ana Ruiz, the mayor", however often the other is named. */
function holdsOffice(view: View, { names }: Person, { title }: Name): boolean {
  if (!isOffice(title)) return false;
  const held = officeOf(title);
  const noun = office(title?.title.name.split(" ").at(-1) ?? "") || held;
  return names.some((one) => isPartOf(held, officeOf(one.title)) || isApposed(view, one, noun));
}

/** "Cllr Ruiz" holds the office of "Councillor Ana Ruiz", as "Sen. Ruiz" does of "Senator Ana Ruiz". */
function officeOf(title: Name["title"]): string {
  return title === undefined ? "" : office(title.title.name);
}

/** "Director Ruiz" is the executive director. */
function isPartOf(held: string, whole: string): boolean {
  const words = whole.split("-");
  return held !== "" && held.split("-").every((word) => words.includes(word));
}

function isOffice(title: Name["title"]): boolean {
  return title !== undefined && title.title.class !== "honorific" && title.title.class !== "kin";
}

/** An office is told in so few words behind a comma: "Ana Ruiz, 51, the town's mayor". */
const APPOSED = 8;

function isApposed({ tokens }: View, { end }: Name, noun: string): boolean {
  if (tokens[end]?.text !== ",") return false;
  const behind = tokens.slice(end + 1, end + APPOSED);
  const stop = behind.findIndex(({ pos, text }) => pos === "VERB" || text === "." || text === "”");
  return behind.slice(0, stop < 0 ? APPOSED : stop).some(({ lower }) => lower !== "council" && office(lower) === noun);
}

/** "Hallam shook her head": of two of the name, her. "Hallam thanked her" may be of anybody. */
function genderBehind({ tokens }: View, { end }: Name): "m" | "f" | undefined {
  const [verb, owner, own] = [tokens[end], tokens[end + 1], tokens[end + 2]];
  if (verb?.pos !== "VERB" || (own?.pos !== "NOUN" && own?.pos !== "ADJ")) return undefined;
  return OWNERS.get(owner?.lower ?? "");
}

/** Whether somebody who is named in full later may be meant: "President Okoye" is no "first lady Vera Okoye", who has another title or none. */
function isCalledSo({ names }: Person, { title }: Name): boolean {
  return !isOffice(title) || names.some((one) => one.title?.title.name === title?.title.name);
}

function isGivenOf(view: View, person: Person, name: Name, word: string): boolean {
  const isGiven = name.title === undefined || /^(?:sir|dame|lord|lady)$/.test(name.title.title.name);
  if (isNickname(person, word)) return name.title === undefined || name.title.title.class === "honorific";
  return person.given === word && isGiven && view.tokens[name.first] !== undefined;
}

/** "Mr. Dot", where the article names Theodora "Dot" Lindqvist. */
function isNickname({ middle }: Person, word: string): boolean {
  return middle.some((one) => /^["“]/.test(one) && one.replace(/["“”]/g, "") === word);
}

function lastBefore(person: Person, name: Name): number {
  return person.names[countBefore(person.names, name.first) - 1]?.first ?? -1;
}

/** How many of the names begin before a token; they are in reading order. */
export function countBefore(names: readonly Name[], token: number): number {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.first ?? Infinity) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
