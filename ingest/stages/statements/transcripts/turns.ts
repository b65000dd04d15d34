import type { Span } from "../../../../graph/model/spans.ts";
import { lastFrom } from "../../locate.ts";
import { answersBehind, continuations } from "./continued.ts";
import type { Draft } from "../draft.ts";
import { isAsker, isSpoken, type Labelled, saysBy } from "./labels.ts";
import type { Scene } from "../grammar/scene.ts";

/** What one speaker of a transcript says until the next takes over. */
export interface Turn {
  readonly draft: Draft;
  /** The words before the colon, which name the speaker; null where the answers to questions have none. */
  readonly label: Span | null;
}

/** The turns of a transcript or of questions and answers, in reading order; what is asked under "Q:" is no statement. */
export function turnsIn(scene: Scene, lines: readonly Labelled[]): Turn[] {
  const spoken = isSpoken(scene, lines);
  const more = continuations(scene, lines);
  const told = lines.flatMap((line) => {
    // "Vale: 1,204" is a line of a table; "Vale: Not even then." answers.
    if (isAsker(scene, line.label) || !(spoken || saysBy(scene, line))) return [];
    const further = spoken ? (more.get(line) ?? []) : [];
    const content = [[line.from, line.block.span[1]] as const, ...further.map(({ span }) => span)];
    return turnOf(scene, content, line.label);
  });
  return [...told, ...answersBehind(scene, lines).flatMap(({ span }) => turnOf(scene, [span], null))];
}

function turnOf({ document }: Scene, pieces: readonly Span[], label: Span | null): Turn[] {
  const content = pieces.map(([from, end]): Span => [end - document.text.slice(from, end).trimStart().length, end]);
  const [first] = content;
  if (first === undefined || !/\p{L}/u.test(document.text.slice(...first))) return [];
  const draft: Draft = {
    ...{ rule: "transcript/turn", act: "speech", refusal: false, content },
    sentence: Math.max(0, lastFrom(document.sentences, first[0])),
    ...{ cue: undefined, source: undefined, referent: undefined, medium: undefined },
  };
  return [{ draft, label }];
}
