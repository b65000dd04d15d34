import type { Span } from "../../../graph/model/spans.ts";
import { lastFrom } from "../locate.ts";
import type { Draft } from "./draft.ts";
import { isAsker, isSpoken, type Labelled, saysBy } from "./labels.ts";
import type { Scene } from "./scene.ts";

/** What one speaker of a transcript says until the next takes over. */
export interface Turn {
  readonly draft: Draft;
  /** The words before the colon, which name the speaker. */
  readonly label: Span;
}

/** The turns of a transcript or of questions and answers, in reading order; what is asked under "Q:" is no statement. */
export function turnsIn(scene: Scene, lines: readonly Labelled[]): Turn[] {
  const spoken = isSpoken(scene, lines);
  return lines.flatMap((line) => {
    // "Vale: 1,204" is a line of a table; "Vale: Not even then." answers.
    if (isAsker(scene, line.label) || !(spoken || saysBy(scene, line))) return [];
    const draft = draftOf(scene, line);
    return draft === undefined ? [] : [{ draft, label: line.label }];
  });
}

function draftOf({ document }: Scene, { block, from }: Labelled): Draft | undefined {
  const end = block.span[1];
  const words = document.text.slice(from, end);
  const start = end - words.trimStart().length;
  if (!/\p{L}/u.test(words)) return undefined;
  return {
    ...{ rule: "transcript/turn", act: "speech", refusal: false, content: [[start, end]] },
    sentence: Math.max(0, lastFrom(document.sentences, start)),
    ...{ cue: undefined, source: undefined, referent: undefined, medium: undefined },
  };
}
