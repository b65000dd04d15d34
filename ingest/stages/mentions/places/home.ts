import type { Token } from "../../../document.ts";
import { holding } from "../../../nlp/words.ts";

const words = (list: string): string[] => list.split(/\s+/);

/**
 * Words that only the news of one country uses for its everyday matters.
 * **Source:** American and British usage; collected for this project.
 */
const HOME_WORDS: Readonly<Record<string, readonly string[]>> = {
  US: words(
    `sheriff sheriff's deputies trooper troopers county councilman councilwoman alderman selectmen selectman congressman
    congresswoman medicaid freshman sophomore statehouse gubernatorial superintendent zip arraigned misdemeanor felony
    downtown airman`,
  ),
  GB: words(
    `mum councillor councillors constabulary pensioner pensioners centre programme motorway gcse nhs £ labour favour
    neighbour neighbours colour behaviour organised tyre kerb tonnes lorry metres litres`,
  ),
};

const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(HOME_WORDS).flatMap(([country, list]) => list.map((word): [string, string] => [word, country])),
);

const isHomeWord = holding(({ lower }) => COUNTRY_OF.has(lower));

/** Who governs an American county, and much else elsewhere. */
const COUNTY_OFFICERS: ReadonlySet<string> = new Set(["commissioner", "commissioners"]);

/** A station of the United States by its call sign: "WQLD 9 News". **Source:** Federal Communications Commission. */
const CALL_SIGN = /\b[KW][A-Z]{3}\b/;
/** The same letters of agencies and channels of Korea, Palestine, Kuwait and India. */
const NO_STATIONS = /\b(?:KCNA|WAFA|KUNA|WION)\b/;

/** "Mrs Vale said so": no American paper leaves the stop out. **Source:** Associated Press and Guardian styles. */
function isWithoutStops(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }, at) => /^(?:Mr|Mrs|Ms)$/.test(text) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? ""));
}

/** How many different words of each country's own the article uses; its station is one of them. */
export function homeWords(tokens: readonly Token[], outlet: string | null): Map<string, number> {
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  for (const { word, lower } of tokens) {
    if (!isHomeWord(word)) continue;
    const country = COUNTRY_OF.get(lower);
    if (country === undefined || seen.has(lower)) continue;
    seen.add(lower);
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const isOfCounty = seen.has("county") && tokens.some(({ lower }) => COUNTY_OFFICERS.has(lower));
  const isOnAir = outlet !== null && CALL_SIGN.test(outlet) && !NO_STATIONS.test(outlet);
  const more = (isOfCounty ? 1 : 0) + (isOnAir ? 1 : 0) - (isWithoutStops(tokens) ? 1 : 0);
  if (more !== 0) counts.set("US", (counts.get("US") ?? 0) + more);
  return counts;
}
