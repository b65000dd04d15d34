import { words } from "../../word-list.ts";

/**
 * Verbs of deeds, by lemma: a vote, a signature or an arrest is something that happened, not something said, unless "that" or quoted words follow.
 * **Source:** by general knowledge of English; PolNeAR 1.0's train part marks them as cues in 12 of 100 uses.
 */
export const DEEDS =
  words(`pass vote enact sign adjourn award grant hire file indict convict arrest repeal ban appoint name elect block overturn
  uphold join meet visit attend resign sue`);
