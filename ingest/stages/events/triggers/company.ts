import type { Token } from "../../../document.ts";
import { isPastForm } from "../dates/direction.ts";
import { isTime } from "../words-of-time.ts";
import { isSport } from "../../mentions/evidence/sport.ts";
import type { Clue } from "./clues.ts";
import { COMPANIES } from "./companies.ts";
import { type Name, nameAt, type Reading, tokenAt } from "../reading.ts";

/** What reports about matches tell in words of war and crime: "sacked the quarterback", "marched 81 yards", "stole the ball". */
const SPORTING: ReadonlySet<string> = new Set(
  "shooting protest rally attack dismissal raid robbery strike launch explosion collapse rescue outage award escape election meeting".split(
    " ",
  ),
);

export function isOfMatch({ tokens }: Reading, type: string, at: number): boolean {
  return SPORTING.has(type) && isSport(tokens, at);
}

/** How close to a clue a word that speaks against it is looked for: "49.8 percent of the vote", "killed the bill". */
const BEFORE = 4;

const BEHIND = 3;

/** Whether what a clue asks for stands around it. Its own words are no company, nor is the house of "White House". */
export function isInCompany(
  reading: Reading,
  { type, company, bane, behind, before, thing, placed, byVoters, again }: Clue,
  first: number,
  last: number,
): boolean {
  const isOf = (list: ReadonlySet<string>) => (token: Token) =>
    (list.has(token.lemma) || list.has(token.lower) || list.has(singular(token))) &&
    (token.index < first || token.index >= last) &&
    !isWhiteHouse(reading, token);
  if (company !== undefined && !reading.own.some(isOf(company))) return false;
  if (bane !== undefined && near(reading, first, last).some(isOf(bane))) return false;
  if (behind !== undefined && !behind.has(wordBehind(reading, last))) return false;
  if (before !== undefined && !before.has(tokenAt(reading, first - 1)?.lower ?? "")) return false;
  if (thing !== undefined && !isOfThing(reading, thing, first, last, behind !== undefined)) return false;
  if (byVoters && !isByVoters(reading, first, last)) return false;
  if (again && !isTheOne(reading, type, first, last)) return false;
  return !placed || isPlaced(reading, first, last);
}

function near(reading: Reading, first: number, last: number): Token[] {
  return reading.own.filter(({ index }) => index >= first - BEFORE && index < last + BEHIND);
}

/** "Workers" that open a sentence are taken for a name, whose lemma is itself. */
function singular({ pos, lower }: Token): string {
  return pos === "PROPN" && lower.length > LONGEST_NO_PLURAL && lower.endsWith("s") ? lower.slice(0, -1) : lower;
}

const LONGEST_NO_PLURAL = 3;

/** The word behind a clue; "411-102" of a vote is passed over: "voted 411-102 on Tuesday to ratify". */
function wordBehind(reading: Reading, last: number): string {
  const [one, mark, other] = [0, 1, 2].map((steps) => tokenAt(reading, last + steps)?.text ?? "");
  if (/^\d+[-–]\d+$/u.test(one ?? "")) return mark?.toLowerCase() ?? "";
  const isScore = /^\d+$/u.test(one ?? "") && /^[-–]$/u.test(mark ?? "") && /^\d+$/u.test(other ?? "");
  return tokenAt(reading, isScore ? last + 3 : last)?.lower ?? "";
}

function isWhiteHouse(reading: Reading, { lemma, index }: Token): boolean {
  return lemma === "house" && tokenAt(reading, index - 1)?.lower === "white";
}

/** "a van struck a tram", "struck a parked bus", "hit Bell Ledge"; a storm that hits a bus, and a bus that hits a snag of words, do neither. */
function isOfThing(
  reading: Reading,
  things: ReadonlySet<string>,
  first: number,
  last: number,
  isWhole: boolean,
): boolean {
  // "hit 90 miles an hour", "hit the brakes"
  const [subject, object] = [headBefore(reading, first), headBehind(reading, last)];
  if ((object === undefined && !isWhole) || COMPANIES["weather"]?.has(subject?.lemma ?? "") === true) return false;
  if (COMPANIES["measures"]?.has(object?.lemma ?? "") === true) return false;
  return [subject, object].some(
    (head) => head !== undefined && (things.has(head.lemma) || things.has(head.lower) || things.has(singular(head))),
  );
}

/** The noun right before a verb, adverbs and "had" and "that" passed over. */
function headBefore(reading: Reading, verb: number): Token | undefined {
  let at = verb - 1;
  while (["AUX", "ADV"].includes(tokenAt(reading, at)?.pos ?? "") || RELATIVES.has(tokenAt(reading, at)?.lower ?? ""))
    at -= 1;
  return tokenAt(reading, at);
}

/** The last noun of the phrase right behind a verb; a pronoun is its own. */
function headBehind(reading: Reading, from: number): Token | undefined {
  let head: Token | undefined;
  for (let at = from; at < from + LONGEST_OBJECT; at += 1) {
    const token = tokenAt(reading, at);
    if (token === undefined || isTime(token)) break;
    const isNoun = token.pos === "NOUN" || token.pos === "PROPN";
    if (isNoun || (at === from && OBJECTS.has(token.lower))) head = token;
    else if (head !== undefined || !(BEFORE_HEAD.has(token.pos) || OWNERS.has(token.lower) || isPastForm(token))) break;
  }
  return head;
}

const LONGEST_OBJECT = 6;
const BEFORE_HEAD: ReadonlySet<string> = new Set(["DET", "ADJ", "NUM"]);
const OWNERS: ReadonlySet<string> = new Set(["his", "her", "its", "their"]);
const OBJECTS: ReadonlySet<string> = new Set(["him", "her", "them", "me", "us", "it"]);
const RELATIVES: ReadonlySet<string> = new Set(["that", "which", "who"]);

/** "the Brackwater attack", "an attack in Brackwater". */
function isPlaced(reading: Reading, first: number, last: number): boolean {
  const isPlace = (name: Name | undefined) => name?.mention.kind === "City" || name?.mention.kind === "Region";
  return (
    isPlace(nameAt(reading, first - 1)) ||
    (AT.has(tokenAt(reading, last)?.lower ?? "") && isPlace(nameAt(reading, last + 1)))
  );
}

/** "Voters in the town on Tuesday rejected", "was approved by voters"; not "a judge rejected a request from voters". */
function isByVoters(reading: Reading, first: number, last: number): boolean {
  const behind = [tokenAt(reading, last)?.lower, tokenAt(reading, last + 1)?.lower];
  if (behind[0] === "by" && isVoters(behind[1])) return true;
  for (let at = first - 1; at >= first - VOTERS_REACH; at -= 1) {
    const token = tokenAt(reading, at);
    if (token === undefined || token.pos === "VERB" || STOPS.has(token.text)) return false;
    if (isVoters(token.lower)) return true;
  }
  return false;
}

const VOTERS_REACH = 9;
const STOPS: ReadonlySet<string> = new Set([",", ";", ":", "“", "”", '"']);

function isVoters(word: string | undefined): boolean {
  return word === "voters" || word === "electorate";
}

/** "the attack", and not "the attack on her record". */
function isTheOne(reading: Reading, type: string, first: number, last: number): boolean {
  let at = first - 1;
  // "the March 3 leak"; but "the Sept. 11 attacks" are of a year that nobody tells
  while (type !== "attack" && (isTime(tokenAt(reading, at)) || tokenAt(reading, at)?.pos === "NUM")) at -= 1;
  return THE.has(tokenAt(reading, at)?.lower ?? "") && !OF_WHOM.has(tokenAt(reading, last)?.lower ?? "");
}

const THE: ReadonlySet<string> = new Set(["the", "this", "that", "these", "those"]);

const OF_WHOM: ReadonlySet<string> = new Set(["on", "against", "by", "from", "of", "for"]);

const AT: ReadonlySet<string> = new Set(["in", "at", "near", "outside"]);
