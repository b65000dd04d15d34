import type { Token } from "../../../document.ts";
import { isPastForm } from "../dates/direction.ts";
import { nameAt, type Reading, tokenAt } from "../reading.ts";
import { negated, type Standing, standingUnder } from "./governors.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const NEGATIONS = words("not n't n’t never no neither nor without");

/** Verbs that only bring about what they have for object: what governs them governs it, "asked him to open an inquiry". */
const CARRIERS = words(
  "open begin start hold stage launch conduct carry file issue impose make take call order join lead see face give get do",
);
/** So many carriers in a row, at most: "asked to be allowed to hold a vote". */
const MOST_STEPS = 4;
/** How many words may stand between a verb and what it makes somebody do: "urged the mayor of the town to resign". */
const OBJECT_REACH = 8;
/** Between the verb and its clause stands the clause's subject: "demanded that the head of the canal agency resign". */
const CLAUSE_REACH = 8;
/** Behind a subject stand its phrase and the verbs of its passive: "an inquiry into the deal has been ruled out". */
const PASSIVE_REACH = 7;

/** How an event stands by the words that govern its noun or verb, `[first, last)`; undefined where none does. */
export function governed(reading: Reading, form: "noun" | "verb", first: number, last: number): Standing | undefined {
  return form === "verb"
    ? ofVerb(reading, first, MOST_STEPS)
    : (ofNoun(reading, first, MOST_STEPS) ?? (isSubject(reading, first) ? ofSubject(reading, last) : undefined));
}

/** "a proposed merger", "ruled out an inquiry", "calls for an inquiry", "asked him to open an inquiry". */
function ofNoun(reading: Reading, first: number, steps: number): Standing | undefined {
  let at = first - 1;
  for (; isInPhrase(reading, at); at -= 1) {
    const described = isName(reading, at) ? undefined : describing(tokenAt(reading, at));
    if (described !== undefined) return described;
  }
  const governor = governorAt(reading, at);
  if (governor === undefined || steps === 0) return undefined;
  const standing = standingOf(reading, governor);
  const isCarrier = governor.pos === "VERB" && CARRIERS.has(governor.lemma);
  return standing ?? (isCarrier ? ofVerb(reading, governor.index, steps - 1) : undefined);
}

/** The verb, or the noun with its preposition, that a phrase hangs on which ends behind `at`. */
function governorAt(reading: Reading, at: number): Token | undefined {
  const link = tokenAt(reading, at);
  const isLinked = link !== undefined && (link.pos === "ADP" || link.pos === "PART" || PARTICLES.has(link.lower));
  // "hopes in the vote" hopes for something else
  if (isLinked && LOOSE.has(link.lower)) return undefined;
  const governor = tokenAt(reading, isLinked ? at - 1 : at);
  if (governor === undefined || isName(reading, governor.index)) return undefined;
  // "Residents fear a flood": before an article no noun stands
  const takesNoun = isLinked || tokenAt(reading, at + 1)?.pos === "DET";
  return governor.pos === "VERB" || (takesNoun && NOUNS.has(governor.pos)) ? governor : undefined;
}

const PARTICLES = words("out off");
const NOUNS: ReadonlySet<string> = new Set(["NOUN", "ADJ"]);
const LOOSE = words("in at by from after before during since with amid as than despite until when");

/** "resign" of "refused to resign", "demanded that he resign", "denied killing"; of "a levy to rescue the library" the purpose. */
function ofVerb(reading: Reading, verb: number, steps: number): Standing | undefined {
  let at = verb - 1;
  while (isPassedOver(tokenAt(reading, at))) at -= 1;
  const before = tokenAt(reading, at);
  if (before?.lower === "to") return ofInfinitive(reading, at);
  if (tokenAt(reading, verb)?.lower.endsWith("ing") === true && before?.lemma !== "be") {
    return ofNoun(reading, at + 1, steps);
  }
  return ofClause(reading, at);
}

function ofInfinitive(reading: Reading, to: number): Standing | undefined {
  if (
    reading.tokens
      .slice(Math.max(reading.sentence.tokens[0], to - SCALE_REACH), to)
      .some(({ lower }) => SCALES.has(lower))
  )
    return "unreal";
  for (let at = to - 1; at >= to - OBJECT_REACH; at -= 1) {
    const token = tokenAt(reading, at);
    if (token === undefined || /^[,;:]$/u.test(token.text)) return undefined;
    if (isName(reading, at)) continue;
    const isNext = at === to - 1;
    if (token.pos === "VERB" || token.pos === "AUX" || isNext) {
      const standing = standingOf(reading, token);
      if (standing !== undefined) return standing;
    }
    if (token.pos === "VERB" || token.pos === "AUX") {
      if (DOES_IT.has(token.lemma)) return isPastForm(token) ? "happened" : undefined;
      if (isNext) return undefined;
      return isPurpose(reading, at + 1, to) ? "unreal" : undefined;
    }
  }
  return undefined;
}

/** "enough poison to kill", "too weak to close": a thing and what describes it stand between. */
const SCALES = words("enough too");
const SCALE_REACH = 3;

/** Verbs whose infinitive tells what was done: "forced the mayor to resign", "helped to rescue". */
const DOES_IT = words("force help lead prompt cause manage compel drive oblige order begin start continue");

/** "passed a levy to rescue the library": what the thing before "to" is for; "the first woman to win" won. */
function isPurpose(reading: Reading, from: number, to: number): boolean {
  const thing = reading.tokens.slice(from, to);
  const isOne = thing.some(({ lower }) => FIRSTS.has(lower));
  return thing.at(-1)?.pos === "NOUN" && !isOne;
}

const FIRSTS = words("first second third last latest only next youngest oldest sole");

/** "fear the dam will fail", "denied that he killed": the verb that the clause hangs on, with no other verb between. */
function ofClause(reading: Reading, from: number): Standing | undefined {
  for (let at = from; at > from - CLAUSE_REACH; at -= 1) {
    const token = tokenAt(reading, at);
    if (token === undefined || /^[,;:“”"—–]$/u.test(token.text) || SPLITS.has(token.lower)) return undefined;
    if (token.pos !== "VERB" || isName(reading, at)) continue;
    if (CLAIMS.has(token.lemma) && isPast(reading, from + 1)) return "reported";
    return HANGS.has(token.lemma) ? standingOf(reading, token) : undefined;
  }
  return undefined;
}

/** "insisted that he resign" wants it, "insisted that nine people died" claims it. */
const CLAIMS = words("insist suggest");

function isPast(reading: Reading, verb: number): boolean {
  let at = verb;
  while (isPassedOver(tokenAt(reading, at))) at += 1;
  const token = tokenAt(reading, at);
  return token !== undefined && isPastForm(token) && tokenAt(reading, at - 1)?.lemma !== "be";
}

const SPLITS = words("who which and but or when where while after before as because since until");
/** What a whole clause can be the object of. */
const HANGS = words(
  "demand ask want wish hope pray fear worry deny dispute allege claim insist suggest recommend suspect require request doubt",
);

/** Whether a noun can have the verb behind it: not "held on a murder charge, he is accused". */
export function isSubject(reading: Reading, first: number): boolean {
  let at = first - 1;
  while (isInPhrase(reading, at)) at -= 1;
  return tokenAt(reading, at)?.pos !== "ADP" || OPENS_CLAUSE.has(tokenAt(reading, at)?.lower ?? "");
}

const OPENS_CLAUSE = words("after before since as until while");

/** "the hearing was postponed", "a strike is feared". */
function ofSubject(reading: Reading, last: number): Standing | undefined {
  for (let at = last; at < last + PASSIVE_REACH; at += 1) {
    const token = tokenAt(reading, at);
    if (token === undefined || /^[,;:.“”"]$/u.test(token.text) || SPLITS.has(token.lower)) return undefined;
    if (token.pos !== "AUX" && token.lemma !== "be") continue;
    return ofPassive(reading, at);
  }
  return undefined;
}

function ofPassive(reading: Reading, aux: number): Standing | undefined {
  let at = aux;
  while (["AUX", "ADV", "PART"].includes(tokenAt(reading, at)?.pos ?? "")) at += 1;
  const token = tokenAt(reading, at);
  const isTold = token?.pos === "ADJ" || (token !== undefined && isPastForm(token));
  const isPassive = tokenAt(reading, at - 1)?.lemma === "be" || tokenAt(reading, at - 2)?.lemma === "be";
  return isTold && isPassive ? standingOf(reading, token) : undefined;
}

function standingOf(reading: Reading, { lemma, lower, index }: Token): Standing | undefined {
  const behind = tokenAt(reading, index + 1)?.lower ?? "";
  const standing = standingUnder(lemma, behind) ?? standingUnder(lower, behind);
  const before = [index - 1, index - 2].map((at) => tokenAt(reading, at)?.lower ?? "");
  return standing !== undefined && before.some((word) => NEGATIONS.has(word)) ? negated(standing) : standing;
}

/** The standing that an adjective or participle gives: "the planned strike". */
function describing(token: Token | undefined): Standing | undefined {
  if (token === undefined || !["ADJ", "VERB", "NUM"].includes(token.pos)) return undefined;
  return standingUnder(token.lower, "");
}

/** What may stand between a noun and what governs it; a verb only as a participle that describes it. */
function isInPhrase(reading: Reading, at: number): boolean {
  const token = tokenAt(reading, at);
  if (token === undefined) return false;
  if (isName(reading, at) || /^(?:['’]s?|[“”"-])$/u.test(token.text)) return true;
  // "demanded Mayor | Ana Ruiz's resignation"
  if (token.pos === "PROPN") return isName(reading, at + 1);
  if (token.pos === "VERB") return isParticiple(reading, at);
  return ["DET", "ADJ", "NUM", "PRON", "ADV"].includes(token.pos) && !PARTICLES.has(token.lower);
}

/** "the planned | strike", "two averted | strikes"; not "planned a strike". */
function isParticiple(reading: Reading, at: number): boolean {
  const [token, before] = [tokenAt(reading, at), tokenAt(reading, at - 1)];
  return token !== undefined && isPastForm(token) && ["DET", "NUM", "ADJ"].includes(before?.pos ?? "");
}

function isPassedOver(token: Token | undefined): boolean {
  return token?.pos === "ADV" || AUXILIARIES.has(token?.lower ?? "") || NEGATIONS.has(token?.lower ?? "");
}

const AUXILIARIES = words("be been have get got");

function isName(reading: Reading, at: number): boolean {
  return nameAt(reading, at) !== undefined;
}
