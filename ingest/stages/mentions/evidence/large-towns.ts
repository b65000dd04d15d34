import { words } from "../../word-list.ts";
import type { Candidate, View } from "../candidate.ts";
import { isNamedInFull, unlisted, word } from "../look.ts";
import { Shape } from "../shapes.ts";
import type { SureReason } from "./evidence.ts";
import { HOMES, TOWNSPEOPLE } from "./town-words.ts";

/** Of so many people a town is told by its name alone in English-language news. */
const LARGE = 50_000;
const COUNTRIES: ReadonlySet<string> = new Set(["US", "CA", "GB", "IE", "AU", "NZ"]);

/** What stands in a town, and is told by it behind "a". **Source:** American and British local news. */
const BUILDINGS = words(
  `warehouse factory hotel motel nightclub church mosque synagogue hospital courthouse restaurant bar supermarket alley parking nursing
  apartment suburb`,
);
/** What may stand between "a" and a town. */
const BEFORE_TOWNS = words("former retired longtime veteran suburban downtown nearby");

/** "an Aurora warehouse", "a former Aurora fire chief": a large town that is a given name too, where nobody in the article bears it. */
export const LARGE_TOWNS: readonly SureReason[] = [
  {
    id: "large-town",
    because: "a large town between a or an and a building, a resident or a town's office in small letters",
    sort: "place",
    confidence: 0.95,
    holds: (v, c) => isLarge(v, c) && isBehindArticle(v, c.first - 1) && isOfTown(v, c),
  },
];

function isLarge(view: View, candidate: Candidate): boolean {
  if (!unlisted(candidate) || candidate.title !== undefined || isNamedInFull(view, candidate.key)) return false;
  const [largest] = view.gazetteer.cities.named(candidate.key);
  return largest !== undefined && largest.population >= LARGE && COUNTRIES.has(largest.country);
}

function isBehindArticle(view: View, at: number): boolean {
  const before = BEFORE_TOWNS.has(word(view, at)) ? at - 1 : at;
  return /^an?$/.test(word(view, before));
}

function isOfTown(view: View, { end, sentence }: Candidate): boolean {
  if (view.shapes[end] !== Shape.Lower) return false;
  const noun = word(view, end);
  if (BUILDINGS.has(noun) || TOWNSPEOPLE.has(noun) || HOMES.has(noun)) return true;
  const title = view.gazetteer.titles.match(view.tokens, end, sentence[1])?.entry;
  return title?.seat === "place" && title.class === "official";
}
