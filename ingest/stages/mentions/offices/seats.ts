import type { ArticleLayer, SentencesLayer, TextLayer } from "../../../document.ts";
import type { View } from "../candidate.ts";
import type { NameIndex } from "../entities/name-index.ts";
import type { Entity, Name } from "../names.ts";
import { ownTown } from "./own-town.ts";

/** The town, county, state and nation that an office or body without a place is of: "Mayor Ana Ruiz", "the county's Board of Education". */
export interface Seats {
  readonly town: Entity | undefined;
  readonly county: Entity | undefined;
  readonly state: Entity | undefined;
  readonly nation: Entity | undefined;
}

/** The town that the article is about; of the others the dateline's, else the only one of the article. */
export function seatsOf(
  document: ArticleLayer & TextLayer & SentencesLayer,
  entities: readonly Entity[],
  index: NameIndex,
): Seats {
  const { blocks, sentences } = document;
  const sentence = sentences.find(({ block }) => blocks[block]?.kind === "dateline");
  const dateline = sentence === undefined ? [] : index.within(...sentence.tokens).map(({ entity }) => entity);
  const counties = entities.filter(({ kind, name }) => kind === "Region" && /\s(?:County|Parish)$/i.test(name));
  const states = entities.filter(({ region }) => region?.kind === "state");
  const nations = entities.filter(({ region }) => region?.kind === "country");
  return {
    town: ownTown(document, entities, index),
    county: only(counties),
    state: dateline.find(({ region }) => region?.kind === "state") ?? stateOfDateline(dateline, states) ?? only(states),
    nation: dateline.find(({ region }) => region?.kind === "country") ?? nationOfDateline(dateline, nations),
  };
}

/** "TOPEKA — ": the state that the dateline's town lies in, where the article names it, whatever others it names. */
function stateOfDateline(dateline: readonly Entity[], states: readonly Entity[]): Entity | undefined {
  const city = dateline.find((one) => one.city !== undefined)?.city;
  return city?.country === "US" ? states.find(({ region }) => region?.code === city.admin1) : undefined;
}

/** The country that the dateline's town lies in, where the article names it; without a town that is known, the only one it names. */
function nationOfDateline(dateline: readonly Entity[], nations: readonly Entity[]): Entity | undefined {
  const country = dateline.find(({ city }) => city !== undefined)?.city?.country;
  if (country === undefined) return only(nations);
  return nations.find(({ region }) => region?.code === country);
}

/** The one there is; undefined where there are none or several. */
export function only(found: readonly Entity[]): Entity | undefined {
  return found.length === 1 ? found[0] : undefined;
}

/** What a small word before a body makes it of: "the city's Planning Commission", "the state Department of Transportation". */
const LEVELS: ReadonlyMap<string, keyof Seats> = new Map<string, keyof Seats>([
  ...["city", "town", "village", "borough", "township", "municipality"].map((word) => [word, "town"] as const),
  ...["county", "parish"].map((word) => [word, "county"] as const),
  ...["state", "commonwealth", "province"].map((word) => [word, "state"] as const),
]);

/** Bodies that a town and that a county has, whatever stands before them. **Source:** American local government. */
const TOWNS =
  /^(?:(?:City|Town|Village|Borough|Police|Fire|School)\s(?:Council|Hall|Department|Board|Commission)|(?:Water|Public)\sWorks|Waterworks|Housing\sAuthority|Common\sCouncil|Board\sof\s(?:Selectmen|Aldermen)|Select\sBoard)$/i;
const COUNTYS =
  /^(?:County\s.{3,40}|Sheriff['’]s\s(?:Office|Department)|(?:Circuit|Superior|Probate)\sCourt|Coroner['’]s\sOffice|Board\sof\s(?:Supervisors|County\sCommissioners)|Fiscal\sCourt|Quorum\sCourt|Commissioners\sCourt|District\sAttorney['’]s\sOffice)$/i;

/** Bodies that each state has under this name, and the nation has not. **Source:** names of American state agencies. */
const STATES =
  /^(?:State\s(?:Patrol|Police|Troopers)|Highway\sPatrol|(?:Department|Division)\sof\s(?:Natural\sResources|Corrections|Motor\sVehicles|Fish\sand\s(?:Wildlife|Game)))$/;

/** Bodies that each country has under this name. */
const NATIONS =
  /^(?:Senate|House(?:\sof\sRepresentatives)?|Supreme\sCourt|Parliament|National\sAssembly|Congress|Treasury|Army|Navy|Air\sForce|Coast\sGuard)$/;

/** The place that the words before one of its names, or else its own words, give a body; undefined where none do or the article has no such place. */
export function seatOf(
  view: View,
  index: NameIndex,
  seats: Seats,
  { kind, level, name, names }: Entity,
): Entity | undefined {
  if ((kind !== "Agency" && kind !== "Site") || level === "federal") return undefined;
  const told =
    kind === "Agency" ? names.map((one) => toldBefore(view, index, one)).find((one) => one !== undefined) : undefined;
  if (told !== undefined) return typeof told === "string" ? seats[told] : told;
  if (TOWNS.test(name)) return seats.town;
  if (level === "state" || STATES.test(name)) return seats.state;
  if (level === null && NATIONS.test(name)) return seats.nation;
  return kind === "Agency" && COUNTYS.test(name) ? seats.county : undefined;
}

function toldBefore({ tokens }: View, index: NameIndex, { first }: Name): Entity | keyof Seats | undefined {
  const owned = /^['’]s?$/.test(tokens[first - 1]?.text ?? "");
  const before = owned ? first - 1 : first;
  const owner = owned ? index.endingAt(before)?.entity : undefined;
  if (owner?.kind === "City" || owner?.kind === "Region") return owner;
  return LEVELS.get(tokens[before - 1]?.text ?? "");
}
