import { words } from "../../word-list.ts";

/** Words in a verb group that say it was not done. **Source:** general knowledge of English, as of all tables of this file. */
export const NEGATIONS = words("not n't n’t never neither nor hardly scarcely");

/** What a source opens with whom there is none of: "Nobody said", "no official would say", "few believe". */
export const NOBODY = words("no nobody none neither few nothing hardly");

/** Auxiliaries of what is not said yet, or only may be: "could argue", "will announce". */
export const MODALS = words("may might could can would will shall should must ought 'll ’ll 'd ’d ca wo");

/** What an infinitive hangs on that is not done, by lemma: "refused to say", "has yet to announce". */
export const REFUSING = words("refuse decline fail neglect forget yet reluctant unwilling unable hesitate loath");

/** What an infinitive hangs on that is still to come, by lemma: "plans to announce", "was asked to explain". */
export const AHEAD =
  words(`plan intend want hope expect need have ought likely unlikely ready prepare threaten promise vow pledge try attempt ask
  urge order allow invite require schedule set due about go able free afraid tempt plan wish like willing eager likely supposed
  suppose opportunity chance right duty attempt effort`);

/** What stands before "-ing" that is not done: "stopped short of saying", "without saying", "instead of saying". */
export const WITHOUT = words("without short instead rather avoid refrain avoided refrained");

/** What opens a condition: "if Ruiz says". */
export const CONDITIONS = words("if unless whether lest");
