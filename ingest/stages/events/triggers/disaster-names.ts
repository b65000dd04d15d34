import type { Token } from "../../../document.ts";
import { type Name, nameAt, type Reading, tokenAt } from "../reading.ts";
import { words } from "../../word-list.ts";

/** A disaster that bears a name: the tokens `[first, last)` of the name, "the" left out. */
export interface NamedDisaster {
  readonly type: "fire" | "storm";
  readonly first: number;
  readonly last: number;
}

/** Stand before the name of a storm. */
const STORMS = words("Hurricane Typhoon Cyclone Storm");
/** Names of hurricanes stand by themselves; "Storm" is a given name too, and is a storm's only in company. */
const WEATHER = words(
  "wind windy rain rainfall weather forecast forecaster meteorologist met gust gale flood flooding snow power landfall coast coastal surge " +
    "batter lash hit strike damage toll evacuate tropical warning outage tree warn hurricane knot amber red yellow",
);
/** What a storm's word opens without naming one: "Hurricane Center", "Storm Warning". */
const NO_STORMS = words(
  "Center Centre Hunter Hunters Season Relief Warning Watch Prediction Chaser Chasers Surge Category Recovery Team Lake Street Alley Preparedness Warnings Harbor Harbour Creek Bay Hills Island Damage Hits Kills Leaves Brings",
);
/** What a fire brigade or a company called so has behind its name. */
const BRIGADE = words(
  "department chief marshal protection district authority service services rescue station academy safety brigade commission commissioner company captain and & dept control prevention insurance lieutenant battalion",
);
/** How a name is brought in where no "the" stands before it: "toll from Larkspur Fire rises". */
const LINKS = words("from in of by after near since during");
const LONGEST_NAME = 4;

/** The named fire or storm whose first or last word stands at `at`: "the Larkspur Fire", "Hurricane Odile"; undefined for others. */
export function disasterNamedAt(reading: Reading, at: number): NamedDisaster | undefined {
  const token = tokenAt(reading, at);
  if (token === undefined || !/^\p{Lu}\p{Ll}/u.test(token.text)) return undefined;
  if (token.text === "Fire") return namedFire(reading, at);
  return STORMS.has(token.text) ? namedStorm(reading, at) : undefined;
}

/** Whether "Fire" at `at` belongs to a name that is no fire's: "Tolland Fire", the brigade, or a team. */
export function isOtherFire(reading: Reading, at: number): boolean {
  const [token, before] = [tokenAt(reading, at), tokenAt(reading, at - 1)];
  if (token?.text !== "Fire" || before === undefined) return false;
  return (isCapital(before) || before.lower === "the") && !isTitle(reading);
}

/** Most words of a headline are capitals: "Warehouse Fire Kills Two". */
function isTitle({ own }: Reading): boolean {
  if (own.at(-1)?.text === ".") return false;
  const alphabetic = own.filter(({ text }) => /^\p{L}{4}/u.test(text));
  return alphabetic.filter(isCapital).length > alphabetic.length / 2;
}

function namedFire(reading: Reading, at: number): NamedDisaster | undefined {
  let first = at;
  while (at - first < LONGEST_NAME && isNamePart(tokenAt(reading, first - 1))) first -= 1;
  const opening = tokenAt(reading, first - 1)?.lower ?? "";
  // "the Catching Fire schedule": what something does is no place's name.
  if (first === at || tokenAt(reading, at - 1)?.pos === "VERB") return undefined;
  if (BRIGADE.has(tokenAt(reading, at + 1)?.lower ?? "")) return undefined;
  const isTold = opening === "the" || (LINKS.has(opening) && !isOfPlaceAlone(reading, first, at));
  return isTold ? { type: "fire", first, last: at + 1 } : undefined;
}

/** "in Tolland Fire records": without a "the", a town's name is the brigade's. */
function isOfPlaceAlone(reading: Reading, first: number, last: number): boolean {
  const name: Name | undefined = nameAt(reading, first);
  return name?.mention.kind === "City" && name.last === last;
}

function namedStorm(reading: Reading, at: number): NamedDisaster | undefined {
  const [name, behind] = [tokenAt(reading, at + 1), tokenAt(reading, at + 2)];
  if (!isNamePart(name) || NO_STORMS.has(name?.text ?? "") || name?.lower === "fire") return undefined;
  const isTropical = tokenAt(reading, at - 1)?.text === "Tropical";
  const first = isTropical ? at - 1 : at;
  const isStorm = tokenAt(reading, at)?.text === "Storm";
  // "Storm Reid Lake", and somebody called Storm
  if (isStorm && !isTropical && (isNamePart(behind) || !reading.own.some(({ lemma }) => WEATHER.has(lemma))))
    return undefined;
  return { type: "storm", first, last: at + 2 };
}

function isNamePart(token: Token | undefined): boolean {
  return token !== undefined && isCapital(token) && token.lower !== "the";
}

function isCapital({ text }: Token): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text);
}
