import type { View } from "../candidate.ts";
import type { Region } from "../gazetteer/regions.ts";
import type { Entity } from "../names.ts";

/** The region written behind one of the names: "Aurora, Colo.", "Paris, France", "Springfield (Ore.)". */
export function statedRegion(view: View, { names, region: own }: Entity): Region | undefined {
  const first = names.length === 1 ? (names[0]?.first ?? 0) : 0;
  for (const { end } of names) {
    const between = view.tokens[end]?.text;
    if (between !== "," && between !== "(") continue;
    if (own !== undefined && isInList(view, end + 1)) continue;
    const state = view.gazetteer.states.get(view.tokens[end + 1]?.text ?? "");
    if (state !== undefined) return state;
    const region = view.gazetteer.regions.match(view.tokens, end + 1, end + 6)?.entry;
    if (region !== undefined && region.kind !== "area") return region;
  }
  return own === undefined ? regionOpening(view, first) : undefined;
}

/** So many tokens behind the region that opens a sentence a town of it may stand. */
const WITHIN_SENTENCE = 30;

/** "In Ohio, two people died near Oxford": the region that opens the sentence; undefined where another is named between. */
function regionOpening({ tokens, gazetteer: { regions } }: View, name: number): Region | undefined {
  for (let at = name - 1; at > name - WITHIN_SENTENCE && at >= 0; at -= 1) {
    const { text = "" } = tokens[at] ?? {};
    if (text === "." || text === '"' || text === "“") return undefined;
    const found = text === "In" ? regions.match(tokens, at + 1, at + 5) : undefined;
    if (found?.entry.kind === "state" && tokens[at + 1 + found.length]?.text === ",") return found.entry;
    if (regions.match(tokens, at, at + 4) !== undefined && tokens[at - 1]?.text !== "In" && !isPartOf(tokens, at))
      return undefined;
  }
  return undefined;
}

/** "Carolina" of "South Carolina". */
function isPartOf(tokens: View["tokens"], at: number): boolean {
  return /^(?:North|South|New|West)$/.test(tokens[at - 1]?.text ?? "");
}

/** "Nevada, Ohio, Maine and Utah" are states one after another: a region behind the next comma or "and". */
function isInList({ tokens, gazetteer: { regions } }: View, at: number): boolean {
  const found = regions.match(tokens, at, at + 6);
  if (found === undefined) return false;
  const joint = at + found.length;
  const isJoint = /^(?:,|and|or)$/.test(tokens[joint]?.text ?? "");
  const next = /^(?:and|or)$/.test(tokens[joint + 1]?.text ?? "") ? joint + 2 : joint + 1;
  return isJoint && regions.match(tokens, next, next + 6) !== undefined;
}

/** So many tokens may stand between a name and the "counties" that close its list. */
const LONGEST_LIST = 16;

/** "Linn and Benton counties": the words behind a name close a list of counties. */
export function listedAsCounty(view: View, { names }: Entity): boolean {
  return names.some(({ end }) => {
    for (let at = end; at < end + LONGEST_LIST; at += 1) {
      const text = view.tokens[at]?.text ?? "";
      if (/^counties$/i.test(text)) return true;
      if (!/^(?:,|and|or|\p{Lu}.*)$/u.test(text)) return false;
    }
    return false;
  });
}
