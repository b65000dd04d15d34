import { directionAt, isPast, isPastForm } from "../dates/direction.ts";
import { isUnplanned } from "../fitted.ts";
import type { Extent } from "../grammar/extent.ts";
import { type Reading, tokenAt } from "../reading.ts";
import type { Trigger } from "../triggers/triggers.ts";
import { governed } from "./governing.ts";
import { isSubject } from "./subject.ts";
import type { Standing, Status } from "./governors.ts";
import { isOpen } from "./supposed.ts";
import { wordsBetween } from "./words-between.ts";
import { words } from "../../word-list.ts";

const NEGATIONS = words("not n't n’t never no neither nobody none");
/** An adverb or two may stand between a "not" and its verb or noun. */
const NEGATION_REACH = 3;
const HEARSAY = words("reportedly allegedly reports rumors rumours");
/** A plan for an event is told by the verb of its sentence, a phrase away: "the vote on the school will be". */
const AHEAD = words("will shall would planned upcoming scheduled proposed coming expected set plans planning");
const AHEAD_REACH = 5;
/** What is made known by an announcement is over, but for what begins with it. */
const KNOWN_AFTERWARDS = words(
  "agreement ruling sentence trial lawsuit settlement award announcement flood outbreak cyberattack vandalism",
);

/**
 * How an event stands by the words around it: first what governs it, then a "no", then the tense. Undefined where they say nothing;
 * "unreal" is wanted, feared or supposed, and makes no event.
 */
export function standingOf(reading: Reading, trigger: Trigger, extent: Extent): Standing | undefined {
  const { form, first, last } = trigger;
  const byGovernor = governed(reading, form, form === "verb" ? first : extent.first, last);
  if (byGovernor !== undefined) return settled(byGovernor, trigger);
  const status = form === "verb" ? ofVerb(reading, trigger) : ofNoun(reading, trigger, extent);
  return status === undefined ? undefined : settled(status, trigger);
}

/** "announced the arrest": what nobody plans is not announced. */
function settled(standing: Standing, { type }: Trigger): Standing | undefined {
  return standing === "announced" && (isUnplanned(type) || KNOWN_AFTERWARDS.has(type)) ? undefined : standing;
}

function ofNoun(reading: Reading, trigger: Trigger, extent: Extent): Status | undefined {
  const before = wordsBetween(reading, extent.first - NEGATION_REACH, trigger.first);
  if (before.includes("no")) return "denied";
  if (before.some((word) => HEARSAY.has(word))) return "reported";
  if (isHeld(reading, extent.first) || hasActed(reading, trigger, extent.first)) return "happened";
  if (isAttended(reading, extent.first)) return "happened";
  const clause = wordsBetween(reading, trigger.last, trigger.last + AHEAD_REACH);
  // "said before the strike that the union would": what is said is another's
  const that = clause.indexOf("that");
  const behind = that > 0 ? clause.slice(0, that) : clause;
  return behind.some((word) => AHEAD.has(word)) || isToCome(reading, extent.first) ? "announced" : undefined;
}

/** "will hold an election"; not "would move to rescind the vote", which is over. */
function isToCome(reading: Reading, noun: number): boolean {
  let verbs = 0;
  for (let at = noun - 1; at >= noun - AHEAD_REACH; at -= 1) {
    const token = tokenAt(reading, at);
    if (AHEAD.has(token?.lower ?? "")) return verbs < 2;
    if (token?.pos === "VERB") verbs += 1;
  }
  return false;
}

function ofVerb(reading: Reading, { type, first, last }: Trigger): Status | undefined {
  const before = wordsBetween(reading, first - NEGATION_REACH, first);
  if (wordsBetween(reading, afterVerb(reading, first), first).some((word) => NEGATIONS.has(word))) return "denied";
  if (before.some((word) => HEARSAY.has(word))) return "reported";
  if (isOpen(reading, first)) return undefined;
  const token = tokenAt(reading, first);
  const isOver = token !== undefined && (isPast(reading, token) || isPerfect(reading, first));
  const isAhead = !isOver || tokenAt(reading, first - 1)?.lower === "be";
  if (isAhead && directionAt(reading, first, last) === "future") return "announced";
  return isOver || (GOES_ON.has(type) && isGoingOn(reading, first)) ? "happened" : undefined;
}

/** What has begun where somebody "is" at it: "is closing a mine" may be a plan, "is suing" is none. */
const GOES_ON = words("lawsuit investigation cancellation recount search");

/** "a box that nobody counted turned up": behind the last verb before this one, where a "nobody" is its own; at most so far back. */
function afterVerb(reading: Reading, verb: number): number {
  for (let at = verb - 1; at >= verb - NEGATION_REACH; at -= 1) {
    const token = tokenAt(reading, at);
    if (token !== undefined && isPastForm(token)) return at + 1;
  }
  return verb - NEGATION_REACH;
}

/** "The board is ending its contract" */
function isGoingOn(reading: Reading, verb: number): boolean {
  const at = tokenAt(reading, verb - 1)?.pos === "ADV" ? verb - 2 : verb - 1;
  return tokenAt(reading, verb)?.lower.endsWith("ing") === true && NOW.has(tokenAt(reading, at)?.lower ?? "");
}

const NOW = words("is are 's ’s");

/** "has quit": the form alone does not tell. */
function isPerfect(reading: Reading, verb: number): boolean {
  const at = tokenAt(reading, verb - 1)?.pos === "ADV" ? verb - 2 : verb - 1;
  return tokenAt(reading, at)?.lemma === "have";
}

/** "said at a hearing", "addressing a press conference": whoever was there tells that it was held. */
function isAttended(reading: Reading, noun: number): boolean {
  let at = noun - 1;
  while (["DET", "ADJ", "NUM"].includes(tokenAt(reading, at)?.pos ?? "")) at -= 1;
  const token = tokenAt(reading, at);
  if (token === undefined || !(AT.has(token.lower) || ATTENDS.has(token.lemma))) return false;
  return directionAt(reading, at, at + 1) === "past";
}

const AT = words("at during following");
const ATTENDS = words("attend address survive witness");

/** "The fire destroyed a barn", "talks opened": what has done something has been. */
function hasActed(reading: Reading, { last: end }: Trigger, first: number): boolean {
  if (!isSubject(reading, first)) return false;
  const last = RELATIVES.has(tokenAt(reading, end)?.lower ?? "") ? end + 1 : end;
  const verb = ["AUX", "ADV"].includes(tokenAt(reading, last)?.pos ?? "") ? last + 1 : last;
  const token = tokenAt(reading, verb);
  const auxiliary = verb === last ? "" : (tokenAt(reading, last)?.lemma ?? "");
  // "a hearing was set": that something was done to it tells nothing
  return (
    token !== undefined && isPastForm(token) && auxiliary !== "be" && !NOT_YET.has(tokenAt(reading, last)?.lower ?? "")
  );
}

const RELATIVES = words("that which");

/** Verbs that in the past say that the thing they have for object took place: "had opened an inquiry", "tendered his resignation". */
const HOLDS = words(
  "open begin start hold stage launch conduct carry file sign issue mount lead make declare impose submit tender accept reach strike win face take",
);
/** Between verb and noun stand an article, a particle and an adjective: "carried out a second raid". */
const HOLDS_REACH = 4;
const NOT_YET = words("will would shall could can may might should must be not n't never to planned");

function isHeld(reading: Reading, noun: number): boolean {
  for (let at = noun; at > noun - HOLDS_REACH; at -= 1) {
    const token = tokenAt(reading, at);
    if (token?.pos !== "VERB") continue;
    const before = wordsBetween(reading, at - 3, at);
    return HOLDS.has(token.lemma) && isPastForm(token) && !before.some((word) => NOT_YET.has(word));
  }
  return false;
}
