import type { Span } from "../../../../graph/model/spans.ts";
import { type Name, nameAt, type Reading, tokenAt } from "../reading.ts";
import { compoundStart } from "../triggers/compound.ts";
import type { Trigger } from "../triggers/triggers.ts";

/** The words of one event mention: tokens `[first, last)`, and what stands before its noun. */
export interface Extent {
  readonly span: Span;
  readonly first: number;
  readonly last: number;
  /** Names in the noun phrase: the agency of "ICE raids", the town of "the Brackwater flood". */
  readonly modifiers: readonly Name[];
  /** The phrase before the noun without its determiner, such as "cannery" in "the cannery strike". */
  readonly compound: Span | undefined;
  /** The first phrase behind the noun if a name stands in it, such as "of Nevada". */
  readonly phrase: Span | undefined;
}

const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "any", "no", "some", "all", "more", "other"]);
const LINKS: ReadonlySet<string> = new Set(["of", "against", "in", "on"]);
/** Verbs that only carry the noun: "conduct operations", "stage a walkout". */
const CARRIERS: ReadonlySet<string> = new Set(["conduct", "carry", "hold", "stage", "launch", "mount"]);
const NAMED_BY_SUBJECT: ReadonlySet<string> = new Set(["collapse", "crash", "explosion", "fire", "outage", "spill"]);
const RELATIVES: ReadonlySet<string> = new Set(["who", "which", "that", ","]);
const LONGEST_PHRASE = 6;
const MOST_PHRASES = 2;

export function extentOf(reading: Reading, trigger: Trigger): Extent {
  const { first: head, last: end } = trigger;
  if (trigger.form === "verb") return verbExtent(reading, trigger);
  if (trigger.isName) return nameExtent(reading, trigger);
  const { first: bare, modifiers } = compoundStart(reading, head);
  const compound: Span | undefined = bare < head ? [startOf(reading, bare), endOf(reading, head - 1)] : undefined;
  const first = modifiers.length > 0 || hasNoun(reading, bare, head) ? bare : withDeterminer(reading, bare, head);
  const last = afterPhrases(reading, end);
  const carried = compound === undefined && last > end ? carrierBefore(reading, first) : undefined;
  const phrase = namedPhrase(reading, end);
  return { span: spanOf(reading, carried ?? first, last), first: carried ?? first, last, modifiers, compound, phrase };
}

/** "Hurricane Odile" is its own phrase; what stands behind it, such as "in Tolland", is no part of the name. */
function nameExtent(reading: Reading, { first, last }: Trigger): Extent {
  return { span: spanOf(reading, first, last), first, last, modifiers: [], compound: undefined, phrase: undefined };
}

/** A verb stands for itself; of what broke, crashed or burned the noun before it is kept for a label: "levee collapse". */
function verbExtent(reading: Reading, { type, first, last }: Trigger): Extent {
  let at = first - 1;
  while (
    ["AUX", "ADV", "PART"].includes(tokenAt(reading, at)?.pos ?? "") ||
    RELATIVES.has(tokenAt(reading, at)?.lower ?? "")
  )
    at -= 1;
  const subject = tokenAt(reading, at);
  const thing =
    NAMED_BY_SUBJECT.has(type) && subject?.pos === "NOUN" && subject.text === subject.lower && !isCounted(reading, at)
      ? subject.span
      : undefined;
  return { span: spanOf(reading, first, last), first, last, modifiers: [], compound: thing, phrase: undefined };
}

/** "a ferry carrying 14 people sank": what is counted is in it, not it. */
function isCounted(reading: Reading, noun: number): boolean {
  return tokenAt(reading, noun - 1)?.pos === "NUM";
}

function hasNoun(reading: Reading, first: number, head: number): boolean {
  return first < head && tokenAt(reading, first) !== undefined;
}

/** "the reported raids", "these nationwide raids": adjectives and a definite word belong to the mention, "a" does not. */
function withDeterminer(reading: Reading, first: number, head: number): number {
  let at = first;
  while (isAdjective(reading, at - 1) && head - at < LONGEST_PHRASE) at -= 1;
  const before = tokenAt(reading, at - 1);
  const definite =
    before !== undefined && (before.pos === "DET" || before.pos === "PRON") && !ARTICLES.has(before.lower);
  return definite ? at - 1 : at;
}

/** "the planned | raids"; in "Ruiz praised | raids" somebody does something. */
function isAdjective(reading: Reading, at: number): boolean {
  const [token, before] = [tokenAt(reading, at), tokenAt(reading, at - 1)];
  if (token?.pos === "ADJ") return true;
  return token?.pos === "VERB" && token.lower.endsWith("ed") && !DOES.has(before?.pos ?? "");
}

/** Before a verb that somebody does it with. */
const DOES: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "AUX"]);

/** Takes in up to two phrases such as "against immigrants" or "in 10 cities". */
function afterPhrases(reading: Reading, end: number): number {
  let last = end;
  for (let phrase = 0; phrase < MOST_PHRASES; phrase += 1) {
    const link = tokenAt(reading, last);
    const after = link && LINKS.has(link.lower) ? phraseEnd(reading, last + 1) : undefined;
    if (after === undefined) return last;
    last = after;
  }
  return last;
}

function phraseEnd(reading: Reading, from: number): number | undefined {
  let noun: number | undefined;
  for (let at = from; at < from + LONGEST_PHRASE; at += 1) {
    const name = nameAt(reading, at);
    const token = tokenAt(reading, at);
    if (name !== undefined) noun = at + 1;
    else if (token?.pos === "NOUN" || token?.pos === "PROPN") noun = at + 1;
    // "on May 6"
    else if (noun === at && token?.pos === "NUM") return at + 1;
    else if (noun !== undefined || !["DET", "ADJ", "NUM", "PRON"].includes(token?.pos ?? "")) break;
  }
  return noun;
}

function namedPhrase(reading: Reading, end: number): Span | undefined {
  const last = tokenAt(reading, end)?.lower === "of" ? phraseEnd(reading, end + 1) : undefined;
  return last === undefined || nameAt(reading, last - 1) === undefined ? undefined : spanOf(reading, end, last);
}

function carrierBefore(reading: Reading, first: number): number | undefined {
  const token = tokenAt(reading, first - 1);
  return token?.pos === "VERB" && CARRIERS.has(token.lemma) ? first - 1 : undefined;
}

function spanOf(reading: Reading, first: number, last: number): Span {
  return [startOf(reading, first), endOf(reading, last - 1)];
}

function startOf(reading: Reading, index: number): number {
  return reading.tokens[index]?.span[0] ?? 0;
}

function endOf(reading: Reading, index: number): number {
  return reading.tokens[index]?.span[1] ?? 0;
}
