import { accordingTo } from "./according.ts";
import { carried } from "./carry.ts";
import { cuesIn } from "./cue.ts";
import type { Draft } from "./draft.ts";
import { besideNouns } from "./noun-cues.ts";
import { reportedBy } from "./reported.ts";
import type { Scene } from "./scene.ts";
import { silences } from "./silence.ts";
import { RULES } from "./tables/rules.ts";

/** Every statement that the grammar of reporting finds, before its speaker is known by name. */
export function drafted(scene: Scene): Draft[] {
  const { sentences, blocks } = scene.document;
  const read = sentences.filter((sentence) => blocks[sentence.block]?.kind === "paragraph");
  const found = read.flatMap((sentence) => {
    const cues = cuesIn(scene, sentence);
    const reported = cues.flatMap((cue) => reportedBy(scene, cue, sentence, cues));
    return [...reported, ...accordingTo(scene, sentence), ...silences(scene, sentence)];
  });
  const whole = carried(scene, onlyOnce(found));
  return [...whole, ...besideNouns(scene, whole)];
}

/** Two cues may claim the same words, such as "said, adding": the surer rule keeps them. */
function onlyOnce(drafts: readonly Draft[]): Draft[] {
  const surest = new Map<string, Draft>();
  for (const draft of drafts) {
    const words = String(draft.content[0]);
    const known = surest.get(words);
    if (known === undefined || RULES[draft.rule].confidence > RULES[known.rule].confidence) surest.set(words, draft);
  }
  return [...surest.values()];
}
