import { type Reading, tokenAt } from "../reading.ts";
import type { Standing } from "./governors.ts";
import { isName, isPassedOver, standingOf, words } from "./governor.ts";
import { isPastForm } from "../dates/direction.ts";

/** How many words may stand between a verb and what it makes somebody do: "urged the mayor of the town to resign". */
const OBJECT_REACH = 8;
/** Between the verb and its clause stands the clause's subject: "demanded that the head of the canal agency resign". */
const CLAUSE_REACH = 8;

/** "refused to resign", "asked him to open an inquiry": by the verb, or the thing, that the infinitive hangs on. */
export function ofInfinitive(reading: Reading, to: number): Standing | undefined {
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
      // "denied that he planned to resign"
      if (standing === "announced" && ofClause(reading, at - 1) === "denied") return "denied";
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
  const noun = thing.at(-1);
  return noun?.pos === "NOUN" && !TIMES.has(noun.lower) && !isOne;
}

/** "voted Monday night to approve": no thing */
const TIMES = words("night morning afternoon evening day week weekend month year noon midnight");

const FIRSTS = words("first second third last latest only next youngest oldest sole");

/** "fear the dam will fail", "denied that he killed": the verb that the clause hangs on, with no other verb between. */
export function ofClause(reading: Reading, from: number): Standing | undefined {
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

export const SPLITS = words("who which and but or when where while after before as because since until");
/** What a whole clause can be the object of. */
const HANGS = words(
  "demand ask want wish hope pray fear worry deny dispute allege claim insist suggest recommend suspect require request doubt",
);
