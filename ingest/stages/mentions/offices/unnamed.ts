import type { ArticleLayer, SentencesLayer, TextLayer } from "../../../document.ts";
import { holding } from "../../../nlp/words.ts";
import { bodyCalled } from "../bodies/body-called.ts";
import type { View } from "../candidate.ts";
import { byFirstName, wordsOf } from "../entities/entities.ts";
import type { Named, NameIndex } from "../entities/name-index.ts";
import { isNameShape } from "../shapes.ts";
import { SPEECH_VERBS } from "../words.ts";
import type { Entity, Name } from "../names.ts";

/** Roles whose bearer is a source even when the sentence does not report speech. */
const SPOKES = /^spokes(?:man|woman|person)$/;

/** Other roles that a nameless source may have; the noun may be the head of "director of communications". */
const ROLES = new Set(
  `official spokesman spokeswoman spokesperson director chief deputy aide adviser advisor prosecutor officer
  detective investigator lawmaker senator diplomat commander commissioner inspector minister secretary staffer
  trooper engineer administrator superintendent strategist sheriff mayor governor judge dispatcher`.split(/\s+/),
);

const DETERMINERS = /^(?:an?|the|one|another|his|her|its|their|this|that)$/;
const OWNERS = /^(?:his|her|its|their)$/;

/** So many words may stand between the determiner and the role: "a senior White House official". */
const REACH = 7;

type Needs = ArticleLayer & TextLayer & SentencesLayer;

/** The nameless sources of the article, those within quoted words left out. `the spokesman` goes to the last one of that role before it. */
export function unnamedIn(view: View, document: Needs, index: NameIndex): Entity[] {
  const { text, sentences, quotations } = document;
  const found: Entity[] = [];
  let quotation = 0;
  for (const { tokens: range } of sentences) {
    for (let at = range[0]; at < range[1]; at += 1) {
      if (!isRole(view, at)) continue;
      const start = view.tokens[at]?.span[0] ?? 0;
      while ((quotations[quotation]?.span[1] ?? Infinity) <= start) quotation += 1;
      if ((quotations[quotation]?.span[0] ?? Infinity) < start) continue;
      const use = useAt(view, index, at, range);
      if (use !== undefined) note(view, text, found, use);
    }
  }
  return found.sort(byFirstName);
}

/** Adds a use to the source it means, or makes a new one of it. */
function note(view: View, text: string, found: Entity[], use: Use): void {
  const isDefinite = use.name.unnamed?.definite === true;
  const at = isDefinite ? found.findLastIndex((entity) => sameRole(entity, use)) : -1;
  const earlier = at < 0 ? undefined : found[at];
  if (earlier !== undefined) {
    const names = [...earlier.names, use.name];
    found[at] = { ...earlier, names, aliases: aliases(view, text, earlier, use.name) };
  } else if (!isDefinite || SPOKES.test(use.name.unnamed.role)) found.push(unnamedEntity(view, text, use));
}

const isRoleWord = holding(({ lower }) => ROLES.has(lower));

function isRole({ tokens }: View, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isRoleWord(token.word);
}

interface Use {
  readonly name: Name;
  readonly agency: Entity | undefined;
  /** The person whose source it is. */
  readonly owner: Entity | undefined;
}

function sameRole(entity: Entity, { name, agency }: Use): boolean {
  return entity.names[0]?.unnamed?.role === name.unnamed?.role && (agency === undefined || entity.of === agency);
}

function aliases(view: View, text: string, entity: Entity, name: Name): string[] {
  const words = wordsOf(view, text, name);
  return entity.aliases.includes(words) ? [...entity.aliases] : [...entity.aliases, words];
}

/** The role noun at token `at` with its determiner, modifiers and "of" or "for" phrase; undefined where it is a title or no source. */
function useAt(view: View, index: NameIndex, at: number, [first, end]: readonly [number, number]): Use | undefined {
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

/** "The mayor, Ana Ruiz, said", "A spokesman for the state police, Lt. Ana Ruiz, said" and "Ana Ruiz, a spokeswoman, said": the role's bearer is named. */
function isApposition(view: View, index: NameIndex, from: number, end: number): boolean {
  const before = view.tokens[from - 1]?.text === "," && index.endingAt(from - 1)?.entity.kind === "Person";
  const comma = commaBehind(view, end);
  return before || (comma !== undefined && opensWithPerson(view, index, comma + 1));
}

/** "His spokesman, Ana Ruiz, said" names him; "…, by his director of communications, Ruiz said" does not. */
function isEnclosed({ tokens }: View, index: NameIndex, end: number): boolean {
  for (let start = end + 1; start <= end + 1 + TITLE_MAX; start += 1) {
    const named = index.startingAt(start);
    if (named?.entity.kind === "Person") return tokens[named.name.end]?.text === ",";
  }
  return false;
}

/** The comma that ends a role's "for" or "of" phrase. */
function commaBehind({ tokens }: View, end: number): number | undefined {
  if (tokens[end]?.text === ",") return end;
  if (!/^(?:for|of|with|at|from)$/.test(tokens[end]?.lower ?? "")) return undefined;
  for (let at = end + 1; at <= end + OF_PHRASE_MAX; at += 1) {
    const token = tokens[at];
    if (token?.text === ",") return at;
    if (token === undefined || token.pos === "VERB" || token.pos === "AUX" || token.pos === "PUNCT") return undefined;
  }
  return undefined;
}

/** So many words may follow "spokesman for" before the comma. */
const OF_PHRASE_MAX = 8;

/** A person's name, a title before it aside: "Lt. Ana Ruiz". */
function opensWithPerson({ tokens, shapes }: View, index: NameIndex, at: number): boolean {
  for (let start = at; start <= at + TITLE_MAX; start += 1) {
    if (index.startingAt(start)?.entity.kind === "Person") return true;
    if (!isNameShape(shapes[start]) && tokens[start]?.text !== ".") return false;
  }
  return false;
}

/** A title has so many tokens at most: "Deputy Police Chief". */
const TITLE_MAX = 4;

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

/** Whether a verb of speech stands near the words, or they are whom something came from ("provided by his director"). */
function speaks(view: View, from: number, to: number, [first, end]: readonly [number, number]): boolean {
  const before = view.tokens[from - 1];
  const after = view.tokens[to];
  if (to < end && after?.pos === "VERB" && SPEECH_VERBS.has(after.lemma)) return true;
  if (speaksBehindPhrase(view, to, end)) return true;
  if (from - 1 < first || before === undefined) return false;
  return (
    before.lower === "by" ||
    (SPEECH_VERBS.has(before.lemma) && /^(?:said|says|told|added)$/.test(before.lower)) ||
    (before.lower === "to" && view.tokens[from - 2]?.lower === "according")
  );
}

/** How a phrase opens that tells why the source has no name. **Source:** news style. */
const GROUNDS =
  /^(?:speaking|who|requesting|citing|asking|insisting|familiar|briefed|granted|declining|on|not|authorized|wishing|directly)$/;

/** So many words may tell why the source has no name. */
const GROUNDS_MAX = 24;

/** "A DEA official, speaking on condition of anonymity, said", "An official who asked not to be named said". */
function speaksBehindPhrase({ tokens }: View, to: number, end: number): boolean {
  const isEnclosed = tokens[to]?.text === ",";
  const first = isEnclosed ? to + 1 : to;
  if (!GROUNDS.test(tokens[first]?.lower ?? "") || (!isEnclosed && tokens[first]?.lower === "on")) return false;
  for (let at = first + 1; at < Math.min(end, first + GROUNDS_MAX); at += 1) {
    const token = tokens[at];
    if (/^[";:“”]$/.test(token?.text ?? "")) return false;
    if (/^(?:said|says|told|added)$/.test(token?.lower ?? "")) {
      return !isEnclosed || tokens[at - 1]?.text === ",";
    }
  }
  return false;
}

function unnamedEntity(view: View, text: string, { name, agency, owner }: Use): Entity {
  const words = wordsOf(view, text, name);
  return {
    ...{ kind: "Official", name: nameOfUnnamed(words, name.unnamed?.role ?? "", agency, owner) },
    ...{ aliases: [words], names: [name], acronym: null, handle: null, level: null, party: false },
    ...{ city: undefined, region: undefined, of: agency, ...(owner === undefined ? {} : { owner }) },
  };
}

/** "DEQ spokesman", "Ana Ruiz's director of communications", else the words without their article. */
function nameOfUnnamed(words: string, role: string, agency: Entity | undefined, owner: Entity | undefined): string {
  if (agency !== undefined) return `${agency.acronym ?? agency.name} ${role}`;
  return owner === undefined ? words.replace(/^(?:an?|the|one|another)\s/i, "") : `${owner.name}'s ${role}`;
}
