import { isAddressed } from "./addressed.ts";
import { isImpersonal } from "./impersonal.ts";
import { isPassive } from "../reporting/agent.ts";
import type { Range } from "../draft.ts";
import { beforeVerbGroup } from "../grammar/source-before.ts";
import { type Scene, sentenceAt } from "../grammar/scene.ts";
import { MEDIA } from "../tables/media.ts";
import { DEEDS } from "../tables/deeds.ts";
import { isCapitalised } from "../grammar/words.ts";
import { HELD, HELD_TO } from "../tables/raising.ts";
import { FORMS, GOODS, INSTRUMENTS, SIGNS, WORKS } from "../tables/unsaying.ts";
import type { Tagged } from "../tagger/tagger.ts";

/** What the tagger takes for a report and is none: a deed, or what somebody is told by nobody. */
export function isNoReport(scene: Scene, tagged: Tagged): boolean {
  return (
    isDeed(scene, tagged) ||
    isPhoned(scene, tagged) ||
    isNoMessage(scene, tagged) ||
    isNobodys(scene, tagged) ||
    isUnnaming(scene, tagged) ||
    isAddressed(scene, tagged) ||
    isShown(scene, tagged) ||
    isThing(scene, tagged) ||
    isForm(scene, tagged) ||
    isImpersonal(scene, tagged)
  );
}

/** "asked not to be named": it tells why a source has no name, and nothing that the source said. */
function isUnnaming({ tokens }: Scene, { content }: Tagged): boolean {
  const first = content[0]?.first ?? 0;
  const words = tokens.slice(first, first + 4).map(({ lower }) => lower);
  return /^(?:not to be|that (?:he|she|they) not be) (?:named|identified|quoted)\b/.test(words.join(" "));
}

/** "called 911", "called the river police": whom, and not what; "called the plan reckless" judges. */
function isPhoned({ tokens, quoted }: Scene, { cue, content }: Tagged): boolean {
  const [only] = content;
  const isCall = tokens[cue]?.lemma === "call" && tokens[cue].pos === "VERB" && tokens[cue + 1]?.index === only?.first;
  if (!isCall || only === undefined || content.length > 1 || quoted[only.first] !== -1) return false;
  const tags = tokens.slice(only.first, only.end).map(({ pos }) => pos);
  return /^(?:DET )?(?:(?:ADJ|NUM) )*(?:NOUN )*(?:PROPN )*$/.test(tags.map((tag) => `${tag} `).join(""));
}

/** "posted a profit", "posted a photo of his dog"; "posted a statement", "posted on Facebook that" tell. */
function isNoMessage(scene: Scene, { cue, content }: Tagged): boolean {
  const { tokens } = scene;
  if (tokens[cue]?.lemma !== "post" || isToldIn(scene, content)) return false;
  const end = sentenceAt(scene, cue)?.tokens[1] ?? cue;
  return !tokens.slice(cue + 1, end).some(({ lemma, lower }) => MEDIA.has(lemma) || MEDIA.has(lower));
}

/** "The council passed the plan": something done; "voted that", `passed a "bad" bill` may be words. */
function isDeed(scene: Scene, { cue, content }: Tagged): boolean {
  const token = scene.tokens[cue];
  return token?.pos === "VERB" && DEEDS.has(token.lemma) && !isToldIn(scene, content);
}

/** Whether words stand behind a "that" or within quotation marks. */
function isToldIn({ tokens, quoted }: Scene, content: readonly Range[]): boolean {
  const isTold = ({ first, end }: Range): boolean =>
    tokens[first]?.lower === "that" ||
    tokens[first - 1]?.lower === "that" ||
    quoted.subarray(first, end).some((at) => at !== -1);
  return content.some(isTold);
}

/** "The clock says noon", "The sign says no dogs"; `The sign says “No dogs”` tells what it says. */
function isShown(scene: Scene, { cue, source, content }: Tagged): boolean {
  const head = source === undefined || source.end > cue ? undefined : headOf(scene, source);
  if (head === undefined) return false;
  return INSTRUMENTS.has(head) || (SIGNS.has(head) && !isToldIn(scene, content));
}

/** The noun of a source, before what is told of it: "thermometer" of "The thermometer on the wall". */
function headOf({ tokens }: Scene, { first, end }: Range): string | undefined {
  const told = tokens.slice(first, end).findIndex(({ pos }) => pos === "ADP" || pos === "PUNCT");
  const noun = tokens[told < 0 ? end - 1 : first + told - 1];
  return isCapitalised(noun) ? undefined : noun?.lemma;
}

/** "Interview: Sheriff Hobbs on jails". */
function isForm({ tokens }: Scene, { cue }: Tagged): boolean {
  return tokens[cue]?.text === ":" && FORMS.has(tokens[cue - 1]?.lower ?? "");
}

/** "ordered tea", "wrote the bill", "recalled 4,000 cartons": a thing, and no word about it. */
function isThing(scene: Scene, { cue, content }: Tagged): boolean {
  const { tokens } = scene;
  const [only] = content;
  if (only?.first !== cue + 1 || content.length > 1 || isToldIn(scene, content)) return false;
  const noun = tokens[nounEnd(scene, only) - 1]?.lemma ?? "";
  const lemma = tokens[cue]?.lemma;
  if (lemma === "order") return GOODS.has(noun);
  if (lemma === "write") return WORKS.has(noun);
  return lemma === "recall" && tokens[only.first]?.pos === "NUM";
}

/** Where the first noun phrase of some words ends. */
function nounEnd({ tokens }: Scene, { first, end }: Range): number {
  let at = first;
  while (at < end && /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[at]?.pos ?? "")) at += 1;
  return at;
}

/** "Neighbors were told to leave", "is known for": nobody is told to speak, and it is no common opinion ("is expected to", "it is feared that"). */
function isNobodys(scene: Scene, { cue, source, content }: Tagged): boolean {
  // "identified as Tom Bray": he is no speaker either.
  const isAgent = source !== undefined && scene.tokens[source.first - 1]?.lower !== "as";
  // "The dam is said to leak" has words behind its verb, "No injuries were reported" none.
  const isHeld =
    HELD.has(scene.tokens[cue]?.lemma ?? "") &&
    (HELD_TO.has(scene.tokens[cue + 1]?.lower ?? "") || content.some(({ end }) => end > cue));
  if (isAgent || !isPassive(scene, cue) || isHeld) return false;
  return scene.tokens[beforeVerbGroup(scene, cue, 0)]?.lower !== "it";
}
