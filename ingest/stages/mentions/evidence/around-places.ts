import type { View } from "../candidate.ts";
import { Shape } from "../shapes.ts";
import { facilityBehind, FACILITY_OPENINGS } from "../bodies/sites.ts";
import { PLACE_FOLLOWERS, PLACE_PREPOSITIONS, WEAK_PLACE_PREPOSITIONS } from "../words/around-names.ts";
import type { Evidence } from "./evidence.ts";
import { behind, COMMA, HYPHENS } from "./neighbours.ts";
import { single, word } from "../look.ts";

/** "in Otis", "in nearby Otis". */
const NEAR_PLACES: ReadonlySet<string> = new Set([...PLACE_PREPOSITIONS, "nearby", "neighboring", "neighbouring"]);

/** What stands around the names of places: prepositions, regions, the offices of a town. */
export const AROUND_PLACES: readonly Evidence[] = [
  {
    id: "in",
    because: "in, near, outside or the like before it",
    near: { before: NEAR_PLACES },
    holds: (v, c) => NEAR_PLACES.has(word(v, c.first - 1)) && !(v.shapes[c.first] === Shape.Upper && single(c)),
  },
  {
    id: "from",
    because: "from, to, at or of before it",
    near: { before: WEAK_PLACE_PREPOSITIONS },
    holds: (v, c) => WEAK_PLACE_PREPOSITIONS.has(word(v, c.first - 1)),
  },
  {
    id: "region-behind",
    because: "a comma and a region behind it",
    near: { behind: COMMA },
    holds: (v, c) => word(v, c.end) === "," && c.region === undefined && regionAt(v, c.end + 1, c.sentence[1]),
  },
  {
    id: "city-before",
    because: "a city and a comma before it",
    near: { before: COMMA },
    holds: (v, c) => word(v, c.first - 1) === "," && c.region !== undefined,
  },
  {
    id: "place-used",
    because: "police, officials, mayor or the like behind it",
    near: { behind: PLACE_FOLLOWERS },
    holds: (v, c) => PLACE_FOLLOWERS.has(word(v, c.end)),
  },
  {
    id: "facility",
    because: "detention center, nursing home or the like behind it",
    near: { behind: FACILITY_OPENINGS },
    holds: (v, c) => facilityBehind(v, c.end, c.sentence[1]),
  },
  {
    id: "based",
    because: "-based or -area behind it",
    near: { behind: HYPHENS },
    holds: (v, c) =>
      HYPHENS.has(word(v, c.end)) && /^(?:based|area|born|bound|controlled|occupied)$/.test(word(v, c.end + 1)),
  },
  { id: "hyphen", because: "a hyphen behind it", ...behind("- –") },
  {
    id: "where",
    because: "where behind it",
    near: { behind: new Set(["where", ","]) },
    holds: (v, c) => word(v, c.end) === "where" || (word(v, c.end) === "," && word(v, c.end + 1) === "where"),
  },
];

/** "Sun, Oregon's governor" tells nothing about where Sun is. */
function regionAt(view: View, at: number, end: number): boolean {
  const found = view.gazetteer.regions.match(view.tokens, at, end);
  return found !== undefined && !/^['’]s$/.test(word(view, at + found.length));
}
