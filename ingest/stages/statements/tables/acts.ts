import type { Statement } from "../../../../graph/model/extracted.ts";
import { CUES } from "./cues.ts";

/**
 * Words that tell of what somebody holds or wants rather than said, where the table of cues has no frame for them.
 * **Source:** words that PolNeAR 1.0's train part marks as cues, sorted by general knowledge of English.
 */
const BELIEFS = `know knowledge idea view opinion belief fear doubt worry concern confidence confident convinced aware
  skeptical sceptical uncertain unsure sense feeling impression assumption thinking mind see consider regard perceive
  judge find imagine wonder understand understanding interest worried concerned afraid optimistic pessimistic sure
  like love hate dislike enjoy appreciate admire respect trust prefer favour favor support opposition oppose sympathy`;

const INTENTIONS = `want wish desire plan intend intention hope aim goal seek effort try attempt eager willing unwilling
  ready prepared reluctant determined ambition look pursue propose consider strive strategy priority push`;

const ACTS: ReadonlyMap<string, Statement["act"]> = new Map([
  ...words(BELIEFS).map((word): [string, Statement["act"]] => [word, "belief"]),
  ...words(INTENTIONS).map((word): [string, Statement["act"]] => [word, "intention"]),
]);

/** The act of a cue by its lemma: speech unless told otherwise. */
export function actOfWord(lemma: string): Statement["act"] {
  return CUES.get(lemma)?.act ?? ACTS.get(lemma) ?? "speech";
}

function words(list: string): string[] {
  return list.split(/\s+/);
}
