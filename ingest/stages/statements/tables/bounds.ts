import { words } from "../../word-list.ts";

/**
 * Participles behind a comma that are the reporter's, not the speaker's: "…, drawing laughter"; those of verbs of saying are, too.
 * **Source:** behind the words of an indirect report in PolNeAR 1.0's train part: of 29 of these two are part of the words, of 161 of verbs of saying ("saying", "arguing")
 * six, of all others about half; a ";" ends the words in 62 % of 74 cases.
 */
export const ASIDES =
  words(`drawing prompting sparking triggering eliciting earning provoking citing referring alluding gesturing pointing contradicting echoing
  contrasting quoting recalling paraphrasing nodding responding`);

/** **Source:** the same part: of 26 "- but" behind an indirect report 18 are not part of its words. */
export const DASHES = new Set(["-", "--", "–", "—"]);

/** What stands between one's words and another's, where a name and a verb of saying follow: "the deck was weak and Vale said". */
export const HANDOVERS = new Set(["but", "and", "while", "whereas", "although", "though"]);

/** What a clause hangs on that has a report in it: "When Ruiz says it is safe, nobody believes her". */
export const SUBORDINATORS = words(
  "if when as because while although though since after before unless once whenever until",
);

/** Words that tell when something was said and nothing of what. */
export const TIMES =
  words(`late early later earlier last this on in at the monday tuesday wednesday thursday friday saturday sunday today yesterday tonight
  morning afternoon evening night week month year midday noon again`);

/**
 * What ends a phrase that is judged, behind a comma and without one. **Source:** PolNeAR 1.0's train part: where no verb stands in the words so far, they end
 * before ", but" in 89 % of 71 cases, ", while" in 78 % of 18, "because" in 77 % of 13, "until" in 73 % of 11, "and" with a verb
 * in 91 % of 134, ";" in 92 % of 48.
 */
export const BEHIND_PHRASE = new Set(["but", "while", "although"]);
export const ENDS_PHRASE = new Set(["because", "until"]);

/** Nouns that "that" tells the content of: "the claim that". */
export const CLAIMS =
  words(`accusation acknowledgement admission allegation argument assertion assumption assurance belief case charge claim complaint concern conclusion confidence criticism declaration doubt evidence
  fact fear finding hint hope idea impression indication message news notion point possibility probability promise proof reality reason report risk
  rumor sense sign speculation statement story suggestion suspicion theory thought threat view warning way word worry`);

/** What opens words for whom something is told, or when and where. */
export const ADJUNCTS = words(
  "in at to during before after monday tuesday wednesday thursday friday saturday sunday yesterday earlier later",
);

/** On what occasion a phrase was judged, behind these prepositions. **Source:** as above: "in" with one ends the words in 65 % of 43 cases, "during" in 92 % of 12, "on" in 54 % of 26. */
export const TOLD_IN = new Set(["in", "on", "at", "during"]);
export const OCCASIONS =
  words(`statement interview speech tweet tweets letter email memo report post release conference briefing testimony filing video message essay editorial column
  article debate rally hearing appearance remarks meeting forum convention ruling twitter facebook radio television
  stop event visit show program breakfast luncheon dinner ceremony session trip tour summit
  monday tuesday wednesday thursday friday saturday sunday`);
