import type { Token } from "../../../document.ts";
import { type Reading, tokenAt } from "../reading.ts";

/** Whether the words around a date speak of what was or what is to come; undefined where they do not tell. */
export type Direction = "past" | "future" | undefined;

const FUTURE_WORDS: ReadonlySet<string> = new Set(
  "will would shall wo 'll ’ll can could may might should must coming upcoming planned plan plans planning scheduled expected expects due slated intend intends hope hopes aim aims tomorrow set likely unlikely".split(
    " ",
  ),
);
const PAST_WORDS: ReadonlySet<string> = new Set(["was", "were", "had", "did", "has", "have", "been", "ago"]);
const STOPS: ReadonlySet<string> = new Set([";", ":", "—", "–", "--", "|"]);
/** These open a clause with a tense of its own: "said the raids this weekend would …". */
const SAYING: ReadonlySet<string> = new Set([
  "say",
  "tell",
  "report",
  "announce",
  "confirm",
  "warn",
  "add",
  "claim",
  "argue",
  "deny",
  "state",
  "believe",
  "think",
]);
const REACH = 18;

/** Looks from a token back to the nearest verb that tells its tense, then forward: "will vote on Monday", "On Monday, the town will vote". */
export function directionAt(reading: Reading, first: number, last: number): Direction {
  if (isSetFor(reading, first)) return "future";
  return scan(reading, first - 1, -1) ?? scan(reading, last, 1);
}

/** "has set a hearing for Friday": the day of what was set, not that of setting it. */
function isSetFor(reading: Reading, first: number): boolean {
  if (tokenAt(reading, first - 1)?.lower !== "for") return false;
  for (let at = first - 2; at > first - SET_REACH; at -= 1) {
    const token = tokenAt(reading, at);
    if (token?.pos === "VERB") return SETS.has(token.lemma) && !WAS.has(tokenAt(reading, at - 1)?.lower ?? "");
  }
  return false;
}

const SET_REACH = 8;
const SETS: ReadonlySet<string> = new Set(["set", "schedule", "call", "plan"]);

function scan(reading: Reading, from: number, step: 1 | -1): Direction {
  let passedNoun = false;
  for (let at = from; Math.abs(at - from) < REACH; at += step) {
    const token = tokenAt(reading, at);
    if (token === undefined || STOPS.has(token.text)) return undefined;
    // "said late on Friday" is when it was said; "said the raids on Friday" is not.
    if (step < 0 && passedNoun && SAYING.has(token.lemma) && token.pos === "VERB") return undefined;
    passedNoun ||= token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "PRON";
    const told = tense(reading, token, step);
    if (told !== undefined) return told;
  }
  return undefined;
}

function tense(reading: Reading, token: Token, step: 1 | -1): Direction {
  if (isPastPlan(reading, token)) return undefined;
  if (FUTURE_WORDS.has(token.lower) && token.pos !== "PROPN") {
    return token.lower === "set" && tokenAt(reading, token.index + 1)?.lower !== "to" ? undefined : "future";
  }
  if (isLeadingUp(reading, token)) return "future";
  if (PAST_WORDS.has(token.lower)) return "past";
  return token.pos === "VERB" ? ofVerb(reading, token, step) : undefined;
}

function ofVerb(reading: Reading, token: Token, step: 1 | -1): Direction {
  const before = tokenAt(reading, token.index - 1)?.lower;
  // "to be held": what precedes "be" tells the tense.
  if (before === "be" || before === "get") return undefined;
  if (isPast(reading, token)) return "past";
  // "met on Monday to open the bids": what follows a date is what it was for.
  if (step > 0 || before !== "to" || token.lower !== token.lemma) return undefined;
  if (isVotedFor(reading, token) || isBegun(reading, token)) return "past";
  return PLANS.has(tokenAt(reading, token.index - 2)?.lower ?? "") ? undefined : "future";
}

const BEFORE_BASE: ReadonlySet<string> = new Set("to will would shall could may might must should wo".split(" "));

/** "had begun to send patients elsewhere on Monday", "appeared to win on Tuesday" */
function isBegun(reading: Reading, { index }: Token): boolean {
  const verb = tokenAt(reading, index - 2);
  return verb !== undefined && BEGINS.has(verb.lemma) && isPastForm(verb);
}

const BEGINS: ReadonlySet<string> = new Set([
  ...["begin", "start", "continue", "manage", "help", "force", "appear", "seem", "fail", "refuse", "decline"],
]);

/** "voted 6-3 to approve the plan on Monday": what a vote does is done with it. */
function isVotedFor(reading: Reading, { lemma, index }: Token): boolean {
  if (!DONE_BY_VOTE.has(lemma)) return false;
  const before = reading.tokens.slice(Math.max(index - VOTE_REACH, reading.sentence.tokens[0]), index);
  return before.some((token) => token.lemma === "vote" && isPastForm(token));
}

const VOTE_REACH = 7;
const DONE_BY_VOTE: ReadonlySet<string> = new Set(
  "approve reject adopt pass deny accept ratify confirm censure table uphold override appoint dismiss endorse repeal".split(
    " ",
  ),
);

/** "was set to die on February 26": what was to come may be over. */
function isPastPlan(reading: Reading, { lower, index }: Token): boolean {
  const next = tokenAt(reading, index + 1)?.lower ?? "";
  if (WAS.has(lower)) return PLANS.has(next);
  return PLANS.has(lower) && WAS.has(tokenAt(reading, index - 1)?.lower ?? "");
}

const WAS: ReadonlySet<string> = new Set(["was", "were"]);
const PLANS: ReadonlySet<string> = new Set(["set", "scheduled", "due", "slated", "expected"]);

/** "ahead of the vote on Monday", "is on Monday", "on the eve of", "days before", "heading into": what follows has not been yet. */
function isLeadingUp(reading: Reading, { lower, index }: Token): boolean {
  const [before, next] = [tokenAt(reading, index - 1), tokenAt(reading, index + 1)];
  if (lower === "ahead" || lower === "eve") return next?.lower === "of";
  if (lower === "is" || lower === "are") return next?.lower === "on";
  if (STARTS.has(lower)) return true;
  if (lower === "before") return TIME_UNITS.has(before?.lower ?? "");
  return lower === "into" && before?.lower === "heading";
}

/** "goes on trial on Monday": said in the present of a day, it is a plan. */
const STARTS: ReadonlySet<string> = new Set(["begins", "starts", "opens", "goes", "resumes"]);

const TIME_UNITS: ReadonlySet<string> = new Set(["hours", "days", "weeks", "months"]);

/** Whether a verb tells what was; the base of one is the past of another: "laid off", not "will lay off". */
export function isPast(reading: Reading, token: Token): boolean {
  return isPastForm(token) && !BEFORE_BASE.has(tokenAt(reading, token.index - 1)?.lower ?? "");
}

/** "voted", "drove": a form that is neither the base, nor its -s or -ing. */
export function isPastForm({ lower, lemma, pos }: Token): boolean {
  return pos === "VERB" && lower !== lemma && !lower.endsWith("s") && !lower.endsWith("ing");
}
