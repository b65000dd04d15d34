import type { View } from "../candidate.ts";
import type { Name } from "../names.ts";
import { PhraseTable } from "../gazetteer/phrases.ts";

/**
 * What makes an agency of the place before it, in small or capital letters: "Harlow Bend police", "Oregon governor's office".
 * **Source:** usage of American and British local news.
 */
const TAILS: readonly [tail: string, level: "local" | "state" | "any"][] = [
  ...tails("local", [
    "police department",
    "police",
    "fire department",
    "mayor 's office",
    "city council",
    "town council",
    "county council",
    "village board",
    "town board",
    "borough council",
    "district council",
    "city hall officials",
    "city manager 's office",
    "county sheriff 's office",
    "sheriff 's office",
    "sheriff 's department",
    "county sheriff 's department",
    "county commission",
    "county commissioners court",
    "board of supervisors",
    "county board",
    "board of commissioners",
    "city commission",
    "planning commission",
    "planning board",
    "zoning board",
    "district attorney 's office",
    "county attorney 's office",
    "prosecutor 's office",
    "medical examiner 's office",
    "coroner 's office",
    "school board",
    "school district",
    "public schools",
    "board of education",
    "school committee",
    "health department",
    "city attorney 's office",
    "clerk 's office",
    "parks department",
    "public works department",
    "housing authority",
    "transit authority",
    "water district",
    "municipal court",
    "city government",
    "county government",
  ]),
  ...tails("state", [
    "governor 's office",
    "attorney general 's office",
    "secretary of state 's office",
    "legislature",
    "state police",
    "highway patrol",
    "general assembly",
    "national guard",
    "state patrol",
    "house of representatives",
    "statehouse",
    "supreme court",
    "court of appeals",
    "state legislature",
    "state senate",
    "state house",
  ]),
  ...tails("any", [
    "government",
    "foreign ministry",
    "defense ministry",
    "interior ministry",
    "health ministry",
    "parliament",
  ]),
];

function tails(level: "local" | "state" | "any", list: readonly string[]): [string, "local" | "state" | "any"][] {
  return list.map((tail) => [tail, level]);
}

/** "government" and the like are an agency only with a capital or before a verb of speech; left out in small letters. */
const NEEDS_CAPITAL = new Set([
  "government",
  "parliament",
  "legislature",
  "state house",
  "statehouse",
  "city government",
  "county government",
  "county board",
]);

const TABLE = new PhraseTable<{ tail: string; level: "local" | "state" | "any" }>("any");
for (const [tail, level] of TAILS) {
  TABLE.add(tail.split(" "), { tail, level });
  if (tail.includes("'s")) TABLE.add(tail.replace("'s", "’s").split(" "), { tail, level });
}

/** Whether words stand behind token `end - 1` that only a place's name opens: "mayor's office", "city council". */
export function officeBehind(view: View, end: number, sentenceEnd: number): boolean {
  const tail = TABLE.match(view.tokens, end, sentenceEnd)?.entry.tail ?? "";
  return /^(?:mayor|city|town|county|governor|police department|school district)\b/.test(tail);
}

/** The agency that the place `[first, end)` opens together with the words behind it; undefined where there is none. */
export function agencyBehind(view: View, place: Name, sentenceEnd: number): Name | undefined {
  const found = TABLE.match(view.tokens, place.end, sentenceEnd);
  if (found === undefined) return undefined;
  const small = /^\p{Ll}/u.test(view.tokens[place.end]?.text ?? "");
  if (small && NEEDS_CAPITAL.has(found.entry.tail)) return undefined;
  return {
    first: place.first,
    end: place.end + found.length,
    kind: "Agency",
    rule: "agency/place-and-tail",
    confidence: 0.93,
    nested: false,
  };
}
