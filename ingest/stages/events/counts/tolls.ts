import { overlaps } from "../../../../graph/model/spans.ts";
import { countsOf, type FoundCount, hasNumber } from "./counts.ts";
import { nobodyHurt } from "./nobody.ts";
import { numberOf } from "./number-words.ts";
import type { Reading } from "../reading.ts";
import { ANY_HINT, LOSS, PROPERTY, type TollPhrase, TOLLS } from "./toll-words.ts";

/** What a sentence tells of the dead, the homeless, the arrested and others whom an event befell: "the toll rose to nine", "14 people dead and 31 injured". */
export function tollsOf(reading: Reading, text: string): FoundCount[] {
  const [start, end] = reading.sentence.span;
  const sentence = text.slice(start, end);
  const found = nobodyHurt(sentence, start);
  const small = hasNumber(sentence) ? sentence.toLowerCase() : "";
  if (!ANY_HINT.test(small)) return found;
  for (const phrase of TOLLS.flatMap(({ hint, phrases }) => (hint.test(small) ? phrases : []))) {
    for (const match of sentence.matchAll(phrase.pattern)) {
      const count = countOf(reading, phrase, match, start);
      if (count !== undefined && !found.some(({ span }) => overlaps(span, count.span))) found.push(count);
    }
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

function countOf(
  reading: Reading,
  { fate, kind: ofPhrase, bare }: TollPhrase,
  match: RegExpMatchArray,
  start: number,
): FoundCount | undefined {
  const { about, number = "", unit, kind = ofPhrase } = match.groups ?? {};
  const value = numberOf(number);
  const what = fate ?? unit?.toLowerCase();
  const from = start + (match.index ?? 0);
  const span: [number, number] = [from, from + match[0].trimEnd().length];
  if (value === undefined || what === undefined || (bare && isCountOfMore(reading, span[1]))) return undefined;
  const count = { low: value, high: value, approximate: about !== undefined, unit: what, span };
  return kind === undefined ? count : { ...count, kind: kind.toLowerCase() };
}

/** "killed nine horses", "rose to nine dollars": the noun behind is what is counted; what is "nine more" is no toll. */
function isCountOfMore(reading: Reading, end: number): boolean {
  const next = reading.own.find(({ span }) => span[0] >= end);
  if (next === undefined) return false;
  if (PEOPLE.has(next.lower)) return false;
  return ["NOUN", "ADJ", "PROPN", "NUM", "SYM"].includes(next.pos) || MORE.has(next.lower) || next.text === "-";
}

const PEOPLE: ReadonlySet<string> = new Set("people persons residents victims others dead".split(" "));
const MORE: ReadonlySet<string> = new Set("more additional further of percent".split(" "));

/** A sum of years or of a war is the toll of no one event: "more than 70,000 have been killed since the war began". */
export function isSumOfYears({ own }: Reading): boolean {
  return own.some(({ lower }) => YEARS.has(lower));
}

const YEARS: ReadonlySet<string> = new Set(
  "war wars year years yearly annually decade decades month months".split(" "),
);

/** What a sentence without a word of the disaster counts as lost: "some 120 homes were destroyed". */
export function lossesOf(reading: Reading, text: string): FoundCount[] {
  if (!reading.own.some(({ lemma, pos, lower }) => (pos === "VERB" && LOSS.has(lemma)) || lower === "damaging"))
    return [];
  return countsOf(reading, text).filter(({ unit }) => isProperty(unit));
}

function isProperty(unit: string): boolean {
  const head = unit.split(" ").at(-1) ?? "";
  return PROPERTY.has(head) || (head.endsWith("s") && PROPERTY.has(head.slice(0, -1)));
}
