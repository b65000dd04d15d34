import { holding } from "../../../nlp/words.ts";
import type { View } from "../candidate.ts";
import type { Entity, Name } from "../names.ts";
import type { Named, NameIndex } from "../entities/name-index.ts";
import { isNameShape } from "../shapes.ts";
import { isApposition, isEnclosed } from "./role-bearer.ts";
import { speaks } from "./role-speaks.ts";
import { bodyCalled } from "../bodies/body-called.ts";
import { words } from "../../word-list.ts";

/** Roles whose bearer is a source even when the sentence does not report speech. */
export const SPOKES = /^spokes(?:man|woman|person)$/;

/** Other roles that a nameless source may have; the noun may be the head of "director of communications". */
const ROLES =
  words(`official spokesman spokeswoman spokesperson director chief deputy aide adviser advisor prosecutor officer
  detective investigator lawmaker senator diplomat commander commissioner inspector minister secretary staffer
  trooper engineer administrator superintendent strategist sheriff mayor governor judge dispatcher`);

const DETERMINERS = /^(?:an?|the|one|another|his|her|its|their|this|that)$/;
const OWNERS = /^(?:his|her|its|their)$/;

/** So many words may stand between the determiner and the role: "a senior White House official". */
const REACH = 7;

const isRoleWord = holding(({ lower }) => ROLES.has(lower));

/** Whether the token is a noun for somebody who may be a source without a name. */
export function isRole({ tokens }: View, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isRoleWord(token.word);
}

/** A role noun as it is used for somebody without a name. */
export interface Use {
  readonly name: Name;
  readonly agency: Entity | undefined;
  /** The person whose source it is. */
  readonly owner: Entity | undefined;
}

/** Whether "the spokesman" may be this one again: of the role, and of the body if the use tells one. */
export function sameRole(entity: Entity, { name, agency }: Use): boolean {
  return entity.names[0]?.unnamed?.role === name.unnamed?.role && (agency === undefined || entity.of === agency);
}

/** The role noun at token `at` with its determiner, modifiers and "of" or "for" phrase; undefined where it is a title or no source. */
export function useAt(
  view: View,
  index: NameIndex,
  at: number,
  [first, end]: readonly [number, number],
): Use | undefined {
  const role = view.tokens[at];
  if (role === undefined) return undefined;
  const from = determinerBefore(view, index, at, first);
  if (from === undefined || isNameShape(view.shapes[at + 1]) || view.tokens[at + 1]?.pos === "NOUN") return undefined;
  const inner = index
    .within(from, at)
    .find(({ entity }) => entity.kind === "Agency" || entity.kind === "Organization" || entity.kind === "Region");
  const phrase = ofPhrase(view, index, at, end);
  const determiner = view.tokens[from]?.lower ?? "";
  const isNamed = isApposition(view, index, from, phrase.end);
  if (isNamed && (!OWNERS.test(determiner) || isEnclosed(view, index, phrase.end))) return undefined;
  if (!SPOKES.test(role.lower) && !speaks(view, from, phrase.end, [first, end])) return undefined;
  const owner = OWNERS.test(determiner) ? ownerOf(index, from, [first, end]) : undefined;
  const name: Name = {
    ...{ first: from, end: phrase.end, kind: "Official", rule: "official/unnamed", confidence: 0.85, nested: false },
    unnamed: { role: roleWords(view, at, phrase), definite: determiner === "the" || determiner === "that" },
  };
  return { name, agency: inner?.entity ?? phrase.agency ?? bodyCalled(view, index, at), owner };
}

/** Whose "his" is: the person named right behind in the sentence ("… by his director, Ruiz said"), else the last before. */
function ownerOf(index: NameIndex, from: number, [first, end]: readonly [number, number]): Entity | undefined {
  const person = ({ entity }: Named): boolean => entity.kind === "Person";
  const before = index.within(first, from).findLast(person);
  return (
    before ??
    index.within(from, end).find(person) ??
    index.within(Math.max(0, from - NEAR), from).findLast(person)
  )?.entity;
}

/** So many tokens back the bearer of "his" may be named. */
const NEAR = 60;

/** Back over adjectives, nouns and names to the determiner; a verb or mark in between ends the search. */
function determinerBefore(view: View, index: NameIndex, at: number, first: number): number | undefined {
  for (let from = at - 1; from >= Math.max(first, at - REACH); from -= 1) {
    const token = view.tokens[from];
    if (token === undefined) return undefined;
    if (DETERMINERS.test(token.lower)) return from;
    const named = index.endingAt(from + 1);
    if (named !== undefined && named.name.first >= first) {
      from = named.name.first;
      continue;
    }
    const modifier =
      token.pos === "ADJ" ||
      token.pos === "NOUN" ||
      token.pos === "PROPN" ||
      token.text === "-" ||
      /^['’]s$/.test(token.text);
    if (!modifier && !/(?:ed|ing)$/.test(token.lower)) return undefined;
  }
  return undefined;
}

interface OfPhrase {
  readonly end: number;
  readonly agency: Entity | undefined;
  /** Whether the phrase belongs to the role's own words: "director of communications". */
  readonly ofRole: boolean;
}

function ofPhrase(view: View, index: NameIndex, at: number, end: number): OfPhrase {
  const preposition = view.tokens[at + 1]?.lower;
  if (preposition !== "of" && preposition !== "for" && preposition !== "with")
    return { end: at + 1, agency: undefined, ofRole: false };
  const start = view.tokens[at + 2]?.lower === "the" ? at + 3 : at + 2;
  const named = index.startingAt(start);
  if (named !== undefined && named.name.end <= end && named.entity.kind !== "Person")
    return { end: named.name.end, agency: named.entity, ofRole: false };
  const noun = view.tokens[at + 2];
  if (preposition === "of" && noun?.pos === "NOUN" && at + 3 <= end)
    return { end: at + 3, agency: undefined, ofRole: true };
  return { end: at + 1, agency: undefined, ofRole: false };
}

function roleWords(view: View, at: number, phrase: OfPhrase): string {
  const role = view.tokens[at]?.lower ?? "";
  return phrase.ofRole ? `${role} of ${view.tokens[at + 2]?.lower ?? ""}` : role;
}
