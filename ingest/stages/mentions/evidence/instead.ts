import { type Candidate, keyOf, type View } from "../candidate.ts";
import type { Evidence, Sort } from "./evidence.ts";
import { isTeamPlaying } from "./matches.ts";
import { stormsIn } from "./storms.ts";
import { common, headOf, isBody, last, population, size, strongHead, word } from "../look.ts";
import { words } from "../../word-list.ts";

/** A reason that a name is not what the weights of the others make of it, but something else. */
interface Correction extends Evidence {
  readonly not: Sort;
  readonly sort: Sort;
  /** One candidate with these words tells it of all. */
  readonly ofAny?: true;
}

const HOUSES =
  words(`hospital clinic university college academy institute museum foundation association society federation committee commission
  ministry orchestra airlines zoo gallery`);
const SITES =
  words(`airport stadium prison jail penitentiary courthouse library highway avenue boulevard cemetery theatre drive parkway palace aqueduct
  turnpike expressway freeway plaza`);

const STREETS = words("street road lane place st. rd. ln.");
const WHERE = words("on along off near");

/** Places that a disease is named for. **Source:** general knowledge of medicine. */
const DISEASES = words("marburg ebola lassa zika nipah hendra lyme norwalk coxsackie machupo");

/** "Upland Fisheries Ireland (UFI)": three words or more. */
function hasOwnInitials({ tokens }: View, { first, end }: Candidate): boolean {
  const initials = tokens.slice(first, end).flatMap(({ text }) => (/^\p{Lu}/u.test(text) ? text.charAt(0) : []));
  return (
    initials.length > 2 &&
    tokens[end]?.text === "(" &&
    tokens[end + 1]?.text === initials.join("") &&
    tokens[end + 2]?.text === ")"
  );
}

/** "I told Tom we would wait", "Her husband, Tom,": whom a speaker or a relative calls by the given name alone. */
function isKnownByGivenName(view: View, candidate: Candidate): boolean {
  const { first, end, body, region } = candidate;
  if (end - first > 1 || body !== undefined || region !== undefined) return false;
  if (!view.gazetteer.people.isGiven(word(view, first))) return false;
  const before = word(view, first - 1);
  if (/^(?:told|asked|called|phoned|thanked)$/.test(before)) return word(view, first - 2) === "i";
  return before === "," && word(view, end) === "," && KIN.test(word(view, first - 2));
}

/** Relatives whom news calls by the given name alone. **Source:** Associated Press style. */
const KIN = /^(?:husband|wife|son|daughter|brother|sister|mother|father)$/;

/** The first that holds counts. */
export const INSTEAD: readonly Correction[] = [
  {
    id: "listed-agency",
    because: "a listed agency behind in, which is no town: in Congress",
    not: "place",
    sort: "body",
    holds: (_, { body }) => body?.kind === "Agency",
  },
  {
    id: "own-acronym",
    because: "its initials in brackets behind it, which no town has: Upland Fisheries Ireland (UFI)",
    not: "place",
    sort: "body",
    ofAny: true,
    holds: (v, c) => c.region === undefined && hasOwnInitials(v, c),
  },
  {
    id: "own-initials",
    because: "its initials in brackets behind it, and no given name in front",
    not: "person",
    sort: "body",
    ofAny: true,
    holds: (v, c) => !v.gazetteer.people.isGiven(word(v, c.first)) && hasOwnInitials(v, c),
  },
  {
    id: "told-by-given-name",
    because: "a given name behind I told, I asked or the like, or between commas behind her husband, his sister",
    not: "body",
    sort: "person",
    ofAny: true,
    holds: isKnownByGivenName,
  },
  {
    id: "relative-by-given-name",
    because: "a given name between commas behind her husband, his sister or the like",
    not: "none",
    sort: "person",
    ofAny: true,
    holds: isKnownByGivenName,
  },
  {
    id: "storm",
    because: "the article has a hurricane, typhoon or the like of that name: Odile weakened",
    not: "person",
    sort: "none",
    holds: (v, c) => size(c) === 1 && stormsIn(v.tokens).has(c.key),
  },
  {
    id: "disease",
    because: "virus, fever or the like behind a place that a disease is named for: Lyme disease",
    not: "place",
    sort: "none",
    ofAny: true,
    holds: (v, c) => DISEASES.has(c.key) && /^(?:virus|fever|disease|outbreak|hemorrhagic|cases)$/.test(word(v, c.end)),
  },
  {
    id: "body-no-town",
    because:
      "hospital, court, church or the like behind in or at, which is no town: heard in Tamarack County Superior Court",
    not: "place",
    sort: "body",
    holds: (v, c) => size(c) > 1 && isBody(headOf(v, c)) && strongHead(v, c) && population(v, c) < 0,
  },
  {
    id: "state-university",
    because: "State behind a city or state of the United States is its university: Fresno State",
    not: "place",
    sort: "body",
    holds: isStateUniversity,
  },
  {
    id: "team-playing",
    because: "a verb of winning or losing between two names, and a score: Jefferson beat Washington 21-14",
    not: "person",
    sort: "body",
    ofAny: true,
    holds: isTeamPlaying,
  },
  {
    id: "town-playing",
    because: "a town, or a state of the United States, between such verbs and scores alone",
    not: "place",
    sort: "body",
    // "England beat Wales 2-1": a country's team goes by the country.
    holds: (v, c) => (c.region?.kind === "state" ? c.region.country === "US" : !c.region) && isTeamPlaying(v, c),
  },
  {
    id: "persons-body",
    because: "a common word and a body's head behind somebody's name: Ana Cole Policy Institute",
    not: "person",
    sort: "body",
    holds: (v, c) =>
      size(c) > 2 && (isBody(headOf(v, c)) || /^cent(?:er|re)$/.test(last(v, c))) && isCommonBeforeHead(v, c),
  },
  {
    id: "house-and-town",
    because: "church, school or the like and the town where it is: Grace Lutheran Church Salem",
    not: "person",
    sort: "body",
    holds: isHouseAndTown,
  },
  {
    id: "named-house",
    because: "hospital, university, airport or the like behind somebody's name, which is no surname: Ana Cole Hospital",
    not: "person",
    sort: "body",
    holds: (v, c) => size(c) > 1 && HOUSES.has(last(v, c)) && isBody(headOf(v, c)),
  },
  {
    id: "named-site",
    because: "airport, stadium, prison or the like behind somebody's name, which is no surname: Ana Cole Airport",
    not: "person",
    sort: "place",
    holds: (v, c) => size(c) > 1 && SITES.has(last(v, c)) && headOf(v, c) === "Site",
  },
  {
    id: "named-street",
    because: "on, along, near or the number of a house before a street that is called like somebody: at 35 Ana Street",
    not: "person",
    sort: "place",
    ofAny: true,
    holds: (v, c) =>
      size(c) > 1 &&
      STREETS.has(last(v, c)) &&
      (WHERE.has(word(v, c.first - 1)) || /^\d{1,5}$/.test(word(v, c.first - 1))),
  },
  {
    id: "persons-place",
    because: "a common word and a place's head behind somebody's name: Cole Memorial Park",
    not: "person",
    sort: "place",
    holds: (v, c) => size(c) > 2 && headOf(v, c) !== undefined && isCommonBeforeHead(v, c),
  },
];

/** What a name is instead of this sort, and why; undefined where nothing speaks against it. */
export function insteadOf(sort: Sort, view: View, group: readonly Candidate[]): Correction | undefined {
  const isTitled = group.some(({ title }) => title !== undefined);
  return INSTEAD.find(({ not, ofAny, holds }) => {
    if (not !== sort || (ofAny === true && isTitled)) return false;
    return ofAny === true ? group.some((one) => holds(view, one)) : group.every((one) => holds(view, one));
  });
}

function isCommonBeforeHead(view: View, { end }: Candidate): boolean {
  const before = word(view, end - 2);
  return common(view, end - 2) && /^[a-z]{3,}$/.test(before) && !view.gazetteer.people.isGiven(before);
}

/** Of the states that are also cities, and of countries that have such states, "State" tells the state: "Washington State", "Lagos State". */
function isStateUniversity({ tokens, gazetteer }: View, { first, end, region: own }: Candidate): boolean {
  if (own !== undefined || end - first < 2 || tokens[end - 1]?.text !== "State") return false;
  const rest = keyOf(tokens, first, end - 1);
  if (/^(?:washington|new york)$/.test(rest)) return false;
  const region = gazetteer.regions.match(tokens, first, end - 1);
  if (region?.length === end - 1 - first) return region.entry.kind === "state" && region.entry.country === "US";
  return gazetteer.cities.named(rest)[0]?.country === "US";
}

const TOWN_HOUSES = words("church cathedral hospital clinic university college school elementary academy museum");

function isHouseAndTown(view: View, { first, end }: Candidate): boolean {
  const { cities } = view.gazetteer;
  return end - first > 2 && TOWN_HOUSES.has(word(view, end - 2)) && cities.named(word(view, end - 1)).length > 0;
}
