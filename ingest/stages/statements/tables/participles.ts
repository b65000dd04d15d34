import { words } from "../../word-list.ts";

/**
 * Participles that tell what somebody feels or means, though they look like the passive: "Ruiz is convinced that", "was worried".
 * **Source:** general knowledge of English; of 44 passives with their speaker before them in PolNeAR 1.0's train part most are among them.
 */
export const FEELINGS =
  words(`agreed alarmed amazed angered annoyed appalled ashamed astonished baffled bothered committed concerned confused convinced
  dedicated delighted determined devoted disappointed disgusted dismayed disturbed divided embarrassed encouraged excited
  fascinated focused frightened frustrated heartened horrified humbled impressed incensed inclined infuriated interested intrigued
  motivated obsessed offended opposed outraged perplexed persuaded pleased prepared puzzled relieved resigned resolved saddened
  satisfied scared shocked startled stung stunned surprised tempted terrified thrilled tired torn touched troubled unconvinced
  undecided unimpressed united worried`);

/**
 * Participles of what was put to somebody: "Asked about the dam, Ruiz said". Whoever asks is seldom told.
 * **Source:** PolNeAR 1.0's train part: of 91 that open a clause 70 have no source, the others one behind "by".
 */
export const ASKED = words("asked pressed questioned quizzed grilled challenged told reminded");

/** "a letter seen by The Bell": who had a look, which is no report. **Source:** in the same part 16 of 20 are none. */
export const SEEN = words("seen obtained reviewed viewed");
