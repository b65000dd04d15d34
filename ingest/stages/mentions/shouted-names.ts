import { keyOf, type View } from "./candidate.ts";
import type { Decision } from "./decision.ts";
import type { Name } from "./names.ts";
import { isNameShape, Shape } from "./shapes.ts";

/** The longest name looked for in a headline, in tokens. */
const LONGEST = 6;

/** A city must be this large to be taken from a line whose capitals tell nothing. */
const LARGE_CITY = 100_000;

/**
 * The names in a line where capitals tell nothing: those that the article names elsewhere, those that are listed, and given
 * names with a surname.
 */
export function shoutedNames(
  view: View,
  first: number,
  end: number,
  decisions: ReadonlyMap<string, Decision>,
  known: readonly Name[],
): Name[] {
  const kinds = new Map(known.map((name) => [keyOf(view.tokens, name.first, name.end), name]));
  const found: Name[] = [];
  let at = first;
  while (at < end) {
    const name = isNameShape(view.shapes[at]) ? nameAt(view, at, end, decisions, kinds) : undefined;
    if (name !== undefined) found.push(name);
    at = name?.end ?? at + 1;
  }
  return found;
}

function nameAt(
  view: View,
  at: number,
  end: number,
  decisions: ReadonlyMap<string, Decision>,
  kinds: ReadonlyMap<string, Name>,
): Name | undefined {
  for (let to = Math.min(end, at + LONGEST); to > at; to -= 1) {
    const name = kinds.get(keyOf(view.tokens, at, to));
    if (name !== undefined) return { ...name, first: at, end: to, rule: "headline/named-elsewhere" };
  }
  const plain = { first: at, confidence: 0.8, nested: false } as const;
  const body = view.gazetteer.bodies.match(view.tokens, at, end);
  const long = view.shapes[at] === Shape.Capital || (body?.length ?? 0) > 1;
  if (body !== undefined && long) {
    return { ...plain, end: at + body.length, kind: body.entry.kind, rule: "headline/known-body", body: body.entry };
  }
  const region = view.gazetteer.regions.match(view.tokens, at, end);
  if (region !== undefined)
    return { ...plain, end: at + region.length, kind: "Region", rule: "headline/known-region", region: region.entry };
  return cityAt(view, at, end) ?? personAt(view, at, end);
}

function cityAt(view: View, at: number, end: number): Name | undefined {
  for (let to = Math.min(end, at + 3); to > at; to -= 1) {
    const key = keyOf(view.tokens, at, to);
    const people = view.gazetteer.people.isGiven(key) || view.gazetteer.isCommonWord(key);
    if (people || (view.gazetteer.cities.named(key)[0]?.population ?? 0) < LARGE_CITY) continue;
    return { first: at, end: to, kind: "City", rule: "headline/large-city", confidence: 0.75, nested: false };
  }
  return undefined;
}

function personAt(view: View, at: number, end: number): Name | undefined {
  const { people, isCommonWord } = view.gazetteer;
  const given = view.tokens[at];
  const next = view.tokens[at + 1];
  if (given === undefined || next === undefined || at + 1 >= end) return undefined;
  if (!people.isGiven(given.lower) || isCommonWord(given.lower)) return undefined;
  const initial = view.shapes[at + 1] === Shape.Initial && at + 2 < end ? 1 : 0;
  const surname = view.tokens[at + 1 + initial];
  if (surname === undefined || !people.isSurname(surname.lower)) return undefined;
  return {
    first: at,
    end: at + 2 + initial,
    kind: "Person",
    rule: "headline/given-and-surname",
    confidence: 0.75,
    nested: false,
  };
}
