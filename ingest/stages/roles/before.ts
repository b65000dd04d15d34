import type { TitleUse, View } from "../mentions/candidate.ts";
import type { Entity, Name } from "../mentions/names.ts";
import type { NameIndex } from "../mentions/name-index.ts";
import { titleBefore } from "../mentions/titles-in-runs.ts";
import { partyIn } from "./parties.ts";
import type { RoleDraft } from "./role-draft.ts";
import { statusOf } from "./statuses.ts";

/** Offices of a town or state, which an article without a place before them means of its dateline's. */
const TOWN_OFFICES =
  /^(?:mayor|deputy mayor|vice mayor|council|city|town|police|fire|alder|selectm|chief of police|first selectm|public works)/;
const COUNTY_OFFICES = /^(?:county |sheriff$)/;
const STATE_OFFICES = /^(?:gov|lieutenant gov|lt\. gov|state |attorney general)/;

/** "U.S." before these is a part of the title, not what they are held in. */
const FEDERAL_OFFICES = /^(?:rep|sen|congress|attorney|district judge|magistrate)/;

/** So many tokens before a title may hold a party, or make it definite. */
const REACH = 5;

/** The role that a title right before a name gives: "Harlow Bend police Chief Denise Cole", "U.S. Rep. Ana Ruiz". */
export function roleBefore(
  view: View,
  text: string,
  index: NameIndex,
  name: Name,
  sentenceFirst: number,
): RoleDraft | undefined {
  const use = longestBefore(view, sentenceFirst, name);
  if (use === undefined || use.title.class === "kin" || use.title.class === "honorific") return undefined;
  const from = phraseStart(view, Math.max(sentenceFirst, use.first - REACH), use.first);
  if (use.title.class === "party") return undefined;
  const before = seatBefore(view, index, use);
  const ownTown = /^(?:city|town|police)$/.test(view.tokens[use.first - 1]?.lower ?? "") && use.title.class === "role";
  const seat = before?.region?.kind === "country" && FEDERAL_OFFICES.test(use.title.name) ? undefined : before;
  return {
    title: titleWords(view, text, use),
    status: statusOf(view, use, sentenceFirst),
    of: seat ?? seatAfter(view, index, name.end),
    party: partyIn(view, from, name.first),
    district: null,
    tokens: [use.first, use.end],
    class: ownTown ? "official" : use.title.class,
    local: ownTown ? "town" : localOf(use.title.name),
  };
}

/** Where the title's own phrase begins: "Republican state Sen.", but not the party of "Republicans attacking President …". */
function phraseStart({ tokens }: View, least: number, first: number): number {
  let at = first;
  while (at > least && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[at - 1]?.pos ?? "")) at -= 1;
  return at;
}

function localOf(title: string): RoleDraft["local"] {
  if (TOWN_OFFICES.test(title)) return "town";
  if (COUNTY_OFFICES.test(title)) return "county";
  return STATE_OFFICES.test(title) ? "state" : undefined;
}

function longestBefore(view: View, sentenceFirst: number, name: Name): TitleUse | undefined {
  const longest = titleBefore(view, sentenceFirst, name.first);
  const isParty = longest?.title.class === "party";
  if (longest !== undefined && !isParty) return longest;
  // "The board's chairman, Republican Ana Ruiz": the party stands between the office and the name.
  const comma = (isParty ? longest.first : name.first) - 1;
  if (view.tokens[comma]?.text !== ",") return undefined;
  const use = titleBefore(view, sentenceFirst, comma);
  return use !== undefined && isDefinite(view, use.first, sentenceFirst) ? use : undefined;
}

/** "The mayor, Ana Ruiz," names the mayor; "his director of communications, Ruiz said" does not. */
function isDefinite(view: View, first: number, sentenceFirst: number): boolean {
  for (let at = first - 1; at >= Math.max(sentenceFirst, first - REACH); at -= 1) {
    const lower = view.tokens[at]?.lower ?? "";
    if (/^(?:the|an?|['’]s)$/.test(lower)) return !/^(?:by|to|with|from|for)$/.test(view.tokens[at - 1]?.lower ?? "");
    if (/^(?:his|her|its|their|,)$/.test(lower)) return false;
  }
  return first === sentenceFirst;
}

/**
 * What the title is held in: the name that ends where the title begins, or that shares words with it ("Harlow Bend police" and
 * "police Chief").
 */
export function seatBefore(view: View, index: NameIndex, { first, end }: TitleUse): Entity | undefined {
  for (let at = end - 1; at >= first; at -= 1) {
    const named = index.endingAt(at);
    if (named !== undefined && named.name.first < first && named.entity.kind !== "Person") return named.entity;
  }
  const possessive = /^['’]s$/.test(view.tokens[first - 1]?.text ?? "");
  const own = possessive ? index.endingAt(first - 1) : undefined;
  if (own === undefined) return nationBefore(view, index, first);
  return own.entity.kind === "Person" ? undefined : own.entity;
}

/** Words between a nation and its office: "the Danish then-foreign minister". */
const BETWEEN = /^(?:acting|caretaker|deputy|ex|former|interim|then|vice|-)$/;

/** "Danish Prime Minister", "the former Danish ambassador": the nation, where the article names it by its name, too. */
function nationBefore({ tokens, gazetteer }: View, index: NameIndex, first: number): Entity | undefined {
  let at = first - 1;
  while (BETWEEN.test(tokens[at]?.lower ?? "")) at -= 1;
  for (const from of [at - 1, at]) {
    const found = gazetteer.demonyms.match(tokens, from, at + 1);
    if (found?.length === at + 1 - from) return index.ofRegion(found.entry);
  }
  return undefined;
}

/** "Mayor Ana Ruiz of Harlow Bend", "Lt. Mike Dahl of the Kansas Highway Patrol", "Sgt. Ana Kirk, with the Salem Police Department,". */
function seatAfter({ tokens }: View, index: NameIndex, end: number): Entity | undefined {
  const at = tokens[end]?.text === "," ? end + 1 : end;
  const word = tokens[at]?.lower ?? "";
  if (!/^(?:of|with|from)$/.test(word)) return undefined;
  const entity = index.startingAt(tokens[at + 1]?.lower === "the" ? at + 2 : at + 1)?.entity;
  if (word === "of" && at === end) return entity?.kind === "Person" ? undefined : entity;
  return entity?.kind === "Agency" ? entity : undefined;
}

/** "ambassador to Denmark" is of whoever sends her: where to is a part of the title. Where it ends, after the title's own end. */
export function missionEnd({ tokens }: View, index: NameIndex, { title, end }: TitleUse): number {
  if (!/(?:ambassador|envoy|high commissioner)$/.test(title.name) || tokens[end]?.lower !== "to") return end;
  const place = index.startingAt(tokens[end + 1]?.lower === "the" ? end + 2 : end + 1);
  return place === undefined || place.entity.kind === "Person" ? end : place.name.end;
}

/** The title as written, with "U.S." or "state" before it; "police Chief" is written small. */
export function titleWords(view: View, text: string, { first, end }: Pick<TitleUse, "first" | "end">): string {
  const before = view.tokens[first - 1]?.text ?? "";
  const from = /^(?:U\.?S\.?|state|State|acting|interim)$/.test(before) ? first - 1 : first;
  const words = text.slice(view.tokens[from]?.span[0], view.tokens[end - 1]?.span[1]).replace(/\s+/g, " ");
  return /^\p{Ll}+ \p{Lu}/u.test(words) ? words.toLowerCase() : words;
}
