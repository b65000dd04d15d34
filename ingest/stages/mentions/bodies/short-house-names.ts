import type { Candidate, View } from "../candidate.ts";
import type { ShortNames } from "../decision.ts";
import { WITHIN } from "../evidence/town-words.ts";
import { word } from "../look.ts";

/** What prisons and restaurants are called, whose last words news leaves out. **Source:** names of American prisons and restaurants. */
const PRISON =
  / (?:state )?(?:correctional (?:cent(?:er|re)|institution(?:al)?|facility|complex)|(?:state )?prison|penitentiary)$/;
const EATERY = / (?:kitchen|grill|diner|bistro|tavern|cantina|pizzeria|steakhouse|smokehouse)$/;

/** The words of such a name without those that tell what it is; undefined for any other name. */
export function houseWords(key: string): string | undefined {
  const short = key.replace(PRISON, "").replace(EATERY, "");
  return short === key || !short.includes(" ") ? undefined : short;
}

/** "Marrow Creek" is the prison where the article has "Marrow Creek Correctional Center", unless it is named as a town or road. */
export const shortHouses: ShortNames = function* (view, groups, decisions) {
  for (const [key, { sort }] of decisions) {
    const short = sort === "body" ? houseWords(key) : undefined;
    const uses = short === undefined ? [] : (groups.get(short) ?? []);
    if (short === undefined || uses.length === 0 || view.gazetteer.cities.named(short).length > 0) continue;
    if (!uses.some((use) => isPlaces(view, use))) yield short;
  }
};

/** "in Marrow Creek", "on Pepper Lane", and what a table has. */
function isPlaces(view: View, { first, block, region, body, title }: Candidate): boolean {
  if (region !== undefined || body !== undefined || title !== undefined || block === "dateline") return true;
  const before = word(view, first - 1);
  return before !== "at" && (WITHIN.has(before) || /^(?:on|along)$/.test(before));
}
