import type { Span } from "../../../../graph/model/spans.ts";
import { type Reading, tokenAt } from "../reading.ts";
import type { Trigger } from "../triggers/triggers.ts";
import { isPassive } from "../grammar/passive.ts";
import { isTime } from "../words-of-time.ts";
import { words } from "../../word-list.ts";

/** Types that are on something. */
const ON_SOMETHING = words("vote");
/** What stands between a vote and what it is on. */
const LINKS = words("on for against over");
const DETERMINERS = words("the a an its their his her this that all any");
const BEFORE_HEAD = words("ADJ NOUN PROPN NUM");
/** What tells nothing alone: "approved it", "voted on Monday on the measure". */
const EMPTY = words(
  "it them this that motion measure item issue one matter vote request proposal plan bill resolution",
);
/** The longest topic, in tokens: a longer one is a clause. */
const LONGEST = 7;

/** What a vote is on, or what it is to do: "levee bond" of "voted 4-1 on the levee bond", "close the library" of "a motion to close the library". */
export interface Topic {
  readonly link: "on" | "to";
  /** As the article has it, without its article. */
  readonly span: Span;
}

export function topicOf(reading: Reading, trigger: Trigger): Topic | undefined {
  if (!ON_SOMETHING.has(trigger.type)) return undefined;
  const { first, last, form } = trigger;
  const isVote = form === "noun" || tokenAt(reading, first)?.lemma === "vote";
  if (!isVote && isPassive(reading, first)) return undefined;
  const at = isVote ? behindLink(reading, last) : last;
  return at === undefined ? undefined : (deedAt(reading, at) ?? phraseAt(reading, at));
}

/** "to close the library", "a motion to close the library": a verb and the nouns behind it. */
function deedAt(reading: Reading, at: number): Topic | undefined {
  const noun = DETERMINERS.has(tokenAt(reading, at)?.lower ?? "") ? at + 1 : at;
  const to = EMPTY.has(tokenAt(reading, noun)?.lower ?? "") ? noun + 1 : at;
  const verb = tokenAt(reading, to)?.lower === "to" ? to + 1 : undefined;
  if (verb === undefined || tokenAt(reading, verb)?.pos !== "VERB") return undefined;
  const object = DETERMINERS.has(tokenAt(reading, verb + 1)?.lower ?? "") ? verb + 2 : verb + 1;
  const end = nounsEnd(reading, object);
  return end === object ? undefined : topic(reading, "to", verb, end);
}

/** "voted unanimously 4-1 on Monday for the ban": behind the first link that no time follows. */
function behindLink(reading: Reading, from: number): number | undefined {
  for (let at = from; at < from + LONGEST; at += 1) {
    const token = tokenAt(reading, at);
    if (token === undefined || token.text === "," || token.pos === "VERB") return undefined;
    const next = tokenAt(reading, at + 1);
    if (token.lower === "to" && next?.pos === "VERB") return at;
    if (LINKS.has(token.lower) && next !== undefined && !isTime(next)) return at + 1;
  }
  return undefined;
}

/** A noun and the words before it, and one "of" or "to" with the same behind: "end to the burn ban". */
function phraseAt(reading: Reading, at: number): Topic | undefined {
  const first = DETERMINERS.has(tokenAt(reading, at)?.lower ?? "") ? at + 1 : at;
  const head = nounsEnd(reading, first);
  if (head === first) return undefined;
  const isLinked = /^(?:of|for|to|on)$/.test(tokenAt(reading, head)?.lower ?? "");
  const inner = isLinked && DETERMINERS.has(tokenAt(reading, head + 1)?.lower ?? "") ? head + 2 : head + 1;
  const end = isLinked ? Math.max(head, nounsEnd(reading, inner)) : head;
  const whole = end > inner ? end : head;
  const isEmpty = whole - first === 1 && EMPTY.has(tokenAt(reading, first)?.lower ?? "");
  return isEmpty ? undefined : topic(reading, "on", first, whole);
}

function topic(reading: Reading, link: Topic["link"], first: number, end: number): Topic | undefined {
  const [from, to] = [tokenAt(reading, first), tokenAt(reading, end - 1)];
  if (from === undefined || to === undefined || end - first > LONGEST) return undefined;
  return { link, span: [from.span[0], to.span[1]] };
}

/** Where the nouns end that begin at a token; the token itself where none stands there. */
function nounsEnd(reading: Reading, from: number): number {
  let [at, end] = [from, from];
  for (let token = tokenAt(reading, at); token !== undefined; token = tokenAt(reading, at)) {
    if (isTime(token) || !(BEFORE_HEAD.has(token.pos) || (token.text === "-" && at > from))) break;
    at += 1;
    if (token.pos === "NOUN" || token.pos === "PROPN") end = at;
  }
  // "a 30-dollar-a-ton fee" is not read to its end.
  return tokenAt(reading, end)?.text === "-" ? from : end;
}
