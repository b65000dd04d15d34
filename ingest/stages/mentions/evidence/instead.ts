import type { Candidate, View } from "../candidate.ts";
import type { Evidence, Sort } from "./evidence.ts";
import { isTeamPlaying } from "./matches.ts";
import { common, headOf, isBody, last, size, word } from "./look.ts";

/** A reason that a name is not what the weights of the others make of it, but something else. */
interface Correction extends Evidence {
  readonly not: Sort;
  readonly sort: Sort;
  /** One candidate with these words tells it of all. */
  readonly ofAny?: true;
}

const HOUSES = new Set(
  `hospital clinic university college academy institute museum foundation association society federation committee commission
  ministry orchestra airlines`.split(/\s+/),
);
const SITES = new Set(
  "airport stadium prison jail penitentiary courthouse library highway avenue boulevard cemetery theatre".split(" "),
);

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
