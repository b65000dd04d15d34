import type { Sentence } from "../../document.ts";
import { spanOf } from "./content.ts";
import type { Draft, Range } from "./draft.ts";
import { phraseStartingAt } from "./phrase.ts";
import { isOpen, sentenceRange, type Scene } from "./scene.ts";
import { hasVerb } from "./words.ts";

/** "According to Ruiz, …" and "…, according to Ruiz": the rest of the sentence is hers. */
export function accordingTo(scene: Scene, sentence: Sentence): Draft[] {
  const { tokens } = scene;
  const range = sentenceRange(sentence);
  for (let at = range.first; at < range.end - 2; at += 1) {
    if (tokens[at]?.lower !== "according" || tokens[at + 1]?.lower !== "to" || !isOpen(scene, at)) continue;
    const source = phraseStartingAt(scene, at + 2, range.end);
    const content = source && contentBeside(scene, at, source, range);
    const span = content && spanOf(scene, content);
    if (source === undefined || span === undefined) continue;
    const cue = { first: at, end: at + 2 };
    return [
      {
        rule: "according-to",
        act: "speech",
        refusal: false,
        content: [span],
        cue,
        source,
        referent: undefined,
        sentence: sentence.index,
        medium: undefined,
      },
    ];
  }
  return [];
}

function contentBeside(scene: Scene, at: number, source: Range, { first, end }: Range): Range | undefined {
  const before = { first, end: at };
  const comma = indexOfComma(scene, source.end, end);
  const after = comma === undefined ? undefined : { first: comma + 1, end };
  const leads = at - first <= 2;
  if (!leads && hasVerb(scene, before.first, before.end)) return before;
  return after !== undefined && hasVerb(scene, after.first, after.end) ? after : undefined;
}

function indexOfComma({ tokens }: Scene, from: number, end: number): number | undefined {
  for (let at = from; at < end; at += 1) if (tokens[at]?.text === ",") return at;
  return undefined;
}
