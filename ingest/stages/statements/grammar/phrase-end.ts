import type { Token } from "../../../document.ts";
import type { Scene } from "./scene.ts";
import { BEHIND_PHRASE, ENDS_PHRASE, OCCASIONS, TOLD_IN } from "../tables/bounds.ts";

/** So many words behind its preposition the occasion may stand: "in a ruling", "at last week's forum". */
const OCCASION_WITHIN = 4;

/** Whether a phrase that is judged, without a verb so far, is over: "praised the plan | and signed it", "rejected the claim | because …", "cited the audit | in a speech". */
export function endsPhrase({ tokens }: Scene, at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  const [next, third] = [tokens[at + 1], tokens[at + 2]];
  if (word === "and" || word === "but") {
    const verb = next?.pos === "ADV" ? third : next;
    return (verb?.pos === "VERB" || verb?.pos === "AUX") && !verb.lower.endsWith("ing");
  }
  if (isDay(tokens, at)) return true;
  if (word === "as") return opensClause(tokens, at + 1);
  if (word === ",") return BEHIND_PHRASE.has(next?.lower ?? "");
  return word === ";" || ENDS_PHRASE.has(word) || (TOLD_IN.has(word) && isOccasion(tokens, at + 1));
}

/** "blasted the plan | Wednesday"; not "the Wednesday vote" or "Monday's", which is of a noun. */
function isDay(tokens: readonly Token[], at: number): boolean {
  const [before, day, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isOfNoun =
    /^(?:NOUN|PROPN|PART)$/.test(next?.pos ?? "") && !/^(?:morning|afternoon|evening|night)$/.test(next?.lower ?? "");
  return DAYS.test(day?.lower ?? "") && !isOfNoun && !/^(?:ADP|DET|ADJ|PART)$/.test(before?.pos ?? "");
}

const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** "as Ruiz left", "as thousands marched"; not "as a threat" or "as proposed". */
function opensClause(tokens: readonly Token[], first: number): boolean {
  let at = first;
  while (at - first < OCCASION_WITHIN && /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(tokens[at]?.pos ?? "")) at += 1;
  const verb = tokens[at];
  return (
    at > first &&
    verb?.pos === "VERB" &&
    verb.lower !== verb.lemma &&
    tokens[at + 1]?.lower !== "by" &&
    !verb.lower.endsWith("ing")
  );
}

/** "a speech", "last week's forum"; not "Monday to consider", where the words go on. */
function isOccasion(tokens: readonly Token[], first: number): boolean {
  const noun = tokens.slice(first, first + OCCASION_WITHIN).find(({ lower }) => OCCASIONS.has(lower));
  return noun !== undefined && tokens[noun.index + 1]?.lower !== "to";
}
