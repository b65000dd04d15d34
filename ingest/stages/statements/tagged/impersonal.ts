import type { Scene } from "../grammar/scene.ts";
import type { Tagged } from "../tagger/tagger.ts";
import { words } from "../../word-list.ts";

/** Verbs whose "it" is nobody: "it seems", "it turned out". **Source:** English grammar, as of the next list. */
const SEEMS = new Set(["seem", "appear", "look", "turn", "happen", "dawn", "amaze", "come"]);
/** What somebody is who is called "it": "it is confident that", of a company. */
const MINDS =
  words(`confident sure certain aware concerned worried committed pleased proud hopeful determined willing unwilling ready optimistic pessimistic
  convinced grateful sorry opposed disappointed keen eager happy glad unaware unable able skeptical cautious`);
const BE = new Set(["be", "'s", "’s"]);

/** "It is unclear whether", "it's no surprise that", "it seems that": nobody says so; "it is confident that" is said of a company. */
export function isImpersonal({ tokens }: Scene, { source }: Tagged): boolean {
  if (source === undefined || source.end - source.first !== 1 || tokens[source.first]?.lower !== "it") return false;
  const at = past(tokens, source.end);
  const verb = tokens[at];
  if (SEEMS.has(verb?.lemma ?? "")) return true;
  if (!BE.has(verb?.lemma ?? "")) return false;
  const told = tokens[past(tokens, at + 1)];
  const isTold = told?.pos === "ADJ" || told?.pos === "DET" || told?.pos === "NOUN";
  return isTold && !MINDS.has(told.lower);
}

/** The next token that is no adverb, no "not" and no "would". */
function past(tokens: Scene["tokens"], from: number): number {
  let at = from;
  while (
    tokens[at]?.pos === "ADV" ||
    tokens[at]?.pos === "PART" ||
    /^(?:n['’]t|not|will|would|should|may|might|has|had)$/.test(tokens[at]?.lower ?? "")
  )
    at += 1;
  return at;
}
