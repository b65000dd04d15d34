import type { EntityKind } from "../../../graph/model/kinds.ts";
import type { Candidate, View } from "./candidate.ts";
import type { Sort } from "./evidence/evidence.ts";
import { isChamberOfState } from "./bodies/statehouse.ts";
import { isStation } from "./bodies/stations.ts";
import { SURE_TOWNS } from "./evidence/sure-towns.ts";
import { TOWN_ENDINGS } from "./evidence/town-words.ts";
import { NORTHISH } from "./words/name-parts.ts";
import { GOVERNMENT_OF, headKind, ofHeadKind } from "../../nlp/name-heads.ts";

/** The kind of node that a decided candidate becomes. */
export function kindOf(view: View, candidate: Candidate, sort: Exclude<Sort, "none">): EntityKind {
  if (sort === "person") return "Person";
  return sort === "place" ? placeKind(view, candidate) : bodyKind(view, candidate);
}

function placeKind(view: View, candidate: Candidate): EntityKind {
  if (candidate.region !== undefined) return "Region";
  const many = candidate.end - candidate.first > 1;
  if (SHIRE.test(candidate.key) && view.gazetteer.cities.named(candidate.key).length === 0) return "Region";
  if (!many) return "City";
  if (view.gazetteer.counties.has(candidate.key)) return "Region";
  // "LINDEN FALLS, Ore. –" is written in a town.
  if (candidate.block === "dateline") return "City";
  if (view.gazetteer.cities.named(candidate.key).length > 0) return "City";
  return kindByWords(view, candidate);
}

/** Of a place of several words that no table has. */
function kindByWords(view: View, candidate: Candidate): EntityKind {
  const head = headKind(view.tokens[candidate.end - 1]?.lower ?? "", view.tokens[candidate.end - 2]?.lower);
  if (head === "Site") return "Site";
  const opening = view.tokens[candidate.first]?.lower ?? "";
  const rest = candidate.first + 1;
  if (NORTHISH.has(opening) && view.gazetteer.regions.match(view.tokens, rest, candidate.end) !== undefined)
    return "Region";
  if (BASES.test(opening)) return "Site";
  const last = view.tokens[candidate.end - 1]?.lower ?? "";
  // "Linden Falls" falls, but who is of it lives there
  if (TOWN_ENDINGS.has(last) && SURE_TOWNS.some(({ holds }) => holds(view, candidate))) return "City";
  return head === "Region" || NATURE.test(opening) ? "Region" : "City";
}

/** Counties of Britain that share their name with no town. **Source:** the ceremonial counties. */
export const SHIRE =
  /^(?:[a-z]{3,}shire|(?:north|south|east|west) (?:yorkshire|sussex|midlands|lothian|riding)|greater (?:manchester|london)|merseyside|tyne and wear|cumbria)$/;

/** "Lake Calder", "River Lune", "County Durham". */
const NATURE = /^(?:co|co\.|lake|river|rio|mount|mt\.?|jebel|gulf|county|strait|cape)$/;
/** "Fort Calder", "Camp Lindow": posts of an army; the towns of that name are in the gazetteer. */
const BASES = /^(?:fort|camp)$/;

function bodyKind(view: View, candidate: Candidate): EntityKind {
  if (candidate.body !== undefined) return candidate.body.kind;
  const { first, end } = candidate;
  const word = (at: number): string => view.tokens[at]?.lower ?? "";
  if (end - first === 1) return isStation(view, view.tokens[first]?.text ?? "") ? "Outlet" : "Organization";
  const before = word(first + 1) === "of" ? kindBeforeOf(word(first)) : undefined;
  if (before !== undefined) return before;
  // "Department for Levelling Up" like "Department of Justice".
  if (word(first + 1) === "for" && /^(?:department|ministry|directorate)$/.test(word(first))) return "Agency";
  for (let at = first + 2; at < end - 1; at += 1) {
    if (word(at) === "of" && kindBeforeOf(word(at - 1)) === "Agency") return "Agency";
  }
  if (isChamberOfState(view, candidate)) return "Agency";
  const last = headKind(word(end - 1), word(end - 2));
  return last === "Agency" || last === "Outlet" ? last : "Organization";
}

/** "Department of …" is an agency, "University of …" an organization, "City of …" a government. */
function kindBeforeOf(word: string): "Agency" | "Organization" | undefined {
  if (GOVERNMENT_OF.has(word)) return "Agency";
  const kind = ofHeadKind(word);
  return kind === "Agency" || kind === "Organization" ? kind : undefined;
}
