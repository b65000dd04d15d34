import type { Token } from "../../../document.ts";
import { known } from "../../../nlp/words.ts";
import { type Clue, CLUES } from "./clues.ts";
import { nameAt, type Reading, tokenAt } from "../reading.ts";
import { isTime } from "../words-of-time.ts";
import { tellsOfDoing } from "./verb-senses.ts";
import { disasterNamedAt, isOtherFire } from "./disaster-names.ts";
import { isInCompany, isOfMatch } from "./company.ts";

/** The words that tell of an event: tokens `[first, last)`, by noun or by verb. */
export interface Trigger {
  readonly type: string;
  readonly form: "noun" | "verb";
  readonly first: number;
  readonly last: number;
  /** Whether it only means an event that is told elsewhere: "the attack". */
  readonly again: boolean;
  /** Whether it is what somebody is charged with: "two counts of robbery". */
  readonly isOffence: boolean;
  /** Whether its tokens are the name that it bears: "Hurricane Odile". */
  readonly isName: boolean;
}

const NONE: readonly Clue[] = [];

/** By the lemma, and by the word as written, where only the plural has the sense: "talks". */
const cluesOf = known(({ lemma, lower }) => {
  const own = CLUES.get(lemma) ?? NONE;
  const written = lower === lemma || !lower.endsWith("s") ? NONE : (CLUES.get(lower) ?? NONE);
  return written.length === 0 ? own : [...written, ...own];
});

/** Word pairs in which neither is an event. */
const NO_EVENTS: ReadonlySet<string> = new Set(
  (
    "great deal,good deal,big deal,new deal,real deal,raw deal,primary school,open fire,under fire,return fire,draw fire,enemy fire,pep talk,trash talk," +
    "heart attack,panic attack,perfect storm,political storm,market crash,stock crash,clinical trial,black caucus,congressional caucus,freedom caucus,to death,death to," +
    "house arrest,cardiac arrest,evading arrest,evade arrest,evaded arrest,resisting arrest,resist arrest,resisted arrest,avoid arrest,avoiding arrest,- charge,in charge,time trial,vaccine trial,drug trial,field trial,drone strike,military strike,lightning strike," +
    "preemptive strike,nuclear strike,hunger strike,brain death,world tour,friendly fire,live fire,and rescue,trial and,home invasion"
  ).split(","),
);

/** The events a sentence tells of, in reading order; no two overlap. */
export function triggersOf(reading: Reading): Trigger[] {
  const found: Trigger[] = [];
  let at = reading.sentence.tokens[0];
  while (at < reading.sentence.tokens[1]) {
    const token = reading.tokens[at];
    const clues = token === undefined ? NONE : cluesOf(token.word);
    const hit = clues.length === 0 ? undefined : triggerAt(reading, at, clues);
    if (hit !== undefined) found.push(hit);
    at = hit?.last ?? at + 1;
  }
  return found;
}

function triggerAt(reading: Reading, at: number, clues: readonly Clue[]): Trigger | undefined {
  const named = disasterNamedAt(reading, at);
  if (named !== undefined) return { ...named, form: "noun", again: false, isOffence: false, isName: true };
  return triggerByClue(reading, at, clues);
}

function triggerByClue(reading: Reading, at: number, clues: readonly Clue[]): Trigger | undefined {
  for (const clue of clues) {
    const { type, form, words } = clue;
    const last = at + words.length;
    if (!words.every((word, offset) => says(tokenAt(reading, at + offset), word))) continue;
    if (!isInCompany(reading, clue, at, last) || isOfMatch(reading, type, at)) continue;
    if (nameAt(reading, at) === undefined && hasForm(reading, form, at, last))
      // "will not run again" denies nothing: "not" is of the telling
      return {
        type,
        form,
        first: clue.before?.has("not") === true ? at - 1 : at,
        last,
        again: clue.again,
        isOffence: isOffence(reading, at),
        isName: false,
      };
  }
  return undefined;
}

/** "two counts of bank robbery", "a charge of aggravated murder": what somebody is charged with, which may be told elsewhere. */
function isOffence(reading: Reading, at: number): boolean {
  let before = at - 1;
  while (at - before < LONGEST_OFFENCE && tokenAt(reading, before)?.lower !== "of") before -= 1;
  return (
    tokenAt(reading, before)?.lower === "of" && /^(?:count|charge)$/.test(tokenAt(reading, before - 1)?.lemma ?? "")
  );
}

const LONGEST_OFFENCE = 4;

function says(token: Token | undefined, word: string): boolean {
  return token !== undefined && (token.lemma === word || token.lower === word);
}

/** A verb, or a noun that is not the first part of a longer one ("strike fund", "Fire Chief"). */
function hasForm(reading: Reading, form: "noun" | "verb", first: number, last: number): boolean {
  if (form === "verb") return tellsOfDoing(reading, first, last);
  const head = tokenAt(reading, last - 1);
  if (NO_EVENTS.has(`${tokenAt(reading, first - 1)?.lemma ?? ""} ${head?.lemma ?? ""}`)) return false;
  if (NO_EVENTS.has(`${head?.lemma ?? ""} ${tokenAt(reading, last)?.lower ?? ""}`)) return false;
  if (isBallots(reading, first) || isVerbInDisguise(reading, first) || isOtherFire(reading, first)) return false;
  return (
    (last - first > 1 || isNoun(head) || isNamedFor(reading, head)) &&
    !isModifier(tokenAt(reading, last)) &&
    !isMonth(reading, first)
  );
}

/** "won by 187 votes": what citizens cast; "held two votes" a chamber does. */
function isBallots(reading: Reading, at: number): boolean {
  if (tokenAt(reading, at)?.lower !== "votes" || tokenAt(reading, at - 1)?.pos !== "NUM") return false;
  return !/^(?:hold|take|schedule)$/.test(tokenAt(reading, at - 2)?.lemma ?? "");
}

/** Nouns that are verbs where a name or "will" stands before them and one of these behind: "how will Ruiz deal with". */
const DISGUISES: Readonly<Record<string, readonly string[]>> = {
  deal: ["with"],
  fire: ["at", "on", "back", "rocket", "rockets", "shot", "shots"],
  strike: ["at", "back"],
};

function isVerbInDisguise(reading: Reading, at: number): boolean {
  const behind = DISGUISES[tokenAt(reading, at)?.lemma ?? ""];
  if (behind?.includes(tokenAt(reading, at + 1)?.lower ?? "") !== true) return false;
  const before = tokenAt(reading, at - 1);
  return before?.pos === "AUX" || isParticle(before) || before?.pos === "PRON" || nameAt(reading, at - 1) !== undefined;
}

/** "to fire at", not "Tuesday's fire at the mill". */
function isParticle(token: Token | undefined): boolean {
  return token?.pos === "PART" && !/^['’]s?$/u.test(token.text);
}

const BEFORE_MONTH: ReadonlySet<string> = new Set(
  "in on since until till by from through between of last next this early late mid mid- before after".split(" "),
);

/** "the summit on March 5", "since March", "March through May", "today, march 5": the month, not people who march. */
function isMonth(reading: Reading, at: number): boolean {
  const [text, next] = [tokenAt(reading, at)?.text, tokenAt(reading, at + 1)?.lower ?? ""];
  if (text === "march") return /^\d{1,2}$/u.test(next);
  if (text !== "March") return false;
  return /^\d/u.test(next) || next === "through" || BEFORE_MONTH.has(tokenAt(reading, at - 1)?.lower ?? "");
}

function isModifier(next: Token | undefined): boolean {
  if (next === undefined || isTime(next)) return false;
  return isNoun(next) || WARNS.has(next.lower);
}

/** "Fire Chief", and "a flood alert", which wink takes for adjectives. */
const WARNS: ReadonlySet<string> = new Set(["chief", "alert", "alerts", "warning", "warnings", "advisory"]);

/** "the Oregon primary", "Tuesday's primary by a wide margin" is a noun, though it reads like an adjective. */
function isNamedFor(reading: Reading, head: Token | undefined): boolean {
  if (head?.lower !== "primary") return false;
  const [before, next] = [tokenAt(reading, head.index - 1), tokenAt(reading, head.index + 1)];
  if (!["PROPN", "ADJ", "DET", "PART", "NUM"].includes(before?.pos ?? "")) return false;
  return before?.pos === "PROPN" || next === undefined || isTime(next) || !["NOUN", "PROPN", "ADJ"].includes(next.pos);
}

function isNoun(token: Token | undefined): boolean {
  return token?.pos === "NOUN" || token?.pos === "PROPN";
}
