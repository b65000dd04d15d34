import { nameAt, type Reading, tokenAt } from "./reading.ts";
import { isTime } from "./words-of-time.ts";

/** Whether a verb tells that somebody did it: not that it is wished for, was kept from happening, or what a thing is like. */
export function tellsOfDoing(reading: Reading, first: number, last: number): boolean {
  return (
    tokenAt(reading, first)?.pos === "VERB" &&
    !isWish(reading, first) &&
    !isKept(reading, first) &&
    !isDescribing(reading, first, last)
  );
}

/** Verbs of wishing and threatening: what they are to do has not been done, nor is it planned. */
const WISHES: ReadonlySet<string> = new Set(
  "ask urge want call demand beg petition press lobby implore threaten".split(" "),
);

const WISH_REACH = 7;

/** "would ask Judge Ruiz to order …", "called on the mayor to resign". */
function isWish(reading: Reading, verb: number): boolean {
  if (tokenAt(reading, verb - 1)?.lower !== "to") return false;
  for (let at = verb - 2; at > verb - WISH_REACH; at -= 1) {
    const token = tokenAt(reading, at);
    if (token?.pos === "VERB" && nameAt(reading, at) === undefined) return WISHES.has(token.lemma);
  }
  return false;
}

/** "save two children from drowning", "court-ordered": what was kept from happening, and what only describes a thing. */
function isKept(reading: Reading, verb: number): boolean {
  const before = tokenAt(reading, verb - 1);
  return before?.text === "-" || (before?.lower === "from" && tokenAt(reading, verb)?.lower.endsWith("ing") === true);
}

/** "the stolen car", "his fired aide", "of elected members": what a thing is, not what happens. */
function isDescribing(reading: Reading, first: number, last: number): boolean {
  const [before, next] = [tokenAt(reading, first - 1), tokenAt(reading, last)];
  if (next?.pos !== "NOUN" || isTime(next) || before === undefined) return false;
  if (before.pos === "ADP") return tokenAt(reading, first)?.lower.endsWith("ing") !== true;
  return before.pos === "DET" || before.pos === "ADJ" || OWNERS.has(before.lower);
}

const OWNERS: ReadonlySet<string> = new Set("'s ’s his her its their our my your newly recently".split(" "));
