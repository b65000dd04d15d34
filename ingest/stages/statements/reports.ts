import { takenBy } from "./carry.ts";
import type { Draft } from "./draft.ts";
import { drafted } from "./drafts.ts";
import { draftsOf } from "./readings.ts";
import type { Scene } from "./scene.ts";
import { surest } from "./surest.ts";
import type { Tagger } from "./tagger/tagger.ts";

/**
 * Every report of an article: what the learnt tagger reads by each cue, named and bounded by the grammar; and what the
 * grammar alone can see: refusals, and quoted words that no cue brings.
 */
export function reports(scene: Scene, tagger: Tagger): Draft[] {
  const drafts = drafted(scene);
  const read = surest(scene, tagger(scene, drafts)).flatMap((tagged) => draftsOf(scene, tagged));
  const taken = takenBy(scene, read);
  const unread = drafts.filter(({ refusal, cue, rule, content }) => {
    return (refusal || cue === undefined || rule.startsWith("quote/")) && !content.some(taken);
  });
  return [...read, ...unread];
}
