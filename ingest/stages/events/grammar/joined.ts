import { isPerson } from "./subject-object.ts";
import { type Name, nameAt, type Reading, tokenAt } from "../reading.ts";

/** No list of names is followed further. */
const MOST = 6;

/** The names that one is listed with, before it ("Ruiz and Oduya were arrested") and behind ("arrested Ruiz, 31, and Oduya"); in reading order, itself among them. */
export function withJoined(reading: Reading, name: Name): Name[] {
  const before = listed(reading, name, previous);
  const after = listed(reading, name, next);
  return isClosed(before, after) ? [...before.names.reverse(), name, ...after.names] : [name];
}

interface Listed {
  readonly names: Name[];
  readonly hasAnd: boolean;
}

/** A list of two or more has its "and"; "Ruiz, Oduya's lawyer" is none. */
function isClosed(before: Listed, after: Listed): boolean {
  return before.hasAnd || after.hasAnd;
}

type Step = (reading: Reading, from: Name) => { readonly name: Name; readonly and: boolean } | undefined;

function listed(reading: Reading, from: Name, step: Step): Listed {
  const names: Name[] = [];
  let hasAnd = false;
  for (let at = step(reading, from); at !== undefined && names.length < MOST; at = step(reading, at.name)) {
    if (isPerson(at.name.mention) !== isPerson(from.mention) || at.name.mention === from.mention) break;
    names.push(at.name);
    hasAnd ||= at.and;
  }
  return { names, hasAnd };
}

function previous(reading: Reading, { first }: Name): ReturnType<Step> {
  let at = overTitle(reading, first - 1, -1);
  const and = isAnd(reading, at);
  if (and) at -= 1;
  if (isComma(reading, at)) at -= 1;
  else if (!and) return undefined;
  const name = nameAt(reading, overAge(reading, at, -1));
  return name === undefined ? undefined : { name, and };
}

/** Not "Ruiz" in "arrested Oduya, and Ruiz said", whose verb is another. */
function next(reading: Reading, { last }: Name): ReturnType<Step> {
  let at = overAge(reading, last, 1);
  const comma = isComma(reading, at);
  if (comma) at += 1;
  const and = isAnd(reading, at);
  if (and) at += 1;
  else if (!comma) return undefined;
  const name = nameAt(reading, overTitle(reading, at, 1));
  return name === undefined || isSubject(reading, name) ? undefined : { name, and };
}

function isSubject(reading: Reading, { last }: Name): boolean {
  return /^(?:VERB|AUX)$/.test(tokenAt(reading, last)?.pos ?? "");
}

/** Over the words of a list's own that describe the name: "and Gov. Lena Park", "and the State Patrol". */
function overTitle(reading: Reading, at: number, towards: 1 | -1): number {
  let over = at;
  while (Math.abs(over - at) < LONGEST_TITLE && isOfTitle(reading, over)) over += towards;
  return over;
}

const LONGEST_TITLE = 4;

function isOfTitle(reading: Reading, at: number): boolean {
  const { pos = "", lower = "" } = tokenAt(reading, at) ?? {};
  const describes = /^(?:PROPN|NOUN|ADJ|DET)$/.test(pos) || /^(?:his|her|its|their)$/.test(lower);
  return describes && nameAt(reading, at) === undefined;
}

/** Over ", 31" towards the name it is the age of, or from that name onwards. */
function overAge(reading: Reading, at: number, towards: 1 | -1): number {
  const [comma, age] = towards === 1 ? [at, at + 1] : [at - 1, at];
  return isComma(reading, comma) && tokenAt(reading, age)?.pos === "NUM" ? at + 2 * towards : at;
}

function isAnd(reading: Reading, at: number): boolean {
  return /^(?:and|&)$/.test(tokenAt(reading, at)?.lower ?? "");
}

function isComma(reading: Reading, at: number): boolean {
  return tokenAt(reading, at)?.text === ",";
}
