import { officeBehind } from "../bodies/local-agencies.ts";
import { isCounted, isTownOf, isTownOfNamedMayor, isTownOfOffice, isTownOfPeople } from "./towns.ts";
import { isPartOfRegion } from "./directions.ts";
import { size, unlisted, word } from "../look.ts";
import type { View } from "../candidate.ts";
import { Shape } from "../shapes.ts";
import type { SureReason } from "./evidence.ts";

/** Places, told by what stands around them so surely that no weight counts. */
export const SURE_PLACES: readonly SureReason[] = [
  {
    id: "river",
    because: "the River and its name: the River Lindow",
    sort: "place",
    confidence: 0.9,
    holds: (v, c) => unlisted(c) && size(c) === 2 && word(v, c.first) === "river" && word(v, c.first - 1) === "the",
  },
  {
    id: "dateline",
    because: "opens a dateline",
    sort: "place",
    confidence: 0.95,
    holds: (_, c) => c.block === "dateline" && c.first === c.sentence[0] && size(c) < 4 && c.body === undefined,
  },
  {
    id: "compass",
    because: "a direction before a listed region or large city",
    sort: "place",
    confidence: 0.92,
    holds: (v, c) => size(c) < 4 && c.region === undefined && isPartOfRegion(v, c),
  },
  {
    id: "office-behind",
    because: "mayor's office, city council or the like behind it",
    sort: "place",
    confidence: 0.92,
    holds: (v, c) =>
      size(c) < 4 && c.title === undefined && c.body === undefined && officeBehind(v, c.end, c.sentence[1]),
  },
  {
    id: "town-of",
    because: "the city of, the town of or the like before it, in small letters",
    sort: "place",
    confidence: 0.92,
    holds: (v, c) =>
      size(c) < 4 && c.title === undefined && c.body === undefined && word(v, c.first - 1) === "of" && isTownOf(v, c),
  },
  {
    id: "office-of-town",
    because: "mayor of, city manager of or the like before it, in small letters",
    sort: "place",
    confidence: 0.9,
    holds: (v, c) =>
      size(c) < 4 &&
      c.title === undefined &&
      unlisted(c) &&
      word(v, c.first - 1) === "of" &&
      isOfficeOfTown(v, c.first - 2),
  },
  {
    id: "town-of-mayor",
    because: "Mayor, somebody's name and of before it",
    sort: "place",
    confidence: 0.9,
    holds: (v, c) => size(c) < 4 && c.title === undefined && unlisted(c) && isTownOfNamedMayor(v, c),
  },
  {
    id: "town-of-people",
    because: "voters in, residents of or the like before it, in small letters",
    sort: "place",
    confidence: 0.88,
    holds: (v, c) => size(c) < 4 && c.title === undefined && unlisted(c) && isTownOfPeople(v, c),
  },
  {
    id: "population",
    because: "population and a number behind it",
    sort: "place",
    confidence: 0.95,
    holds: (v, c) => size(c) < 4 && unlisted(c) && isCounted(v, c),
  },
  {
    id: "town-with-office",
    because: "a mayor, city manager or the like behind it, with or without 's",
    sort: "place",
    confidence: 0.88,
    holds: (v, c) => size(c) < 4 && c.title === undefined && unlisted(c) && isTownOfOffice(v, c),
  },
  {
    id: "seat-of-member",
    because: "MP, MLA, TD or the like and for before it",
    sort: "place",
    confidence: 0.88,
    holds: (v, c) => word(v, c.first - 1) === "for" && MEMBERS.test(word(v, c.first - 2)) && c.body === undefined,
  },
];

/** "mayor", "city manager", "police chief": offices that every town has, and nothing else. */
function isOfficeOfTown(view: View, at: number): boolean {
  if (view.shapes[at] !== Shape.Lower) return false;
  return word(view, at) === "mayor" || TOWN_OFFICES.has(`${word(view, at - 1)} ${word(view, at)}`);
}

const TOWN_OFFICES: ReadonlySet<string> = new Set(
  ["manager", "clerk", "attorney", "administrator", "council"]
    .flatMap((office) => ["city", "town", "village"].map((level) => `${level} ${office}`))
    .concat("police chief", "fire chief"),
);

/** Who sits for a place in a parliament. */
const MEMBERS = /^(?:mp|mps|mla|mlc|mca|td|msp|mpp|mna)$/;
