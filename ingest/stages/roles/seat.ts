import type { TitleUse, View } from "../mentions/candidate.ts";
import type { Entity } from "../mentions/names.ts";
import type { Named, NameIndex } from "../mentions/entities/name-index.ts";
import { bodyMeant } from "../mentions/bodies/body-called.ts";
import { onlyBodyMeant } from "../mentions/bodies/only-body.ts";
import { BODY_NOUNS } from "../mentions/referents/bodies.ts";
import { localOf } from "./local.ts";
import { nationBefore } from "../mentions/offices/national-offices.ts";
import type { RoleDraft } from "./role-draft.ts";

/** What an office is held in: a name, or the kind of place or body that the article may name elsewhere. */
export type Seat = Pick<RoleDraft, "of" | "local">;

/** So many tokens behind "of", "for" or "at" may stand before the name: "of the city of Harlow Bend". */
const NEAR = 8;

/** Members of parliaments and councils sit for a place, also where their party stands before: "BJP MLA". */
export const MEMBERS =
  /^(?:mp|mla|mlc|mca|td|mep|msp|mpp|mna|mpa|m[eh]c|senator|lawmaker|councill?or|coun\.?|cllr\.?|cr\.?|alderman|backbencher)$/;

/** What the title is held in by the words around it; where they tell nothing, what the article may tell. */
export function seatOfTitle(view: View, index: NameIndex, use: TitleUse, end: number): Seat {
  const before = seatBefore(view, index, use);
  // "Labour MP for Calder Vale": the party is not what she sits for.
  if (before?.party === true && MEMBERS.test(use.title.name)) return seatBehind(view, index, use, end);
  if (before !== undefined) return { of: before, local: undefined };
  const owner = ownerBefore(view, use.first);
  if (owner !== undefined) return { of: undefined, local: owner };
  return seatBehind(view, index, use, end);
}

/**
 * What the title is held in: the name that ends where the title begins, or that shares words with it ("Harlow Bend police" and
 * "police Chief").
 */
export function seatBefore(view: View, index: NameIndex, { title, first, end }: TitleUse): Entity | undefined {
  for (let at = end - 1; at >= first; at -= 1) {
    const named = index.endingAt(at);
    if (named !== undefined && named.name.first < first && named.entity.kind !== "Person") return named.entity;
  }
  const owner = ownerMark(view, first);
  const own = owner === undefined ? undefined : index.endingAt(owner);
  const called = own === undefined ? bodyCalledBefore(view, index, { first, end }, owner) : undefined;
  if (called !== undefined) return called;
  if (own === undefined) {
    const nation = nationBefore(view, first, title.name);
    return nation && index.ofRegion(nation);
  }
  return own.entity.kind === "Person" ? undefined : own.entity;
}

/** "the agency's area manager", "hospital spokeswoman", "company president": of the body of that kind that was named before. */
function bodyCalledBefore(
  view: View,
  index: NameIndex,
  { first, end }: Pick<TitleUse, "first" | "end">,
  owner: number | undefined,
): Entity | undefined {
  const at = owner !== undefined ? owner - 1 : end - first > 1 ? first : first - 1;
  return bodyMeant(view, index, at) ?? onlyBodyMeant(view, index, at);
}

/** So many words may stand between "'s" and the title: "the city's first female fire chief". */
const OWN_MAX = 4;

/** The token of the "'s" that owns the title, adjectives between them. */
function ownerMark({ tokens }: View, first: number): number | undefined {
  for (let at = first - 1; at >= Math.max(0, first - 1 - OWN_MAX); at -= 1) {
    if (/^['’]s?$/.test(tokens[at]?.text ?? "")) return at;
    if (!/^(?:ADJ|NUM|ADV|NOUN)$/.test(tokens[at]?.pos ?? "")) return undefined;
  }
  return undefined;
}

/** "the city's", "the county's", "a town": of the article's own. */
const OWNERS: ReadonlyMap<string, RoleDraft["local"]> = new Map<string, RoleDraft["local"]>([
  ...["city", "town", "village", "borough", "township"].map((word) => [word, "town"] as const),
  ["county", "county"],
  ["state", "state"],
  ["country", "nation"],
  ["nation", "nation"],
  // Who is the governor's is the state's: "the governor's budget director".
  ["governor", "state"],
  ["mayor", "town"],
]);

export function ownerBefore(view: View, first: number): RoleDraft["local"] {
  const owner = ownerMark(view, first);
  return owner === undefined ? undefined : OWNERS.get(view.tokens[owner - 1]?.lower ?? "");
}

/** A name behind "of", "for", "at", "in", "with" or "on"; "of the city" is the article's own, "of a village in Spain" is not. */
function seatBehind(view: View, index: NameIndex, use: TitleUse, end: number): Seat {
  const local = localOf(view, use);
  if (!/^(?:of|for|at|in|with|on|to)$/.test(view.tokens[use.end]?.lower ?? "") || isTime(view, use.end + 1))
    return { of: undefined, local };
  const named = namedBehind(view, index, use.end + 1, end);
  if (named !== undefined)
    return { of: isOwner(view, named) || isPart(view, named) ? undefined : named.entity, local: undefined };
  const isThe = view.tokens[use.end + 1]?.lower === "the";
  const own = OWNERS.get(view.tokens[use.end + 2]?.lower ?? "");
  const called = isThe ? bodyMeant(view, index, nounOf(view, use.end + 2)) : undefined;
  if (called !== undefined) return { of: called, local: undefined };
  return { of: undefined, local: isThe ? (own ?? (local === "body" ? "body" : undefined)) : undefined };
}

/** "department" of "the health department", where the noun alone does not stand right behind "the". */
function nounOf({ tokens }: View, at: number): number {
  const isPair = /^(?:health|police|fire|water|transit)$/.test(tokens[at]?.text ?? "");
  return isPair && /^(?:department|authority|agency)$/.test(tokens[at + 1]?.text ?? "") ? at + 1 : at;
}

/** The first place or body that is named behind the preposition: of "with the Harbor Watch in Otis" none where nobody is called so, but of "of bands at Otis College" the college. */
function namedBehind(view: View, index: NameIndex, first: number, end: number): Named | undefined {
  let hasCapital = false;
  for (let at = first; at < Math.min(end, first + NEAR); at += 1) {
    const named = index.startingAt(at);
    if (named !== undefined && !named.name.nested) return named.entity.kind === "Person" ? undefined : named;
    const { pos = "", lower = "", text = "" } = view.tokens[at] ?? {};
    hasCapital ||= /^\p{Lu}/u.test(text);
    if (isOtherBody(view, at)) return undefined;
    if (pos === "VERB" || pos === "SCONJ" || (hasCapital && pos === "ADP" && lower !== "of")) return undefined;
  }
  return undefined;
}

/** "head of a union at Bexley Motors": the union is led, which has no name here; "head of research at Bexley Motors" is of these. */
function isOtherBody({ tokens }: View, at: number): boolean {
  const kinds = BODY_NOUNS.get(tokens[at]?.lower ?? "");
  return kinds?.length === 1 && kinds[0] === "Organization" && /^(?:at|in|from)$/.test(tokens[at + 1]?.lower ?? "");
}

/** "head of the European Union delegation" leads a part of it. */
function isPart({ tokens }: View, { entity, name }: Named): boolean {
  const isBody = entity.kind === "Organization" || entity.kind === "Agency";
  return isBody && PARTS.test(tokens[name.end]?.lower ?? "");
}

const PARTS =
  /^(?:delegation|mission|team|unit|branch|chapter|campaign|program|programme|project|division|desk|section)$/;

/** "of Otis's chess club" is not of Otis. */
function isOwner({ tokens }: View, { name }: Named): boolean {
  return /^['’]s?$/.test(tokens[name.end]?.text ?? "");
}

/** "in 2012", "for 12 years", "on Tuesday": when, not what of. */
function isTime({ tokens }: View, at: number): boolean {
  const { text = "", lower = "", pos = "" } = tokens[at] ?? {};
  return /^\d/.test(text) || pos === "NUM" || TIMES.test(lower) || TIMES.test(tokens[at + 1]?.lower ?? "");
}

const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|aug|sept?|oct|nov|dec)\.|years?|months?|weeks?|terms?|decades?|spring|summer|fall|autumn|winter|almost|nearly|more|about|several|many)$/;

/** "ambassador to Denmark" is of whoever sends her: where to is a part of the title. Where it ends, after the title's own end. */
export function missionEnd({ tokens }: View, index: NameIndex, { title, end }: TitleUse): number {
  if (!/(?:ambassador|envoy|high commissioner)$/.test(title.name) || tokens[end]?.lower !== "to") return end;
  const place = index.startingAt(tokens[end + 1]?.lower === "the" ? end + 2 : end + 1);
  return place === undefined || place.entity.kind === "Person" ? end : place.name.end;
}
