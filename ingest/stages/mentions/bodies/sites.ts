import type { View } from "../candidate.ts";
import type { Name } from "../names.ts";
import { PhraseTable } from "../gazetteer/phrases.ts";

/**
 * Common nouns that make a site of the name before them: "Harlow Bend detention center".
 * **Source:** usage of American and British local news.
 */
const FACILITIES: readonly string[] =
  `detention center|detention centre|immigration detention center|detention facility|city hall|
town hall|airport|international airport|stadium|courthouse|county courthouse|county jail|jail|prison|police station|fire station|
hospital|high school|middle school|elementary school|convention center|civic center|community center|senior center|
recreation center|shopping center|train station|bus station|statehouse|capitol|fairgrounds|processing center|border crossing|
port of entry|power plant|nuclear plant|army base|air base|naval base|military base|embassy|consulate|waterfront|mosque|
synagogue|cathedral|public library|post office|nursing home|medical center|arena|racetrack|zoo|sewage plant|water plant|
refugee camp|crossing|subway station`
    .replaceAll("\n", "")
    .split("|");

const TABLE = new PhraseTable<string>("any");
for (const facility of FACILITIES) TABLE.add(facility.split(" "), facility);

/** The words that one of these nouns may open with, in small letters. */
export const FACILITY_OPENINGS: ReadonlySet<string> = new Set(
  FACILITIES.map((facility) => facility.split(" ")[0] ?? ""),
);

/** Whether common nouns for a facility stand behind token `end - 1`. */
export function facilityBehind(view: View, end: number, sentenceEnd: number): boolean {
  return TABLE.match(view.tokens, end, sentenceEnd) !== undefined;
}

/** The facility that the place opens together with the words behind it; undefined where there is none. */
export function siteBehind(view: View, place: Name, sentenceEnd: number): Name | undefined {
  const found = TABLE.match(view.tokens, place.end, sentenceEnd);
  if (found === undefined) return undefined;
  return {
    ...{ first: place.first, end: place.end + found.length, kind: "Site" },
    ...{ rule: "site/place-and-facility", confidence: 0.9, nested: false },
  };
}
