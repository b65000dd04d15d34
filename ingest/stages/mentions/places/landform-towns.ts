import { keyOf, type View } from "../candidate.ts";
import { officeBehind } from "../bodies/local-agencies.ts";
import type { Name } from "../names.ts";
import { word } from "../look.ts";
import { Shape } from "../shapes.ts";
import { words } from "../../word-list.ts";

/**
 * Last words of waters, hills and crossings that towns are called after, and that a map has more of as towns than as anything else. **Source:** names
 * of American, British and Australian towns.
 */
const MOSTLY_TOWNS = words("falls springs heights hills junction beach");
/** The same of which a map has more as waters, land or buildings. */
const SELDOM_TOWNS = words(
  "lake creek bay river ridge valley island forest mountain cape harbor harbour bridge castle",
);
/** The same as first words: "Lake Calder", "Mount Calder". */
const OPENINGS = words("lake mount mt mt.");

/** What only a town has behind its name, with or without "'s" between. */
const TOWN_BEHIND = words("mayor police firefighters council councilman councilwoman councilor councillor downtown");
/** What a shore or valley has, too. */
const PEOPLE_BEHIND = words("resident residents native voters");
const TOWN_NOUNS = words("city town village township borough mayor community hamlet");

/**
 * Gives the kind of a town to all names of a town that is called after a lake, a falls or the like ("Marrow Lake", "Osgood Falls"), where the article
 * tells by one of them that it is a town: by its dateline, its mayor or police, its people. The lake itself keeps its kind.
 */
export function withLandformTowns(view: View, names: readonly Name[]): Name[] {
  const towns = new Set<string>();
  const governed = hasBareMayor(view) ? governedIn(view, names) : new Set<string>();
  for (const name of names) {
    const key = keyOfName(view, name);
    if (mayBeTown(view, name) && (governed.has(key) || isToldAsTown(view, name))) towns.add(key);
  }
  if (towns.size === 0) return [...names];
  return names.map((name) =>
    mayBeTown(view, name) && towns.has(keyOfName(view, name)) ? { ...name, kind: "City" } : name,
  );
}

/** "Mayor Ana Ruiz" without a town before it: the article is of one whose name its readers know. */
function hasBareMayor({ tokens, shapes, gazetteer }: View): boolean {
  return tokens.some(({ lower }, at) => {
    const isTitle = lower === "mayor" || (lower === "manager" && tokens[at - 1]?.lower === "city");
    if (!isTitle || shapes[at] !== Shape.Capital || shapes[at + 1] !== Shape.Capital) return false;
    const before = tokens[lower === "mayor" ? at - 1 : at - 2]?.text ?? "";
    return !/^\p{Lu}/u.test(before) || gazetteer.isCommonWord(before.toLowerCase());
  });
}

/** What is called after a falls or springs is that town where it is named before any other; a lake or harbor where the article has no other town. */
function governedIn(view: View, names: readonly Name[]): Set<string> {
  const outer = names.filter(({ nested }) => !nested);
  const others = outer.filter((name) => name.kind === "City" && !mayBeTown(view, name)).map(({ first }) => first);
  const firstTown = Math.min(...others);
  const isFirst = ({ first, end }: Name) =>
    others.length === 0 || (MOSTLY_TOWNS.has(word(view, end - 1)) && first < firstTown);
  const may = outer.filter((name) => mayBeTown(view, name));
  const keys = new Set(may.map((name) => keyOfName(view, name)));
  return keys.size === 1 && may.some(isFirst) ? keys : new Set();
}

function keyOfName({ tokens }: View, { first, end }: Name): string {
  return keyOf(tokens, first, end);
}

function mayBeTown(view: View, { first, end, kind, region, body }: Name): boolean {
  if (region !== undefined || body !== undefined || end - first < 2) return false;
  const head = word(view, end - 1);
  // "Osgood Falls chief resigns" of a headline looks like a company's.
  if (kind === "Organization") return MOSTLY_TOWNS.has(head);
  if (kind !== "Region" && kind !== "Site" && kind !== "City") return false;
  return MOSTLY_TOWNS.has(head) || SELDOM_TOWNS.has(head) || OPENINGS.has(word(view, first));
}

/** A chief without a firm, in news of a police or fire chief. */
function isChiefs(view: View, end: number): boolean {
  if (word(view, end) !== "chief" || word(view, end + 1) === "executive") return false;
  return view.tokens.some(({ lower }, at) => lower === "chief" && /^(?:police|fire)$/.test(word(view, at - 1)));
}

function isToldAsTown(view: View, name: Name): boolean {
  const { first, end, kind, rule } = name;
  if (TOLD.has(rule) || kind === "City") return true;
  if (kind === "Organization") return isChiefs(view, end);
  const before = word(view, first - 1);
  const at = /^['’]s?$/.test(word(view, end)) ? end + 1 : end;
  if (TOWN_BEHIND.has(word(view, at)) || officeBehind(view, end, end + BEHIND)) return true;
  if (before === "of" && TOWN_NOUNS.has(word(view, first - 2))) return true;
  return MOSTLY_TOWNS.has(word(view, end - 1)) && (before === "in" || PEOPLE_BEHIND.has(word(view, at)));
}

/** Rules of names that only a town has, whatever stands around the others. */
const TOLD: ReadonlySet<string> = new Set([
  "place/dateline",
  "place/town-of",
  "place/town-of-mayor",
  "place/town-with-office",
  "place/office-of-town",
  "place/population",
  "place/townspeople",
  "place/owned-by-town",
  "place/home-town",
  "place/plant-town",
  "place/apposed-town",
  "place/outlet-town",
]);

/** Words of the longest office behind a town. */
const BEHIND = 4;
