import { keyOf, type View } from "./candidate.ts";
import type { Name } from "./names.ts";
import { PARTICLES } from "./words.ts";

interface Person {
  readonly names: Name[];
  readonly given: string;
  readonly middle: readonly string[];
  readonly surname: string;
  gender: "m" | "f" | undefined;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;

/**
 * Puts a person's names together. A surname (or given name) alone goes to the person of that name who was named most often before it (news
 * calls whom it is about by the surname, and a relative in full), of equals the last, else to the first who is named in full later.
 */
export function mergePeople(view: View, names: readonly Name[]): Name[][] {
  const people: Person[] = [];
  const parted = names.map((name) => ({ name, parts: partsOf(view, name) }));
  for (const { name, parts } of parted) if (parts.length > 1) addFull(view, people, name, parts);
  const alone: Person[] = [];
  for (const { name, parts } of parted) {
    const [word] = parts;
    if (word === undefined || parts.length > 1) continue;
    const owner = ownerOf(view, people, name, word) ?? alone.find(({ surname }) => surname === word);
    if (owner !== undefined) insert(owner.names, name);
    else alone.push({ names: [name], given: "", middle: [], surname: word, gender: undefined });
  }
  return [...people, ...alone].map(({ names: own }) => own);
}

/** The words of a name, with particles kept on the surname: ["ursula", "von der leyen"]. */
function partsOf(view: View, name: Name): string[] {
  const words = keyOf(view.tokens, name.first, name.end)
    .split(" ")
    .filter((word) => !SUFFIX.test(word) && word !== ",");
  const parts: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (at > 0 && PARTICLES.has(word) && at < words.length - 1) return [...parts, words.slice(at).join(" ")];
    parts.push(word);
  }
  const [only, next] = parts;
  return parts.length === 2 && only !== undefined && PARTICLES.has(only) ? [`${only} ${next ?? ""}`] : parts;
}

function addFull(view: View, people: Person[], name: Name, parts: readonly string[]): void {
  const [given = ""] = parts;
  const surname = parts.at(-1) ?? "";
  const middle = parts.slice(1, -1);
  const same = people.find((person) => person.surname === surname && sameGiven(person, given, middle));
  if (same !== undefined) {
    same.names.push(name);
    return;
  }
  const gender = name.title?.title.gender ?? view.gazetteer.people.genderOf(given);
  people.push({ names: [name], given, middle, surname, gender });
}

/** "Ana", "A." and "Ana M." are one; two different given names are two people. */
function sameGiven(person: Person, given: string, middle: readonly string[]): boolean {
  if (person.given !== given && !initialOf(person.given, given) && !initialOf(given, person.given)) return false;
  const [mine] = person.middle;
  const [theirs] = middle;
  return (
    mine === undefined || theirs === undefined || mine === theirs || initialOf(mine, theirs) || initialOf(theirs, mine)
  );
}

function initialOf(short: string, long: string): boolean {
  return /^\p{L}\.?$/u.test(short) && long.startsWith(short.charAt(0));
}

/** Whom a single word means: of those with the surname, and the gender its title asks for, the one named most often before it. */
function ownerOf(view: View, people: readonly Person[], name: Name, word: string): Person | undefined {
  const gender = name.title?.title.gender;
  const fits = (person: Person): boolean =>
    gender === undefined || person.gender === undefined || person.gender === gender;
  const bySurname = people.filter(
    (person) => fits(person) && (person.surname === word || person.surname.endsWith(` ${word}`)),
  );
  const candidates =
    bySurname.length > 0 ? bySurname : people.filter((person) => fits(person) && isGivenOf(view, person, name, word));
  const before = candidates.filter((person) => (person.names[0]?.first ?? Infinity) < name.first);
  const often = ({ names }: Person): number => countBefore(names, name.first);
  const [owner] = before.sort((a, b) => often(b) - often(a) || lastBefore(b, name) - lastBefore(a, name));
  return owner ?? candidates.find((person) => isCalledSo(person, name));
}

/** Whether somebody who is named in full later may be meant: "President Okoye" is no "first lady Vera Okoye", who has another title or none. */
function isCalledSo({ names }: Person, { title }: Name): boolean {
  const isOffice = title !== undefined && title.title.class !== "honorific" && title.title.class !== "kin";
  return !isOffice || names.some((one) => one.title?.title.name === title.title.name);
}

function isGivenOf(view: View, person: Person, name: Name, word: string): boolean {
  return person.given === word && name.title === undefined && view.tokens[name.first] !== undefined;
}

function lastBefore(person: Person, name: Name): number {
  return person.names[countBefore(person.names, name.first) - 1]?.first ?? -1;
}

function insert(names: Name[], name: Name): void {
  names.splice(countBefore(names, name.first + 1), 0, name);
}

/** How many of the names begin before a token; they are in reading order. */
function countBefore(names: readonly Name[], token: number): number {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.first ?? Infinity) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
