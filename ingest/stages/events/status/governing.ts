import { isName, isPassedOver, PARTICLES, standingOf, words } from "./governor.ts";
import { type Reading, tokenAt } from "../reading.ts";
import { type Standing, standingUnder } from "./governors.ts";
import { isSubject, ofSubject } from "./subject.ts";
import { isInPhrase } from "./noun-phrase.ts";
import type { Token } from "../../../document.ts";
import { ofClause, ofInfinitive } from "./clause.ts";

/** Verbs that only bring about what they have for object: what governs them governs it, "asked him to open an inquiry". */
const CARRIERS = words(
  "open begin start hold stage launch conduct carry file issue impose make take call order join lead see face give get do",
);
/** So many carriers in a row, at most: "asked to be allowed to hold a vote". */
const MOST_STEPS = 4;

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

/** The standing that an adjective or participle gives: "the planned strike". */
function describing(token: Token | undefined): Standing | undefined {
  if (token === undefined || !["ADJ", "VERB", "NUM"].includes(token.pos)) return undefined;
  return standingUnder(token.lower, "");
}
