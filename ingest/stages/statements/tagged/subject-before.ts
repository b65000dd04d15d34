import type { Quotation } from "../../../document.ts";
import { itemAt, itemsWithin } from "../../locate.ts";
import { takenBy } from "../carry.ts";
import type { Draft, Range } from "../draft.ts";
import { sourceBefore } from "../grammar/source-before.ts";
import { isOpen, type Scene } from "../grammar/scene.ts";
import { isSomebody } from "../grammar/words.ts";

/** Quoted words that are a sentence. */
const WHOLE = /[.!?…]["”’']*$/u;
/** Who may be meant without a name. */
const PERSONS = new Set(["he", "she"]);

/** Quoted sentences that nobody is told to say, right behind a sentence about somebody: `Ruiz shook her head. "It is gone."` In reading order. */
export function besideSubjects(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const isTaken = takenBy(scene, drafts);
  return scene.quotations.flatMap((quotation) => {
    const source = isTaken(quotation.span) ? undefined : subjectBefore(scene, quotation);
    return source === undefined ? [] : [draftOf(scene, quotation, source)];
  });
}

/** The subject of the sentence right before quoted words that are a sentence of their own, in the same paragraph. */
function subjectBefore(scene: Scene, { span, closed }: Quotation): Range | undefined {
  const { document } = scene;
  const [first, last] = [itemAt(document.sentences, span[0]), itemAt(document.sentences, span[1] - 1)];
  const before = document.sentences[(first?.index ?? 0) - 1];
  if (!closed || first?.span[0] !== span[0] || before?.block !== first.block) return undefined;
  if (!WHOLE.test(document.text.slice(...span)) || document.text.slice(span[1], last?.span[1]).trim() !== "")
    return undefined;
  if (document.blocks[before.block]?.kind !== "paragraph" || itemsWithin(scene.quotations, before.span).length > 0)
    return undefined;
  return subjectOf(scene, before.tokens);
}

/** Who the sentence is about: the subject that opens it, or its clause behind a comma: "Asked again, Ruiz laughed." */
function subjectOf(scene: Scene, [first, end]: readonly [number, number]): Range | undefined {
  const { tokens } = scene;
  for (let verb = first + 1; verb < end; verb += 1) {
    if (tokens[verb]?.pos !== "VERB" && tokens[verb]?.pos !== "AUX") continue;
    const source = isOpen(scene, verb) ? sourceBefore(scene, verb, first)?.source : undefined;
    if (source === undefined) continue;
    const opens = source.first === first || tokens[source.first - 1]?.text === ",";
    if (opens) return isSomebody(scene, source, PERSONS) ? source : undefined;
  }
  return undefined;
}

function draftOf({ document }: Scene, { span }: Quotation, referent: Range): Draft {
  return {
    ...{ rule: "quote/after-subject", act: "speech", refusal: false, content: [span], referent },
    ...{
      cue: undefined,
      source: undefined,
      medium: undefined,
      sentence: itemAt(document.sentences, span[0])?.index ?? 0,
    },
  };
}
