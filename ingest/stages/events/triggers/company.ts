import type { Token } from "../../../document.ts";
import { isTime } from "../words-of-time.ts";
import { isSport } from "../../mentions/evidence/sport.ts";
import { isWordedSo } from "./around.ts";
import { isByVoters, isOfThing } from "./by-whom.ts";
import type { Clue } from "./clues.ts";
import { isDoneTo } from "./done-to.ts";
import { singular } from "./heads.ts";
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
export function isInCompany(reading: Reading, clue: Clue, first: number, last: number): boolean {
  const { company, bane } = clue;
  const isOf = (list: ReadonlySet<string>) => (token: Token) =>
    (list.has(token.lemma) || list.has(token.lower) || list.has(singular(token))) &&
    (token.index < first || token.index >= last) &&
    !isWhiteHouse(reading, token);
  if (company !== undefined && !reading.own.some(isOf(company))) return false;
  if (bane !== undefined && near(reading, first, last).some(isOf(bane))) return false;
  return isWordedSo(reading, clue, first, last) && isDoneSo(reading, clue, first, last);
}

/** Whether who does it, whom it is done to, and where, are as a clue asks for. */
function isDoneSo(
  reading: Reading,
  { type, behind, thing, doneTo, placed, byVoters, again }: Clue,
  first: number,
  last: number,
): boolean {
  if (thing !== undefined && !isOfThing(reading, thing, first, last, behind !== undefined)) return false;
  if (doneTo !== undefined && !isDoneTo(reading, doneTo, first, last)) return false;
  if (byVoters && !isByVoters(reading, first, last)) return false;
  if (again && !isTheOne(reading, type, first, last)) return false;
  return !placed || isPlaced(reading, first, last);
}

function near(reading: Reading, first: number, last: number): Token[] {
  return reading.own.filter(({ index }) => index >= first - BEFORE && index < last + BEHIND);
}

function isWhiteHouse(reading: Reading, { lemma, index }: Token): boolean {
  return lemma === "house" && tokenAt(reading, index - 1)?.lower === "white";
}

/** "the Brackwater attack", "an attack in Brackwater". */
function isPlaced(reading: Reading, first: number, last: number): boolean {
  const isPlace = (name: Name | undefined) => name?.mention.kind === "City" || name?.mention.kind === "Region";
  return (
    isPlace(nameAt(reading, first - 1)) ||
    (AT.has(tokenAt(reading, last)?.lower ?? "") && isPlace(nameAt(reading, last + 1)))
  );
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
