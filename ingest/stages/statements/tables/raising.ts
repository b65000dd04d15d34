import { words } from "../../word-list.ts";

/**
 * Verbs whose subject is what the words are about, not who holds them: "The bridge seems to be safe" has no speaker.
 * **Source:** in PolNeAR 1.0's train part the subject of "seem" and "appear" is among the words 149 times and a source 4 times.
 */
export const SEEMING = new Set(["seem", "appear"]);

/**
 * The same of these verbs in the passive, before "to", "as", "of", "for" or "with": "is expected to open", "was seen as a test". Not
 * of verbs that address somebody: "was told to leave".
 * **Source:** general knowledge of English; in the same part the subject of a passive before "as" is always among the words.
 */
export const HELD =
  words(`expect say believe think know see view consider regard report allege rumor rumour presume assume project predict deem
  suppose understand describe portray perceive hail tout cast accuse charge criticize criticise blame praise credit suspect
  estimate forecast feel find treat remember recognize recognise`);

/** What follows such a passive. */
export const HELD_TO = new Set(["to", "as", "of", "for", "with"]);
