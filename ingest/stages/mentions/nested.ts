import { keyOf, type View } from "./candidate.ts";
import type { Decision } from "./decision.ts";
import { GOVERNMENT_OF } from "../../nlp/name-heads.ts";
import { officeBehind } from "./bodies/local-agencies.ts";
import { SHIRE } from "./kinds.ts";
import type { Name } from "./names.ts";
import { COMPANY_HEADS, INDUSTRIES } from "./words/businesses.ts";

/** People in a town whose name in an organization's tells where it is; of a smaller one it is likelier chance ("Cal Fire"). */
const TOWN_IN_NAME = 10_000;

/**
 * The place within an agency's or site's name: "Harlow Bend" in "Harlow Bend Police", "City of Harlow Bend" and "Harlow Bend
 * Airport". Undefined where the name has none.
 */
export function placeWithin(view: View, name: Name, decisions: ReadonlyMap<string, Decision>): Name | undefined {
  if (name.kind !== "Agency" && name.kind !== "Organization" && (name.kind !== "Site" || isStreet(view, name)))
    return undefined;
  const opening = view.tokens[name.first]?.lower ?? "";
  if (GOVERNMENT_OF.has(opening) && view.tokens[name.first + 1]?.lower === "of") {
    return placeName(view, name.first + 2, name.end, decisions) ?? unknownPlace(view, name);
  }
  // "Georgia Bureau of Investigation" of the table still tells its state.
  if (name.body !== undefined) return name.body.level === "state" ? stateWithin(view, name) : undefined;
  return landformTownWithin(view, name) ?? longestWithin(view, name, decisions);
}

/** The longest listed place, or one that the article tells of, that a name opens with. */
function longestWithin(view: View, name: Name, decisions: ReadonlyMap<string, Decision>): Name | undefined {
  const least = name.kind === "Organization" ? TOWN_IN_NAME : 0;
  for (let end = name.end - 1; end > name.first; end -= 1) {
    if (isSaintOf(view, name, end) || isGivenName(view, name, end) || isFirmAlone(view, name, end, decisions)) continue;
    const found = placeName(view, name.first, end, decisions, least);
    if (found !== undefined && !(least > 0 && isArea(found))) return found;
  }
  return undefined;
}

/** What ends the names of towns, behind a word that may be a town's as well. **Source:** names of American towns. */
const LANDFORMS =
  /^(?:falls|springs|heights|hills|junction|beach|creek|lake|ridge|grove|prairie|hollow|mills|bend|ferry|crossing)$/;

/** "Marrow Falls" of "Marrow Falls City Council": all that stands before words that only a town's name opens, and not the Marrow that a table has. */
function landformTownWithin(view: View, { first, end, kind }: Name): Name | undefined {
  for (let at = first + 2; kind === "Agency" && at < Math.min(end, first + 4); at += 1) {
    if (LANDFORMS.test(view.tokens[at - 1]?.lower ?? "") && officeBehind(view, at, end))
      return { first, end: at, confidence: 0.9, nested: true, kind: "City", rule: "city/within-name" };
  }
  return undefined;
}

/** The region that opens a name. */
function stateWithin({ tokens, gazetteer }: View, { first, end }: Name): Name | undefined {
  const found = gazetteer.regions.match(tokens, first, end);
  if (found === undefined || first + found.length >= end) return undefined;
  const place = { first, end: first + found.length, confidence: 0.9, nested: true } as const;
  return { ...place, kind: "Region", rule: "region/within-name", region: found.entry };
}

/** A city so large gives its name to bodies oftener than people who are called like it. */
const LARGE_CITY = 300_000;

/** "George Linden University" is named after somebody: a given name before a surname or an initial, which is not the last word. */
function isGivenName({ tokens, gazetteer: { people, cities } }: View, name: Name, end: number): boolean {
  const given = tokens[name.first]?.lower ?? "";
  const next = tokens[end]?.lower ?? "";
  if (end !== name.first + 1 || end + 1 >= name.end || !people.isGiven(given)) return false;
  const isPerson = people.isSurname(next) || /^\p{L}\.?$/u.test(next);
  return isPerson && (cities.named(given)[0]?.population ?? 0) < LARGE_CITY;
}

/** "Linden" of Linden Cement, where the article calls the company so. */
function isFirmAlone({ tokens }: View, name: Name, end: number, decisions: ReadonlyMap<string, Decision>): boolean {
  const last = tokens[name.end - 1]?.lower ?? "";
  if (!INDUSTRIES.has(last) && !COMPANY_HEADS.has(last)) return false;
  return decisions.get(keyOf(tokens, name.first, end))?.sort === "body";
}

/** "St. Odile Church" lies in no St. Odile that no table has. */
function isSaintOf({ tokens, gazetteer }: View, { first, end: last }: Name, end: number): boolean {
  if (!/^(?:st\.?|saint|ste\.?)$/.test(tokens[first]?.lower ?? "")) return false;
  const isHouse = /^(?:church|parish|school|cathedral|academy|hospital|cemetery)$/.test(tokens[last - 1]?.lower ?? "");
  return isHouse && gazetteer.cities.named(keyOf(tokens, first, end)).length === 0;
}

/** "Wichita Drive" lies in no Wichita. */
function isStreet(view: View, { end }: Name): boolean {
  return /^(?:street|avenue|road|boulevard|drive|lane|highway|route|parkway|way|court|place|st|ave|rd|blvd|dr)\.?$/.test(
    view.tokens[end - 1]?.lower ?? "",
  );
}

/** The words after "City of" are a place, known or not. */
function unknownPlace(view: View, name: Name): Name | undefined {
  const opening = view.tokens[name.first]?.lower ?? "";
  if (!/^(?:city|town|village)$/.test(opening)) return undefined;
  return {
    first: name.first + 2,
    end: name.end,
    kind: "City",
    rule: "city/of-government",
    confidence: 0.85,
    nested: true,
  };
}

/** Organizations like to call themselves by great names: "Pacific Gas", "Atlantic Records". */
function isArea({ region }: Name): boolean {
  return region?.kind === "area";
}

function placeName(
  view: View,
  first: number,
  end: number,
  decisions: ReadonlyMap<string, Decision>,
  least = 0,
): Name | undefined {
  const key = keyOf(view.tokens, first, end);
  const region = view.gazetteer.regions.match(view.tokens, first, end);
  const place = { first, end, confidence: 0.9, nested: true } as const;
  if (region?.length === end - first)
    return { ...place, kind: "Region", rule: "region/within-name", region: region.entry };
  if (view.gazetteer.counties.has(key)) return { ...place, kind: "Region", rule: "region/county-within-name" };
  if (SHIRE.test(key) && gazetteerHasNo(view, key))
    return { ...place, kind: "Region", rule: "region/county-within-name" };
  if (decisions.get(key)?.sort === "place") return { ...place, kind: "City", rule: "city/within-name" };
  return isCity(view, key, first, end, least) ? { ...place, kind: "City", rule: "city/within-name" } : undefined;
}

function gazetteerHasNo({ gazetteer }: View, key: string): boolean {
  return gazetteer.cities.named(key).length === 0;
}

/** Of places named like common words ("Justice", "Reading") only those the article names as places count. */
function isCity({ gazetteer, tokens }: View, key: string, first: number, end: number, least: number): boolean {
  const isCommon = tokens.slice(first, end).every(({ lower }) => gazetteer.isCommonWord(lower));
  return !isCommon && gazetteer.cities.named(key).some(({ population }) => population >= least);
}
