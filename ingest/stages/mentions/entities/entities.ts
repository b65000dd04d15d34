import { keyOf, type View } from "../candidate.ts";
import { mergePeople } from "./people.ts";
import { acronymOf, bodyKey, expansions, nameOfLocal } from "./body-names.ts";
import type { Entity, Name } from "../names.ts";
import { withKinSurname } from "./kin-names.ts";
import { withSharedSurname } from "./shared-surname.ts";

/** Puts the names of one thing together: surnames with full names, acronyms with what they stand for, places by their words. */
export function entitiesOf(view: View, text: string, names: readonly Name[]): Entity[] {
  const people = names.filter(({ kind, unnamed }) => kind === "Person" && unnamed === undefined);
  const bodies = names.filter(({ kind }) => kind === "Agency" || kind === "Organization" || kind === "Outlet");
  const places = names.filter(({ kind }) => kind === "City" || kind === "Region" || kind === "Site");
  const clusters = [...mergePeople(view, people), ...mergeBodies(view, bodies), ...mergePlaces(view, places)];
  return clusters.map((cluster) => entity(view, text, cluster, people)).sort(byFirstName);
}

export function byFirstName(a: Entity, b: Entity): number {
  const [first, second] = [a.names[0], b.names[0]];
  if (first === undefined || second === undefined) return 0;
  return first.first - second.first || second.end - first.end || (a.kind < b.kind ? -1 : 1);
}

function mergeBodies(view: View, names: readonly Name[]): Name[][] {
  const longFor = expansions(view, names);
  const groups = new Map<string, Name[]>();
  for (const name of names) {
    const own = bodyKey(view, name);
    const long = longFor.get(own);
    add(groups, long ?? own, long !== undefined && isOther(name, long) ? { ...name, body: undefined } : name);
  }
  return [...groups.values()];
}

/**
 * "the Tamarack Farm Board (TFB)" is no other body of these letters: the one that a table has shares no word with it. "Hawks" of a table is
 * the Tolland Hawks where the article has these.
 */
function isOther({ body }: Name, long: string): boolean {
  if (body === undefined) return false;
  if (!body.name.includes(" ")) return long.endsWith(` ${body.name.toLowerCase()}`);
  const words = new Set(long.split(" "));
  return !body.name
    .toLowerCase()
    .split(" ")
    .some((word) => word.length > 3 && words.has(word));
}

/** A place with a kind of its own (a county, a site) stands apart from a city of the same words. */
function mergePlaces(view: View, names: readonly Name[]): Name[][] {
  const groups = new Map<string, Name[]>();
  for (const name of names) {
    add(groups, `${name.kind} ${name.region?.name ?? keyOf(view.tokens, name.first, name.end)}`, name);
  }
  return [...groups.values()];
}

function add(groups: Map<string, Name[]>, key: string, name: Name): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [name]);
  else group.push(name);
}

function entity(view: View, text: string, names: readonly Name[], people: readonly Name[]): Entity {
  const written = [...new Set(names.map((name) => wordsOf(view, text, name)))];
  const body = names.find((name) => name.body !== undefined)?.body;
  const region = names.find((name) => name.region !== undefined)?.region;
  const correction = names.find((one) => one.called !== undefined);
  const name =
    correction?.called ??
    body?.name ??
    region?.name ??
    withSharedSurname(view, text, names) ??
    withKinSurname(view, text, names, people) ??
    calledName(names, written);
  return {
    kind: correction?.kind ?? kindOf(names),
    name,
    aliases: written.filter((words) => words !== name),
    names,
    acronym: body?.acronym ?? (isBody(names) ? acronymOf(written) : null),
    handle: handleOf(view, names),
    level: body?.level ?? null,
    party: body?.party ?? false,
    city: undefined,
    region,
    of: undefined,
  };
}

/** "Local 512 of the Harbor Pilots" is the Harbor Pilots Local 512, and "Linden Memorial" a hospital, whose name is rarely told in full twice. */
function calledName(names: readonly Name[], written: readonly string[]): string {
  if (!isBody(names)) return bestName(written, false);
  const name = nameOfLocal(bestName(written, true));
  const isHospital = names.every(({ rule }) => rule === "body/hospital-called") && !/\bRegional$/.test(name);
  return isHospital ? `${name} Hospital` : name;
}

function isBody(names: readonly Name[]): boolean {
  return names.some(({ kind }) => kind === "Agency" || kind === "Organization" || kind === "Outlet");
}

function kindOf(names: readonly Name[]): Entity["kind"] {
  return [...names].sort((a, b) => b.end - b.first - (a.end - a.first))[0]?.kind ?? "Organization";
}

/**
 * The longest writing that is not all in capitals; a dateline's "HARLOW BEND" alone becomes "Harlow Bend", and so does the "ANNA VALE" of a transcript where others
 * call her Anna alone.
 */
function bestName(written: readonly string[], body: boolean): string {
  const small = written.filter((words) => words !== words.toUpperCase() || !/\p{Lu}{4}/u.test(words));
  const best = longestOf(small);
  if (best === undefined && body) return written[0] ?? "";
  if (best === undefined) return inSmallLetters(written[0] ?? "");
  const longest = longestOf(written);
  const isPart = !body && !best.includes(" ") && longest?.startsWith(`${best.toUpperCase()} `) === true;
  return isPart ? inSmallLetters(longest) : best;
}

function longestOf(written: readonly string[]): string | undefined {
  return [...written].sort((a, b) => b.length - a.length)[0];
}

function inSmallLetters(name: string): string {
  return name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

export function wordsOf(view: View, text: string, { first, end }: Name): string {
  return text.slice(view.tokens[first]?.span[0], view.tokens[end - 1]?.span[1]).replace(/\s+/g, " ");
}

/** "(@MayorCalloway)" behind one of the names. */
function handleOf(view: View, names: readonly Name[]): string | null {
  for (const { end } of names) {
    const bracket = view.tokens[end]?.text === "(" || view.tokens[end]?.text === ",";
    const handle = view.tokens[bracket ? end + 1 : end]?.text ?? "";
    if (/^@\w{2,30}$/.test(handle)) return handle;
  }
  return null;
}
