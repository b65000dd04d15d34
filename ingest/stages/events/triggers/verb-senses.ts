import type { Token } from "../../../document.ts";
import { isPastForm } from "../dates/direction.ts";
import { nameAt, type Reading, tokenAt } from "../reading.ts";
import { isTime } from "../words-of-time.ts";

/** Whether a verb tells that somebody did it: not that it was kept from happening, or what a thing is like. */
export function tellsOfDoing(reading: Reading, first: number, last: number): boolean {
  return (
    isVerb(reading, first) &&
    !isKept(reading, first) &&
    !isDescribing(reading, first, last) &&
    !isCulprit(reading, first) &&
    !isCalling(reading, first) &&
    !isBallot(reading, first) &&
    !isToNobody(reading, last)
  );
}

/** "hurt nobody", "killed no one". */
function isToNobody(reading: Reading, last: number): boolean {
  const [one, next] = [tokenAt(reading, last)?.lower, tokenAt(reading, last + 1)?.lower];
  return one === "nobody" || (one === "no" && next === "one");
}

/** "convicted robber Ben Oduya": who he is. */
function isCulprit(reading: Reading, verb: number): boolean {
  return tokenAt(reading, verb)?.lower === "convicted" && CULPRITS.has(tokenAt(reading, verb + 1)?.lower ?? "");
}

/** "a worker named Ana Ruiz": what somebody is called. */
function isCalling(reading: Reading, verb: number): boolean {
  if (tokenAt(reading, verb)?.lower !== "named" || tokenAt(reading, verb - 1)?.pos !== "NOUN") return false;
  return [2, 3, 4].some((steps) => /^an?$/.test(tokenAt(reading, verb - steps)?.lower ?? ""));
}

const CULPRITS: ReadonlySet<string> = new Set(
  "rapist murderer killer felon robber criminal terrorist spy fraudster burglar arsonist thief felons criminals terrorists killers murderers".split(
    " ",
  ),
);

/** "will vote for Mayor Ana Ruiz": what a citizen does, who is none of a chamber's members. */
function isBallot(reading: Reading, verb: number): boolean {
  if (tokenAt(reading, verb)?.lemma !== "vote" || tokenAt(reading, verb + 1)?.lower !== "for") return false;
  return [2, 3].some((steps) => /^(?:Person|Official)$/.test(nameAt(reading, verb + steps)?.mention.kind ?? ""));
}

/** "The city will close its library": behind "will" stands a verb, whatever the word mostly is. */
function isVerb(reading: Reading, at: number): boolean {
  const [token, before] = [tokenAt(reading, at), tokenAt(reading, at - 1)];
  return (
    token?.pos === "VERB" ||
    isTakenForTrait(reading, at) ||
    (token?.lower === token?.lemma && MODALS.has(before?.lower ?? ""))
  );
}

/** "A farmer drowned last October": a past form right behind a noun, with no noun behind it, is a verb, though it may be taken for an adjective. */
function isTakenForTrait(reading: Reading, at: number): boolean {
  const [before, token, next] = [-1, 0, 1].map((steps) => tokenAt(reading, at + steps));
  if (token?.pos !== "ADJ" || !token.lower.endsWith("ed")) return false;
  if (before?.pos !== "NOUN" && before?.lemma !== "be") return false;
  return next === undefined || isTime(next) || ["ADP", "PUNCT", "ADV"].includes(next.pos) || next.lower === "last";
}

const MODALS: ReadonlySet<string> = new Set("will would shall could may might must should wo".split(" "));

/** "save two children from drowning", "court-ordered": what was kept from happening, and what only describes a thing. */
function isKept(reading: Reading, verb: number): boolean {
  const before = tokenAt(reading, verb - 1);
  return before?.text === "-" || (before?.lower === "from" && tokenAt(reading, verb)?.lower.endsWith("ing") === true);
}

/** "the stolen car", "his fired aide", "of elected members", "receiving stolen goods": what a thing is, not what happens. */
function isDescribing(reading: Reading, first: number, last: number): boolean {
  const [before, verb] = [tokenAt(reading, first - 1), tokenAt(reading, first)];
  if (before === undefined || verb === undefined || !isThing(reading, last)) return false;
  if (before.pos === "ADP") return !verb.lower.endsWith("ing");
  if (before.pos === "VERB") return before.lower.endsWith("ing") && isPastForm(verb);
  return before.pos === "DET" || before.pos === "ADJ" || OWNERS.has(before.lower);
}

/** A noun, at most one adjective or year before it: "the stolen red car". */
function isThing(reading: Reading, at: number): boolean {
  const [one, next] = [tokenAt(reading, at), tokenAt(reading, at + 1)];
  const isNoun = (token: Token | undefined) => token?.pos === "NOUN" && !isTime(token);
  return isNoun(one) || ((one?.pos === "ADJ" || one?.pos === "NUM") && (isNoun(next) || next?.pos === "PROPN"));
}

const OWNERS: ReadonlySet<string> = new Set("'s ’s his her its their our my your newly recently".split(" "));
