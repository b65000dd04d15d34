/** Words in a verb group that say it was not done. **Source:** general knowledge of English, as of all tables of this file. */
export const NEGATIONS = new Set("not n't n’t never neither nor hardly scarcely".split(" "));

/** What a source opens with whom there is none of: "Nobody said", "no official would say", "few believe". */
export const NOBODY = new Set("no nobody none neither few nothing hardly".split(" "));

/** Auxiliaries of what is not said yet, or only may be: "could argue", "will announce". */
export const MODALS = new Set("may might could can would will shall should must ought 'll ’ll 'd ’d ca wo".split(" "));

/** What an infinitive hangs on that is not done, by lemma: "refused to say", "has yet to announce". */
export const REFUSING = new Set(
  "refuse decline fail neglect forget yet reluctant unwilling unable hesitate loath".split(" "),
);

/** What an infinitive hangs on that is still to come, by lemma: "plans to announce", "was asked to explain". */
export const AHEAD = new Set(
  `plan intend want hope expect need have ought likely unlikely ready prepare threaten promise vow pledge try attempt ask
  urge order allow invite require schedule set due about go able free afraid tempt plan wish like willing eager likely supposed
  suppose opportunity chance right duty attempt effort`.split(/\s+/),
);

/** What stands before "-ing" that is not done: "stopped short of saying", "without saying", "instead of saying". */
export const WITHOUT = new Set("without short instead rather avoid refrain avoided refrained".split(" "));

/** What opens a condition: "if Ruiz says". */
export const CONDITIONS = new Set("if unless whether lest".split(" "));
