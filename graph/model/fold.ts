import type { NodeKind } from "./kinds.ts";
import type { PropertyValue, Properties, Scalar } from "./claims.ts";
import { vaguerDates, vaguerNames } from "./exactness.ts";

/** How many articles say so: property → value as JSON → number of articles, at least 1. */
export type Tally = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Properties that hold every value anybody gave; all others show the value with most votes. */
export const LIST_PROPERTIES: ReadonlySet<string> = new Set(["aliases", "titles", "seats", "counts", "topics"]);

/** A person is an official as soon as one article shows an office; a body is what most articles call it. */
const KIND_RANK: readonly NodeKind[] = ["Official"];

/** The votes a claim casts, a pair of property and value each. `kind` and `name` are voted on too. */
export function votes(claim: {
  kind?: NodeKind;
  name?: string;
  properties: Properties;
}): [property: string, value: string][] {
  const cast: [string, string][] = [];
  if (claim.kind !== undefined) cast.push(["kind", JSON.stringify(claim.kind)]);
  if (claim.name !== undefined) cast.push(["name", JSON.stringify(claim.name)]);
  for (const [property, value] of Object.entries(claim.properties)) {
    for (const one of LIST_PROPERTIES.has(property) ? new Set(value as readonly string[]) : [value]) {
      cast.push([property, JSON.stringify(one)]);
    }
  }
  return cast;
}

/** The kind a shared node shows; undefined where nobody voted. */
export function foldKind(tally: Tally): NodeKind | undefined {
  const kinds = ranked(tally.get("kind"));
  return (KIND_RANK.find((kind) => kinds.includes(kind)) ?? kinds[0]) as NodeKind | undefined;
}

/** The visible properties of a shared element, keys in order, `kind` and `name` left out. */
export function foldProperties(tally: Tally): Record<string, PropertyValue> {
  const folded: Record<string, PropertyValue> = {};
  for (const [property, values] of [...tally].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (property === "kind" || property === "name") continue;
    const best = first(DATES.has(property) ? withVaguer(values, vaguerDates) : values);
    if (LIST_PROPERTIES.has(property)) folded[property] = ranked(values) as string[];
    else if (best !== undefined) folded[property] = JSON.parse(best) as Scalar;
  }
  return folded;
}

/** Properties that are a date, as precise as an article knows it. */
const DATES: ReadonlySet<string> = new Set(["start", "end"]);

/** What a telling name has, by kind: a first name; a place or a day ("Iowa caucuses, February 1, 2016"). */
const TELLING: Partial<Record<NodeKind, string>> = { Official: " ", Person: " ", Event: "," };

/**
 * The name a shared node shows; undefined where nobody voted. Whoever is named in full by anybody is called so, though most articles
 * may leave the first name out.
 */
export function foldName(tally: Tally): string | undefined {
  const kind = foldKind(tally);
  const votes = tally.get("name") ?? new Map<string, number>();
  const names = ranked(kind === "Event" ? withVaguer(votes, vaguerNames) : votes) as string[];
  const mark = TELLING[kind ?? "Article"];
  const name = (mark === undefined ? undefined : names.find((one) => one.includes(mark))) ?? names[0];
  const shown = name === undefined ? undefined : quiet(JSON.stringify(name), votes);
  return shown === undefined ? undefined : (JSON.parse(shown) as string);
}

/**
 * The votes, those for what says the same less exactly added: three articles that say "April" speak for April 12 as well, of which two
 * tell, and against no other day.
 */
function withVaguer(
  values: ReadonlyMap<string, number>,
  vaguer: (value: string) => string[],
): ReadonlyMap<string, number> {
  const backing = (json: string) => vaguer(String(JSON.parse(json))).map((one) => values.get(JSON.stringify(one)) ?? 0);
  return new Map([...values].map(([json, own]) => [json, backing(json).reduce((sum, votes) => sum + votes, own)]));
}

/** Values, most votes first; of equals the longer, then the smaller by code unit. */
function ranked(values: ReadonlyMap<string, number> | undefined): Scalar[] {
  return [...(values ?? [])].sort(byRank).map(([json]) => JSON.parse(json) as Scalar);
}

/** The first of these as JSON: somebody written about daily has held the office on hundreds of days. */
function first(values: ReadonlyMap<string, number>): string | undefined {
  let best: readonly [json: string, votes: number] | undefined;
  for (const one of values) if (best === undefined || byRank(one, best) < 0) best = one;
  return best === undefined ? undefined : quiet(best[0], values);
}

/** A name in capitals is one that a headline shouted, unless so many times as many articles write it so: "NATO". */
const SHOUTED_TIMES = 10;

/** The value, or for one in capitals the same words as others write them: "Harlow Courier" for "HARLOW COURIER". */
function quiet(json: string, values: ReadonlyMap<string, number>): string {
  const lower = json.toLowerCase();
  if (json !== json.toUpperCase() || json === lower) return json;
  const twins = [...values].filter(([other]) => other !== json && other.toLowerCase() === lower).sort(byRank);
  const [twin, votes] = twins[0] ?? [json, 0];
  return votes * SHOUTED_TIMES > (values.get(json) ?? 0) ? twin : json;
}

function byRank([a, m]: readonly [string, number], [b, n]: readonly [string, number]): number {
  return n - m || b.length - a.length || (a < b ? -1 : 1);
}
