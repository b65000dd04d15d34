import type { Sentence } from "../../document.ts";
import { spanOf } from "./content.ts";
import type { Draft } from "./draft.ts";
import { beforeVerbGroup, sourceBefore } from "./phrase.ts";
import { isOpen, sentenceRange, type Scene } from "./scene.ts";
import { SILENCES } from "./tables/cues.ts";

const NEGATIONS = new Set(["not", "n't", "n’t", "never"]);

/** "did not respond" + "to requests for comment", "has not returned" + "a call": a refusal without a word. */
export function silences(scene: Scene, sentence: Sentence): Draft[] {
  const { tokens } = scene;
  const range = sentenceRange(sentence);
  for (let verb = range.first + 1; verb < range.end; verb += 1) {
    const token = tokens[verb];
    if (token?.pos !== "VERB" || !SILENCES.has(token.lemma) || !isOpen(scene, verb)) continue;
    const subjectEnd = beforeVerbGroup(scene, verb, range.first);
    const group = tokens.slice(subjectEnd + 1, verb);
    const found = sourceBefore(scene, verb, range.first);
    if (found === undefined || !group.some(({ lower }) => NEGATIONS.has(lower))) continue;
    const content = spanOf(scene, { first: verb + 1, end: range.end });
    const alone = spanOf(scene, { first: verb, end: verb + 1 });
    if (alone === undefined) continue;
    return [
      {
        rule: "refusal",
        act: "speech",
        refusal: true,
        content: [content ?? alone],
        cue: { first: subjectEnd + 1, end: content === undefined ? verb : verb + 1 },
        source: found.source,
        referent: found.referent,
        sentence: sentence.index,
        medium: undefined,
      },
    ];
  }
  return [];
}
