import { houseWords } from "../bodies/short-house-names.ts";
import { LAST_WORDS } from "../bodies/short-body-names.ts";
import { keyOf, type View } from "../candidate.ts";
import { NICKNAMES } from "../evidence/lists.ts";
import type { Name } from "../names.ts";
import { COMPANY_FORMS, PAPERS } from "../words/businesses.ts";
import { words } from "../../word-list.ts";

/** The words that identify a body: without article, legal form and a closing "department". */
export function bodyKey(view: View, { first, end, body }: Name): string {
  if (body !== undefined) return body.name.toLowerCase();
  const words = [...writtenWords(view, first, end)];
  while (words.length > 1 && (COMPANY_FORMS.has(words.at(-1) ?? "") || words.at(-1) === ",")) words.pop();
  const last = words.at(-1)?.replace(/^dept\.?$/, "department");
  if (last === "department" && words.length > 2) words.pop();
  return words.join(" ").replace(/,$/, "");
}

/** The words of a name without its article; "Local 512 of the Harbor Pilots" as "Harbor Pilots Local 512". */
function writtenWords({ tokens }: View, first: number, end: number): readonly string[] {
  return localLast(keyOf(tokens, first, end).replace(/^the /, "").split(" "));
}

function localLast(words: readonly string[]): readonly string[] {
  const [local = "", number = "", of, ...union] = words;
  if (!/^(?:local|lodge)$/i.test(local) || of !== "of" || union.length === 0) return words;
  return [...(union[0] === "the" ? union.slice(1) : union), local, number];
}

/** What a local of a union is called where the article has only its number before the union. */
export function nameOfLocal(written: string): string {
  return localLast(written.split(" ")).join(" ");
}

/** "The Tamarack Public Power District, better known as TamPower". */
const KNOWN_AS = /^,? ?\(?(?:also |better |widely |commonly )?known as(?: the)?$/;
const KNOWN_AS_MAX = 5;

/** The words from one name to the next; empty where they are many. */
function wordsBetween({ tokens }: View, { end }: Name, { first }: Name): string {
  if (first <= end || first - end > KNOWN_AS_MAX) return "";
  const words = tokens.slice(end, first).map(({ lower }) => lower);
  return words.join(" ");
}

/** Which shorter key stands for which longer one: what is in brackets behind a name or "known as", initials, first words. */
export function expansions(view: View, names: readonly Name[]): Map<string, string> {
  const keys = new Map(names.map((name) => [bodyKey(view, name), name]));
  const longFor = new Map<string, string>();
  const link = (short: string, long: string): void => {
    if (short !== long && keys.has(short) && !longFor.has(short)) longFor.set(short, long);
  };
  names.forEach((name, at) => {
    const next = names[at + 1];
    if (next === undefined) return;
    if (KNOWN_AS.test(wordsBetween(view, name, next))) link(bodyKey(view, next), bodyKey(view, name));
    if (view.tokens[name.end]?.text !== "(" || next.first !== name.end + 1) return;
    if (view.tokens[next.end]?.text === ")" && next.end - next.first === 1)
      link(bodyKey(view, next), bodyKey(view, name));
  });
  for (const [short, long] of [...lastWords(view, names), ...tails(view, names)]) link(short, long);
  for (const [key, name] of keys) {
    const words = writtenWords(view, name.first, name.end);
    if (words.length < 2) continue;
    link(initials(words), key);
    if (name.body === undefined && words.length > 1 && !isPlacesBody(words)) link(words.slice(0, -1).join(" "), key);
    if (/^(?:local|lodge) \d+$/.test(words.slice(-2).join(" ")) && words.length > 2)
      link(words.slice(-2).join(" "), key);
  }
  for (const [short, long] of [...medicalCenters(keys), ...houses(keys), ...firstWords(view, names)]) link(short, long);
  return new Map([...longFor].map(([short, long]) => [short, longFor.get(long) ?? long]));
}

/** "Otis Regional" is Otis Regional Medical Center. */
function medicalCenters(keys: ReadonlyMap<string, Name>): [short: string, long: string][] {
  return [...keys.keys()].flatMap((key) => {
    const short = key.replace(/ medical cent(?:er|re)$/, "");
    return short === key || !short.includes(" ") ? [] : [[short, key] as [string, string]];
  });
}

/** "Marrow Creek" is Marrow Creek Correctional Center. */
function houses(keys: ReadonlyMap<string, Name>): [short: string, long: string][] {
  return [...keys.keys()].flatMap((key) => {
    const short = houseWords(key);
    return short === undefined ? [] : [[short, key] as [string, string]];
  });
}

/** "Otis" is the town of "Otis Police", no shorter name of theirs. */
export function isPlacesBody(words: readonly string[]): boolean {
  return (
    words.length === 2 && /^(?:police|council|hospital|school|university|college|airport|fire)$/.test(words[1] ?? "")
  );
}

/** "The Post" is the one paper of the article that ends so, "the Hawks" the one club, "the Alliance" the one body: the last word → the whole key. */
function lastWords(view: View, names: readonly Name[]): Map<string, string> {
  const teams = teamWords(view, names);
  const isShort = (last: string, { kind }: Name): boolean =>
    kind === "Outlet"
      ? PAPERS.test(last)
      : LAST_WORDS.has(last) || (kind === "Organization" && (NICKNAMES.has(last) || teams.has(last)));
  return onlyOnes(view, names, ({ end }) => end - 1, isShort);
}

/** "herons" of the Linden Herons: the plurals that stand behind a town that tables have, and alone. */
function teamWords({ tokens, gazetteer }: View, names: readonly Name[]): ReadonlySet<string> {
  const lastOf = ({ end }: Name): string => tokens[end - 1]?.lower ?? "";
  const alone = new Set(names.filter(({ first, end }) => end - first === 1).map(lastOf));
  const ofTown = ({ first, end }: Name) =>
    end - first > 1 && gazetteer.cities.named(keyOf(tokens, first, end - 1)).length > 0;
  return new Set(
    names.filter((name) => lastOf(name).endsWith("s") && alone.has(lastOf(name)) && ofTown(name)).map(lastOf),
  );
}

/** "Linnet" is the one body of the article that opens so: the first word → the whole key. */
function firstWords(view: View, names: readonly Name[]): Map<string, string> {
  const listed = new Set(
    names.flatMap(({ first, end, body }) => (body === undefined || end - first > 1 ? [] : [first])),
  );
  const isListed = (lower: string): boolean => [...listed].some((first) => view.tokens[first]?.lower === lower);
  const isHouse = (end: number): boolean => HOUSES.has(view.tokens[end - 1]?.lower ?? "");
  const isOpening = (lower: string, { first, end, kind, body }: Name): boolean =>
    kind === "Organization" &&
    body === undefined &&
    view.tokens[first + 1]?.text !== "-" &&
    !isListed(lower) &&
    !isHouse(end);
  return onlyOnes(view, names, ({ first }) => first, isOpening);
}

/** What is mostly called after its town, which goes by the first word as well. */
const HOUSES: ReadonlySet<string> = words(
  "center centre club church chapel museum library hospital clinic hotel inn hall theatre theater chamber cemetery",
);

/** A word at one place of longer names → the key of the one body that has it there. */
function onlyOnes(
  view: View,
  names: readonly Name[],
  placeOf: (name: Name) => number,
  fits: (word: string, name: Name) => boolean,
): Map<string, string> {
  const found = new Map<string, string>();
  for (const name of names) {
    const lower = view.tokens[placeOf(name)]?.lower ?? "";
    if (name.end - name.first < 2 || !fits(lower, name)) continue;
    const [key, known] = [bodyKey(view, name), found.get(lower)];
    found.set(lower, known === undefined || known === key ? key : "");
  }
  return new Map([...found].filter(([, key]) => key !== ""));
}

/** "the Highway Patrol" is the one agency of the article that ends so, "Ohio Highway Patrol", unless another place owns it. */
function tails(view: View, names: readonly Name[]): Map<string, string> {
  const written = ({ first, end }: Name): string => keyOf(view.tokens, first, end);
  const agencies = new Map(names.flatMap((name) => (name.kind === "Agency" ? [[written(name), name] as const] : [])));
  const found = new Map<string, string>();
  for (const [short, { body, first, end }] of agencies) {
    if (body !== undefined || end - first < 2) continue;
    const longer = [...agencies].filter(
      ([key]) => key.endsWith(` ${short}`) && isPlace(key.slice(0, -short.length - 1)),
    );
    const [only] = longer.length === 1 ? longer : [];
    if (only === undefined || names.some((name) => written(name) === short && isOwned(view, name))) continue;
    found.set(bodyKey(view, agencies.get(short) ?? only[1]), bodyKey(view, only[1]));
  }
  return found;
}

/** "ohio", "new york state", not "director of ohio". */
function isPlace(words: string): boolean {
  return (
    words.split(" ").length < PLACE_MAX && !/\b(?:of|the|for|and|director|chief|democrat|republican)\b/.test(words)
  );
}

const PLACE_MAX = 4;

/** "the county Health Department", "Linden's Health Department": of a place of its own. */
function isOwned({ tokens }: View, { first }: Name): boolean {
  return /^(?:['’]s?|county|city|town|village|federal)$/.test(tokens[first - 1]?.lower ?? "");
}

function initials(words: readonly string[]): string {
  return words
    .filter((word) => !/^(?:of|and|the|for|on|in|&|-)$/.test(word))
    .map((word) => word.charAt(0))
    .join("");
}

/** The acronym among the writings of one body, if another of them is spelled out. */
export function acronymOf(written: readonly string[]): string | null {
  const long = written.find((words) => words.includes(" "));
  if (long === undefined) return null;
  return written.find((words) => /^[A-Z][A-Z.&]{1,7}$/.test(words)) ?? null;
}
