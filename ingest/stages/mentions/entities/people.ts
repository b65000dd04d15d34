import type { View } from "../candidate.ts";
import { type NameParts, namePartsOf } from "./name-parts.ts";
import type { Name } from "../names.ts";
import { countBefore, ownerOf, type Person } from "./surname-owner.ts";

/**
 * Puts a person's names together. A surname (or given name) alone goes to the person of that name who was named most often before it (news
 * calls whom it is about by the surname, and a relative in full), of equals the last, else to the first who is named in full later.
 */
export function mergePeople(view: View, names: readonly Name[]): Name[][] {
  const people: Person[] = [];
  const parted = names.map((name) => ({ name, parts: namePartsOf(view, name) }));
  for (const { name, parts } of parted) if (parts.words.length > 1) addFull(view, people, name, parts);
  const alone: Person[] = [];
  for (const { name, parts } of parted) {
    const [word] = parts.words;
    if (word === undefined || parts.words.length > 1) continue;
    const told = { ...parts, suffix: parts.suffix ?? generationOf(view, name) };
    const owner = ownerOf(view, people, name, told) ?? alone.find(({ surname }) => surname === word);
    if (owner !== undefined) insert(owner.names, name);
    else alone.push({ names: [name], given: "", middle: [], surname: word, suffix: parts.suffix, gender: undefined });
  }
  return [...people, ...alone].map(({ names: own }) => own);
}

function addFull(view: View, people: Person[], name: Name, { words, suffix }: NameParts): void {
  const [given = ""] = words;
  const surname = words.at(-1) ?? "";
  const middle = words.slice(1, -1);
  const fits = (one: Person) =>
    one.surname === surname ? sameGiven(one, given, middle) || areFamilies(one, words) : isFamilyOf(one, words);
  const same = people.filter(fits).find((one) => isOfGeneration(view, one, name, suffix));
  if (same === undefined) {
    const gender = name.title?.title.gender ?? view.gazetteer.people.genderOf(given);
    people.push({ names: [name], given, middle, surname, suffix, gender });
    return;
  }
  same.names.push(name);
  same.suffix ??= suffix;
  if (middle.length > same.middle.length && same.given !== given) Object.assign(same, { given, middle });
}

/** "Ortega Salinas" is "Luis Miguel Ortega Salinas" of the same article, whichever is named first. */
function areFamilies({ given, middle }: Person, words: readonly string[]): boolean {
  const others = words.slice(1, -1);
  if (words.length === 2) return middle.at(-1) === words[0];
  return middle.length === 0 && others.at(-1) === given;
}

/** "Ortega Salinas" is "Pedro de la Cruz Ortega Salinas", all of whose words behind "de la" are taken for family names. */
function isFamilyOf({ surname }: Person, words: readonly string[]): boolean {
  const isTwo = surname.includes(" y "); // "Luis Marsh y Ana Cole"
  return !isTwo && words.length === 2 && surname.endsWith(` ${words.join(" ")}`);
}

/** Father and son are two, though the suffix of either may be left out: "Karl Dahl Jr. said that his father, Karl Dahl, …". */
function isOfGeneration({ tokens }: View, person: Person, { first }: Name, suffix: string | undefined): boolean {
  if (person.suffix === suffix) return true;
  if (person.suffix !== undefined && suffix !== undefined) return false;
  const before = tokens[first - 1]?.text === "," ? first - 2 : first - 1;
  return !KIN.has(tokens[before]?.lower ?? "");
}

/** "the elder Dahl", "the younger Dahl": father and son are told apart by it where both are known by the surname. */
function generationOf({ tokens }: View, { first }: Name): string | undefined {
  const isTheOne = tokens[first - 2]?.lower === "the";
  return isTheOne ? GENERATIONS.get(tokens[first - 1]?.lower ?? "") : undefined;
}

const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ["elder", "sr"],
  ["older", "sr"],
  ["younger", "jr"],
]);

const KIN: ReadonlySet<string> = new Set(["father", "dad", "son", "grandfather", "grandson", "namesake"]);

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

function insert(names: Name[], name: Name): void {
  names.splice(countBefore(names, name.first + 1), 0, name);
}
