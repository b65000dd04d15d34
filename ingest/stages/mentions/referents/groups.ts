import type { Mention } from "../../../../graph/model/extracted.ts";
import { SPEECH_VERBS } from "../words/around-names.ts";
import { BODY_NOUNS } from "./bodies.ts";
import type { Field, Phrase, Place } from "./field.ts";
import { type Group, groupTold } from "./group-words.ts";
import { isBodyKind, isPersonKind } from "./words.ts";

/** So many sentences back "both" and "the couple" may reach, and "they" through a chain of the like. */
const REACH = 4;

/** Whom "both", "the two", "the couple" or "they" mean, in the order in which they are named; undefined where that is not sure. */
export function groupMeant(field: Field, { first, end, sentence }: Phrase): readonly Mention[] | undefined {
  const group = groupTold(field, first, end);
  if (group === undefined) return undefined;
  const named = (own: number): Place[] => namedIn(field, own, first, group);
  return group.isPronoun ? subjectsBefore(field, sentence, named) : togetherBefore(sentence, group, named, field);
}

/** Those of a sentence before token `at` who may be meant, in reading order, quoted words left out. */
function namedIn(field: Field, sentence: number, at: number, { noun }: Group): Place[] {
  const kinds = noun === undefined ? undefined : BODY_NOUNS.get(noun);
  const fits = ({ kind, unnamed }: Mention): boolean => {
    if (kinds !== undefined) return kinds.includes(kind);
    return !unnamed && (isPersonKind(kind) || (noun === undefined && isBodyKind(kind)));
  };
  const end = Math.min(at, field.opening(sentence + 1));
  return field.within(field.opening(sentence), end).filter(({ mention, quoted }) => !quoted && fits(mention));
}

/** "They": those who are named side by side as the subject of the sentence before, or of what "they" there means. */
function subjectsBefore(
  field: Field,
  sentence: number,
  named: (sentence: number) => Place[],
): readonly Mention[] | undefined {
  for (let own = sentence; own >= Math.max(0, sentence - REACH); own -= 1) {
    const side = sideBySide(field, named(own)).find((places) => isSubject(field, own, places));
    if (side !== undefined) return mentionsOf(side);
    if (own < sentence && !goesOn(field, own)) return undefined;
  }
  return undefined;
}

/** Nothing but a title or an adverbial before them, their verb or an apposition behind, and nobody else who tells it: "Ruiz and Vale knew, police said". */
function isSubject(field: Field, sentence: number, places: readonly Place[]): boolean {
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return false;
  const before = field.tokens.slice(field.opening(sentence), first.first);
  const isLed = before.at(-1)?.text === "," || before.every(({ pos }) => pos !== "ADP");
  if (!isLed || before.some(({ pos }) => VERBAL.has(pos))) return false;
  return (
    FOLLOWS.has(field.tokens[last.end]?.pos ?? "") && !isToldByOthers(field, last.end, field.opening(sentence + 1))
  );
}

function isToldByOthers({ tokens }: Field, end: number, stop: number): boolean {
  return tokens.slice(end + 1, stop).some(({ pos, lemma, index }) => {
    const isSpeech = pos === "VERB" && SPEECH_VERBS.has(lemma);
    return isSpeech && TELLERS.has(tokens[index - 1]?.pos ?? "");
  });
}

const TELLERS = new Set(["NOUN", "PROPN", "PRON"]);

const VERBAL = new Set(["VERB", "AUX"]);
const FOLLOWS = new Set(["VERB", "AUX", "ADV", "PUNCT"]);

/** Whether a sentence is about those of the sentence before: "They fled.", "The couple fled." */
function goesOn(field: Field, sentence: number): boolean {
  const first = field.opening(sentence);
  return [1, 2, 3].some((size) => {
    const isGroup = groupTold(field, first, first + size) !== undefined;
    return isGroup && VERBAL.has(field.tokens[first + size]?.pos ?? "");
  });
}

/** "Both", "the couple": those who are named side by side, else all people named in the sentences before, where they are as many as that. */
function togetherBefore(
  sentence: number,
  { size }: Group,
  named: (sentence: number) => Place[],
  field: Field,
): readonly Mention[] | undefined {
  let all: readonly Mention[] = [];
  const isWhole = (mentions: readonly Mention[]): boolean =>
    size === undefined ? mentions.length > 1 : mentions.length === size;
  for (let own = sentence; own >= Math.max(0, sentence - REACH); own -= 1) {
    const places = named(own);
    const side = sideBySide(field, places).map(mentionsOf).find(isWhole);
    if (side !== undefined) return side;
    if (own === sentence) continue;
    all = [...new Set([...places.map(({ mention }) => mention), ...all])];
    if (size !== undefined && isWhole(all) && all.every(({ kind }) => isPersonKind(kind))) return all;
    if (all.length > (size ?? 0)) return undefined;
  }
  return undefined;
}

function mentionsOf(places: readonly Place[]): Mention[] {
  return [...new Set(places.map(({ mention }) => mention))];
}

/** The runs of names that "and" joins: "Ana Ruiz and Tom Vale", "Ana Ruiz and her husband, Tom Vale", "Ruiz, Vale and Day". */
function sideBySide(field: Field, places: readonly Place[]): Place[][] {
  const runs: Place[][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && isJoined(field, last.end, place.first)) run.push(place);
    else runs.push([place]);
  }
  return runs.filter((run) => mentionsOf(run).length > 1 && isClosed(field, run));
}

/** Whether only "and", commas and what tells of the next one stand between. */
function isJoined(field: Field, end: number, first: number): boolean {
  const between = field.tokens.slice(end, first);
  return (
    (field.word(end) === "and" || field.word(end) === ",") &&
    between.every(({ pos, lower }) => lower === "and" || lower === "," || BETWEEN.has(pos))
  );
}

const BETWEEN = new Set(["DET", "PRON", "NOUN", "ADJ", "PROPN", "PART", "NUM"]);

/** "Ruiz, Vale and Day": "and" stands before the last; "Ruiz, Vale" may be anything. */
function isClosed(field: Field, run: readonly Place[]): boolean {
  const [before, last] = run.slice(-2);
  return before !== undefined && last !== undefined && field.tokens.slice(before.end, last.first).some(isAnd);
}

function isAnd({ lower }: { readonly lower: string }): boolean {
  return lower === "and";
}
