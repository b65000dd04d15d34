import { type Reading, tokenAt } from "../reading.ts";
import { isInPhrase } from "./noun-phrase.ts";
import { standingOf, words } from "./governor.ts";
import type { Standing } from "./governors.ts";
import { SPLITS } from "./clause.ts";
import { isPastForm } from "../dates/direction.ts";

/** Behind a subject stand its phrase and the verbs of its passive: "an inquiry into the deal has been ruled out". */
const PASSIVE_REACH = 7;

/** Whether a noun can have the verb behind it: not "held on a murder charge, he is accused". */
export function isSubject(reading: Reading, first: number): boolean {
  let at = first - 1;
  while (isInPhrase(reading, at)) at -= 1;
  return tokenAt(reading, at)?.pos !== "ADP" || OPENS_CLAUSE.has(tokenAt(reading, at)?.lower ?? "");
}

const OPENS_CLAUSE = words("after before since as until while");

/** "the hearing was postponed", "a strike is feared". */
export function ofSubject(reading: Reading, last: number): Standing | undefined {
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
